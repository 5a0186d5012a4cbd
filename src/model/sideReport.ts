/** What an edition reports of one side: exhibitors or visitors. */
import { TRANSITION_SIZE, VALUE_PARTS } from './edition';
import { decilesOf, meanRatio, meansByMark, meansOf, ratio, sizeOf, spreadOf, sumOfSizes } from './measures';
import type { Group } from './measures';
import type { ParameterValues } from './parameters';
import { sortedOf, sumOf } from './passes';
import type { Side } from './passes';
import { SCHEMES } from './report';
import type { ByClass, Mean, SchemeId, SideReport } from './report';
import { endAttendee, firstAttendee } from './run';
import type { Run } from './run';
import { matrixAt } from './segments/transitions';

type Part<Key extends keyof SideReport> = Pick<SideReport, Key>;

function reportMarket(
  { now }: Run,
  side: Side,
): Part<'newcomers' | 'firstTimeShare' | 'renewalRate' | 'renewalRateRevenue' | 'churn' | 'alsoAtRivalShare'> {
  const attending = now.attending[side];
  return {
    newcomers: attending - now.returned[side],
    firstTimeShare: ratio(now.firstTimers[side], attending),
    renewalRate: ratio(now.returned[side], now.couldReturn[side]),
    renewalRateRevenue: ratio(now.pastRevenueReturned[side], now.pastRevenue[side]),
    churn: ratio(now.attendedLast[side] - now.returned[side], now.attendedLast[side]),
    alsoAtRivalShare: ratio(now.wentToRival[side], attending),
  };
}

const difference = (first: Mean, second: Mean): Mean => (first === null || second === null ? null : first - second);

/** Relationship quality is a weighted sum, so its mean is the sum of the means. */
function together(friendship: Mean, trust: Mean, attitude: Mean, belonging: Mean, p: ParameterValues): Mean {
  if (friendship === null || trust === null || attitude === null || belonging === null) return null;
  return (
    p.weightFriendship * friendship +
    p.weightTrust * trust +
    p.weightAttitude * attitude +
    p.weightBelonging * belonging
  );
}

function reportTiers(
  { customers, parameters }: Run,
  group: Group,
): Part<'friendshipByTier' | 'trustByTier' | 'attitudeByTier' | 'belongingByTier' | 'relationshipQualityByTier'> {
  const friendship = meansByMark(customers.friendship, customers.tier, group);
  const trust = meansByMark(customers.trust, customers.tier, group);
  const attitude = meansByMark(customers.attitude, customers.tier, group);
  const belonging = meansByMark(customers.belonging, customers.tier, group);
  return {
    friendshipByTier: friendship,
    trustByTier: trust,
    attitudeByTier: attitude,
    belongingByTier: belonging,
    relationshipQualityByTier: friendship.map((mean, tier) =>
      together(mean, trust[tier], attitude[tier], belonging[tier], parameters),
    ),
  };
}

function reportFailures(
  { now, customers }: Run,
  side: Side,
  group: Group,
): Part<'failureShare' | 'repeatedFailureShare' | 'voicedShare' | 'recoveryQuality'> {
  return {
    failureShare: ratio(now.failures[side], now.attending[side]),
    repeatedFailureShare: ratio(now.repeatedFailures[side], now.failures[side]),
    voicedShare: ratio(now.complaints[side], now.failures[side]),
    // 0 for all who did not complain
    recoveryQuality: ratio(sumOf(customers.recoveryQuality, group.list, group.from, group.to), now.complaints[side]),
  };
}

/** Good and bad messages: the sum of all sizes is good plus bad, the plain sum good minus bad. */
function reportWord({ customers }: Run, group: Group): Part<'positiveWord' | 'negativeWord'> {
  const size = sumOfSizes(customers.wordVolume, group);
  const sum = sumOf(customers.wordVolume, group.list, group.from, group.to);
  return {
    positiveWord: ratio((size + sum) / 2, sizeOf(group)),
    negativeWord: ratio((size - sum) / 2, sizeOf(group)),
  };
}

