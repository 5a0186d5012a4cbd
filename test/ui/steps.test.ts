import { describe, expect, test } from 'vitest';
import { bigStepOf, fractionOf, isOnStep, keyTarget, snap } from '../../src/ui/steps';

const POINTS = { min: 0, max: 100, step: 1 };
const PRICE = { min: 700, max: 1800, step: 10 };
const DISCOUNT = { min: 0, max: 30, step: 0.5 };

describe('values in steps', () => {
  test('a value goes to the nearest step, counted from the minimum', () => {
    expect(snap(1154, PRICE)).toBe(1150);
    expect(snap(1155, PRICE)).toBe(1160);
    expect(snap(7.3, DISCOUNT)).toBe(7.5);
  });
  test('a value beyond the bounds stops at the bound', () => {
    expect(snap(-5, POINTS)).toBe(0);
    expect(snap(5000, PRICE)).toBe(1800);
  });
  test('only values on a step count as on a step', () => {
    expect(isOnStep(1160, PRICE)).toBe(true);
    expect(isOnStep(1155, PRICE)).toBe(false);
    expect(isOnStep(0.1 + 0.2, { min: 0, max: 1, step: 0.1 })).toBe(true);
  });
  test('a page is a tenth of the range in whole steps', () => {
    expect([POINTS, PRICE, DISCOUNT].map(bigStepOf)).toEqual([10, 110, 3]);
  });
});

describe('keys', () => {
  test.each([
    ['ArrowRight', 51],
    ['ArrowUp', 51],
    ['ArrowLeft', 49],
    ['ArrowDown', 49],
    ['PageUp', 60],
    ['PageDown', 40],
    ['Home', 0],
    ['End', 100],
    ['a', undefined],
  ])('%s leads from 50 to %s', (key, target) => {
    expect(keyTarget(key, 50, POINTS)).toBe(target);
  });
  test('an arrow brings a value between two steps back onto a step', () => {
    expect(isOnStep(keyTarget('ArrowRight', 1155, PRICE)!, PRICE)).toBe(true);
  });
});

test('the share of the way stays within 0 and 1 and survives a range without length', () => {
  expect(fractionOf(1250, PRICE)).toBe(0.5);
  expect(fractionOf(9999, PRICE)).toBe(1);
  expect(fractionOf(3, { min: 3, max: 3 })).toBe(0);
});
