/** Price, lock-in, rivals, money and the two sides of the market. */
import { lifetimeValue } from '../../src/model/phases/account';
import { ladder } from '../../src/model/prices';
import { parameterValues } from '../../src/model/parameters';
import type { Decisions, EditionReport, Run, Scenario } from '../../src/model';
import { BASE_DECISIONS, SCENARIOS } from '../../src/model';
import { fact } from './fact';
import { followExhibitors, renewalOf } from './follow';
import { explained, productsOf } from './regression';
import type { Products } from './regression';
import { exhibitors, over, renewal, satisfaction, shareOf, there } from './world';
import type { World } from './world';

const logOdds = (share: number): number => Math.log(share / (1 - share));

type Reports = readonly EditionReport[];
const SPURIOUS = 2;
const spurious = (report: EditionReport): number => shareOf(report.exhibitors.segments.dickBasu, SPURIOUS);

const change = (reports: Reports, from: number, to: number): number =>
  there(renewal(reports[to])) - there(renewal(reports[from]));

const LOCKED: Partial<Decisions> = { lockIn: 70 };
/** Alone until edition 4; then three rivals open. */
const OPENING: Partial<Scenario> = {
  ...SCENARIOS.monopolyHall,
  events: [{ from: 5, to: 15, rivals: 3 }],
};

const lockIn = fact({
  id: 'F28',
  finding:
    'Switching costs raise renewal, not satisfaction, and fill the hall with the spuriously loyal; where they made a monopoly, customers go when rivals open.',
  source: 'Burnham, Frels & Mahajan (2003); Ngobo (2017)',
  grade: 'V',
  method:
    'Lock-in 70 from edition 1: editions 3–5, spurious loyalty 5–8, paired by seed. Then: lock-in 70 in a monopoly until three rivals open at edition 5; change of renewal from edition 4 to 5 against the same monopoly that stays closed, paired by seed.',
  rests: {
    ground: 'row',
    on: '`lock`, `lockSlope`',
    without: [{ parameters: { lock: 0 } }, { parameters: { lockSlope: 0 } }],
  },
  target: '`lock`, `lockHalf`, `lockPros`',
  sample: ({ play }) => {
    const locked = play({ editions: 8, levers: LOCKED });
    const base = play({ editions: 8 });
    const opened = play({ editions: 5, levers: LOCKED, scenario: OPENING });
    const closed = play({ editions: 5, levers: LOCKED, scenario: SCENARIOS.monopolyHall });
    return {
      renewal: over(locked, 3, 5, renewal) - over(base, 3, 5, renewal),
      satisfaction: over(locked, 3, 5, satisfaction) - over(base, 3, 5, satisfaction),
      spurious: over(locked, 5, 8, spurious) - over(base, 5, 8, spurious),
      opened: change(opened, 4, 5) - change(closed, 4, 5),
    };
  },
  checks: ({ mean }) => [
    { what: 'renewal, change', unit: 'share', atLeast: 0.02, statistic: mean((sample) => sample.renewal) },
    { what: 'satisfaction, change', unit: 'points', atMost: 0, statistic: mean((sample) => sample.satisfaction) },
    { what: 'spuriously loyal, change', unit: 'share', atLeast: 0.02, statistic: mean((sample) => sample.spurious) },
    {
      what: 'renewal when rivals open − when none does',
      unit: 'share',
      atMost: -0.03,
      statistic: mean((sample) => sample.opened),
    },
  ],
});

const LOW_LOCK = 15;
const HIGH_LOCK = 90;
/** Columns of the rows below: what binds an exhibitor to the show, and how satisfied he is with it. */
const BONDS = [0, 1, 2];
const SATISFACTION = [3, 4];

