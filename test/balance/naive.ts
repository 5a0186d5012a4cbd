/** Naive plans and why each ends badly: the textbook's reason as figures against the base plan. */
import { BASE_DECISIONS, STRATEGIES } from '../../src/model';
import type { EditionReport, StrategyId } from '../../src/model';
import { mean, paired, playOut, standardError } from './arena';
import type { Arena } from './arena';
import { judge } from './judge';
import type { Judged, Reason, Runs } from './judge';

interface Naive {
  readonly id: StrategyId;
  readonly lesson: string;
  readonly reasons: readonly Reason[];
}

const last = (reports: readonly EditionReport[]): EditionReport => reports[reports.length - 1];
type Figure = Reason['figure'];

const at =
  (edition: number, figure: (report: EditionReport) => number): Figure =>
  (reports) =>
    figure(reports[edition - 1]);

const spurious = ({ exhibitors }: EditionReport): number => {
  const counts = exhibitors.segments.dickBasu;
  return counts[2] / counts.reduce((sum, count) => sum + count, 0);
};
const profit = ({ money }: EditionReport): number => money.profit / 1e6;
const exhibitors = (report: EditionReport): number => report.exhibitors.attending;
const satisfaction = (report: EditionReport): number => report.exhibitors.satisfaction ?? 0;
const renewal = (report: EditionReport): number => report.exhibitors.renewalRate ?? 0;
const newcomers = (report: EditionReport): number => report.exhibitors.newcomers;
const newcomersLate: Figure = (reports) => mean(reports.slice(5).map(newcomers));
const costShare = ({ money }: EditionReport): number => 1 - money.profit / money.revenue;
const cumulated =
  (editions: number): Figure =>
  (reports) =>
    reports.slice(0, editions).reduce((sum, report) => sum + profit(report), 0);

/** Cost lines that follow the customers; all others are decided before the first of them comes. */
const PER_CUSTOMER = [
  'standBuilding',
  'winning',
  'keeping',
  'exhibitorService',
  'visitorService',
  'complaints',
  'lockInRebate',
] as const;

const costOfCustomers = ({ money }: EditionReport): number =>
  PER_CUSTOMER.reduce((sum, line) => sum + money.costs[line], 0);
const contribution = (report: EditionReport): number => report.money.revenue - costOfCustomers(report);
const fixedCosts = (report: EditionReport): number => contribution(report) - report.money.profit;

