import { describe, expect, test, vi } from 'vitest';
import { FutureCollection, portionsOfLuck } from '../../src/sim/futures';
import type { Future } from '../../src/sim/runner';

describe('portions of luck', () => {
  test.each([
    [64, 2, [8, 8, 8, 8, 8, 8, 8, 8]],
    [64, 1, [16, 8, 8, 8, 8, 8, 8]],
    [16, 2, [8, 8]],
    [20, 2, [8, 8, 4]],
    [5, 2, [3, 2]],
    [1, 2, [1]],
    [0, 2, []],
  ])('%i futures for %i workers', (count, players, sizes) => {
    const portions = portionsOfLuck(count, players);
    expect(portions.map((portion) => portion.length)).toEqual(sizes);
    expect(portions.flat()).toEqual(Array.from({ length: count }, (_, index) => index + 1));
  });
});

describe('a collection of futures', () => {
  const future = (luck: number) => ({ luck }) as Future;

  test('shows nothing before the first sixteen and everything in order from then on', () => {
    const onprogress = vi.fn<(futures: readonly Future[]) => void>();
    const shown = () => onprogress.mock.lastCall?.[0].map(({ luck }) => luck);
    const collection = new FutureCollection(64, onprogress);
    const portions = portionsOfLuck(64, 2).map((lucks) => lucks.map(future));
    collection.add(portions[1]);
    expect(onprogress).not.toHaveBeenCalled();
    collection.add(portions[0]);
    expect(shown()).toEqual([...Array(16).keys()].map((index) => index + 1));
    collection.add(portions[3]);
    expect(shown()?.slice(-8)).toEqual([25, 26, 27, 28, 29, 30, 31, 32]);
    expect(onprogress).toHaveBeenCalledTimes(2);
  });

  test('of fewer than sixteen is shown when it is complete', () => {
    const onprogress = vi.fn();
    new FutureCollection(3, onprogress).add([future(2), future(1), future(3)]);
    expect(onprogress).toHaveBeenCalledExactlyOnceWith([future(1), future(2), future(3)]);
  });
});
