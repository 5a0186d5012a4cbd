/** What the waterfall says, in the reader's language: names, sentences and tables of the accounts. */
import type { Dictionary } from '../i18n/dictionary';
import type { Numbers } from '../i18n/numbers';
import type { FigureTable } from './figureTable';
import type { MoneyLine, MoneyStep } from './moneyWaterfall';

interface MoneyWords {
  readonly t: Dictionary;
  readonly numbers: Numbers;
}

/** Name of a cost line: a lever's, or one of the accounts' own. */
export function lineName(id: string, { levers, customerFigures }: Dictionary): string {
  const own: Readonly<Record<string, string>> = customerFigures.money.lines;
  const ofLevers: Readonly<Record<string, { readonly name: string }>> = levers.byId;
  return own[id] ?? ofLevers[id]?.name ?? id;
}

/** A step, and the lines it is made of, the largest first. */
export function readStep(step: MoneyStep, { t, numbers }: MoneyWords): { name: string; lines: string[] } {
  const { money } = t.customerFigures;
  const name = money.steps[step.id];
  const amount = numbers.yuan(step.amount);
  const lines = [...step.lines]
    .filter((line) => Math.abs(line.amount) >= 0.5)
    .sort((one, other) => Math.abs(other.amount) - Math.abs(one.amount))
    .map((line) => money.reading(lineName(line.id, t), numbers.yuan(line.amount)));
  return {
    name: step.last === null ? money.reading(name, amount) : money.readingLast(name, amount, numbers.yuan(step.last)),
    lines,
  };
}

/** The steps, and every single line, to the yuan. */
export function moneyTables(steps: readonly MoneyStep[], { t, numbers }: MoneyWords): FigureTable[] {
  const { money } = t.customerFigures;
  const hasLast = steps.some(({ last }) => last !== null);
  const columns = [money.columns.line, money.columns.now, ...(hasLast ? [money.columns.last] : [])];
  const row = ({ id, amount, last }: MoneyLine, name: string) => ({
    id,
    name,
    cells: [numbers.wholeYuan(amount), ...(hasLast ? [numbers.wholeYuan(last)] : [])],
  });
  return [
    { caption: money.caption, columns, rows: steps.map((step) => row(step, money.steps[step.id])) },
    {
      caption: money.linesCaption,
      columns,
      rows: steps.flatMap(({ lines }) => lines.map((line) => row(line, lineName(line.id, t)))),
    },
  ];
}
