// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { bracketArrow, smallHead, straightArrow } from '../../../src/charts/layout/bandArrow';
import { spotAt } from '../../../src/charts/layout/spots';

/** The corners of a path made of straight lines. */
const corners = (path: string): number[][] =>
  path
    .slice(1, -1)
    .split('L')
    .map((corner) => corner.split(',').map(Number));

describe('a straight arrow', () => {
  const head = { flare: 4, length: 9 };
  test('reaches from tip to tip, with a shaft as thick as it is told', () => {
    const points = corners(straightArrow({ from: [50, 10], to: [50, 60], thickness: 12, ...head }));
    const ys = points.map(([, y]) => y);
    expect([Math.min(...ys), Math.max(...ys)]).toEqual([10, 60]);
    const shaft = new Set(points.filter(([x]) => Math.abs(x - 50) === 6).map(([x]) => x));
    expect(shaft).toEqual(new Set([44, 56]));
  });
  test('runs along either axis', () => {
    const points = corners(straightArrow({ from: [10, 50], to: [60, 50], thickness: 12, ...head }));
    const xs = points.map(([x]) => x);
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([10, 60]);
  });
  test('shortens its heads where there is no room for them', () => {
    const points = corners(straightArrow({ from: [0, 0], to: [0, 10], thickness: 2, ...head }));
    expect(points.every(([, y]) => y >= 0 && y <= 10)).toBe(true);
  });
});

describe('a bracket arrow', () => {
  test('runs down its lane with the same thickness all the way', () => {
    const path = bracketArrow({ upper: [60, 20], lower: [60, 120], laneX: 20, thickness: 10, flare: 4, length: 9 });
    const points = corners(path);
    expect(Math.min(...points.map(([x]) => x))).toBe(15);
    expect(points.filter(([x]) => x === 25)).toHaveLength(2);
    expect(Math.max(...points.map(([x]) => x))).toBe(60);
  });
});

test('a small head ends where its line ends', () => {
  for (const towards of ['up', 'down', 'left', 'right'] as const) {
    expect(smallHead(5, 7, towards).startsWith('M5,7')).toBe(true);
  }
});

describe('spotAt', () => {
  const large = { x: 0, y: 0, width: 100, height: 100 };
  const small = { x: 40, y: 40, width: 10, height: 10 };
  test('finds the smallest of the spots a place lies in', () => {
    expect(spotAt([large, small], 45, 45)).toBe(1);
    expect(spotAt([small, large], 45, 45)).toBe(0);
    expect(spotAt([large, small], 10, 10)).toBe(0);
  });
  test('reaches a little beyond, to the nearest', () => {
    expect(spotAt([small, { x: 60, y: 40, width: 10, height: 10 }], 56, 45)).toBe(1);
    expect(spotAt([small], 0, 0)).toBe(-1);
    expect(spotAt([], 0, 0)).toBe(-1);
  });
});
