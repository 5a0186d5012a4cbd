import type { FigureTable } from '../figureTable';

/** Tells spreadsheets that the text is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';
/** A number as the screen writes it, perhaps with a sign, thousands and a percent sign. */
const NUMBER = /^[+\u2212±-]?\d{1,3}(,\d{3})*(\.\d+)?%?$|^[+\u2212±-]?\d+(\.\d+)?%?$/;
/** What a spreadsheet would take for the beginning of a formula, in both widths and after blanks: as in formats/csv. */
const FORMULA = /^[\t\r]|^\s*[=+\-@＝＋－＠|%]/;

/** The tables of a figure as one CSV file; several are parted by an empty line, each below its caption. */
export function tableCsv(tables: readonly FigureTable[]): string {
  const blocks = tables.map(({ caption, columns, rows }) => [
    ...(tables.length > 1 ? [[caption]] : []),
    columns,
    ...rows.map(({ name, cells }) => [name, ...cells]),
  ]);
  const lines = blocks.map((block) => block.map((cells) => cells.map(csvCell).join(',')).join('\r\n'));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n\r\n')}\r\n`;
}

/** One cell: numbers in a form to reckon with, texts that are no formula whatever they begin with. */
export function csvCell(text: string): string {
  if (NUMBER.test(text)) return plainNumber(text);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function plainNumber(text: string): string {
  return text.replaceAll(',', '').replace('\u2212', '-').replace(/^[+±]/, '');
}
