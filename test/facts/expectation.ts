/** Expectation and promise: what customers were told, and how fast they get used to things. */
import { leverCosts, SCENARIOS, BASE_DECISIONS } from '../../src/model';
import type { Decisions, EditionReport, NumericLeverId } from '../../src/model';
import { fact } from './fact';
import { newcomers, over, profitUntil, renewal, satisfaction, there } from './world';
import type { World } from './world';

const baseReports = ({ play }: World, editions: number): readonly EditionReport[] => play({ editions });
const gain = (other: EditionReport, base: EditionReport): number =>
  there(satisfaction(other)) - there(satisfaction(base));

const adaptation = fact({
  id: 'F11',
  finding: 'A lasting gain of quality lifts satisfaction, and a fifth to a half of the lift is lost in a few editions.',
  source: 'Boulding et al. (1993); McQuitty, Finn & Wiley (2000)',
  grade: 'V',
  method: 'Delivered quality +6 points from edition 1 on, paired by seed; lift at edition 1 and at edition 6.',
  sample: (world) => {
    const better = world.play({ editions: 6, scenario: { events: [{ from: 1, to: 15, quality: 6 }] } });
    const base = baseReports(world, 6);
    return { atOnce: gain(better[1], base[1]), later: gain(better[6], base[6]) };
  },
  checks: ({ mean, pooled }) => [
    { what: 'lift at once', unit: 'points', atLeast: 1, statistic: mean((sample) => sample.atOnce) },
    {
      what: 'share of it lost after five editions',
      unit: 'share',
      atLeast: 0.15,
      atMost: 0.6,
      statistic: pooled(
        (sample) => sample.atOnce - sample.later,
        (sample) => sample.atOnce,
      ),
    },
  ],
});

/** Quality counts by comparison with expectation alone. */
const WITHOUT_PERFORMANCE = { sQ: 0, sV: 0 } as const;

const forgetting = fact({
  id: 'F12',
  finding:
    'If only comparison with expectation counted, satisfaction would return to where it was at any level of quality.',
  source: 'Chong, Lee & Tan (1999)',
  grade: 'V',
  method: 'Direct effects of quality and value off; delivered quality −5 from edition 1 on, against no change.',
  sample: ({ play }) => {
    const shared = { editions: 14, parameters: WITHOUT_PERFORMANCE };
    const worse = play({ ...shared, scenario: { editions: 15, events: [{ from: 1, to: 15, quality: -5 }] } });
    const base = play({ ...shared, scenario: { editions: 15 } });
    return { atOnce: gain(worse[1], base[1]), later: gain(worse[14], base[14]) };
  },
  checks: ({ mean }) => [
    { what: 'at once', unit: 'points', atMost: -1, statistic: mean((sample) => sample.atOnce) },
    {
      what: 'after fourteen editions',
      unit: 'points',
      atLeast: -1,
      atMost: 1,
      statistic: mean((sample) => sample.later),
    },
  ],
});

const promiseOf = (change: number): Partial<Decisions> => ({ promise: BASE_DECISIONS.promise + change });

const overPromise = fact({
  id: 'F13',
  finding: 'Over-promising wins newcomers at once and costs satisfaction and renewal from the same edition on.',
  source: 'Boulding et al. (1993)',
  grade: 'V',
  method:
    'Promise +12 from edition 1 on; newcomers and satisfaction at edition 1, renewal at edition 2; paired by seed.',
  sample: (world) => {
    const loud = world.play({ editions: 2, levers: promiseOf(12) });
    const base = baseReports(world, 2);
    return {
      loud: newcomers(loud[1]),
      base: newcomers(base[1]),
      satisfaction: gain(loud[1], base[1]),
      renewal: there(renewal(loud[2])) - there(renewal(base[2])),
    };
  },
  checks: ({ mean, pooled }) => [
    {
      what: 'newcomers, change',
      unit: 'share',
      atLeast: 0.15,
      atMost: 0.6,
      statistic: pooled(
        (sample) => sample.loud - sample.base,
        (sample) => sample.base,
      ),
    },
    {
      what: 'satisfaction, change',
      unit: 'points',
      atLeast: -4,
      atMost: -1,
      statistic: mean((sample) => sample.satisfaction),
    },
    {
      what: 'renewal, change',
      unit: 'share',
      atLeast: -0.08,
      atMost: -0.02,
      statistic: mean((sample) => sample.renewal),
    },
  ],
});

