/** Who comes, who comes again, how often: the show at base decisions. */
import type { Run } from '../../src/model';
import { fact } from './fact';
import { followExhibitors, renewalOf } from './follow';
import { over, renewal, there } from './world';
import type { World } from './world';

const [FIRST, LAST] = [5, 8];

const renewalRates = fact({
  id: 'F01',
  finding: 'About seven exhibitors in ten come again; by revenue a little more, because large stands stay.',
  source: 'CEIR; Exhibit Surveys; annual reports of organisers',
  grade: 'S',
  method: 'Base decisions, mean of editions 5–8.',
  rests: {
    ground: 'row',
    on: '`b0`, `rebook`, `habit`, which set the level; large stands stay by `standTaste`',
    without: [{ parameters: { standTaste: [0, 0, 0, 0] }, figures: [1] }],
  },
  target: '`b0`, `rebook`, `habit`, `habitIn`, `habitOut`',
  sample: ({ play }) => {
    const reports = play({ editions: LAST });
    const byRevenue = over(reports, FIRST, LAST, (report) => report.exhibitors.renewalRateRevenue);
    const byCount = over(reports, FIRST, LAST, renewal);
    return { byCount, lead: byRevenue - byCount };
  },
  checks: ({ mean }) => [
    { what: 'renewal', unit: 'share', atLeast: 0.65, atMost: 0.78, statistic: mean((sample) => sample.byCount) },
    {
      what: 'renewal by revenue − by count',
      unit: 'share',
      atLeast: 0.03,
      atMost: 0.08,
      statistic: mean((sample) => sample.lead),
    },
  ],
});

/** First edition attended, second and third, fourth and later. */
const tenureGroup = (run: Run, exhibitor: number): number => {
  const editions = run.customers.tenure[exhibitor];
  return editions <= 1 ? 0 : editions < 4 ? 1 : 2;
};

/** Everything an exhibitor gains by coming often; without it only sorting is left. */
const WITHOUT_LEARNING = {
  habitIn: 0,
  startHabit: 0,
  rHabit: [0, 0.4],
  friendshipRate: 0,
  belongingRate: 0,
  tUp: 0,
  tDown: 0,
  peRate: 0,
} as const;

const followTenure = (world: World, parameters = {}): ReturnType<typeof followExhibitors> =>
  followExhibitors(world, { from: FIRST - 1, to: LAST - 1, groups: 3, groupOf: tenureGroup, parameters });

const renewalByTenure = fact({
  id: 'F02',
  finding: 'Renewal rises with tenure, also when nobody learns: the unhappy leave first (sorting).',
  source: 'Fader & Hardie (2007), shifted beta-geometric model',
  grade: 'C',
  method:
    'Editions 5–8: exhibitors at their first edition against those at their fourth or later. Second part: the same with habits, friendship, belonging, trust and empowerment frozen.',
  remark:
    'Frozen are habit, of the rival too, friendship, belonging, trust and empowerment. Expectation, attitude, image and the price one is used to still move, and the discount ladder rises with tenure. Taking lasting differences away (below) takes away a part; the rest was not traced further.',
  rests: {
    ground: 'mechanisms',
    on: 'lasting differences between exhibitors, and attitude',
    without: [
      { parameters: { tasteSD: [0, 0], standTaste: [0, 0, 0, 0] }, figures: [2] },
      { parameters: { tasteSD: [0, 0], standTaste: [0, 0, 0, 0], fitSD: 0, attNew: 0, attOld: 0 }, figures: [2] },
      {
        parameters: {
          tasteSD: [0, 0],
          standTaste: [0, 0, 0, 0],
          fitSD: 0,
          attNew: 0,
          attOld: 0,
          rivalSD: 0,
          priceSensitivitySD: 0,
          attitudeSD: 0,
          trustSD: 0,
          imageSD: 0,
          willSharedSD: 0,
          willOwnSD: 0,
        },
        figures: [2],
      },
    ],
  },
  target: '`rebook`, `habit`, `habitIn`, `habitOut`; `tasteSD` computed for it',
  sample: (world) => ({ base: followTenure(world), sorting: followTenure(world, WITHOUT_LEARNING) }),
  checks: () => [
    {
      what: 'first-timers',
      unit: 'share',
      atLeast: 0.5,
      atMost: 0.65,
      statistic: (samples) => renewalOf(0)(samples.map(({ base }) => base)),
    },
    {
      what: 'fourth edition and later',
      unit: 'share',
      atLeast: 0.72,
      atMost: 0.85,
      statistic: (samples) => renewalOf(2)(samples.map(({ base }) => base)),
    },
    {
      what: 'difference without learning',
      unit: 'share',
      atLeast: 0.08,
      statistic: (samples) => {
        const sorting = samples.map((sample) => sample.sorting);
        return renewalOf(2)(sorting) - renewalOf(0)(sorting);
      },
    },
  ],
});

