/**
 * Comma-separated tables (RFC 4180) that spreadsheets open as they are meant: UTF-8 with a byte order mark, so that
 * Chinese stays Chinese, and no text that a spreadsheet would take for a formula.
 */

export type CsvCell = string | number | boolean | null;

const BYTE_ORDER_MARK = '\uFEFF';
/** First characters that make a spreadsheet calculate, in both widths; blanks before them are skipped by some. */
const FORMULA = /^[\t\r]|^\s*[=+\-@＝＋－＠|%]/;
const NEEDS_QUOTES = /[",;\r\n\t]|^\s|\s$/;

/** One cell: numbers in full, nothing for nobody, text that is never a formula. */
export function csvCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  if (typeof cell === 'boolean') return cell ? '1' : '0';
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as text in pieces of some rows, so that a long one can be written bit by bit. The first piece has the mark. */
export function* csvPieces(rows: Iterable<readonly CsvCell[]>, rowsPerPiece = 2000): Generator<string> {
  let piece = BYTE_ORDER_MARK;
  let count = 0;
  for (const row of rows) {
    piece += `${row.map(csvCell).join(',')}\r\n`;
    count++;
    if (count % rowsPerPiece > 0) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

/** A whole table as text. */
export const csvText = (rows: Iterable<readonly CsvCell[]>): string => [...csvPieces(rows)].join('');
