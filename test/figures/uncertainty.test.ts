// @vitest-environment node
import { describe, expect, test } from 'vitest';
import {
  isWithinChance,
  meanDifference,
  meanWithInterval,
  share,
  shareDifference,
} from '../../src/figures/uncertainty';

describe('a share counted on few', () => {
  test('has the interval Wilson gives it', () => {
    // worked by hand: 5 of 10 and 0 of 10 with z = 1.96
    expect(share(5, 10)?.low).toBeCloseTo(0.2366, 4);
    expect(share(5, 10)?.high).toBeCloseTo(0.7634, 4);
    expect(share(0, 10)?.low).toBe(0);
    expect(share(0, 10)?.high).toBeCloseTo(0.2775, 4);
  });
  test('stays within 0 and 1 and around its value', () => {
    for (let count = 1; count < 60; count++) {
      for (let hits = 0; hits <= count; hits++) {
        const found = share(hits, count);
        if (!found) throw new Error('expected a share');
        expect(found.low).toBeGreaterThanOrEqual(0);
        expect(found.high).toBeLessThanOrEqual(1);
        expect(found.low).toBeLessThanOrEqual(found.value);
        expect(found.high).toBeGreaterThanOrEqual(found.value);
      }
    }
  });
  test('is nothing among nobody', () => expect(share(0, 0)).toBeNull());
});

describe('the difference of two shares', () => {
  test("has Newcombe's interval: 56 of 70 against 48 of 80", () => {
    // Newcombe (1998), Statistics in Medicine 17, table II, case (a): .2000, .0524 to .3339
    const [first, second] = [share(56, 70), share(48, 80)];
    if (!first || !second) throw new Error('expected shares');
    const found = shareDifference(first, second);
    expect(found.value).toBeCloseTo(0.2, 10);
    expect(found.low).toBeCloseTo(0.0524, 4);
    expect(found.high).toBeCloseTo(0.3339, 4);
    expect(isWithinChance(found)).toBe(false);
  });
  test('of equal shares is within chance', () => {
    const half = share(5, 10);
    if (!half) throw new Error('expected a share');
    expect(isWithinChance(shareDifference(half, half))).toBe(true);
  });
});

describe('means', () => {
  test('have an interval of 1.96 standard errors', () => {
    // 2, 4, 6: spread 2, standard error 2/√3
    const half = (1.96 * 2) / Math.sqrt(3);
    const found = meanWithInterval([2, 4, 6]);
    expect(found?.value).toBe(4);
    expect(found?.low).toBeCloseTo(4 - half, 12);
    expect(found?.high).toBeCloseTo(4 + half, 12);
  });
  test('differ by what is left of one after the other, and their errors add up as squares', () => {
    const found = meanDifference({ value: 5, low: 2, high: 8 }, { value: 1, low: -3, high: 5 });
    expect(found).toEqual({ value: 4, low: -1, high: 9 });
  });
  test('need two values', () => expect(meanWithInterval([3])).toBeNull());
});
