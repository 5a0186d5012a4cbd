// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { BASE_DECISIONS, cloneRun, createRun, playEdition, SCENARIOS } from '../../src/model';
import { ensembleMeasures, fanDomain, fanEditions, spreadOf, type EnsembleFuture } from '../../src/figures/ensembleFan';
import { secureShareOf } from '../../src/figures/editions';
import { playedEdition } from './fixture';

const future = (value: number | null): EnsembleFuture => ({
  renewalRate: value,
  secureShare: value,
  profit: value,
  satisfaction: value,
});
const [renewal, satisfaction, , profit] = ensembleMeasures('model');

describe('the spread of futures', () => {
  test('runs over five quantiles', () => {
    const futures = [10, 0, 5, 20, 15, 40, 35, 25, 30].map(future);
    expect(spreadOf(futures, profit)).toEqual({
      quantiles: [4, 10, 20, 30, 36],
      values: [0, 5, 10, 15, 20, 25, 30, 35, 40],
    });
  });
  test('leaves out futures without a value, and is nothing without any', () => {
    expect(spreadOf([future(null), future(3)], profit)?.values).toEqual([3]);
    expect(spreadOf([future(null)], profit)).toBeNull();
    expect(spreadOf([], profit)).toBeNull();
  });
});

describe('the measures of the fan', () => {
  test('mean the same in a future and in the edition it becomes', () => {
    const run = createRun(SCENARIOS.baseline, 7);
    const report = playEdition(cloneRun(run), BASE_DECISIONS, 3);
    const figures = {
      renewalRate: report.exhibitors.renewalRate,
      satisfaction: report.exhibitors.satisfaction,
      secureShare: secureShareOf(report),
      profit: report.money.profit,
    };
    for (const measure of ensembleMeasures('model')) expect(measure.ofReport(report)).toBe(measure.ofFuture(figures));
  });
  test("are what is counted at the door and in the till in organiser's view", () => {
    expect(ensembleMeasures('organiser').map(({ id }) => id)).toEqual(['renewal', 'profit']);
  });
});

describe('earlier forecasts', () => {
  const editions = [1, 2, 3].map((edition) => playedEdition(edition, { money: { profit: edition * 10 } }));
  const earlier = [
    { edition: 2, futures: [10, 20, 30].map(future) },
    { edition: 3, futures: [1, 2, 3].map(future) },
  ];
  test('are held against what came', () => {
    expect(fanEditions(editions, earlier, profit).map(({ value, isInside }) => [value, isInside])).toEqual([
      [10, null],
      [20, true],
      [30, false],
    ]);
  });
  test('have their place on the axis', () => {
    const [low, high] = fanDomain({ unit: 'points' }, fanEditions(editions, earlier, profit), null);
    expect(low).toBeLessThanOrEqual(1.2);
    expect(high).toBeGreaterThanOrEqual(30);
  });
});

describe('the axis of the fan', () => {
  test('holds every future and stays within what is possible', () => {
    const editions = [playedEdition(1, { exhibitors: { renewalRate: 0.97, satisfaction: 66 } })];
    const spread = spreadOf([0.9, 0.95, 1].map(future), renewal);
    const [low, high] = fanDomain(renewal, fanEditions(editions, [], renewal), spread);
    expect(low).toBeLessThanOrEqual(0.9);
    expect(high).toBe(1);
    const points = fanDomain(satisfaction, fanEditions(editions, [], satisfaction), null);
    expect(points[1] - points[0]).toBeCloseTo(6, 10);
  });
});
