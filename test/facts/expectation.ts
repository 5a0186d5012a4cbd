/** Expectation and promise: what customers were told, and how fast they get used to things. */
import { leverCosts, SCENARIOS, BASE_DECISIONS } from '../../src/model';
import type { Decisions, EditionReport, NumericLeverId, Run, Scenario } from '../../src/model';
import { fact } from './fact';
import { newcomers, over, profitUntil, renewal, satisfaction, there } from './world';
import type { World } from './world';

const baseReports = ({ play }: World, editions: number): readonly EditionReport[] => play({ editions });
const gain = (other: EditionReport, base: EditionReport): number =>
  there(satisfaction(other)) - there(satisfaction(base));

const BETTER = { events: [{ from: 1, to: 15, quality: 6 }] };
/** Satisfaction after these editions is compared. */
const [SOON, LATER] = [1, 6];

/** Satisfaction of the exhibitors of one run at `SOON` and `LATER`; NaN for who is not there or has been replaced. */
function satisfactionOfEach(world: World, scenario: Partial<Scenario>): { soon: number[]; later: number[] } {
  const each: Record<number, number[]> = {};
  let born = new Uint32Array(0);
  const watch = (run: Run, edition: number): void => {
    const { attending, generation, satisfaction: satisfied } = run.customers;
    if (edition === SOON) born = generation.slice(0, run.exhibitorCount);
    if (edition !== SOON && edition !== LATER) return;
    each[edition] = Array.from({ length: run.exhibitorCount }, (_, i) =>
      attending[i] === 1 && generation[i] === born[i] ? satisfied[i] : NaN,
    );
  };
  world.play({ editions: LATER, scenario, watch });
  return { soon: each[SOON], later: each[LATER] };
}

interface Lift {
  readonly soon: number;
  readonly later: number;
}

/** Lift of better quality, summed over the exhibitors who are there at both editions in both worlds. */
function liftOfSame(world: World, adaptation: number): Lift {
  const better = satisfactionOfEach(world, { ...BETTER, adaptation });
  const base = satisfactionOfEach(world, { adaptation });
  let [soon, later] = [0, 0];
  base.soon.forEach((_, i) => {
    const [atOnce, inTheEnd] = [better.soon[i] - base.soon[i], better.later[i] - base.later[i]];
    if (Number.isNaN(atOnce + inTheEnd)) return;
    soon += atOnce;
    later += inTheEnd;
  });
  return { soon, later };
}

const lostShare = (lifts: readonly Lift[]): number => {
  const sum = (of: (lift: Lift) => number): number => lifts.reduce((total, lift) => total + of(lift), 0);
  return 1 - sum((lift) => lift.later) / sum((lift) => lift.soon);
};

const adaptation = fact({
  id: 'F11',
  finding: 'A lasting gain of quality lifts satisfaction, and a fifth to a half of the lift is lost in a few editions.',
  source: 'Boulding et al. (1993); McQuitty, Finn & Wiley (2000)',
  grade: 'V',
  method:
    'Delivered quality +6 points from edition 1 on, against none: the same exhibitors, there at editions 1 and 6 in both worlds. Then the same where expectations do not learn (setting adaptation 0).',
  rests: {
    ground: 'mechanisms',
    on: 'learning of expectation (the third figure), fuller halls, what is felt to be due',
  },
  sample: (world) => {
    const [better, base] = [world.play({ editions: 1, scenario: BETTER }), baseReports(world, 1)];
    return { atOnce: gain(better[1], base[1]), learning: liftOfSame(world, 1), still: liftOfSame(world, 0) };
  },
  checks: ({ mean }) => [
    { what: 'lift at once', unit: 'points', atLeast: 1, statistic: mean((sample) => sample.atOnce) },
    {
      what: 'share of it lost after five editions',
      unit: 'share',
      atLeast: 0.15,
      atMost: 0.6,
      statistic: (samples) => lostShare(samples.map((sample) => sample.learning)),
    },
    {
      what: 'share lost by learning: with − without',
      unit: 'share',
      atLeast: 0,
      statistic: (samples) =>
        lostShare(samples.map((sample) => sample.learning)) - lostShare(samples.map((sample) => sample.still)),
    },
  ],
});

/** Quality counts by comparison with expectation alone. */
const WITHOUT_PERFORMANCE = { sQ: 0, sV: 0 } as const;

/** Change of satisfaction at edition 1 and at edition 14, for another level of quality from edition 1 on. */
function forgottenStep({ play }: World, quality: number): { atOnce: number; later: number } {
  const shared = { editions: 14, parameters: WITHOUT_PERFORMANCE };
  const other = play({ ...shared, scenario: { editions: 15, events: [{ from: 1, to: 15, quality }] } });
  const base = play({ ...shared, scenario: { editions: 15 } });
  return { atOnce: gain(other[1], base[1]), later: gain(other[14], base[14]) };
}

type Steps = Readonly<Record<'worse' | 'better', ReturnType<typeof forgottenStep>>>;

const KEEPS =
  'the promise is not lowered and holds expectation up, and failures stay more frequent; without the two (promOld, promNew, failSlope at 0) a tenth of the effect is left';