/** Habit, friendship, rung of the discount ladder; attitude, satisfaction; and the log-odds of coming again, by exhibitor. */
function bondsAndIntention({ play }: World, lockIn: number): Products {
  const rows: number[][] = [];
  const watch = (run: Run, edition: number): void => {
    if (edition !== 6) return;
    const { attending, habit, friendship, tenure, attitude, satisfaction: felt, renewalForecast } = run.customers;
    for (let i = 0; i < run.exhibitorCount; i++) {
      if (attending[i] === 0) continue;
      const bonds = [habit[i], friendship[i], ladder(tenure[i], run.parameters)];
      rows.push([...bonds, attitude[i], felt[i], logOdds(renewalForecast[i])]);
    }
  };
  play({ editions: 6, levers: { lockIn }, watch });
  return productsOf(rows);
}

const bondsAhead = (all: readonly Products[]): number => explained(all, BONDS) - explained(all, SATISFACTION);

const bondsExplain = fact({
  id: 'F30',
  finding: 'Where switching is dear, switching costs explain at least as much of intention as satisfaction does.',
  source: 'Burnham, Frels & Mahajan (2003)',
  grade: 'V',
  method:
    'Exhibitors at edition 6 under lock-in 90 and 15: share of the variance of the log-odds of coming again that habit, friendship and the discount ladder explain, less what satisfaction at this edition and over all editions (attitude) explains; all seeds.',
  beyond:
    'costs of switching that differ by contract; lock-in is the same for all, habit, friendship and ladder stand for the costs of leaving',
  rests: {
    ground: 'row',
    on: '`lockSlope`: lock-in mutes satisfaction',
    without: [{ parameters: { lockSlope: 0 } }],
  },
  sample: (world) => ({ high: bondsAndIntention(world, HIGH_LOCK), low: bondsAndIntention(world, LOW_LOCK) }),
  checks: () => [
    {
      what: 'bonds − satisfaction, lock-in 90',
      unit: 'R²',
      atLeast: 0,
      statistic: (samples) => bondsAhead(samples.map(({ high }) => high)),
    },
    {
      what: 'bonds − satisfaction, lock-in 90 against 15',
      unit: 'R²',
      atLeast: 0,
      statistic: (samples) => bondsAhead(samples.map(({ high }) => high)) - bondsAhead(samples.map(({ low }) => low)),
    },
  ],
});

const CELLS = ['true friends', 'barnacles', 'butterflies', 'strangers'];

const fourCells = fact({
  id: 'F32',
  finding: 'Long-term customers are not always profitable nor profitable ones loyal: all four cells hold 12–38 %.',
  source: 'Reinartz & Kumar (2002)',
  grade: 'M',
  method: 'Base decisions, exhibitors at edition 6.',
  rests: {
    ground: 'mechanisms',
    on: 'stand sizes, costs of service, tastes; two of the cuts are medians',
    without: [{ parameters: { serviceCostSD: 0 } }],
  },
  sample: ({ play }) => play({ editions: 6 })[6].exhibitors.segments.reinartzKumar,
  checks: ({ mean }) =>
    CELLS.map((what, cell) => ({
      what,
      unit: 'share',
      atLeast: 0.12,
      atMost: 0.38,
      statistic: mean((counts: readonly number[]) => shareOf(counts, cell)),
    })),
});

/** Value of a customer of margin 1 from this edition on. */
const valueAt = (kept: number): number => 1 + lifetimeValue(1, kept, parameterValues({}));
const growth = (kept: number): number => valueAt(kept + 0.05) / valueAt(kept) - 1;

