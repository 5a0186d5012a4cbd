// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { markovEnd, markovPath, type MarkovChain } from '../../src/figures/markovPath';

describe('a chain that is left and entered', () => {
  // worked by hand: b = .5b + .2a, a = .6a + 40 → a = 100, b = 40
  const chain: MarkovChain = {
    present: [50, 0],
    moves: [
      [0.6, 0.2],
      [0, 0.5],
    ],
    entering: [40, 0],
  };
  test('goes step by step', () => {
    expect(markovPath(chain, 2)).toEqual([
      [50, 0],
      [70, 10],
      [82, 19],
    ]);
  });
  test('comes to rest where as many leave as come', () => {
    const end = markovEnd(chain);
    if (end.kind !== 'settles') throw new Error(`expected it to settle, got ${end.kind}`);
    expect(end.counts[0]).toBeCloseTo(100, 10);
    expect(end.counts[1]).toBeCloseTo(40, 10);
    const path = markovPath(chain, end.editions);
    const total = path[end.editions][0] + path[end.editions][1];
    expect(Math.abs(total - 140)).toBeLessThanOrEqual(1.4);
  });
  test('is at rest at once when it begins there', () => {
    expect(markovEnd({ ...chain, present: [100, 40] })).toMatchObject({ kind: 'settles', editions: 0 });
  });
  test('empties without newcomers', () => {
    const end = markovEnd({ ...chain, entering: [0, 0] });
    expect(end).toMatchObject({ kind: 'settles', counts: [0, 0] });
  });
});

describe('a chain that some never leave', () => {
  test('grows as long as some enter it', () => {
    const chain = { present: [5], moves: [[1]], entering: [2] };
    expect(markovEnd(chain)).toEqual({ kind: 'grows' });
    expect(markovPath(chain, 3)).toEqual([[5], [7], [9], [11]]);
  });
  test('also when the newcomers get there on a detour', () => {
    const moves = [
      [0, 0.1],
      [0, 1],
    ];
    expect(markovEnd({ present: [0, 0], moves, entering: [10, 0] })).toEqual({ kind: 'grows' });
  });
  test('comes to rest when nobody joins those who stay', () => {
    const moves = [
      [0.5, 0],
      [0, 1],
    ];
    const end = markovEnd({ present: [0, 7], moves, entering: [10, 0] });
    if (end.kind !== 'settles') throw new Error(`expected it to settle, got ${end.kind}`);
    expect(end.counts[0]).toBeCloseTo(20, 6);
    expect(end.counts[1]).toBe(7);
  });
  test('absorbs those who are there: two thirds of 30 end in the first, a third in the second', () => {
    const moves = [
      [1, 0, 0],
      [0, 1, 0],
      [0.5, 0.25, 0.25],
    ];
    const end = markovEnd({ present: [0, 0, 30], moves, entering: [0, 0, 0] });
    if (end.kind !== 'settles') throw new Error(`expected it to settle, got ${end.kind}`);
    expect(end.counts[0]).toBeCloseTo(20, 6);
    expect(end.counts[1]).toBeCloseTo(10, 6);
  });
  test('goes round for ever when classes only change places', () => {
    const moves = [
      [0, 1],
      [1, 0],
    ];
    expect(markovEnd({ present: [3, 1], moves, entering: [0, 0] })).toEqual({ kind: 'unsettled', period: 2 });
    expect(markovEnd({ present: [2, 2], moves, entering: [0, 0] })).toMatchObject({ kind: 'settles', counts: [2, 2] });
    const ring = [
      [0, 1, 0],
      [0, 0, 1],
      [1, 0, 0],
    ];
    expect(markovEnd({ present: [1, 0, 0], moves: ring, entering: [0, 0, 0] })).toEqual({
      kind: 'unsettled',
      period: 3,
    });
  });
});

describe('a chain with a class nobody was in', () => {
  test('cannot be gone on with once somebody gets there', () => {
    const moves = [[0.5, 0.1], null];
    const chain = { present: [5, 0], moves, entering: [1, 0] };
    expect(markovEnd(chain)).toEqual({ kind: 'unknown', classes: [1] });
    expect(markovPath(chain, 4)).toEqual([]);
  });
  test('can as long as nobody ever does', () => {
    const end = markovEnd({ present: [5, 0], moves: [[0.5, 0], null], entering: [1, 0] });
    expect(end).toMatchObject({ kind: 'settles', counts: [2, 0] });
  });
  test('of nobody at all is at rest', () => {
    expect(markovEnd({ present: [0], moves: [null], entering: [0] })).toEqual({
      kind: 'settles',
      counts: [0],
      editions: 0,
    });
  });
});
