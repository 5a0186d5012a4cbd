import { describe, expect, test } from 'vitest';
import { blockDesign, effectOf, studentQuantile } from '../../../src/state/laboratory/statistics';
import { quantile, summarise } from '../../../src/state/summary';

describe('a summary', () => {
  test('has mean, standard deviation with n − 1 and standard error', () => {
    const { count, mean, sd, se } = summarise([2, 4, 4, 4, 5, 5, 7, 9, null]);
    expect([count, mean]).toEqual([8, 5]);
    expect(sd).toBeCloseTo(2.13809, 5);
    expect(se).toBeCloseTo(2.13809 / Math.sqrt(8), 5);
  });
  test('knows no spread of one value, and nothing of none', () => {
    expect(summarise([3])).toEqual({ count: 1, mean: 3, sd: null, se: null });
    expect(summarise([null])).toEqual({ count: 0, mean: null, sd: null, se: null });
  });
});

describe('a quantile', () => {
  test('lies between neighbours in proportion', () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
    expect(quantile([0, 10, null], 0.1)).toBeCloseTo(1, 12);
    expect(quantile([7], 0.9)).toBe(7);
    expect(quantile([], 0.5)).toBeNull();
  });
});

describe("Student's t", () => {
  // Table of the distribution in any textbook of statistics
  test.each([
    [0.975, 1, 12.7062],
    [0.975, 3, 3.18245],
    [0.975, 7, 2.36462],
    [0.975, 19, 2.09302],
    [0.95, 5, 2.01505],
    [0.995, 3, 5.84091],
    [0.9995, 7, 5.40788],
    [0.975, 1000, 1.96234],
  ])('has %f of its weight below the tabled value with %i degrees of freedom', (probability, freedom, tabled) => {
    expect(studentQuantile(probability, freedom)).toBeCloseTo(tabled, 4);
  });
});

describe('an effect', () => {
  test('is the mean of paired differences with its 95 % interval', () => {
    const before = [10, 20, 30, 40];
    const { count, mean, low, high, verdict } = effectOf(before, [12, 21, 33, 42]);
    expect([count, mean, verdict]).toEqual([4, 2, 'clear']);
    // differences 2, 1, 3, 2: standard error .40825, t(.975, 3) = 3.18245
    expect(low).toBeCloseTo(2 - 3.18245 * 0.408248, 4);
    expect(high).toBeCloseTo(2 + 3.18245 * 0.408248, 4);
  });
  test('does not see what all pairs share, however large', () => {
    const level = [0, 1e6, -1e6, 5e5];
    expect(
      effectOf(
        level,
        level.map((one) => one + 3),
      ).verdict,
    ).toBe('clear');
  });
  test('is within luck when its interval holds 0, and none when nothing differs', () => {
    expect(effectOf([0, 0, 0], [1, -1, 0.5]).verdict).toBe('luck');
    expect(effectOf([1, 2, 3], [1, 2, 3])).toMatchObject({ mean: 0, verdict: 'none' });
    expect(effectOf([1], [1]).verdict).toBe('none');
  });
  test('of one pair, or of none, is nobody to judge', () => {
    expect(effectOf([1], [4])).toMatchObject({ count: 1, mean: 3, low: null, verdict: 'unknown' });
    expect(effectOf([1, null], [null, 4])).toMatchObject({ count: 0, mean: null, verdict: 'unknown' });
  });
});

describe('a block design', () => {
  // three treatments on four blocks; residual sum of squares 6, 6 degrees of freedom
  const table = [
    [10, 20, 30, 41],
    [12, 21, 33, 42],
    [14, 25, 35, 44],
  ];
  test('has the residual of the two-way table as its error', () => {
    const { means, blocks, leastDifference } = blockDesign(table, 1);
    expect([means, blocks]).toEqual([[25.25, 27, 29.5], 4]);
    const all = (25.25 + 27 + 29.5) / 3;
    const ofBlock = [12, 22, 98 / 3, 127 / 3];
    const residuals = table.flatMap((row, i) => row.map((value, j) => value - means[i]! - ofBlock[j] + all));
    const error = residuals.reduce((sum, one) => sum + one * one, 0) / 6;
    expect(leastDifference).toBeCloseTo(2.44691 * Math.sqrt(error / 2), 4);
  });
  test('does not mind how far blocks lie apart, and asks more of what was picked among many', () => {
    const apart = table.map((row) => row.map((value, block) => value + 1000 * block));
    expect(blockDesign(apart, 1).leastDifference).toBeCloseTo(blockDesign(table, 1).leastDifference, 9);
    expect(blockDesign(table, 121).leastDifference).toBeGreaterThan(blockDesign(table, 1).leastDifference);
  });
  test('uses the blocks in which every treatment has a value', () => {
    const holes = table.map((row, index) => row.map((value, block) => (index === 1 && block === 2 ? null : value)));
    expect(blockDesign(holes, 1).blocks).toBe(3);
    expect(
      blockDesign(
        [
          [1, null],
          [2, 3],
        ],
        1,
      ),
    ).toEqual({ means: [1, 2], blocks: 1, leastDifference: Infinity });
    expect(blockDesign([[null], [2]], 1)).toEqual({ means: [null, null], blocks: 0, leastDifference: Infinity });
  });
});
