/** How an edition's revenue becomes its profit: income up, grouped costs down, every step with its single lines. */
import { LEVERS, type EditionReport, type LeverGroup, type Mean } from '../model';

export type IncomeId = 'stands' | 'tickets' | 'other';
export type CostGroupId = 'service' | 'empowerment' | 'promise' | 'relationship' | 'customers' | 'house';
export type MoneyStepId = IncomeId | CostGroupId | 'revenue' | 'profit';

const INCOME: readonly IncomeId[] = ['stands', 'tickets', 'other'];
const COST_GROUPS: readonly CostGroupId[] = ['service', 'empowerment', 'promise', 'relationship', 'customers', 'house'];

/** Explaining a price rise is a message like a promise; prices themselves cost nothing. */
const OF_LEVERS: Readonly<Record<LeverGroup, CostGroupId>> = {
  service: 'service',
  price: 'promise',
  empowerment: 'empowerment',
  promise: 'promise',
  relationship: 'relationship',
};
/** Cost lines that are no lever; lines named neither here nor among the levers follow the customers. */
const OF_LINES: Readonly<Record<string, CostGroupId>> = {
  lockInRebate: 'relationship',
  hallRent: 'house',
  overhead: 'house',
};

/** One line of the accounts, yuan: income above 0, a cost below 0, a saving above 0. */
export interface MoneyLine {
  readonly id: string;
  readonly amount: number;
  /** the edition before; null at the start */
  readonly last: Mean;
}

/** One step of the waterfall: it leads from the running sum `from` to `to`, yuan. Totals start at 0. */
export interface MoneyStep extends MoneyLine {
  readonly id: MoneyStepId;
  readonly kind: 'income' | 'cost' | 'total';
  readonly from: number;
  readonly to: number;
  readonly lines: readonly MoneyLine[];
}

type Money = EditionReport['money'];

/** The steps of the accounts `now`, income first, then revenue, costs by group, and profit. */
export function moneyWaterfall(now: Money, before: Money | null | undefined): readonly MoneyStep[] {
  const steps: MoneyStep[] = [];
  let running = 0;
  const add = (id: IncomeId | CostGroupId, kind: 'income' | 'cost', line: MoneyLine, lines: readonly MoneyLine[]) => {
    steps.push({ ...line, id, kind, from: running, to: running + line.amount, lines });
    running += line.amount;
  };
  for (const id of INCOME) add(id, 'income', incomeLine(id, now, before), []);
  steps.push(totalStep('revenue', now, before));
  for (const id of COST_GROUPS) {
    const lines = costLines(id, now, before);
    add(id, 'cost', togetherAs(id, lines, before), lines);
  }
  steps.push(totalStep('profit', now, before));
  return steps;
}

function incomeLine(id: IncomeId, now: Money, before: Money | null | undefined): MoneyLine {
  return { id, amount: now.revenueParts[id], last: before?.revenueParts[id] ?? null };
}

function totalStep(id: 'revenue' | 'profit', now: Money, before: Money | null | undefined): MoneyStep {
  return { id, kind: 'total', amount: now[id], last: before?.[id] ?? null, from: 0, to: now[id], lines: [] };
}

function costLines(group: CostGroupId, now: Money, before: Money | null | undefined): MoneyLine[] {
  return Object.keys(now.costs)
    .filter((line) => groupOf(line) === group)
    .map((line) => ({ id: line, amount: -now.costs[line], last: before ? -(before.costs[line] ?? 0) : null }));
}

function togetherAs(id: string, lines: readonly MoneyLine[], before: Money | null | undefined): MoneyLine {
  const sum = (pick: (line: MoneyLine) => Mean): number => lines.reduce((total, line) => total + (pick(line) ?? 0), 0);
  return { id, amount: sum((line) => line.amount), last: before ? sum((line) => line.last) : null };
}

function groupOf(line: string): CostGroupId {
  const lever = LEVERS.find(({ id }) => id === line);
  return lever ? OF_LEVERS[lever.group] : (OF_LINES[line] ?? 'customers');
}

/** Every yuan the axis has to hold: running sums, and where last edition's step would end. */
export function moneyExtent(steps: readonly MoneyStep[]): number[] {
  return [0, ...steps.flatMap(({ from, to, last }) => [from, to, from + (last ?? 0)])];
}
