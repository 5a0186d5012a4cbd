/** What an edition reports of one side, counted and averaged over the plain objects: README 7.13. */
import type { Mean, SideReport } from '../../src/model';
import { BIRTH_DRAW, draw, normal } from '../../src/model/random';
import type { Customer, Side } from './customer';
import { reportClasses } from './moves';
import type { Memory } from './moves';
import { quantileOf, ratio, sumOf } from './sums';
import { P, attendeesOf, sideOf } from './world';
import type { World } from './world';

type List = readonly Customer[];
type NumberKey = { [Key in keyof Customer]: Customer[Key] extends number ? Key : never }[keyof Customer];
type Part<Keys extends keyof SideReport> = Pick<SideReport, Keys>;

const FIVE = [0, 1, 2, 3, 4] as const;
const TIERS = [0, 1, 2, 3] as const;

const mean = (list: List, value: (customer: Customer) => number): Mean => ratio(sumOf(list, value), list.length);
const meanOfKey = (list: List, key: NumberKey): Mean => mean(list, (customer) => customer[key]);
const share = (list: List, is: (customer: Customer) => boolean): Mean => ratio(list.filter(is).length, list.length);
const means = <Key extends NumberKey>(list: List, keys: readonly Key[]): Record<Key, Mean> =>
  Object.fromEntries(keys.map((key) => [key, meanOfKey(list, key)])) as Record<Key, Mean>;

type Attendance = 'attending' | 'newcomers' | 'firstTimeShare' | 'renewalRate' | 'renewalRateRevenue' | 'churn';

function attendance(world: World, side: Side, list: List, memory: readonly Memory[]): Part<Attendance> {
  const all = sideOf(world, side);
  const perAgent = side === 1 ? P.personsPerAgent : 0;
  const attended = all.filter((customer) => memory[customer.index].attending === 1).length;
  const could = all.filter((customer) => customer.attendedPrevious === 1).length;
  const returned = list.filter((customer) => customer.attendedPrevious === 1).length;
  const paid = ({ attendedPrevious, index, standArea }: Customer): number =>
    attendedPrevious * memory[index].pricePaid * (perAgent + standArea);
  const paidAgain = sumOf(all, (customer) => customer.attending * paid(customer));
  return {
    attending: list.length,
    newcomers: list.length - returned,
    firstTimeShare: share(list, ({ firstTimer }) => firstTimer === 1),
    renewalRate: ratio(returned, could),
    renewalRateRevenue: ratio(paidAgain, sumOf(all, paid)),
    churn: ratio(attended - returned, attended),
  };
}

function expectation(list: List) {
  const first = list.filter(({ firstTimer }) => firstTimer === 1);
  const experienced = list.filter(({ firstTimer }) => firstTimer === 0);
  return {
    willExpectation: meanOfKey(list, 'expectationAtBooking'),
    willExpectationFirstTimers: meanOfKey(first, 'expectationAtBooking'),
    willExpectationExperienced: meanOfKey(experienced, 'expectationAtBooking'),
    shouldExpectation: meanOfKey(list, 'shouldExpectation'),
    shouldExpectationFirstTimers: meanOfKey(first, 'shouldExpectation'),
    shouldExpectationExperienced: meanOfKey(experienced, 'shouldExpectation'),
  };
}

function service(list: List): Part<'experienced' | 'expected' | 'gap'> {
  const experienced = FIVE.map((d) => mean(list, (customer) => customer.experienced[d]));
  const expected = FIVE.map((d) => mean(list, (customer) => customer.willAtBooking[d]));
  const gap = FIVE.map((d) => minus(experienced[d], expected[d]));
  return { experienced, expected, gap };
}

const minus = (one: Mean, other: Mean): Mean => (one === null || other === null ? null : one - other);

/** Standard deviation; none of fewer than two. */
function spread(list: List, key: NumberKey): Mean {
  const centre = meanOfKey(list, key);
  if (centre === null || list.length < 2) return null;
  const squares = sumOf(list, (customer) => (customer[key] - centre) * (customer[key] - centre));
  return Math.sqrt(squares / (list.length - 1));
}

