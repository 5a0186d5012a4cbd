/** Satisfaction states, intention and behaviour: who says what, and who comes again. */
import { SCENARIOS } from '../../src/model';
import type { Run, Scenario } from '../../src/model';
import { fact } from './fact';
import { followExhibitors, pooledMean, renewalOf, totalOver } from './follow';
import type { Returns, Total } from './follow';
import type { World } from './world';

const STATES = 4;
const [SECURE, SATISFIED] = [0, 1];
const stateOf = (run: Run, exhibitor: number): number => run.customers.brandt[exhibitor];
const followStates = (world: World, scenario?: Partial<Scenario>): Returns =>
  followExhibitors(world, { from: 4, to: 7, groups: STATES, groupOf: stateOf, scenario });

const difference =
  (better: number, worse: number) =>
  (samples: readonly Returns[]): number =>
    renewalOf(better)(samples) - renewalOf(worse)(samples);

const states = fact({
  id: 'F05',
  finding: 'Renewal falls strictly from secure over satisfied and vulnerable to dissatisfied customers.',
  source: 'Brandt (1997); Jones & Sasser (1995)',
  grade: 'V',
  method: 'Base decisions, state after editions 4–7, attendance at the next; all seeds together.',
  rests: {
    ground: 'row',
    on: '`slope` and `rq`: satisfaction acts on the choice through attitude and the relationship',
    without: [{ parameters: { slope: [0, 0], rq: [0, 0] } }],
  },
  sample: (world) => followStates(world),
  checks: () => [
    { what: 'secure − satisfied', unit: 'share', atLeast: 0.001, statistic: difference(0, 1) },
    { what: 'satisfied − vulnerable', unit: 'share', atLeast: 0.001, statistic: difference(1, 2) },
    { what: 'vulnerable − dissatisfied', unit: 'share', atLeast: 0.001, statistic: difference(2, 3) },
  ],
});

const odds = (share: number): number => share / (1 - share);

interface Choice {
  readonly some: Returns;
  readonly much: Returns;
}
const oddsRatio = (samples: readonly Returns[]): number =>
  odds(renewalOf(SECURE)(samples)) / odds(renewalOf(SATISFIED)(samples));
const probabilityRatio = (samples: readonly Returns[]): number =>
  renewalOf(SECURE)(samples) / renewalOf(SATISFIED)(samples);
const where =
  (market: keyof Choice, ratio: (samples: readonly Returns[]) => number) =>
  (samples: readonly Choice[]): number =>
    ratio(samples.map((sample) => sample[market]));

const sixTimes = fact({
  id: 'F06',
  finding:
    'Where there is a choice, secure customers are several times as likely in odds to come again, not in probability.',
  source: 'Jones & Sasser (1995) on Xerox, read as odds',
  grade: 'S',
  method:
    'As F05, in the crowded calendar (three rivals) and with ten rivals. The finding is about markets with a choice: with the one rival of the baseline the ratios are smaller.',
  rests: {
    ground: 'row',
    on: '`slope`: how steeply attitude acts on the choice',
    without: [{ parameters: { slope: [2.4, 1.15] } }, { parameters: { convex: 0 } }],
  },
  target: '`slope`, `convex`',
  sample: (world) => ({
    some: followStates(world, SCENARIOS.crowdedCalendar),
    much: followStates(world, { rivals: 10 }),
  }),
  checks: () => [
    {
      what: 'odds ratio secure : satisfied, 3 rivals',
      unit: 'ratio',
      atLeast: 2.5,
      atMost: 7,
      statistic: where('some', oddsRatio),
    },
    {
      what: 'odds ratio secure : satisfied, 10 rivals',
      unit: 'ratio',
      atLeast: 2.5,
      atMost: 7,
      statistic: where('much', oddsRatio),
    },
    {
      what: 'probability ratio secure : satisfied, 3 rivals',
      unit: 'ratio',
      atLeast: 1.2,
      atMost: 1.6,
      statistic: where('some', probabilityRatio),
    },
    {
      what: 'probability ratio secure : satisfied, 10 rivals',
      unit: 'ratio',
      atLeast: 1.2,
      atMost: 1.6,
      statistic: where('much', probabilityRatio),
    },
  ],
});

