/** What an edition reports of one side: exhibitors or visitors. */
import { TRANSITION_SIZE, VALUE_PARTS } from './edition';
import { decilesOf, groupsByMark, meanRatio, meansOf, ratio, sizeOf, spreadOf, sumOfSizes } from './measures';
import type { Group } from './measures';
import { sumOf, valuesOf } from './passes';
import type { Side } from './passes';
import { meanQuality, meanRelationship } from './relationship';
import { SCHEMES } from './report';
import type { ByClass, Mean, SchemeId, SideReport } from './report';
import { endAttendee, firstAttendee } from './run';
import type { Run } from './run';
import { matrixAt } from './segments/transitions';
import { stage } from './stage';

const difference = (first: Mean, second: Mean): Mean => (first === null || second === null ? null : first - second);

/** Will and should expectation of the group. */
const expectationOf = (group: Group): Mean[] =>
  meansOf([stage.customers.expectationAtBooking, stage.customers.shouldExpectation], group);

/** Good and bad messages: the sum of all sizes is good plus bad, the plain sum good minus bad. */
function wordOf(group: Group): { good: Mean; bad: Mean } {
  const size = sumOfSizes(stage.customers.wordVolume, group);
  const sum = sumOf(stage.customers.wordVolume, group.list, group.from, group.to);
  return { good: ratio((size + sum) / 2, sizeOf(group)), bad: ratio((size - sum) / 2, sizeOf(group)) };
}

function valuePartsOf({ now }: Run, side: Side): Mean[] {
  const parts: Mean[] = [];
  for (let part = 0; part < VALUE_PARTS; part++) {
    parts.push(ratio(now.valueParts[side * VALUE_PARTS + part], now.attending[side]));
  }
  return parts;
}

function matrixOf({ now }: Run, side: Side, scheme: SchemeId): number[][] {
  const start = matrixAt(scheme, side);
  const rows: number[][] = [];
  for (let row = 0; row < TRANSITION_SIZE; row++) {
    const cells: number[] = [];
    for (let column = 0; column < TRANSITION_SIZE; column++) {
      cells.push(now.transitions[start + row * TRANSITION_SIZE + column]);
    }
    rows.push(cells);
  }
  return rows;
}

/** Who is in each class now, from wherever he came. */
function countClasses(matrix: readonly number[][]): ByClass {
  const counts: ByClass = [0, 0, 0, 0];
  for (const row of matrix) for (let held = 0; held < 4; held++) counts[held] += row[held];
  return counts;
}

function segmentsOf(run: Run, side: Side): Pick<SideReport, 'segments' | 'transitions'> {
  const transitions = {} as Record<SchemeId, number[][]>;
  const segments = {} as Record<SchemeId, ByClass>;
  for (const scheme of SCHEMES) {
    transitions[scheme] = matrixOf(run, side, scheme);
    segments[scheme] = countClasses(transitions[scheme]);
  }
  // Dick–Basu also counts those who attended the edition before and stayed away, in the class they keep
  for (let held = 0; held < 4; held++) segments.dickBasu[held] += run.now.stayedAway[side * 4 + held];
  return { segments, transitions };
}

/** Everything about one side of a run on the stage, after all phases of an edition. */
export function reportSide(run: Run, side: Side): SideReport {
  const { customers: c } = stage;
  const { now, parameters } = run;
  const attending = now.attending[side];
  const group: Group = { list: stage.attendees, from: firstAttendee(run, side), to: endAttendee(run, side) };
  const [experiencedBefore, firstTimers] = groupsByMark(c.firstTimer, group);
  const tiers = groupsByMark(c.tier, group).map((tier) => meanRelationship(tier));
  const relationship = meanRelationship(group);
  const expectation = expectationOf(group);
  const known = expectationOf(experiencedBefore);
  const unknown = expectationOf(firstTimers);
  const experienced = meansOf(c.experienced, group);
  const expected = meansOf(c.willAtBooking, group);
  const quality = meansOf([c.processQuality, c.outcomeQuality, c.perceivedQuality, c.disconfirmation], group);
  const power = meansOf([c.empowerment, c.serviceChoice, c.informationAttainment, c.impact], group);
  const others = meansOf([c.portfolio, c.perceivedValue, c.satisfaction, c.competence], group);
  const word = wordOf(group);
  const { segments, transitions } = segmentsOf(run, side);
  // one literal, not several spread together: objects this large are slow to grow
  return {
    attending,
    newcomers: attending - now.returned[side],
    firstTimeShare: ratio(now.firstTimers[side], attending),
    renewalRate: ratio(now.returned[side], now.couldReturn[side]),
    renewalRateRevenue: ratio(now.pastRevenueReturned[side], now.pastRevenue[side]),
    churn: ratio(now.attendedLast[side] - now.returned[side], now.attendedLast[side]),
    portfolioSize: others[0],
    alsoAtRivalShare: ratio(now.wentToRival[side], attending),
    willExpectation: expectation[0],
    willExpectationFirstTimers: unknown[0],
    willExpectationExperienced: known[0],
    shouldExpectation: expectation[1],
    shouldExpectationFirstTimers: unknown[1],
    shouldExpectationExperienced: known[1],
    experienced,
    expected,
    gap: experienced.map((mean, dimension) => difference(mean, expected[dimension])),
    processQuality: quality[0],
    outcomeQuality: quality[1],
    perceivedQuality: quality[2],
    disconfirmation: quality[3],
    ratioIndex: meanRatio(c.perceivedQuality, c.expectationAtBooking, group),
    perceivedValue: others[1],
    valueParts: valuePartsOf(run, side),
    fairness: ratio(now.fairness[side], attending),
    satisfaction: others[2],
    satisfactionSpread: spreadOf(c.satisfaction, group),
    attitude: relationship[2],
    friendship: relationship[0],
    trust: relationship[1],
    belonging: relationship[3],
    relationshipQuality: meanQuality(relationship, parameters),
    relationshipQualityByTier: tiers.map((means) => meanQuality(means, parameters)),
    friendshipByTier: tiers.map((means) => means[0]),
    trustByTier: tiers.map((means) => means[1]),
    attitudeByTier: tiers.map((means) => means[2]),
    belongingByTier: tiers.map((means) => means[3]),
    empowerment: power[0],
    serviceChoice: power[1],
    informationAttainment: power[2],
    impact: power[3],
    competence: others[3],
    overloadShare: ratio(now.overloaded[side], attending),
    emptiness: now.emptiness,
    failureShare: ratio(now.failures[side], attending),
    repeatedFailureShare: ratio(now.repeatedFailures[side], now.failures[side]),
    voicedShare: ratio(now.complaints[side], now.failures[side]),
    // the sum is over complainers: recovery is 0 for all others
    recoveryQuality: ratio(sumOf(c.recoveryQuality, group.list, group.from, group.to), now.complaints[side]),
    netPromoterScore: ratio(100 * (now.promoters[side] - now.detractors[side]), attending),
    positiveWord: word.good,
    negativeWord: word.bad,
    customerMargin: decilesOf(valuesOf(c.margin, group.list, group.from, group.to)),
    segments,
    transitions,
  };
}
