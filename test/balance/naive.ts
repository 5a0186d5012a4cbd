/** Naive plans and why each ends badly: the textbook's reason as figures against the base plan. */
import { BASE_DECISIONS, STRATEGIES } from '../../src/model';
import type { EditionReport, StrategyId } from '../../src/model';
import { mean, paired, playOut, standardError } from './arena';
import type { Arena } from './arena';

type Runs = readonly (readonly EditionReport[])[];

interface Reason {
  readonly what: string;
  /** figure of the naive plan, and of base beside it */
  readonly figure: (reports: readonly EditionReport[]) => number;
  readonly holds: (naive: number, base: number) => boolean;
  readonly digits: number;
}

interface Naive {
  readonly id: StrategyId;
  readonly lesson: string;
  readonly reasons: readonly Reason[];
}

const last = (reports: readonly EditionReport[]): EditionReport => reports[reports.length - 1];
const spurious = (reports: readonly EditionReport[]): number => {
  const counts = last(reports).exhibitors.segments.dickBasu;
  return counts[2] / counts.reduce((sum, count) => sum + count, 0);
};
const profitAt =
  (edition: number) =>
  (reports: readonly EditionReport[]): number =>
    reports[edition - 1].money.profit / 1e6;
const fillAtEnd = (reports: readonly EditionReport[]): number => last(reports).market.fill;
const exhibitorsAtEnd = (reports: readonly EditionReport[]): number => last(reports).exhibitors.attending;
const satisfactionAtEnd = (reports: readonly EditionReport[]): number => last(reports).exhibitors.satisfaction ?? 0;
const renewalAtEnd = (reports: readonly EditionReport[]): number => last(reports).exhibitors.renewalRate ?? 0;
const newcomersLate = (reports: readonly EditionReport[]): number =>
  mean(reports.slice(5).map(({ exhibitors }) => exhibitors.newcomers));
const credibilityAtEnd = (reports: readonly EditionReport[]): number => last(reports).reputation.credibility;
const costShare = (reports: readonly EditionReport[]): number =>
  1 - last(reports).money.profit / last(reports).money.revenue;
const emptiness = (reports: readonly EditionReport[]): number => last(reports).exhibitors.emptiness;

const below = (naive: number, base: number): boolean => naive < base;
const above = (naive: number, base: number): boolean => naive > base;

export const NAIVE: readonly Naive[] = [
  {
    id: 'dumping',
    lesson: 'a full hall of customers none of whom pays for what he costs',
    reasons: [
      { what: 'fill of the hall, edition 8', figure: fillAtEnd, holds: above, digits: 2 },
      { what: 'profit, edition 8, ¥m', figure: profitAt(8), holds: (naive) => naive < 0, digits: 2 },
    ],
  },
  {
    id: 'milking',
    lesson: 'one good year, paid for by everybody who stays away afterwards',
    reasons: [
      { what: 'profit, edition 1, ¥m', figure: profitAt(1), holds: (naive) => naive > 1, digits: 2 },
      { what: 'exhibitors, edition 8', figure: exhibitorsAtEnd, holds: (n, base) => n < base / 2, digits: 0 },
    ],
  },
  {
    id: 'overPromise',
    lesson: 'newcomers for two editions, then nobody believes the promise any more',
    reasons: [
      { what: 'profit, edition 1, ¥m', figure: profitAt(1), holds: above, digits: 2 },
      { what: 'credibility, edition 8', figure: credibilityAtEnd, holds: (n, base) => n < base / 2, digits: 2 },
      { what: 'newcomers, editions 6–8', figure: newcomersLate, holds: below, digits: 0 },
    ],
  },
  {
    id: 'rightsWithoutInformation',
    lesson: 'rights on paper are felt as empty and as work',
    reasons: [
      { what: 'emptiness, points', figure: emptiness, holds: above, digits: 1 },
      { what: 'satisfaction, edition 8', figure: satisfactionAtEnd, holds: (n, base) => n < base - 3, digits: 1 },
      { what: 'renewal, edition 8', figure: renewalAtEnd, holds: below, digits: 2 },
    ],
  },
  {
    id: 'lockInPoorService',
    lesson: 'the held stay without liking it, and nobody new comes',
    reasons: [
      { what: 'renewal, edition 8', figure: renewalAtEnd, holds: above, digits: 2 },
      { what: 'spuriously loyal, edition 8', figure: spurious, holds: (n, base) => n > 1.5 * base, digits: 2 },
      { what: 'newcomers, editions 6–8', figure: newcomersLate, holds: below, digits: 0 },
    ],
  },
  {
    id: 'everythingMaximum',
    lesson: 'satisfaction at any price costs more than the show earns',
    reasons: [
      { what: 'satisfaction, edition 8', figure: satisfactionAtEnd, holds: (n, base) => n > base + 5, digits: 1 },
      { what: 'costs over revenue, edition 8', figure: costShare, holds: (naive) => naive > 1.5, digits: 2 },
    ],
  },
  {
    id: 'everythingMinimum',
    lesson: 'a harvest: the savings come at once, the customers leave later',
    reasons: [
      { what: 'profit, edition 1, ¥m', figure: profitAt(1), holds: above, digits: 2 },
      { what: 'exhibitors, edition 8', figure: exhibitorsAtEnd, holds: (n, base) => n < base / 2, digits: 0 },
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
  readonly reasons: readonly { what: string; naive: number; base: number; holds: boolean; digits: number }[];
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
      reasons: reasons.map(({ what, figure, holds, digits }) => {
        const [here, there] = [mean(runs.map(figure)), mean(base.map(figure))];
        return { what, naive: here, base: there, holds: holds(here, there), digits };
      }),
    };
  });
  return { base: mean(scores(base)), results };
}
