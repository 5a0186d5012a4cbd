import { describe, expect, test } from 'vitest';
import { textWidth } from '../../../src/charts/layout/ticks';
import { fileName } from '../../../src/figures/export/fileName';
import { localReference, readPaint } from '../../../src/figures/export/paint';
import { csvCell, tableCsv } from '../../../src/figures/export/tableCsv';
import { wrapText } from '../../../src/figures/export/wrapText';

describe('the name of a file', () => {
  test('is the title and the edition, in any script', () => {
    expect(fileName(['满意从何而来 · 参展商', '第 4 届'], 'svg')).toBe('满意从何而来-参展商-第4届.svg');
    expect(fileName(['Word of mouth', 'Edition 4'], 'png')).toBe('Word-of-mouth-Edition-4.png');
  });
  test('holds nothing that Windows refuses', () => {
    expect(fileName(['a<b>c:d"e/f\\g|h?i*j.'], 'csv')).toBe('a-b-c-d-e-f-g-h-i-j.csv');
    expect(fileName(['CON'], 'svg')).toBe('CON-.svg');
    expect(fileName([' … ', ''], 'svg')).toBe('figure.svg');
  });
  test('stays short, and no letter is cut in two', () => {
    const name = fileName(['𠮷'.repeat(200)], 'svg');
    expect([...name]).toHaveLength(84);
    expect(name).not.toMatch(/\p{Surrogate}/u);
  });
});

describe('a table as CSV', () => {
  const table = {
    caption: 'Gaps',
    columns: ['Dimension', 'gap'],
    rows: [{ id: 1, name: 'Reliability', cells: ['−1.4'] }],
  };
  test('begins with the mark of UTF-8 and ends its lines as spreadsheets expect', () => {
    expect(tableCsv([table])).toBe('\ufeffDimension,gap\r\nReliability,-1.4\r\n');
  });
  test('parts several tables by an empty line and gives each its caption', () => {
    expect(tableCsv([table, { ...table, caption: 'Again' }])).toBe(
      '\ufeffGaps\r\nDimension,gap\r\nReliability,-1.4\r\n\r\nAgain\r\nDimension,gap\r\nReliability,-1.4\r\n',
    );
  });
  test('says whose numbers they are below all of them', () => {
    expect(tableCsv([table], [['Edition', 'Edition 3']])).toBe(
      '\ufeffDimension,gap\r\nReliability,-1.4\r\n\r\nEdition,Edition 3\r\n',
    );
  });
  test('says yuan where a column holds nothing else, or beside the row, and leaves bare numbers to add up', () => {
    const money = { ...table, columns: ['Item', 'now'], rows: [{ id: 1, name: 'Rent', cells: ['¥1,500'] }] };
    expect(tableCsv([money])).toBe('\ufeffItem,now (¥)\r\nRent,1500\r\n');
    const mixed = [...money.rows, { id: 2, name: 'Fill', cells: ['73%'] }];
    expect(tableCsv([{ ...money, rows: mixed }])).toBe('\ufeffItem,now\r\nRent (¥),1500\r\nFill,73%\r\n');
  });
  test('holds the numbers themselves where the screen rounds them', () => {
    const rows = [{ id: 1, name: 'Profit', cells: ['¥2.60m', '–'], values: [2_601_234, null] }];
    expect(tableCsv([{ ...table, columns: ['Figure', 'Now', 'Before'], rows }])).toBe(
      '\ufeffFigure,Now (¥),Before\r\nProfit,2601234,–\r\n',
    );
  });
  test.each([
    ['1,234.5', '1234.5'],
    ['+1.2', '1.2'],
    ['−0.3', '-0.3'],
    ['±0.0', '0.0'],
    ['73%', '73%'],
    ['12,345,678', '12345678'],
    ['¥9,195,174', '9195174'],
    ['−¥515,812', '-515812'],
    ['+¥858k', '858000'],
    ['±¥0', '0'],
    ['¥2.60m', '2600000'],
    ['−¥260万', '-2600000'],
    ['¥1.25億', '125000000'],
  ])('writes the number %s to be reckoned with', (shown, cell) => expect(csvCell(shown)).toBe(cell));
  test.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+cmd', "'+cmd"],
    ['-2+3', "'-2+3"],
    ['\tx', "'\tx"],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ['a, b', '"a, b"'],
    ['5.1（4.8–5.4）', '5.1（4.8–5.4）'],
    [' =1+1', "' =1+1"],
    ['+0.3 to −1.2', '0.3 to −1.2'],
    ['¥8 for one', '¥8 for one'],
    ['\t@SUM(A1)', "'\t@SUM(A1)"],
    ['＝1', "'＝1"],
  ])('lets the text %s be no formula', (shown, cell) => expect(csvCell(shown)).toBe(cell));
});

describe('a text in lines', () => {
  const measure = (text: string): number => textWidth(text, 10);

  test('breaks between Chinese characters, and never before a full stop', () => {
    expect(wrapText('客户资产是现有客户今后的毛利。', 60, measure)).toEqual(['客户资产是现', '有客户今后的', '毛利。']);
    expect(wrapText('一二三。', 30, measure)).toEqual(['一二', '三。']);
  });
  test('breaks Latin words at spaces only, and leaves no dot between two lines', () => {
    expect(wrapText('Edition 6 · model version 2', 60, measure)).toEqual(['Edition 6', 'model', 'version 2']);
    expect(wrapText('incomprehensibilities', 20, measure)).toEqual(['incomprehensibilities']);
  });
});

describe('a colour', () => {
  test.each([
    ['rgb(31, 63, 102)', '#1f3f66', 1],
    ['rgba(31, 63, 102, 0.5)', '#1f3f66', 0.5],
    ['rgb(31 63 102 / 25%)', '#1f3f66', 0.25],
    ['color(srgb 1 0.5 0 / 0.2)', '#ff8000', 0.2],
    ['none', 'none', 1],
    ['transparent', 'none', 0],
    ['url("#fade")', 'url(#fade)', 1],
  ])('%s needs no style sheet', (value, color, opacity) => expect(readPaint(value)).toEqual({ color, opacity }));
  test('refers to nothing outside the picture', () => {
    expect(localReference('url("http://host/page.html#clip")')).toBe('url(#clip)');
  });
});
