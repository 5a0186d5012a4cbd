// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { loyaltyCurve, readLoyalty, type LoyaltyCustomers } from '../../src/figures/loyaltyCurve';
import { mixedRun } from './mixedRun';

const { editions } = mixedRun();
const [now, then] = [editions[3], editions[2]];

describe.each(['exhibitors', 'visitors'] as const)('the loyalty curve of real %s', (side) => {
  const curve = loyaltyCurve(now.snapshot, then.snapshot, side);
  test('counts the renewal rate of the report', () => {
    expect(curve.returned / curve.count).toBe(now.report[side].renewalRate);
    expect(curve.returned).toBe(now.report[side].attending - now.report[side].newcomers);
  });
  test('puts everybody who could come again into one bin, and nobody twice', () => {
    const members = curve.bins.flatMap((bin) => bin.members);
    expect(new Set(members).size).toBe(members.length);
    expect(members).toHaveLength(curve.count);
    expect(curve.bins.reduce((sum, bin) => sum + bin.returned, 0)).toBe(curve.returned);
    expect(curve.count + curve.replaced).toBe(then.report[side].attending);
  });
  test('bins by the satisfaction of then, in order and without gaps', () => {
    for (const { from, to, members, satisfaction } of curve.bins) {
      expect(satisfaction).toBeGreaterThanOrEqual(from);
      expect(satisfaction).toBeLessThan(to);
      for (const customer of members) expect(Math.floor(then.snapshot.satisfaction[customer])).toBeLessThan(to);
      expect(members.length).toBeGreaterThanOrEqual(12);
    }
    curve.bins.slice(1).forEach((bin, index) => expect(bin.from).toBeGreaterThanOrEqual(curve.bins[index].to));
  });
  test('is cut into three zones that hold everybody once', () => {
    const { zones } = readLoyalty(now.snapshot, then.snapshot, curve, {});
    expect(zones.map(({ from, to }) => [from, to])).toEqual([
      [-Infinity, 60],
      [60, 72],
      [72, Infinity],
    ]);
    expect(zones.flatMap(({ members }) => members)).toHaveLength(curve.count);
  });
});

/** Twelve customers at each of some levels, of whom so many come again. */
function crowd(levels: readonly (readonly [satisfaction: number, returned: number])[]): {
  now: LoyaltyCustomers;
  then: LoyaltyCustomers;
} {
  const count = levels.length * 12;
  const base = {
    count,
    exhibitorCount: count,
    attendingRival: new Uint8Array(count),
    generation: new Uint32Array(count),
    satisfaction: Float32Array.from({ length: count }, (_, i) => levels[Math.floor(i / 12)][0]),
  };
  return {
    then: { ...base, attending: new Uint8Array(count).fill(1) },
    now: {
      ...base,
      generation: new Uint32Array(count),
      attending: Uint8Array.from({ length: count }, (_, i) => (i % 12 < levels[Math.floor(i / 12)][1] ? 1 : 0)),
    },
  };
}

describe('the loyalty curve of a small crowd', () => {
  test('shows shares by level, and leaves out whose place was taken', () => {
    const { now: after, then: first } = crowd([
      [50, 3],
      [62, 6],
      [80, 12],
    ]);
    after.generation[0] = 1;
    const curve = loyaltyCurve(after, first, 'exhibitors');
    expect(curve.replaced).toBe(1);
    expect(curve.bins.map(({ from, members, returned }) => [from, members.length, returned])).toEqual([
      [48, 23, 8],
      [80, 12, 12],
    ]);
  });
  test('says what a step from zone to zone was worth', () => {
    const { now: after, then: first } = crowd([
      [50, 3],
      [62, 6],
      [70, 6],
      [80, 12],
    ]);
    const reading = readLoyalty(after, first, loyaltyCurve(after, first, 'exhibitors'), {});
    expect(reading.lowToMiddle?.value).toBeCloseTo(0.25, 12);
    expect(reading.middleToHigh?.value).toBeCloseTo(0.5, 12);
    expect(reading.withinMiddle?.value).toBe(0);
  });
  test('of nobody has no bins', () => {
    const { now: after, then: first } = crowd([]);
    const curve = loyaltyCurve(after, first, 'exhibitors');
    expect(curve).toEqual({ bins: [], count: 0, returned: 0, replaced: 0, atRival: 0 });
    expect(readLoyalty(after, first, curve, {}).middleToHigh).toBeNull();
  });
});