const fivePoints = fact({
  id: 'F33',
  finding:
    'Five points more retention raise lifetime value by 14, 20 or 33 % from 70, 80 or 90 %, not by 25–85 % everywhere.',
  source: 'arithmetic of margin, retention and a discount rate of 10 %; against Reichheld & Sasser (1990)',
  grade: 'I',
  method: 'The formula of customer equity for one customer; the equity of a played edition is the sum of it.',
  rests: { ground: 'identity', on: 'discounting' },
  sample: ({ play }) => {
    let difference = 0;
    const watch = (run: Run): void => {
      const { customers, attendees, now, parameters } = run;
      let sum = 0;
      for (let k = 0; k < now.attending[0] + now.attending[1]; k++) {
        const i = attendees[k];
        sum += lifetimeValue(customers.margin[i], customers.renewalForecast[i], parameters);
      }
      difference = sum / now.money.customerEquity - 1;
    };
    play({ editions: 1, watch });
    return difference;
  },
  checks: ({ mean }) => [
    { what: 'from 70 %', unit: 'share', atLeast: 0.13, atMost: 0.15, statistic: () => growth(0.7) },
    { what: 'from 80 %', unit: 'share', atLeast: 0.19, atMost: 0.21, statistic: () => growth(0.8) },
    { what: 'from 90 %', unit: 'share', atLeast: 0.32, atMost: 0.34, statistic: () => growth(0.9) },
    {
      what: 'equity of the edition against the sum',
      unit: 'share',
      atLeast: -1e-9,
      atMost: 1e-9,
      statistic: mean((difference: number) => difference),
    },
  ],
});

/** About ¥.4 m a year: two per cent more satisfaction. */
const SERVICE: Partial<Decisions> = {
  reliability: 75,
  responsiveness: 70,
  assurance: 70,
  empathy: 70,
  tangibles: 60,
  training: 55,
};
/** Three fifths of the way from base to the efficient-value strategy in service and rights, at base prices: five per cent. */
const SERVICE_AND_RIGHTS: Partial<Decisions> = {
  reliability: 75,
  responsiveness: 70,
  assurance: 62,
  tangibles: 76,
  training: 70,
  research: 54,
  recovery: 32,
  suggestion: 52,
  choice: 37,
  decision: 35,
  participation: 52,
  information: 62,
  rewards: 45,
};
/** Quality costs nothing, the hall never fills, nobody competes. */
const PARADISE: Partial<Scenario> = { qualityCost: 0, hall: 40_000, visitorRoom: 1_000_000, staff: 5000, rivals: 0 };

const profit = (report: EditionReport): number => report.money.profit;
const profitGain = (better: Reports, base: Reports, from: number, to: number): number =>
  over(better, from, to, profit) / over(base, from, to, profit) - 1;

interface Package {
  readonly satisfaction: number;
  readonly atOnce: number;
  readonly later: number;
}

function effectOf({ play }: World, levers: Partial<Decisions>): Package {
  const [better, base] = [play({ editions: 6, levers }), play({ editions: 6 })];
  return {
    satisfaction: over(better, 1, 6, satisfaction) / over(base, 1, 6, satisfaction) - 1,
    atOnce: profitGain(better, base, 1, 1),
    later: profitGain(better, base, 5, 6),
  };
}

/** Profit gained in editions 5–6 where service is free, the hall never fills and nobody competes. */
function freeGain({ play }: World): number {
  const better = play({ editions: 6, levers: SERVICE, scenario: PARADISE });
  return profitGain(better, play({ editions: 6, scenario: PARADISE }), 5, 6);
}

const AT_ONCE = 'a package is paid for in full from its first edition, and customers notice it before they come again';
const MUTED =
  'without rivals the weight of attitude in the choice is at its minimum (altMin), so being satisfied moves few; at full weight the gain is larger, but most who could come come already';

