import { describe, expect, test } from 'vitest';
import { band, FORECAST_MEASURES, forecastDomain, writeOfBand } from '../../src/figures/forecastBand';
import { numbersFor } from '../../src/i18n/numbers';
import { playedEdition } from './fixture';

describe('the band of a forecast', () => {
  const futures = Array.from({ length: 11 }, (_, index) => ({ value: index * 10 }));
  test('runs from the 10th to the 90th percentile around the median', () => {
    expect(band(futures, (future) => future.value)).toEqual({ low: 10, median: 50, high: 90, count: 11 });
  });
  test('does not depend on the order in which futures arrive', () => {
    const picked = (list: readonly { value: number }[]) => band(list, (future) => future.value);
    expect(picked([...futures].reverse())).toEqual(picked(futures));
  });
  test('leaves out futures in which nobody was there to answer', () => {
    expect(band([{ v: null }, { v: 4 }], (future) => future.v)).toEqual({ low: 4, median: 4, high: 4, count: 1 });
  });
  test('is nothing without futures', () => {
    expect(band([], () => 1)).toBeNull();
    expect(band([{ v: null }], (future) => future.v)).toBeNull();
  });
  test('does not touch the futures it is given', () => {
    const given = Object.freeze([3, 1, 2].map((value) => Object.freeze({ value })));
    band(given, (future) => future.value);
    expect(given.map((future) => future.value)).toEqual([3, 1, 2]);
  });
});

describe('the numbers of a band', () => {
  const coming = { low: -336_000, median: -9238, high: 335_000, count: 64 };
  test.each([
    ['en', ['−¥336k', '−¥9k', '¥335k']],
    ['zh-Hans', ['−¥33.6万', '−¥0.9万', '¥33.5万']],
  ] as const)('are written with the unit and digits of the largest in %s', (tag, texts) => {
    const write = writeOfBand({ unit: 'yuan' }, coming, numbersFor(tag));
    expect([coming.low, coming.median, coming.high].map(write)).toEqual(texts);
  });
  test('stand alone without a band', () => {
    expect(writeOfBand({ unit: 'yuan' }, null, numbersFor('en'))(-9238)).toBe('−¥9k');
    expect(writeOfBand({ unit: 'share' }, null, numbersFor('en'))(0.734)).toBe('73%');
  });
});

describe('the measures of a forecast', () => {
  test('mean the same in a future and in a played edition', () => {
    const { report } = playedEdition(1, {
      exhibitors: { renewalRate: 0.7, segments: segments([30, 50, 15, 5]) },
      visitors: { segments: segments([10, 50, 30, 10]) },
      money: { profit: 5 },
    });
    const values = FORECAST_MEASURES.map((measure) => measure.ofReport(report));
    expect(values).toEqual([0.7, 0.2, 5]);
    const future = { renewalRate: 0.7, secureShare: 0.2, profit: 5 };
    expect(FORECAST_MEASURES.map((measure) => measure.ofFuture(future))).toEqual(values);
  });
});

describe('the axis of a forecast', () => {
  test('stays within 0 and 1 for shares and holds past and band', () => {
    const [low, high] = forecastDomain({ unit: 'share' }, [0.95, 0.97], {
      low: 0.9,
      median: 0.93,
      high: 0.99,
      count: 64,
    });
    expect(low).toBeLessThanOrEqual(0.9);
    expect(high).toBeLessThanOrEqual(1);
  });
  test('is two million yuan wide at least', () => {
    const [low, high] = forecastDomain({ unit: 'yuan' }, [1e6], null);
    expect(high - low).toBe(2e6);
  });
});

function segments(brandt: [number, number, number, number]) {
  const none = (): [number, number, number, number] => [0, 0, 0, 0];
  return { dickBasu: none(), knox: none(), reinartzKumar: none(), brandt, tier: none() };
}