export const NAIVE: readonly Naive[] = [
  {
    id: 'dumping',
    lesson:
      'a full hall whose middle customer still pays more than he costs, but all together less than the fixed costs',
    reasons: [
      {
        what: 'fill of the hall, edition 8',
        figure: at(8, ({ market }) => market.fill),
        claim: { is: 'more' },
        digits: 2,
      },
      {
        what: 'margin of the middle exhibitor, edition 8, ¥ thousand',
        figure: at(8, (report) => (report.exhibitors.customerMargin.p50 ?? 0) / 1e3),
        claim: { is: 'more', than: 0 },
        digits: 2,
      },
      {
        what: 'revenue per exhibitor, edition 8, ¥ thousand',
        figure: at(8, (report) => report.money.revenue / exhibitors(report) / 1e3),
        claim: { is: 'less', by: 5 },
        digits: 1,
      },
      {
        what: 'fixed costs per exhibitor, edition 8, ¥ thousand',
        figure: at(8, (report) => fixedCosts(report) / exhibitors(report) / 1e3),
        claim: { is: 'less' },
        digits: 1,
      },
      {
        what: 'contribution of all customers over fixed costs, edition 8',
        figure: at(8, (report) => contribution(report) / fixedCosts(report)),
        claim: { is: 'less', than: 1 },
        digits: 2,
      },
    ],
  },
  {
    id: 'milking',
    lesson:
      'no sure gain even in the first edition, because nearly half stay away at once, and worse with each edition',
    reasons: [
      { what: 'profit, edition 1, ¥m', figure: at(1, profit), claim: { is: 'notMore' }, digits: 2 },
      { what: 'exhibitors, edition 1', figure: at(1, exhibitors), claim: { is: 'less', by: 150 }, digits: 0 },
      { what: 'profit, edition 2, ¥m', figure: at(2, profit), claim: { is: 'less', by: 1 }, digits: 2 },
      { what: 'exhibitors, edition 8', figure: at(8, exhibitors), claim: { is: 'less', by: 200 }, digits: 0 },
    ],
  },
  {
    id: 'overPromise',
    lesson: 'more newcomers for two editions, then nobody believes the promise any more',
    reasons: [
      { what: 'newcomers, edition 1', figure: at(1, newcomers), claim: { is: 'more' }, digits: 0 },
      { what: 'newcomers, edition 2', figure: at(2, newcomers), claim: { is: 'more' }, digits: 0 },
      { what: 'newcomers, edition 3', figure: at(3, newcomers), claim: { is: 'notMore' }, digits: 0 },
      { what: 'newcomers, editions 6–8', figure: newcomersLate, claim: { is: 'less' }, digits: 0 },
      {
        what: 'credibility, edition 8',
        figure: at(8, ({ reputation }) => reputation.credibility),
        claim: { is: 'less', by: 0.3 },
        digits: 2,
      },
      { what: 'profit, editions 1–2, ¥m', figure: cumulated(2), claim: { is: 'more' }, digits: 2 },
      { what: 'profit, editions 1–8, ¥m', figure: cumulated(8), claim: { is: 'less' }, digits: 2 },
    ],
  },
  {
    id: 'rightsWithoutInformation',
    lesson: 'rights on paper are felt as empty and as work',
    reasons: [
      {
        what: 'emptiness, edition 8, points',
        figure: at(8, (report) => report.exhibitors.emptiness),
        claim: { is: 'more', by: 10 },
        digits: 1,
      },
      { what: 'satisfaction, edition 1', figure: at(1, satisfaction), claim: { is: 'less', by: 3 }, digits: 1 },
      { what: 'satisfaction, edition 8', figure: at(8, satisfaction), claim: { is: 'less', by: 3 }, digits: 1 },
      { what: 'renewal, edition 8', figure: at(8, renewal), claim: { is: 'less', by: 0.1 }, digits: 2 },
    ],
  },
  {
    id: 'lockInPoorService',
    lesson: 'the held stay without liking it, and few new ones come',
    reasons: [
      { what: 'renewal, edition 8', figure: at(8, renewal), claim: { is: 'more', by: 0.05 }, digits: 2 },
      { what: 'satisfaction, edition 8', figure: at(8, satisfaction), claim: { is: 'less', by: 3 }, digits: 1 },
      { what: 'spuriously loyal, edition 8', figure: at(8, spurious), claim: { is: 'more', by: 0.1 }, digits: 2 },
      { what: 'newcomers, editions 6–8', figure: newcomersLate, claim: { is: 'less', by: 50 }, digits: 0 },
    ],
  },
  {
    id: 'everythingMaximum',
    lesson: 'satisfaction at any price costs more than the show earns',
    reasons: [
      { what: 'satisfaction, edition 8', figure: at(8, satisfaction), claim: { is: 'more', by: 5 }, digits: 1 },
      { what: 'costs over revenue, edition 8', figure: at(8, costShare), claim: { is: 'more', than: 1.5 }, digits: 2 },
    ],
  },
  {
    id: 'everythingMinimum',
    lesson: 'a harvest: the savings come at once, the customers leave from the second edition on',
    reasons: [
      { what: 'profit, edition 1, ¥m', figure: at(1, profit), claim: { is: 'more', by: 0.5 }, digits: 2 },
      { what: 'profit, edition 2, ¥m', figure: at(2, profit), claim: { is: 'less', by: 1 }, digits: 2 },
      { what: 'exhibitors, edition 8', figure: at(8, exhibitors), claim: { is: 'less', by: 300 }, digits: 0 },
    ],
  },
];

export interface NaiveResult {
  readonly id: StrategyId;
  readonly lesson: string;
  readonly score: number;
  /** against base, paired by seed, ¥m */
  readonly gap: number;
  readonly gapError: number;
  readonly reasons: readonly Judged[];
}

const scores = (runs: Runs): number[] => runs.map((reports) => last(reports).money.score / 1e6);

export function judgeNaive(arena: Arena): { base: number; results: NaiveResult[] } {
  const base = playOut(arena, BASE_DECISIONS);
  const results = NAIVE.map(({ id, lesson, reasons }) => {
    const runs = playOut(arena, STRATEGIES[id]);
    const gaps = paired(scores(runs), scores(base));
    return {
      id,
      lesson,
      score: mean(scores(runs)),
      gap: mean(gaps),
      gapError: standardError(gaps),
      reasons: reasons.map((reason) => judge(reason, runs, base)),
    };
  });
  return { base: mean(scores(base)), results };
}