const serviceProfit = fact({
  id: 'F34',
  finding:
    'Satisfaction higher by 5 % earns little in the edition it is paid for and 5–30 % after four; that it doubles profit assumes it is free.',
  source: 'Reichheld & Sasser (1990) read with costs; computed',
  grade: 'C',
  method:
    'Service and rights for 5 %, and a smaller package of service alone (standards 75/70/70/70/60, training 55), from edition 1 on, paired by seed. Then the smaller one where quality is free, the hall never fills and nobody competes.',
  rests: {
    ground: 'mechanisms',
    on: 'costs of levers, learning of expectation, weight of attitude (`altMin`)',
    without: [{ parameters: { altMin: 1 }, figures: [6] }],
  },
  sample: (world) => ({
    large: effectOf(world, SERVICE_AND_RIGHTS),
    small: effectOf(world, SERVICE),
    free: freeGain(world),
  }),
  checks: ({ mean }) => [
    {
      what: 'satisfaction',
      unit: 'share',
      atLeast: 0.045,
      atMost: 0.055,
      statistic: mean((s) => s.large.satisfaction),
    },
    {
      what: 'profit at edition 1',
      unit: 'share',
      atLeast: -0.05,
      atMost: 0.05,
      miss: AT_ONCE,
      statistic: mean((sample) => sample.large.atOnce),
    },
    {
      what: 'profit at editions 5–6',
      unit: 'share',
      atLeast: 0.05,
      atMost: 0.3,
      miss: 'the cost of a lever rises with its cube and at base prices eats the gain of the last few points',
      statistic: mean((sample) => sample.large.later),
    },
    { what: 'smaller package, satisfaction', unit: 'share', atLeast: 0, statistic: mean((s) => s.small.satisfaction) },
    {
      what: 'smaller package, profit at edition 1',
      unit: 'share',
      atLeast: -0.05,
      atMost: 0.05,
      miss: AT_ONCE,
      statistic: mean((sample) => sample.small.atOnce),
    },
    {
      what: 'smaller package, profit at editions 5–6',
      unit: 'share',
      atLeast: 0.05,
      atMost: 0.3,
      statistic: mean((sample) => sample.small.later),
    },
    {
      what: 'smaller package, profit where it is free',
      unit: 'share',
      atLeast: 0.8,
      statistic: mean((sample) => sample.free),
      miss: MUTED,
    },
  ],
});

const priced = ({ play }: World, factor: number): Reports =>
  play(factor === 1 ? { editions: 8 } : { editions: 8, levers: { standPrice: BASE_DECISIONS.standPrice * factor } });
const elasticity = (changed: number, base: number, change: number): number => (changed / base - 1) / change;
const atEnd = (reports: Reports): number => over(reports, 6, 8, exhibitors);
const longProfit = (reports: Reports): number => over(reports, 6, 8, profit) / 1e6;

/** Prices near base, as factors, at equal distances around 1. */
const NEAR = [0.9, 0.95, 1, 1.05, 1.1];

/** Where the parabola through values at the factors of `NEAR` (least squares) is highest; NaN when it opens upwards. */
function best(values: readonly number[]): number {
  const steps = [-2, -1, 0, 1, 2];
  const along = (weights: readonly number[]): number => weights.reduce((sum, weight, k) => sum + weight * values[k], 0);
  const slope = along(steps) / 10;
  const bend = along(steps.map((step) => step * step - 2)) / 14;
  return bend < 0 ? 1 + (0.05 * -slope) / (2 * bend) : NaN;
}

