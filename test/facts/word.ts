/** Word of mouth: who talks, whom it reaches, what it costs. */
import type { EditionReport, Run } from '../../src/model';
import { fact } from './fact';
import { pooledMean, totalOver } from './follow';
import type { Total } from './follow';
import { over, there } from './world';
import type { World } from './world';

/** Satisfaction below, between and above: the angry, the indifferent, the delighted. */
const MOODS = [
  { from: -Infinity, to: 50 },
  { from: 62, to: 68 },
  { from: 80, to: Infinity },
] as const;

function talkOf(run: Run): Total[] {
  const { satisfaction, wordVolume } = run.customers;
  return MOODS.map(({ from, to }) =>
    totalOver(
      run,
      (exhibitor) => satisfaction[exhibitor] >= from && satisfaction[exhibitor] < to,
      (exhibitor) => Math.abs(wordVolume[exhibitor]),
    ),
  );
}

/** Messages both sides send in an edition; a visitor stands for several persons and is counted once. */
const messages = (reports: readonly EditionReport[], word: 'positiveWord' | 'negativeWord'): number =>
  over(reports, 5, 8, ({ exhibitors, visitors }) => {
    return there(exhibitors[word]) * exhibitors.attending + there(visitors[word]) * visitors.attending;
  });

const whoTalks = fact({
  id: 'F25',
  finding: 'The dissatisfied talk most each, then the delighted; in all there is still more praise than complaint.',
  source: 'Anderson (1998); East and others on incidence',
  grade: 'V',
  method:
    'Base decisions, messages of both sides, editions 5–8; volume of exhibitors by satisfaction at edition 8, all seeds.',
  rests: {
    ground: 'form',
    on: 'the U of volume over satisfaction; `badSlope` above `goodSlope`',
    without: [{ parameters: { badSlope: 0.3 } }],
  },
  sample: ({ play }) => {
    let moods: Total[] = [];
    const reports = play({
      editions: 8,
      watch: (run, edition) => {
        if (edition === 8) moods = talkOf(run);
      },
    });
    return { good: messages(reports, 'positiveWord'), bad: messages(reports, 'negativeWord'), moods };
  },
  checks: ({ pooled }) => [
    {
      what: 'good : bad messages',
      unit: 'ratio',
      atLeast: 1.5,
      atMost: 5,
      statistic: pooled(
        (sample) => sample.good,
        (sample) => sample.bad,
      ),
    },
    {
      what: 'messages: satisfaction below 50 − above 80',
      unit: 'messages',
      atLeast: 0.01,
      statistic: (samples) =>
        pooledMean<(typeof samples)[number]>(({ moods }) => moods[0])(samples) -
        pooledMean<(typeof samples)[number]>(({ moods }) => moods[2])(samples),
    },
    {
      what: 'messages: satisfaction above 80 − 62 to 68',
      unit: 'messages',
      atLeast: 0.01,
      statistic: (samples) =>
        pooledMean<(typeof samples)[number]>(({ moods }) => moods[2])(samples) -
        pooledMean<(typeof samples)[number]>(({ moods }) => moods[1])(samples),
    },
  ],
});

/** Whether an exhibitor comes is his choice alone: nobody is prevented, nobody gives up his business. */
const NOTHING_IN_THE_WAY = { avail: [1, 0.55], exit: [0, 0.16] };

/** Message intensity added to what everybody heard before edition 1. */
const KICK = 0.3;

interface Booking {
  readonly returned: number;
  readonly could: number;
  readonly joined: number;
  readonly outside: number;
}

/** Exhibitors who came again, and who came though they had not been there the edition before. */
function bookings(world: World, word: 'positiveWord' | 'negativeWord', intensity: number): Booking {
  let before = new Uint8Array(0);
  let result: Booking = { returned: 0, could: 0, joined: 0, outside: 0 };
  world.play({
    editions: 1,
    parameters: NOTHING_IN_THE_WAY,
    watch: (run, edition) => {
      const { attending } = run.customers;
      if (edition === 0) {
        before = attending.slice(0, run.exhibitorCount);
        for (let i = 0; i < run.exhibitorCount; i++) run.customers[word][i] += intensity;
      } else {
        result = countBookings(before, attending);
      }
    },
  });
  return result;
}

function countBookings(before: Uint8Array, after: Uint8Array): Booking {
  let [returned, could, joined] = [0, 0, 0];
  before.forEach((wasThere, exhibitor) => {
    could += wasThere;
    returned += wasThere & after[exhibitor];
    joined += (1 - wasThere) & after[exhibitor];
  });
  return { returned, could, joined, outside: before.length - could };
}

const logOdds = (part: number, whole: number): number => Math.log(part / (whole - part));

interface Kick {
  readonly base: Booking;
  readonly kicked: Booking;
}

/** Change of the log-odds of joining over that of coming again. */
function reach(samples: readonly Kick[]): number {
  const sum = (of: (sample: Kick) => number): number => samples.reduce((total, sample) => total + of(sample), 0);
  const change = (part: (booking: Booking) => number, whole: (booking: Booking) => number): number =>
    logOdds(
      sum(({ kicked }) => part(kicked)),
      sum(({ kicked }) => whole(kicked)),
    ) -
    logOdds(
      sum(({ base }) => part(base)),
      sum(({ base }) => whole(base)),
    );
  return (
    change(
      ({ joined }) => joined,
      ({ outside }) => outside,
    ) /
    change(
      ({ returned }) => returned,
      ({ could }) => could,
    )
  );
}

