import { expect, test } from 'vitest';
import { columnsOf, readNumber } from '../../src/ui/typedNumber';

test.each([
  ['50', 50],
  [' 50 ', 50],
  ['５０', 50],
  ['１，１５０', 1150],
  ['1,150', 1150],
  ['¥1,150', 1150],
  ['1150 元', 1150],
  ['7.5', 7.5],
  ['7,5', 7.5],
  ['７。５', 7.5],
  ['7.5%', 7.5],
  ['７．５％', 7.5],
  ['-3', -3],
  ['−3', -3],
  ['.5', 0.5],
  ['12.', 12],
  ['1,150.5', 1150.5],
])('%j is %d', (text, number) => {
  expect(readNumber(text)).toBe(number);
});

test.each(['', ' ', 'abc', '五十', '1e3', '0x10', 'Infinity', '1.2.3', '1,2,3', '5 or 6', '--3', '.', ','])(
  '%j is no number',
  (text) => {
    expect(readNumber(text)).toBeUndefined();
  },
);

test('a full-width digit is as wide as two digits', () => {
  expect([columnsOf('1,150'), columnsOf('２５００'), columnsOf('')]).toEqual([5, 8, 0]);
});