const firstTimeExhibitors = fact({
  id: 'F03',
  finding: 'Between a fifth and a third of the exhibitors are there for the first time.',
  source: 'computed from renewal and stable size',
  grade: 'C',
  method: 'Base decisions, mean of editions 5–8.',
  rests: { ground: 'row', on: 'the rows of F01: at a steady size newcomers replace who leaves' },
  target: '`b0`, `rebook`, `habit`, `habitIn`, `habitOut`',
  sample: ({ play }) => over(play({ editions: LAST }), FIRST, LAST, (report) => report.exhibitors.firstTimeShare),
  checks: ({ mean }) => [
    { what: 'first-time share', unit: 'share', atLeast: 0.2, atMost: 0.35, statistic: mean((share) => share) },
  ],
});

/** Shares of the attending visitors who also came last time, and to the last three editions. */
function visitorHistory({ customers, exhibitorCount, count }: Run): { lastTime: number; inARow: number } {
  let [attending, lastTime, inARow] = [0, 0, 0];
  for (let visitor = exhibitorCount; visitor < count; visitor++) {
    if (customers.attending[visitor] === 0) continue;
    const editions = customers.recentAttendance[visitor];
    attending++;
    lastTime += (editions >> 1) & 1;
    inARow += (editions & 7) === 7 ? 1 : 0;
  }
  return { lastTime: lastTime / attending, inARow: inARow / attending };
}

const visitorsReturn = fact({
  id: 'F04',
  finding: 'Visitors: 35–43 % for the first time, about 30 % were at the edition before, 15–30 % at three in a row.',
  source: 'Exhibit Surveys; Vivid Interface',
  grade: 'S',
  method: 'Base decisions, editions 5–8. The finding leaves five points either way.',
  rests: {
    ground: 'row',
    on: '`avail` and `habit` of visitors, which set the level',
    without: [{ parameters: { avail: [0.96, 1] } }],
  },
  target: '`b0`, `avail`, `habit`, `habitIn`, `habitOut`',
  sample: ({ play }) => {
    const history: { lastTime: number; inARow: number }[] = [];
    const reports = play({
      editions: LAST,
      watch: (run, edition) => {
        if (edition >= FIRST) history.push(visitorHistory(run));
      },
    });
    const first = over(reports, FIRST, LAST, (report) => there(report.visitors.firstTimeShare));
    const mean = (of: (entry: (typeof history)[number]) => number): number =>
      history.reduce((sum, entry) => sum + of(entry), 0) / history.length;
    return { first, lastTime: mean((entry) => entry.lastTime), inARow: mean((entry) => entry.inARow) };
  },
  checks: ({ mean }) => [
    { what: 'first time', unit: 'share', atLeast: 0.3, atMost: 0.48, statistic: mean((sample) => sample.first) },
    {
      what: 'at the edition before',
      unit: 'share',
      atLeast: 0.25,
      atMost: 0.35,
      statistic: mean((sample) => sample.lastTime),
    },
    { what: 'three in a row', unit: 'share', atLeast: 0.1, atMost: 0.35, statistic: mean((sample) => sample.inARow) },
  ],
});

export const BASE_FACTS = [renewalRates, renewalByTenure, firstTimeExhibitors, visitorsReturn];
