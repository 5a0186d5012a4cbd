import { LEVERS, type EditionReport } from '../model';

/** What came in and went out over some editions, yuan; the last two are states after the last of them. */
export interface MoneyTotals {
  readonly stands: number;
  readonly tickets: number;
  readonly other: number;
  readonly revenue: number;
  /** what the levers cost */
  readonly levers: number;
  /** building, winning, keeping, serving, complaints, rebates: what follows from who comes */
  readonly customers: number;
  /** hall and overhead */
  readonly fixed: number;
  readonly costs: number;
  readonly profit: number;
  readonly equity: number;
  readonly score: number;
}

const LEVER_IDS: ReadonlySet<string> = new Set(LEVERS.map(({ id }) => id));
const FIXED: ReadonlySet<string> = new Set(['hallRent', 'overhead']);

/** The totals of editions 1 to `last`. */
export function moneyTotals(editions: readonly { readonly report: EditionReport }[], last: number): MoneyTotals {
  const money = editions.slice(1, last + 1).map(({ report }) => report.money);
  const sum = (pick: (one: EditionReport['money']) => number): number =>
    money.reduce((total, one) => total + pick(one), 0);
  const costs = (isMeant: (line: string) => boolean): number =>
    sum((one) => Object.entries(one.costs).reduce((total, [line, yuan]) => total + (isMeant(line) ? yuan : 0), 0));
  const { customerEquity, score } = editions[last].report.money;
  return {
    stands: sum(({ revenueParts }) => revenueParts.stands),
    tickets: sum(({ revenueParts }) => revenueParts.tickets),
    other: sum(({ revenueParts }) => revenueParts.other),
    revenue: sum(({ revenue }) => revenue),
    levers: costs((line) => LEVER_IDS.has(line)),
    customers: costs((line) => !LEVER_IDS.has(line) && !FIXED.has(line)),
    fixed: costs((line) => FIXED.has(line)),
    costs: costs(() => true),
    profit: sum(({ profit }) => profit),
    equity: customerEquity,
    score,
  };
}
