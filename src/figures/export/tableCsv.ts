import type { NumbersTableRow } from '../../charts/layout/numbersTable';
import type { FigureTable } from '../figureTable';
import { isMoney, moneyNumber } from './moneyCell';

/** Tells spreadsheets that the text is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';
/** A number as the screen writes it, perhaps with a sign, thousands and a percent sign. */
const NUMBER = /^[+\u2212±-]?\d{1,3}(,\d{3})*(\.\d+)?%?$|^[+\u2212±-]?\d+(\.\d+)?%?$/;
/** What a spreadsheet would take for the beginning of a formula, in both widths and after blanks: as in formats/csv. */
const FORMULA = /^[\t\r]|^\s*[=+\-@＝＋－＠|%]/;
/** Said of amounts once, where their column or their row is named. */
const IN_YUAN = ' (¥)';

/** A word and what it stands for: "Edition", "Edition 3". */
export type Fact = readonly [word: string, text: string];

/**
 * The tables of a figure as one CSV file; several are parted by an empty line, each below its caption. Whose numbers
 * they are stands below all of them, so that the first line of a single table stays its heading.
 */
export function tableCsv(tables: readonly FigureTable[], facts: readonly Fact[] = []): string {
  const blocks = [
    ...tables.map((table) => [...(tables.length > 1 ? [[csvCell(table.caption)]] : []), ...tableLines(table)]),
    ...(facts.length > 0 ? [facts.map((fact) => fact.map(csvCell))] : []),
  ];
  const lines = blocks.map((block) => block.map((cells) => cells.join(',')).join('\r\n'));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n\r\n')}\r\n`;
}

/** Heading and rows. Amounts are bare numbers: a column of nothing else is headed by their unit, else the row bears it. */
function tableLines({ columns, rows }: FigureTable): string[][] {
  const isAmounts = columns.slice(1).map((_, column) => holdsOnlyMoney(rows, column));
  const heads = columns.map((head, index) => csvCell(isAmounts[index - 1] ? head + IN_YUAN : head));
  const lines = rows.map(({ name, cells, values, unit }) => {
    const isOdd = cells.some((cell, column) => isMoney(cell) && !isAmounts[column]);
    const ownUnit = unit ? ` (${unit})` : isOdd ? IN_YUAN : '';
    return [csvCell(name + ownUnit), ...cells.map((cell, column) => numberOr(cell, values?.[column]))];
  });
  return [heads, ...lines];
}

function holdsOnlyMoney(rows: readonly NumbersTableRow[], column: number): boolean {
  const cells = rows.map((row) => row.cells[column] ?? '');
  return cells.some(isMoney) && !cells.some((cell) => NUMBER.test(cell));
}

function numberOr(cell: string, value: number | null | undefined): string {
  return typeof value === 'number' ? String(value) : csvCell(cell);
}

/** One cell: numbers in a form to reckon with, texts that are no formula whatever they begin with. */
export function csvCell(text: string): string {
  if (isMoney(text)) return String(moneyNumber(text));
  if (NUMBER.test(text)) return plainNumber(text);
  // a text that begins with a gain, as an interval does, needs its sign no more than a number alone
  const plain = text.replace(/^\+(?=[\d¥])/, '');
  const safe = FORMULA.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function plainNumber(text: string): string {
  return text.replaceAll(',', '').replace('\u2212', '-').replace(/^[+±]/, '');
}
