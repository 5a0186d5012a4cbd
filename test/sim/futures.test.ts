// @vitest-environment node
import { describe, expect, test, vi } from 'vitest';
import { BASE_DECISIONS, cloneRun, createRun, digest, playEdition } from '../../src/model';
import type { EditionReport } from '../../src/model';
import { FutureCollection, portionsOfLuck, tellFuture } from '../../src/sim/futures';
import type { Future } from '../../src/sim/runner';
import { DEARER, SMALL } from './plans';

describe('a future', () => {
  test('is the same customers with the same decisions under other luck', () => {
    const run = createRun(SMALL, 3);
    const future = tellFuture(run, DEARER, 5);
    const report = playEdition(cloneRun(run), DEARER, 5);
    expect(future).toEqual({
      luck: 5,
      renewalRate: report.exhibitors.renewalRate,
      secureShare: secureShareOf(report),
      profit: report.money.profit,
      exhibitors: report.exhibitors.attending,
      visitorPersons: report.market.visitorPersons,
      satisfaction: report.exhibitors.satisfaction,
      empowerment: report.exhibitors.empowerment,
    });
  });

  test('leaves the run it starts from as it was', () => {
    const run = createRun(SMALL, 3);
    const before = digest(run);
    tellFuture(run, DEARER, 1);
    expect(digest(run)).toBe(before);
  });

  test('does not depend on the futures told before it, even of another show or edition', () => {
    const run = createRun(SMALL, 3);
    const later = cloneRun(run);
    playEdition(later, BASE_DECISIONS);
    const alone = tellFuture(run, DEARER, 9);
    for (const other of [run, createRun(SMALL, 4), later, createRun({ ...SMALL, rivals: 3 }, 3)]) {
      tellFuture(other, BASE_DECISIONS, 2);
      expect(tellFuture(run, DEARER, 9)).toEqual(alone);
    }
  });

  test('is never the one that will happen', () => {
    const run = createRun(SMALL, 3);
    const real = playEdition(cloneRun(run), BASE_DECISIONS);
    const profits = Array.from({ length: 16 }, (_, index) => tellFuture(run, BASE_DECISIONS, index + 1).profit);
    expect(profits).not.toContain(real.money.profit);
    expect(new Set(profits).size).toBe(16);
  });
});

function secureShareOf({ exhibitors, visitors }: EditionReport): number {
  const secure = exhibitors.segments.brandt[0] + visitors.segments.brandt[0];
  return secure / (exhibitors.attending + visitors.attending);
}

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
