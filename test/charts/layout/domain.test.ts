import { describe, expect, test } from 'vitest';
import { createAxisLock, roomyDomain } from '../../../src/charts/layout/domain';

describe('a roomy axis', () => {
  test('shows at least its smallest span around the values', () => {
    const [low, high] = roomyDomain([70, 71], { minimumSpan: 12 });
    expect(high - low).toBe(12);
    expect((low + high) / 2).toBeCloseTo(70.5);
  });
  test('leaves room at both ends of wide values', () => {
    expect(roomyDomain([0, 100], { minimumSpan: 12, padding: 0.1 })).toEqual([-10, 110]);
  });
  test('slides inside its limits without losing span', () => {
    const [low, high] = roomyDomain([0.98, 1], { minimumSpan: 0.2, floor: 0, ceiling: 1 });
    expect(high).toBe(1);
    expect(high - low).toBeCloseTo(0.2);
  });
  test('reaches a value it has to include', () => {
    const [low, high] = roomyDomain([3, 4], { minimumSpan: 1, include: 0 });
    expect(low).toBeLessThanOrEqual(0);
    expect(high).toBeGreaterThanOrEqual(4);
  });
  test('skips nobody and falls back when there is no value at all', () => {
    expect(roomyDomain([null, 5, null], { minimumSpan: 2 })).toEqual([4, 6]);
    expect(roomyDomain([null], { minimumSpan: 2 }, [0, 1])).toEqual([0, 1]);
  });
});

describe('an axis lock', () => {
  test('holds the axis during a drag and lets go after it', () => {
    const held = createAxisLock();
    expect(held([0, 1], false)).toEqual([0, 1]);
    expect(held([5, 9], true)).toEqual([0, 1]);
    expect(held([5, 9], false)).toEqual([5, 9]);
  });
  test('takes the first axis even when a drag is under way', () => {
    expect(createAxisLock()([2, 3], true)).toEqual([2, 3]);
  });
});