const whomItReaches = fact({
  id: 'F26',
  finding: 'Bad word of mouth moves prospects at least three times as far as customers, good word about twice.',
  source: 'East, Hammond & Lomax (2008)',
  grade: 'V',
  method:
    'Everybody hears .3 more before edition 1; change of log-odds of joining over that of coming again, where nothing but choice keeps an exhibitor away; all seeds.',
  remark: 'The two ratios are parameters; what is tested is that they survive the other channels of word of mouth.',
  rests: {
    ground: 'row',
    on: '`womCustNeg`, `womCustPos`: the two ratios',
    without: [{ parameters: { womCustNeg: 1, womCustPos: 1 } }],
  },
  sample: (world) => ({
    bad: { base: bookings(world, 'negativeWord', 0), kicked: bookings(world, 'negativeWord', KICK) },
    good: { base: bookings(world, 'positiveWord', 0), kicked: bookings(world, 'positiveWord', KICK) },
  }),
  checks: () => [
    {
      what: 'bad word, prospects : customers',
      unit: 'ratio',
      atLeast: 3,
      statistic: (s) => reach(s.map((k) => k.bad)),
    },
    {
      what: 'good word, prospects : customers',
      unit: 'ratio',
      atLeast: 1,
      atMost: 3,
      statistic: (s) => reach(s.map((k) => k.good)),
    },
  ],
});

const DISCOUNT = 0.1;
/** Present value of the profit of five editions, ¥m. */
const presentValue = (reports: readonly EditionReport[]): number =>
  [1, 2, 3, 4, 5].reduce((sum, edition) => sum + reports[edition].money.profit / 1e6 / (1 + DISCOUNT) ** edition, 0);

const dissatisfied = (reports: readonly EditionReport[]): number =>
  over(reports, 1, 5, ({ exhibitors }) => exhibitors.segments.brandt[3] / there(exhibitors.attending));

/** Present value and share of dissatisfied at base and at two steps down. */
type Decline = readonly { readonly value: number; readonly share: number }[];

function decline(world: World, weakTies: number): Decline {
  return [0, -3, -6].map((quality) => {
    const reports = world.play({ editions: 5, scenario: { weakTies, events: [{ from: 1, to: 15, quality }] } });
    return { value: presentValue(reports), share: dissatisfied(reports) };
  });
}

/** Value lost per unit of the share of dissatisfied, ¥m, between two steps; all seeds together. */
function costOfShare(samples: readonly Decline[], from: number, to: number): number {
  const sum = (of: (steps: Decline) => number): number => samples.reduce((total, steps) => total + of(steps), 0);
  return sum((steps) => steps[from].value - steps[to].value) / sum((steps) => steps[to].share - steps[from].share);
}

const PROPORTION =
  'each further dissatisfied exhibitor costs a little less than the one before; it is not that hearing saturates (hearGood, hearBad), which changes little, and the cause was not isolated';

const badNewsTravels = fact({
  id: 'F27',
  finding: 'More dissatisfied customers cost more than in proportion, and weak ties make it worse.',
  source: 'Goldenberg, Libai, Moldovan & Muller (2007)',
  grade: 'V',
  method:
    'Delivered quality −3 and −6, which about doubles the dissatisfied; present value of five editions (10 %) lost per unit of the share of dissatisfied exhibitors; weak ties .1 and .6; paired by seed.',
  rests: {
    ground: 'mechanisms',
    on: 'word of mouth, reputation and renewal',
    without: [{ parameters: { hearGood: 0, hearBad: 0 }, figures: [2, 3] }],
  },
  sample: (world) => ({ close: decline(world, 0.1), wide: decline(world, 0.6) }),
  checks: ({ mean }) => [
    {
      what: 'dissatisfied, at −6 against base',
      unit: 'share',
      atLeast: 0,
      statistic: mean(({ close }) => close[2].share - close[0].share),
    },
    {
      what: 'loss of value at −6',
      unit: '¥m',
      atLeast: 0,
      statistic: mean(({ close }) => close[0].value - close[2].value),
    },
    {
      what: 'loss per share, second step : first step',
      unit: 'ratio',
      atLeast: 1,
      miss: PROPORTION,
      statistic: (samples) => {
        const close = samples.map((sample) => sample.close);
        return costOfShare(close, 1, 2) / costOfShare(close, 0, 1);
      },
    },
    {
      what: 'loss per share, weak ties : close ties',
      unit: 'ratio',
      atLeast: 1,
      miss: PROPORTION,
      statistic: (samples) =>
        costOfShare(
          samples.map((sample) => sample.wide),
          0,
          2,
        ) /
        costOfShare(
          samples.map((sample) => sample.close),
          0,
          2,
        ),
    },
  ],
});

export const WORD_FACTS = [whoTalks, whomItReaches, badNewsTravels];
