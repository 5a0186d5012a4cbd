import { describe, expect, test } from 'vitest';
import { placeRows } from '../../../src/charts/layout/intervalRows';
import { bandPath, linePath } from '../../../src/charts/layout/linePath';
import { markerPath } from '../../../src/charts/layout/marker';

test('a line is interrupted where nobody was there to answer', () => {
  const path = linePath([
    { x: 0, y: 1 },
    { x: 1, y: 2 },
    { x: 2, y: null },
    { x: 3, y: 4 },
    { x: 4, y: 5 },
  ]);
  expect(path.match(/M/g)).toHaveLength(2);
  expect(linePath([])).toBe('');
});

test('a band is drawn only where it has both edges', () => {
  expect(bandPath([{ x: 0, low: null, high: null }])).toBe('');
  expect(
    bandPath([
      { x: 0, low: 1, high: 2 },
      { x: 1, low: 1, high: 3 },
    ]),
  ).toContain('Z');
});

test('every marker shape is a closed outline around its place', () => {
  for (const shape of ['circle', 'square', 'diamond', 'triangle'] as const) {
    expect(markerPath(shape, 10, 20, 4)).toMatch(/^M.*Z$/);
  }
});

describe('rows', () => {
  const mark = { shape: 'circle' as const, value: 1, last: null, low: null, high: null, text: '1' };
  test('follow each other and are as high as their marks need', () => {
    const rows = placeRows(
      [
        {
          id: 'a',
          label: 'A',
          marks: [
            { ...mark, id: 'one' },
            { ...mark, id: 'two' },
          ],
        },
        { id: 'b', label: 'B', marks: [{ ...mark, id: 'one' }] },
      ],
      13,
      9,
    );
    expect(rows[0].height).toBe(35);
    expect(rows[1].top).toBe(35);
    expect(rows[0].lanes[1] - rows[0].lanes[0]).toBe(13);
    expect(rows[1].lanes[0]).toBe(rows[1].y);
  });
});