function matrixOf(run: Run, side: Side, scheme: SchemeId): number[][] {
  const start = matrixAt(scheme, side);
  const rows: number[][] = [];
  for (let row = 0; row < TRANSITION_SIZE; row++) {
    const first = start + row * TRANSITION_SIZE;
    rows.push([...run.now.transitions.subarray(first, first + TRANSITION_SIZE)]);
  }
  return rows;
}

/** Who is in each class now, from wherever he came. */
function countClasses(matrix: readonly number[][]): ByClass {
  const count = (to: number): number => matrix.reduce((sum, row) => sum + row[to], 0);
  return [count(0), count(1), count(2), count(3)];
}

function reportSegments(run: Run, side: Side): Part<'segments' | 'transitions'> {
  const transitions = Object.fromEntries(SCHEMES.map((scheme) => [scheme, matrixOf(run, side, scheme)]));
  const segments = Object.fromEntries(SCHEMES.map((scheme) => [scheme, countClasses(transitions[scheme])]));
  // Dick–Basu also counts those who attended the edition before and stayed away, in the class they keep
  for (let held = 0; held < 4; held++) segments.dickBasu[held] += run.now.stayedAway[side * 4 + held];
  return {
    transitions: transitions as SideReport['transitions'],
    segments: segments as SideReport['segments'],
  };
}

/** Everything about one side after all phases of an edition. */
export function reportSide(run: Run, side: Side): SideReport {
  const { customers: c, now } = run;
  const attending = now.attending[side];
  const group: Group = { list: run.attendees, from: firstAttendee(run, side), to: endAttendee(run, side) };
  const experienced = meansOf(c.experienced, group);
  const expected = meansOf(c.willAtBooking, group);
  const [portfolioSize, willExpectation, shouldExpectation, processQuality, outcomeQuality, perceivedQuality] = meansOf(
    [c.portfolio, c.expectationAtBooking, c.shouldExpectation, c.processQuality, c.outcomeQuality, c.perceivedQuality],
    group,
  );
  const [disconfirmation, perceivedValue, satisfaction, empowerment, serviceChoice, informationAttainment] = meansOf(
    [c.disconfirmation, c.perceivedValue, c.satisfaction, c.empowerment, c.serviceChoice, c.informationAttainment],
    group,
  );
  const [attitude, friendship, trust, belonging, impact, competence] = meansOf(
    [c.attitude, c.friendship, c.trust, c.belonging, c.impact, c.competence],
    group,
  );
  const will = meansByMark(c.expectationAtBooking, c.firstTimer, group);
  const should = meansByMark(c.shouldExpectation, c.firstTimer, group);
  const parts = Array.from({ length: VALUE_PARTS }, (_, part) => now.valueParts[side * VALUE_PARTS + part]);
  const sorted = side === 0 ? now.sortedMargins : sortedOf(c.margin, group.list, group.from, group.to);
  return {
    attending,
    ...reportMarket(run, side),
    portfolioSize,
    willExpectation,
    willExpectationFirstTimers: will[1],
    willExpectationExperienced: will[0],
    shouldExpectation,
    shouldExpectationFirstTimers: should[1],
    shouldExpectationExperienced: should[0],
    experienced,
    expected,
    gap: experienced.map((mean, dimension) => difference(mean, expected[dimension])),
    processQuality,
    outcomeQuality,
    perceivedQuality,
    disconfirmation,
    ratioIndex: meanRatio(c.perceivedQuality, c.expectationAtBooking, group),
    perceivedValue,
    valueParts: parts.map((sum) => ratio(sum, attending)),
    fairness: ratio(now.fairness[side], attending),
    satisfaction,
    satisfactionSpread: spreadOf(c.satisfaction, group),
    attitude,
    friendship,
    trust,
    belonging,
    relationshipQuality: together(friendship, trust, attitude, belonging, run.parameters),
    ...reportTiers(run, group),
    empowerment,
    serviceChoice,
    informationAttainment,
    impact,
    competence,
    overloadShare: ratio(now.overloaded[side], attending),
    emptiness: now.emptiness,
    ...reportFailures(run, side, group),
    netPromoterScore: ratio(100 * (now.promoters[side] - now.detractors[side]), attending),
    ...reportWord(run, group),
    customerMargin: decilesOf(sorted),
    ...reportSegments(run, side),
  };
}
