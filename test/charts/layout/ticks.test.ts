import { describe, expect, test } from 'vitest';
import { stepAlong } from '../../../src/charts/layout/stepAlong';
import { nearestIndex, roomForLabels, textWidth } from '../../../src/charts/layout/ticks';

describe('labels on an axis', () => {
  test('all show when there is room', () => {
    expect(roomForLabels([0, 30, 60], 24)).toEqual([0, 1, 2]);
  });
  test('keep the important ones and drop their neighbours when there is little', () => {
    expect(roomForLabels([0, 10, 20, 30, 40], 24, [3, 0])).toEqual([0, 3]);
  });
  test('ignore places that do not exist', () => {
    expect(roomForLabels([0, 30], 24, [7, -1])).toEqual([0, 1]);
  });
});

test('the nearest place is found, and none among none', () => {
  expect(nearestIndex([10, 20, 30], 24)).toBe(1);
  expect(nearestIndex([10, 20, 30], -5)).toBe(0);
  expect(nearestIndex([], 3)).toBe(-1);
});

test('Chinese text takes one em a character and is wider than the same number of Latin letters', () => {
  expect(textWidth('满意', 12)).toBe(24);
  expect(textWidth('ab', 12)).toBeLessThan(24);
});

describe('arrow keys along a plot', () => {
  test('move one place and stop at the ends', () => {
    expect(stepAlong(0, 'ArrowRight', 3, 'horizontal')).toBe(1);
    expect(stepAlong(2, 'ArrowRight', 3, 'horizontal')).toBe(2);
    expect(stepAlong(0, 'ArrowDown', 3, 'vertical')).toBe(1);
    expect(stepAlong(2, 'Home', 3, 'vertical')).toBe(0);
    expect(stepAlong(0, 'End', 3, 'horizontal')).toBe(2);
  });
  test('leave other keys and empty plots alone', () => {
    expect(stepAlong(0, 'Tab', 3, 'horizontal')).toBeUndefined();
    expect(stepAlong(0, 'End', 0, 'horizontal')).toBeUndefined();
  });
});
