import { describe, expect, test } from 'vitest';
import { inset } from '../../../src/charts/layout/box';
import { alongCurve, bowed, ease, scattered, spreadEvenly, staggered } from '../../../src/charts/layout/path';
import { buildGrid, nearestMark } from '../../../src/charts/layout/spatialGrid';
import { largestPitch, marksFor, packedWidth, rowsIn, smallestRoundCount } from '../../../src/charts/layout/unitChart';

describe('unit charts', () => {
  test('marks fill whole columns', () => {
    expect(rowsIn(100, 8)).toBe(12);
    expect(packedWidth(25, 100, 8)).toBe(24);
    expect(packedWidth(0, 100, 8)).toBe(0);
    expect(rowsIn(3, 8)).toBe(1);
  });

  test('the largest pitch that fits is taken, and none when none does', () => {
    expect(largestPitch(12, 3, 0.5, (pitch) => pitch <= 7.2)).toBe(7);
    expect(largestPitch(12, 3, 1, () => true)).toBe(12);
    expect(largestPitch(12, 3, 1, () => false)).toBeNull();
  });

  test('a mark stands for 1, 2, 5, 10, 20 … people, the fewest that fit', () => {
    const smallest = (people: number, room: number): number =>
      smallestRoundCount((perMark) => marksFor(people, perMark) <= room);
    expect(smallest(100, 100)).toBe(1);
    expect(smallest(101, 100)).toBe(2);
    expect(smallest(6000, 700)).toBe(10);
    expect(marksFor(7, 5)).toBe(2);
  });
});

describe('spatial grid', () => {
  const count = 500;
  const x = Float32Array.from({ length: count }, (_, index) => scattered(index) * 300);
  const y = Float32Array.from({ length: count }, (_, index) => scattered(index + count) * 200);
  const all = Int32Array.from({ length: count }, (_, index) => index);
  const nearestOfAll = (px: number, py: number, reach: number): number => {
    let best = -1;
    let least = reach * reach;
    for (const mark of all) {
      const distance = (x[mark] - px) ** 2 + (y[mark] - py) ** 2;
      if (distance < least) [best, least] = [mark, distance];
    }
    return best;
  };

  test('it finds the same mark as asking all of them', () => {
    const grid = buildGrid(x, y, all, 300, 200, 16);
    for (let probe = 0; probe < 300; probe++) {
      const [px, py] = [scattered(probe * 3) * 320 - 10, scattered(probe * 3 + 1) * 220 - 10];
      expect(nearestMark(grid, x, y, px, py, 12)).toBe(nearestOfAll(px, py, 12));
    }
  });

  test('only listed marks are found, and only within reach', () => {
    const some = Int32Array.of(3, 9);
    const grid = buildGrid(x, y, some, 300, 200, 16);
    expect(nearestMark(grid, x, y, x[3] + 1, y[3], 5)).toBe(3);
    expect(nearestMark(grid, x, y, x[4], y[4], 0.01)).toBe(-1);
  });

  test('marks beyond the rim are still found there', () => {
    const [outX, outY] = [Float32Array.of(-5, 320), Float32Array.of(-5, 220)];
    const grid = buildGrid(outX, outY, Int32Array.of(0, 1), 300, 200, 16);
    expect(nearestMark(grid, outX, outY, 0, 0, 10)).toBe(0);
    expect(nearestMark(grid, outX, outY, 315, 218, 10)).toBe(1);
  });
});

describe('ways', () => {
  test('a walk begins and ends where it should, however late it starts', () => {
    for (const delay of [0, 0.3, 0.999]) {
      expect(staggered(0, delay, 0.5)).toBe(0);
      expect(staggered(1, delay, 0.5)).toBe(1);
    }
    expect([ease(0), ease(0.5), ease(1)]).toEqual([0, 0.5, 1]);
  });

  test('nobody walks backwards', () => {
    let last = -1;
    for (let progress = 0; progress <= 1; progress += 0.01) {
      const share = staggered(progress, 0.4, 0.5);
      expect(share).toBeGreaterThanOrEqual(last);
      last = share;
    }
  });

  test('ways there and back bow to different sides', () => {
    const there = bowed(0, 0, 100);
    const back = bowed(0, 0, -100);
    expect(there).toBe(-back);
    expect(alongCurve(0, there, 10, 0)).toBe(0);
    expect(alongCurve(0, there, 10, 1)).toBe(10);
  });

  test('numbers that belong to an index stay within 0 and 1 and do not change', () => {
    for (let index = 0; index < 1000; index++) {
      for (const value of [spreadEvenly(index), scattered(index)]) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThan(1);
      }
    }
    expect(scattered(147)).toBe(scattered(147));
  });
});

test('an inset box never turns inside out', () => {
  expect(inset({ x: 10, y: 20, width: 100, height: 30 }, 5, 6, 7, 8)).toEqual({ x: 15, y: 26, width: 88, height: 16 });
  expect(inset({ x: 0, y: 0, width: 4, height: 4 }, 5, 5, 5, 5)).toMatchObject({ width: 0, height: 0 });
});