const price = fact({
  id: 'F35',
  finding:
    'A tenth more on the price costs renewals at once and exhibitors in the long run; a tenth less wins fewer than that; profit is highest near the base price.',
  source: 'computed; loss aversion Neumann & Böckenholt (2014)',
  grade: 'C',
  method:
    'Stand price ×.9, ×.95, ×1.05 and ×1.1 from edition 1; renewal at edition 1, exhibitors and profit at 6–8; the best price is the top of the parabola through the five mean profits.',
  rests: {
    ground: 'row',
    on: '`priceLevel` and `priceConvex` for the level; the asymmetry has several sources, loss aversion one of them',
    without: [
      { parameters: { priceLevel: [1, 0.45] }, figures: [0, 1, 3] },
      { parameters: { priceLoss: 1 }, figures: [2] },
      { parameters: { priceLoss: 1, priceConvex: 0 }, figures: [2] },
    ],
  },
  target: '`priceLevel`, `priceConvex`, `priceRef`',
  sample: (world) => {
    const all = NEAR.map((factor) => priced(world, factor));
    const [cheap, , base, , dear] = all;
    return {
      renewalRise: elasticity(there(renewal(dear[1])), there(renewal(base[1])), 0.1),
      rise: elasticity(atEnd(dear), atEnd(base), 0.1),
      cut: elasticity(atEnd(cheap), atEnd(base), -0.1),
      profits: all.map(longProfit),
    };
  },
  checks: ({ mean, pooled }) => [
    {
      what: 'elasticity of renewal, rise',
      unit: 'ratio',
      atLeast: -1.1,
      atMost: -0.6,
      statistic: mean((sample) => sample.renewalRise),
    },
    {
      what: 'long-run elasticity of exhibitors, rise',
      unit: 'ratio',
      atLeast: -1.8,
      atMost: -1.1,
      statistic: mean((sample) => sample.rise),
    },
    {
      what: 'rise : cut',
      unit: 'ratio',
      atLeast: 1.2,
      atMost: 1.8,
      statistic: pooled(
        (sample) => sample.rise,
        (sample) => sample.cut,
      ),
    },
    {
      what: 'best price : base price',
      unit: 'ratio',
      atLeast: 0.9,
      atMost: 1.1,
      statistic: (samples) =>
        best(NEAR.map((_, k) => mean((sample: (typeof samples)[number]) => sample.profits[k])(samples))),
    },
  ],
});

const RISE = { standPrice: 1322 };
const risen =
  (isExplained: boolean) =>
  (edition: number): Partial<Decisions> =>
    edition >= 4 ? { ...RISE, explainPrice: isExplained } : {};
const stateOf = (run: Run, exhibitor: number): number => run.customers.brandt[exhibitor];
const atRise = (world: World, levers: (edition: number) => Partial<Decisions>): ReturnType<typeof followExhibitors> =>
  followExhibitors(world, { from: 3, to: 3, groups: 4, groupOf: stateOf, levers });

const fairRise = fact({
  id: 'F36',
  finding:
    'A price rise that is explained costs at most six tenths of one that is not, and secure customers bear it better.',
  source: 'Homburg, Hoyer & Koschate (2005); Homburg, Koschate & Hoyer (2005)',
  grade: 'V',
  method:
    'Stand price +15 % from edition 4; renewal, mean of 4 and 5; 20 points either way. By state at edition 3, log-odds of renewal at 4: in probabilities, who is nearly certain to come loses less by arithmetic alone.',
  rests: {
    ground: 'row',
    on: '`explain` and `fairRise`; `priceBuffer` for the secure',
    without: [
      { parameters: { explain: 1, fairRise: 0 }, figures: [0] },
      { parameters: { priceBuffer: 0 }, figures: [1] },
    ],
  },
  target: '`explain`, `explainMax`',
  sample: (world) => {
    const run = (levers: (edition: number) => Partial<Decisions>): number =>
      over(world.play({ editions: 5, levers }), 4, 5, renewal);
    const none = run(() => ({}));
    return {
      unexplained: run(risen(false)) - none,
      explained: run(risen(true)) - none,
      dear: atRise(world, risen(false)),
      base: atRise(world, () => ({})),
    };
  },
  checks: ({ pooled }) => [
    {
      what: 'loss explained : unexplained',
      unit: 'ratio',
      atLeast: 0,
      atMost: 0.8,
      statistic: pooled(
        (sample) => sample.explained,
        (sample) => sample.unexplained,
      ),
    },
    {
      what: 'change of log-odds, secure − vulnerable',
      unit: 'logit',
      atLeast: 0,
      statistic: (samples) => {
        const change = (state: number): number =>
          logOdds(renewalOf(state)(samples.map(({ dear }) => dear))) -
          logOdds(renewalOf(state)(samples.map(({ base }) => base)));
        return change(0) - change(2);
      },
    },
  ],
});