const forgetting = fact({
  id: 'F12',
  finding:
    'If only comparison with expectation counted, satisfaction would return to where it was at any level of quality.',
  source: 'Chong, Lee & Tan (1999)',
  grade: 'V',
  method: 'Direct effects of quality and value off; delivered quality −10 and +8 from edition 1 on, against no change.',
  rests: {
    ground: 'form',
    on: 'disconfirmation is a difference to an expectation that learns',
    without: [{ parameters: { promOld: 0, promNew: 0 } }, { parameters: { promOld: 0, promNew: 0, failSlope: 0 } }],
  },
  sample: (world) => ({ worse: forgottenStep(world, -10), better: forgottenStep(world, 8) }),
  checks: ({ mean, pooled }) =>
    (['worse', 'better'] as const).flatMap((way) => {
      const name = way === 'worse' ? '−10' : '+8';
      return [
        {
          what: `${name}: after fourteen editions`,
          unit: 'points',
          atLeast: -1,
          atMost: 1,
          miss: KEEPS,
          statistic: mean((sample: Steps) => sample[way].later),
        },
        {
          what: `${name}: share of the first effect that is left`,
          unit: 'share',
          atMost: 0.2,
          miss: KEEPS,
          statistic: pooled(
            (sample: Steps) => sample[way].later,
            (sample: Steps) => sample[way].atOnce,
          ),
        },
      ];
    }),
});

const promiseOf = (change: number): Partial<Decisions> => ({ promise: BASE_DECISIONS.promise + change });

const overPromise = fact({
  id: 'F13',
  finding: 'Over-promising wins newcomers at once and costs satisfaction and renewal from the same edition on.',
  source: 'Boulding et al. (1993)',
  grade: 'V',
  method:
    'Promise +12 from edition 1 on; newcomers and satisfaction at edition 1, renewal at edition 2; paired by seed.',
  rests: {
    ground: 'row',
    on: '`promNew`, `promOld`: how far a promise is believed',
    without: [{ parameters: { promNew: 0, promOld: 0 } }],
  },
  target: '`promNew`, `promOld`',
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

interface Lead {
  /** profit above base of each edition from 1, and of all editions up to it, ¥m */
  readonly each: readonly number[];
  readonly soFar: readonly number[];
  /** newcomers above base of each edition from 1 */
  readonly newcomers: readonly number[];
}

const EIGHT = [1, 2, 3, 4, 5, 6, 7, 8];

function leadOf(world: World, change: number, base: readonly EditionReport[]): Lead {
  const loud = world.play({ editions: 8, levers: promiseOf(change) });
  const soFar = EIGHT.map((edition) => profitUntil(loud, edition) - profitUntil(base, edition));
  return {
    soFar,
    each: soFar.map((sum, k) => sum - (soFar[k - 1] ?? 0)),
    newcomers: EIGHT.map((edition) => newcomers(loud[edition]) - newcomers(base[edition])),
  };
}

type Leads = Readonly<Record<'large' | 'small', Lead>>;

/** What large over-promising gains first and loses later. */
const LARGE: readonly { what: string; unit: string; isGain: boolean; of: (lead: Lead) => number }[] = [
  { what: 'newcomers above base, edition 1', unit: 'firms', isGain: true, of: (lead) => lead.newcomers[0] },
  { what: 'newcomers above base, edition 4', unit: 'firms', isGain: false, of: (lead) => lead.newcomers[3] },
  { what: 'profit above base, edition 1', unit: '¥m', isGain: true, of: (lead) => lead.each[0] },
  { what: 'profit above base, edition 2', unit: '¥m', isGain: true, of: (lead) => lead.each[1] },
  { what: 'profit above base, edition 4', unit: '¥m', isGain: false, of: (lead) => lead.each[3] },
  { what: 'all profit until edition 5', unit: '¥m', isGain: false, of: (lead) => lead.soFar[4] },
  { what: 'all profit until edition 8', unit: '¥m', isGain: false, of: (lead) => lead.soFar[7] },
];

const liesDoNotPay = fact({
  id: 'F14',
  finding:
    'Large over-promising gains for an edition or two, loses from the third or fourth on and has cost more than it brought by edition 5 to 8; a little puffery breaks even.',
  source: 'computed with credibility and trust loss; assumption on size',
  grade: 'C',
  method: 'Promise +12 and +5 from edition 1 on, against base; newcomers and profit by edition, paired by seed.',
  rests: {
    ground: 'row',
    on: '`trustPros`, `trustCust`: what a broken promise costs',
    without: [{ parameters: { trustPros: 0, trustCust: 0 }, figures: [1, 4, 5, 6] }],
  },
  target: '`trustPros`, `trustCust`, `trustFree`',
  sample: (world) => {
    const base = baseReports(world, 8);
    return { large: leadOf(world, 12, base), small: leadOf(world, 5, base) };
  },
  checks: ({ mean }) => [
    ...LARGE.map(({ what, unit, isGain, of }) => ({
      what: `+12: ${what}`,
      unit,
      ...(isGain ? { atLeast: 0 } : { atMost: 0 }),
      statistic: mean((sample: Leads) => of(sample.large)),
    })),
    {
      what: '+5: all profit until edition 8',
      unit: '¥m',
      atLeast: -1,
      atMost: 1,
      statistic: mean((sample) => sample.small.soFar[7]),
    },
  ],
});

const underPromise = fact({
  id: 'F15',
  finding: 'Promising a little less than one keeps makes more satisfied customers and fewer first-timers.',
  source: 'Boulding et al. (1993); textbook on managing expectations',
  grade: 'V',
  method: 'Promise −3 at edition 1, paired by seed.',
  rests: { ground: 'row', on: '`promNew`, `promOld`, as F13', without: [{ parameters: { promNew: 0, promOld: 0 } }] },
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
  rests: {
    ground: 'row',
    on: 'the SERVQUAL weights `W`, and `failSlope`: reliability alone prevents failures; `valueService`, in which tangibles have no part',
    without: [
      { parameters: { W: [0.2, 0.2, 0.2, 0.2, 0.2] } },
      { parameters: { failSlope: 0 } },
      { parameters: { W: [0.2, 0.2, 0.2, 0.2, 0.2], failSlope: 0, valueService: 0 } },
    ],
  },
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
