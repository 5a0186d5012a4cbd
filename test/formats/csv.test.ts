// @vitest-environment node
/** Tables for spreadsheets: what goes in comes out, Chinese stays Chinese, and no text becomes a formula. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvCell, csvPieces, csvText, type CsvCell } from '../../src/formats/csv';

/** A reader of RFC 4180 written for this test: cells as they stand in the file. */
function read(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; at++) {
    const character = text[at];
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') cell += text[++at];
      else isQuoted = false;
    } else if (character === '"') isQuoted = true;
    else if (character === ',' || character === '\n') {
      rows[rows.length - 1].push(cell);
      cell = '';
      if (character === '\n') rows.push([]);
    } else if (character !== '\r') cell += character;
  }
  return rows.slice(0, -1);
}

describe('a table', () => {
  test('begins with the mark by which spreadsheets know UTF-8, and ends every line as they expect', () => {
    const text = csvText([
      ['届次', '展位价'],
      [1, 1150],
    ]);
    expect(new TextEncoder().encode(text).slice(0, 3)).toEqual(Uint8Array.of(0xef, 0xbb, 0xbf));
    expect(text.slice(1)).toBe('届次,展位价\r\n1,1150\r\n');
  });

  test('comes back as it went in, whatever is in its cells', () => {
    const anyRows = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(anyRows, (rows) => {
        const safe = rows.map((row) =>
          row.map((cell) => (/^[\t\r]|^\s*[=+\-@＝＋－＠|%]/.test(cell) ? `'${cell}` : cell)),
        );
        expect(read(csvText(rows))).toEqual(safe);
      }),
      { seed: 8 },
    );
  });

  test('keeps numbers as numbers, negative ones too; nobody is an empty cell', () => {
    const row: CsvCell[] = [-3.5, 1e-7, 0, null, NaN, true, false];
    expect(read(csvText([row]))[0]).toEqual(['-3.5', '1e-7', '0', '', '', '1', '0']);
  });

  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\n=cmd',
    ' =1',
    '＝1',
    '|calc',
    '%x',
    '=HYPERLINK("http://x";"y")',
  ])('a text that begins like a formula (%j) is text in every spreadsheet', (text) => {
    const [[cell]] = read(csvText([[text]]));
    expect(cell.startsWith("'")).toBe(true);
    expect(cell.slice(1)).toBe(text);
  });

  test('text that only contains such signs stays as it is', () => {
    expect(csvCell('a=b')).toBe('a=b');
    expect(csvCell('更好-更快')).toBe('更好-更快');
    expect(csvCell('“安全”, “满意”')).toBe('"“安全”, “满意”"');
  });

  test('is written in pieces that make the same text, so that a long one does not hold up the page', () => {
    const rows = Array.from({ length: 4500 }, (_, index) => [index, `客户 ${index}`]);
    const pieces = [...csvPieces(rows, 1000)];
    expect(pieces).toHaveLength(5);
    expect(pieces.join('')).toBe(csvText(rows));
    expect(read(csvText(rows))).toHaveLength(4500);
  });
});
