// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { clamp, exp, expEach, isBelow, ln, lnr, points, pos } from '../../src/model/maths';

describe('exp', () => {
  test('is e to the power x, to eight digits at the limits and to twelve near 0', () => {
    for (const x of [-40, -12.5, -1, -0.1, 0, 0.3, 1, 7, 25, 40]) {
      const error = Math.abs(exp(x) / Math.exp(x) - 1);
      expect(error).toBeLessThan(Math.abs(x) < 2 ? 1e-12 : 2e-8);
    }
  });

  test('is held at ±40, so that nothing becomes infinite', () => {
    expect(exp(1e9)).toBe(exp(40));
    expect(exp(-Infinity)).toBe(exp(-40));
  });

  test('gives the same bits for many values at once', () => {
    const values = Float64Array.from({ length: 401 }, (_, k) => (k - 200) / 4.7);
    const expected = values.map(exp);
    expEach(values, values.length);
    expect([...values]).toEqual([...expected]);
  });
});

describe('ln', () => {
  test('is the natural logarithm to nine digits', () => {
    for (const x of [1e-8, 0.01, 0.5, 0.75, 1, 1.49, 1.51, 2, 30, 400, 12_000, 1e8]) {
      expect(Math.abs(ln(x) - Math.log(x))).toBeLessThan(1e-9);
    }
  });

  test('is finite for nothing, too little, too much and no number at all', () => {
    for (const x of [0, -5, 1e-300, 1e300, Infinity, NaN]) expect(Number.isFinite(ln(x))).toBe(true);
  });

  test('lnr is close to it near 1', () => {
    for (const x of [0.8, 0.95, 1, 1.1, 1.3]) expect(Math.abs(lnr(x) - Math.log(x))).toBeLessThan(2e-3);
  });
});

describe('small things', () => {
  test('pos and isBelow say what their branches would say', () => {
    for (const x of [-3.5, -0, 0, 1e-300, 4.25]) {
      expect(pos(x)).toBe(x > 0 ? x : 0);
      expect(isBelow(x, 0)).toBe(x < 0 ? 1 : 0);
    }
  });

  test('clamp and points keep to their ends', () => {
    expect(clamp(5, 6, 8)).toBe(6);
    expect(clamp(9, 6, 8)).toBe(8);
    expect([points(-1), points(50), points(101)]).toEqual([0, 50, 100]);
  });
});