function judgement(list: List) {
  return {
    ratioIndex: mean(list, (customer) => customer.perceivedQuality / customer.expectationAtBooking),
    valueParts: [...FIVE, 5, 6, 7].map((part) => mean(list, (customer) => customer.valueParts[part])),
    satisfactionSpread: spread(list, 'satisfaction'),
  };
}

const BONDS = ['friendship', 'trust', 'attitude', 'belonging'] as const;
type Bonds = Record<(typeof BONDS)[number], Mean>;

/** Relationship quality of the mean customer, which is the mean relationship quality. */
function together({ friendship, trust, attitude, belonging }: Bonds): Mean {
  if (friendship === null || trust === null || attitude === null || belonging === null) return null;
  const { weightFriendship, weightTrust, weightAttitude, weightBelonging } = P;
  return weightFriendship * friendship + weightTrust * trust + weightAttitude * attitude + weightBelonging * belonging;
}

function relationship(list: List) {
  const all = means(list, BONDS);
  const tiers = TIERS.map((tier) =>
    means(
      list.filter((customer) => customer.tier === tier),
      BONDS,
    ),
  );
  return {
    ...all,
    relationshipQuality: together(all),
    relationshipQualityByTier: tiers.map(together),
    friendshipByTier: tiers.map(({ friendship }) => friendship),
    trustByTier: tiers.map(({ trust }) => trust),
    attitudeByTier: tiers.map(({ attitude }) => attitude),
    belongingByTier: tiers.map(({ belonging }) => belonging),
  };
}

function failures(list: List) {
  const failed = list.filter((customer) => customer.failed > 0);
  const complained = list.filter((customer) => customer.complained === 1);
  return {
    failureShare: ratio(failed.length, list.length),
    repeatedFailureShare: share(failed, (customer) => customer.failed === 2),
    voicedShare: ratio(complained.length, failed.length),
    recoveryQuality: ratio(
      sumOf(list, (customer) => customer.recoveryQuality),
      complained.length,
    ),
  };
}

/** Promoters less detractors, percent. */
function netPromoterScore(list: List): Mean {
  const answers = list.map(({ side, recommendation, randomKey }) => {
    const habit = P.npsSD * normal(draw(randomKey, BIRTH_DRAW.recommendation));
    return P.npsBase + (recommendation - P.npsCentre[side]) / P.npsUnit + habit;
  });
  const promoters = answers.filter((answer) => answer >= P.promoterFrom).length;
  const detractors = answers.filter((answer) => answer < P.detractorBelow).length;
  return ratio(100 * (promoters - detractors), list.length);
}

/** Good and bad messages a head: half the sum and half the difference of all sizes and all volumes. */
function word(list: List): Part<'positiveWord' | 'negativeWord'> {
  const sizes = sumOf(list, ({ wordVolume }) => Math.abs(wordVolume));
  const all = sumOf(list, ({ wordVolume }) => wordVolume);
  return { positiveWord: ratio((sizes + all) / 2, list.length), negativeWord: ratio((sizes - all) / 2, list.length) };
}

function customerMargin(list: List): SideReport['customerMargin'] {
  const margins = list.map(({ margin }) => margin);
  const at = (part: number): Mean => (margins.length === 0 ? null : quantileOf(margins, part));
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}

const PLAIN = [
  'processQuality',
  'outcomeQuality',
  'perceivedQuality',
  'disconfirmation',
  'perceivedValue',
  'fairness',
  'satisfaction',
  'empowerment',
  'serviceChoice',
  'informationAttainment',
  'impact',
  'competence',
] as const satisfies readonly (NumberKey & keyof SideReport)[];

export function reportSide(world: World, side: Side, memory: readonly Memory[]): SideReport {
  const list = attendeesOf(world, side);
  return {
    ...attendance(world, side, list, memory),
    portfolioSize: meanOfKey(list, 'portfolio'),
    alsoAtRivalShare: share(list, ({ attendingRival }) => attendingRival === 1),
    ...expectation(list),
    ...service(list),
    ...means(list, PLAIN),
    ...judgement(list),
    ...relationship(list),
    overloadShare: share(list, ({ overload }) => overload > 0),
    emptiness: world.now.emptiness,
    ...failures(list),
    netPromoterScore: netPromoterScore(list),
    ...word(list),
    customerMargin: customerMargin(list),
    ...reportClasses(world, side, memory),
  };
}