const visitorQuality = fact({
  id: 'F39',
  finding: 'Exhibitors gain more from visitors who can decide than from more visitors.',
  source: 'Lin; Exhibit Surveys',
  grade: 'S',
  method:
    'Quality of visitors +10 %, or a pool of visitors 10 % larger, from edition 1 on; satisfaction of exhibitors, editions 2–5.',
  rests: { ground: 'form', on: 'visitor quality enters the leads squared, the number of visitors once' },
  sample: ({ play }) => {
    const run = (scenario: Partial<Scenario>): number => over(play({ editions: 5, scenario }), 2, 5, satisfaction);
    const base = run({});
    const poolVisitors = Math.round(SCENARIOS.baseline.poolVisitors * 1.1);
    return { quality: run({ visitorQuality: 1.1 }) - base, quantity: run({ poolVisitors }) - base };
  },
  checks: ({ mean }) => [
    { what: 'quality − quantity', unit: 'points', atLeast: 0, statistic: mean((s) => s.quality - s.quantity) },
    { what: 'quality', unit: 'points', atLeast: 0, statistic: mean((sample) => sample.quality) },
  ],
});

const visitorsOf = (report: EditionReport): number => report.market.visitorPersons;
const withPool = ({ play }: World, factor: number): { exhibitors: number; visitors: number } => {
  const poolExhibitors = Math.round(SCENARIOS.baseline.poolExhibitors * factor);
  const reports = play({ editions: 8, scenario: { poolExhibitors, hall: 40_000, staff: 5000 } });
  return { exhibitors: over(reports, 5, 8, exhibitors), visitors: over(reports, 5, 8, visitorsOf) };
};

const moreExhibitors = fact({
  id: 'F40',
  finding: 'More exhibitors draw more visitors, each further one fewer; beyond a point the superfluous deter.',
  source: 'trade press panel on attendance',
  grade: 'S',
  method: 'A pool of exhibitors 25 and 50 % larger, hall and staff ample, editions 5–8.',
  rests: {
    ground: 'mechanisms',
    on: 'exhibitors in the choice of visitors, and in what visitors get out of the show',
    without: [
      { parameters: { cross: [0.35, 0], crossPros: [0.4, 0] }, figures: [0] },
      { parameters: { cross: [0.35, 0], crossPros: [0.4, 0], outExh: 0 }, figures: [0] },
    ],
  },
  sample: (world) => ({ base: withPool(world, 1), more: withPool(world, 1.25), most: withPool(world, 1.5) }),
  checks: ({ mean, pooled }) => [
    {
      what: 'elasticity of visitors to exhibitors',
      unit: 'ratio',
      atLeast: 0.05,
      atMost: 0.95,
      statistic: pooled(
        (sample) => Math.log(sample.more.visitors / sample.base.visitors),
        (sample) => Math.log(sample.more.exhibitors / sample.base.exhibitors),
      ),
    },
    {
      what: 'visitors per further exhibitor, second : first step',
      unit: 'ratio',
      atMost: 1,
      statistic: (samples) => {
        const per = (from: 'base' | 'more', to: 'more' | 'most'): number =>
          pooled(
            (s) => s[to].visitors - s[from].visitors,
            (s) => s[to].exhibitors - s[from].exhibitors,
          )(samples);
        return per('more', 'most') / per('base', 'more');
      },
    },
    {
      what: 'visitors lost to superfluous exhibitors',
      unit: 'persons',
      atLeast: 1,
      statistic: mean((sample) => sample.more.visitors - sample.most.visitors),
      miss: 'exhibitors have no product group, so none is off the topic (model.md section 11)',
    },
  ],
});

export const MARKET_FACTS = [
  lockIn,
  bondsExplain,
  fourCells,
  fivePoints,
  serviceProfit,
  price,
  fairRise,
  visitorQuality,
  moreExhibitors,
];
