import { expect, test } from 'vitest';
import { placeSignedRows, signedDomain, type SignedRow } from '../../../src/charts/layout/signedRows';

const row = (value: number | null, mark: number | null = null, isHeading = false): SignedRow => ({
  id: `${value}/${mark}`,
  label: '',
  value,
  mark,
  text: '',
  isHeading,
});

test('rows stand under each other, headings a little apart from what is above them', () => {
  const placed = placeSignedRows([row(null, null, true), row(1), row(null, null, true), row(2)], 20, 6);
  expect(placed.map(({ top }) => top)).toEqual([0, 20, 46, 66]);
  expect(placed.map(({ y }) => y)).toEqual([10, 30, 56, 76]);
});

test('zero is on the axis, with room for values and marks', () => {
  expect(signedDomain([row(1.5, -0.5), row(null)], 1)).toEqual([-0.5, 1.5]);
  expect(signedDomain([row(3)], 1)).toEqual([0, 3]);
});

test('small values do not fill the picture: what is missing goes to the longer side', () => {
  expect(signedDomain([row(0.2, -0.1)], 2)).toEqual([-0.1, 1.9]);
  expect(signedDomain([row(-0.2, 0.1)], 2)).toEqual([-1.9, 0.1]);
  expect(signedDomain([], 2)).toEqual([0, 2]);
});