/** A commodity: everyone offers the same or better for half the price. */
const COMMODITY = { rivals: 100, rivalPrice: 0.5, rivalQuality: 90 };

const HABIT = 'habit and lock-in of those who are left keep the merely satisfied above a sixth';

const literalSixTimes = fact({
  id: 'F07',
  finding: 'Six times the probability is possible only where hardly any merely satisfied customer comes again.',
  source: 'arithmetic: a share cannot exceed 1',
  grade: 'C',
  method: '100 rivals, better and at half the price, own stands at ¥1,800; state after editions 1–5.',
  rests: { ground: 'mechanisms', on: 'rivals, price and quality in the choice' },
  sample: (world) =>
    followExhibitors(world, {
      from: 1,
      to: 5,
      groups: STATES,
      groupOf: stateOf,
      scenario: COMMODITY,
      levers: { standPrice: 1800 },
    }),
  checks: () => [
    { what: 'renewal of satisfied', unit: 'share', atMost: 0.17, miss: HABIT, statistic: renewalOf(SATISFIED) },
    {
      what: 'probability ratio secure : satisfied',
      unit: 'ratio',
      atLeast: 5,
      miss: HABIT,
      statistic: (samples) => renewalOf(SECURE)(samples) / renewalOf(SATISFIED)(samples),
    },
  ],
});

/** Satisfaction bands of four points, from the middle of the scale upwards. */
const BANDS = { start: 62, width: 6, count: 4 } as const;
function bandOf(run: Run, exhibitor: number): number | null {
  const band = Math.floor((run.customers.satisfaction[exhibitor] - BANDS.start) / BANDS.width);
  return band >= 0 && band < BANDS.count ? band : null;
}

interface Curves {
  readonly returns: Returns;
  readonly intentions: readonly Total[];
}

function sampleCurves(world: World): Curves {
  const intentions: Total[] = [];
  const returns = followExhibitors(world, { from: 4, to: 7, groups: BANDS.count, groupOf: bandOf });
  world.play({
    editions: 4,
    watch: (run, edition) => {
      if (edition !== 4) return;
      for (let band = 0; band < BANDS.count; band++) {
        intentions.push(
          totalOver(
            run,
            (exhibitor) => bandOf(run, exhibitor) === band,
            (exhibitor) => run.customers.statedIntention[exhibitor],
          ),
        );
      }
    },
  });
  return { returns, intentions };
}

/** Second difference over four equal bands: above 0 the curve bends upwards. */
function curvature(values: readonly number[]): number {
  return (values[3] - values[2] - (values[1] - values[0])) / 2;
}
const behaviour = (samples: readonly Curves[]): number[] =>
  [0, 1, 2, 3].map((band) => renewalOf(band)(samples.map((sample) => sample.returns)));

const curves = fact({
  id: 'F09',
  finding: 'In the upper half of satisfaction, intention rises ever more slowly and behaviour ever faster.',
  source: 'Mittal & Kamakura (2001)',
  grade: 'V',
  method: 'Base decisions, four satisfaction bands of six points from 62 up; editions 4–7 and the next; all seeds.',
  rests: {
    ground: 'form',
    on: 'stated intention is a logistic curve of attitude; behaviour shows no sure bend with `convex` or without',
    without: [{ parameters: { convex: 0 }, figures: [1, 2] }],
  },
  target: '`convex`',
  sample: sampleCurves,
  checks: () => [
    {
      what: 'curvature of stated intention',
      unit: 'share',
      atMost: 0,
      statistic: (samples) =>
        curvature([0, 1, 2, 3].map((band) => pooledMean<Curves>((sample) => sample.intentions[band])(samples))),
    },
    {
      what: 'curvature of behaviour, log-odds',
      unit: 'logit',
      atLeast: 0,
      statistic: (samples) => curvature(behaviour(samples).map((share) => Math.log(odds(share)))),
    },
    {
      what: 'curvature of behaviour, probability',
      unit: 'share',
      atLeast: 0,
      miss: 'at a renewal of .73 a probability is bounded by 1 too closely to bend upwards',
      statistic: (samples) => curvature(behaviour(samples)),
    },
  ],
});

export const STATE_FACTS = [states, sixTimes, literalSixTimes, curves];
