// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { FIGURE_SIDES } from '../../src/figures/editions';
import { loudestCustomer, talkCircle, talkClusters, talkVolumes } from '../../src/figures/wordOfMouth';
import { mixedRun } from './mixedRun';

const { editions, links } = mixedRun();
const { snapshot, report } = editions[3];

describe('the circle of a customer', () => {
  test.each([0, 17, 1203, 2399, 2400, 5000, snapshot.count - 1])(
    'holds what the model let customer %i hear (model.md 4.7)',
    (customer) => {
      const { good, bad } = talkCircle(snapshot, links, customer);
      const [heardGood, heardBad] = [good / 4, bad / 4];
      expect(heardGood / (1 + 0.5 * heardGood)).toBeCloseTo(snapshot.positiveWord[customer], 5);
      expect(heardBad / (1 + 0.35 * heardBad)).toBeCloseTo(snapshot.negativeWord[customer], 5);
    },
  );
  test('has eight links to those he hears', () => {
    const { hears } = talkCircle(snapshot, links, 42);
    expect(hears.reduce((sum, { links: count }) => sum + count, 0)).toBe(8);
    expect(hears.map(({ customer }) => customer).sort((a, b) => a - b)).toEqual(
      [...new Set(links.subarray(42 * 8, 43 * 8))].sort((a, b) => a - b),
    );
  });
  test('names as his listeners exactly those whose links lead to him', () => {
    const { heardBy } = talkCircle(snapshot, links, 42);
    const listeners = [...Array(snapshot.count).keys()].filter((i) => links.subarray(i * 8, i * 8 + 8).includes(42));
    expect(heardBy.map(({ customer }) => customer).sort((a, b) => a - b)).toEqual(listeners);
    const [listener] = heardBy;
    expect(talkCircle(snapshot, links, listener.customer).hears.map(({ customer }) => customer)).toContain(42);
  });
});

describe.each(FIGURE_SIDES)('the clusters of real %s', (side) => {
  const clusters = talkClusters(snapshot, side);
  test('hold everybody attending once, and all that was said', () => {
    expect(clusters.flatMap(({ attending }) => attending)).toHaveLength(report[side].attending);
    const [volume] = talkVolumes([editions[3]], side);
    expect(clusters.reduce((sum, { good }) => sum + good, 0)).toBeCloseTo(volume.good, 2);
    expect(clusters.reduce((sum, { bad }) => sum + bad, 0)).toBeCloseTo(volume.bad, 2);
  });
  test('are forty customers in a row', () => {
    expect(clusters[1].first - clusters[0].first).toBe(40);
    expect(clusters.at(-1)?.end).toBe(side === 'exhibitors' ? snapshot.exhibitorCount : snapshot.count);
  });
  test('have a loudest voice that attends and is heard', () => {
    const loudest = loudestCustomer(snapshot, links, side);
    if (loudest === null) throw new Error('expected somebody');
    const circle = talkCircle(snapshot, links, loudest);
    expect(circle.self.isAttending).toBe(true);
    const reach = Math.abs(circle.self.volume) * circle.heardBy.reduce((sum, { links: count }) => sum + count, 0);
    for (const { attending } of clusters) {
      for (const other of attending.slice(0, 2)) {
        const { self, heardBy } = talkCircle(snapshot, links, other);
        const theirs = Math.abs(self.volume) * heardBy.reduce((sum, { links: count }) => sum + count, 0);
        expect(theirs).toBeLessThanOrEqual(reach + 1e-9);
      }
    }
  });
});

describe('volumes', () => {
  test('are those of the report, edition by edition', () => {
    const volumes = talkVolumes(editions, 'exhibitors');
    expect(volumes.map(({ edition }) => edition)).toEqual([0, 1, 2, 3]);
    const { positiveWord, negativeWord, attending } = report.exhibitors;
    expect(volumes[3].good).toBe((positiveWord ?? 0) * attending);
    expect(volumes[3].ratio).toBeCloseTo((positiveWord ?? 0) / (negativeWord ?? 1), 10);
  });
});

test('nobody is the loudest where nobody attends', () => {
  const silent = { ...snapshot, wordVolume: new Float32Array(snapshot.count) };
  expect(loudestCustomer(silent, links, 'visitors')).toBeNull();
});