function lead(world: World, change: number, base: readonly EditionReport[]): number[] {
  const loud = world.play({ editions: 8, levers: promiseOf(change) });
  return [1, 2, 3, 4, 5, 6, 7, 8].map((edition) => profitUntil(loud, edition) - profitUntil(base, edition));
}

const liesDoNotPay = fact({
  id: 'F14',
  finding: 'Large over-promising gains for an edition or two and has cost more than it brought by edition 5 to 8.',
  source: 'computed with credibility and trust loss; assumption on size',
  grade: 'C',
  method: 'Promise +12 and +5 from edition 1 on; profit so far against base, paired by seed.',
  sample: (world) => {
    const base = baseReports(world, 8);
    return { large: lead(world, 12, base), small: lead(world, 5, base) };
  },
  checks: ({ mean }) => [
    { what: '+12: lead at edition 1', unit: '¥m', atLeast: 0, statistic: mean((sample) => sample.large[0]) },
    { what: '+12: lead at edition 5', unit: '¥m', atMost: 0, statistic: mean((sample) => sample.large[4]) },
    { what: '+12: lead at edition 8', unit: '¥m', atMost: 0, statistic: mean((sample) => sample.large[7]) },
    {
      what: '+5: lead at edition 8',
      unit: '¥m',
      atLeast: -1,
      atMost: 1,
      statistic: mean((sample) => sample.small[7]),
    },
  ],
});

const underPromise = fact({
  id: 'F15',
  finding: 'Promising a little less than one keeps makes more satisfied customers and fewer first-timers.',
  source: 'Boulding et al. (1993); textbook on managing expectations',
  grade: 'V',
  method: 'Promise −3 at edition 1, paired by seed.',
  sample: (world) => {
    const modest = world.play({ editions: 1, levers: promiseOf(-3) });
    const base = baseReports(world, 1);
    return {
      satisfaction: gain(modest[1], base[1]),
      modest: newcomers(modest[1]),
      base: newcomers(base[1]),
    };
  },
  checks: ({ mean, pooled }) => [
    {
      what: 'satisfaction, change',
      unit: 'points',
      atLeast: 0.01,
      statistic: mean((sample) => sample.satisfaction),
    },
    {
      what: 'newcomers, change',
      unit: 'share',
      atMost: -0.001,
      statistic: pooled(
        (sample) => sample.modest - sample.base,
        (sample) => sample.base,
      ),
    },
  ],
});

/** Yuan spent more on one lever than at base. */
const BUDGET = 60_000;

/** Value of a lever that costs `BUDGET` more than its base value, found by halving. */
function raisedBy(lever: NumericLeverId): number {
  const context = { exhibitors: 400, scenario: SCENARIOS.baseline };
  const costAt = (value: number): number => leverCosts({ ...BASE_DECISIONS, [lever]: value }, context)[lever];
  let [low, high] = [BASE_DECISIONS[lever], 100];
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (costAt(middle) - costAt(BASE_DECISIONS[lever]) < BUDGET) low = middle;
    else high = middle;
  }
  return low;
}

const liftOf = (world: World, base: readonly EditionReport[], lever: NumericLeverId): number => {
  const raised = world.play({ editions: 4, levers: { [lever]: raisedBy(lever) } });
  return over(raised, 1, 4, satisfaction) - over(base, 1, 4, satisfaction);
};

const reliabilityFirst = fact({
  id: 'F16',
  finding: 'The same money moves satisfaction two to three and a half times as far on reliability as on tangibles.',
  source: 'Zeithaml, Parasuraman & Berry (1990): weights 32 against 11',
  grade: 'M',
  method: '¥60,000 more on one or the other, editions 1–4, paired by seed. The finding leaves 30 % either way.',
  sample: (world) => {
    const base = baseReports(world, 4);
    return { reliability: liftOf(world, base, 'reliability'), tangibles: liftOf(world, base, 'tangibles') };
  },
  checks: ({ pooled }) => [
    {
      what: 'reliability : tangibles',
      unit: 'ratio',
      atLeast: 1.4,
      atMost: 4.55,
      statistic: pooled(
        (sample) => sample.reliability,
        (sample) => sample.tangibles,
      ),
    },
  ],
});

export const EXPECTATION_FACTS = [adaptation, forgetting, overPromise, liesDoNotPay, underPromise, reliabilityFirst];
