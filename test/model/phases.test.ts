// @vitest-environment node
/** The formulas of the phases on plain numbers. */
import { describe, expect, test } from 'vitest';
import { LEVERS, leverCosts, SCENARIOS } from '../../src/model';
import { costShape } from '../../src/model/costs';
import { harmPoints, mendedHarm, recoveryOf, severityPoints } from '../../src/model/failure';
import { parameterValues } from '../../src/model/parameters';
import { lifetimeValue } from '../../src/model/phases/account';
import { autonomyOf, optionsOf, overloadOf } from '../../src/model/phases/empower';
import { creditShares, feltSize, recoveryBonus } from '../../src/model/phases/evaluate';
import { priceCue } from '../../src/model/phases/promise';
import { standardPoints } from '../../src/model/phases/serve';
import { messages, nextCredibility } from '../../src/model/phases/talk';
import { quantile } from '../../src/model/quantiles';
import { withBase } from './twinWorlds';

const p = Object.freeze(parameterValues({}));

describe('promise', () => {
  test('only price tells a stranger about quality: dear is good, free is doubtful', () => {
    expect(priceCue(0, 1150, 30, p)).toBe(0);
    expect(priceCue(0, 1500, 30, p)).toBeGreaterThan(0);
    expect(priceCue(1, 1150, 0, p)).toBeCloseTo(-0.75, 12);
    expect(priceCue(1, 1150, 200, p)).toBeCloseTo(2.5, 12);
  });
});

describe('serve', () => {
  test('a standard of 50 aims at 74 points, and every step buys less', () => {
    const points = [0, 25, 50, 75, 100].map((lever) => standardPoints(lever / 100, p.qFloor, p.qSpan, p.qHalf));
    expect(points[2]).toBeCloseTo(74.25, 10);
    const steps = points.slice(1).map((value, k) => value - points[k]);
    expect(steps).toEqual([...steps].sort((a, b) => b - a));
  });
});

describe('failure', () => {
  test('severity runs from 2 to 20 and averages 8', () => {
    const mean =
      Array.from({ length: 1000 }, (_, k) => severityPoints((k + 0.5) / 1000, p)).reduce((a, b) => a + b) / 1000;
    expect([severityPoints(0, p), severityPoints(1, p)]).toEqual([2, 20]);
    expect(mean).toBeCloseTo(8, 3);
  });

  test('a good name forgives up to four tenths of the harm', () => {
    expect(harmPoints(10, 40, false, p)).toBe(10);
    expect(harmPoints(10, 80, false, p)).toBeCloseTo(6, 12);
    expect(harmPoints(10, 95, false, p)).toBeCloseTo(6, 12);
    expect(harmPoints(10, 40, true, p)).toBe(14);
  });

  test('recovery mends by its quality; a poor one is a second failure, the more so after an earlier one', () => {
    expect(mendedHarm(10, 0.75, false, p)).toBeCloseTo(2.5, 12);
    expect(mendedHarm(10, 0, false, p)).toBe(16);
    expect(mendedHarm(10, 0, true, p)).toBe(25);
    expect(mendedHarm(10, 0.4, true, p)).toBeCloseTo(6, 12);
  });

  test('recovery grows with effort and skill and stays a share', () => {
    expect(recoveryOf(0.7, 40, 0, p)).toBeCloseTo(0.12 + 0.95 * 0.7, 12);
    expect(recoveryOf(0.4, 80, 0, p)).toBeGreaterThan(recoveryOf(0.4, 40, 0, p));
    expect([recoveryOf(0, 0, -3.4, p), recoveryOf(1, 100, 3.4, p)]).toEqual([0, 1]);
  });

  test('only an excellent first recovery of a bearable failure pleases beyond measure', () => {
    expect(recoveryBonus(0.9, 1, 8, p)).toBe(2);
    expect([recoveryBonus(0.8, 1, 8, p), recoveryBonus(0.9, 2, 8, p), recoveryBonus(0.9, 1, 12, p)]).toEqual([0, 0, 0]);
  });
});

describe('empower', () => {
  test('doubling the options adds the same autonomy again', () => {
    expect(optionsOf(0, p)).toBe(2);
    expect(autonomyOf(0, p)).toBe(0);
    expect(autonomyOf(1, p)).toBeCloseTo(1, 9);
    const doublings = [2 / 18, 6 / 18, 14 / 18].map((choice) => autonomyOf(choice, p));
    expect(doublings[1] - doublings[0]).toBeCloseTo(doublings[0], 6);
    expect(doublings[2] - doublings[1]).toBeCloseTo(doublings[0], 6);
  });

  test('the ready and the informed oversee more', () => {
    expect(overloadOf(1, 0.4, 1, p)).toBe(0);
    expect(overloadOf(1, 0.4, 0.2, p)).toBeGreaterThan(0.8);
    expect(overloadOf(1, 0.9, 0.2, p)).toBeLessThan(overloadOf(1, 0.1, 0.2, p));
  });
});

describe('evaluate', () => {
  test('within the zone of tolerance a difference counts half, beyond it fully', () => {
    expect(feltSize(4, p.zone, p.zoneSlope)).toBe(2);
    expect(feltSize(6, p.zone, p.zoneSlope)).toBe(3);
    expect(feltSize(10, p.zone, p.zoneSlope)).toBe(7);
  });

  test('who took part credits himself, and forgives more when he could choose', () => {
    expect(creditShares(0, 0, 0, p)).toEqual({ good: 1, bad: 1 });
    expect(creditShares(1, 0, 0, p).good).toBe(0.5);
    expect(creditShares(1, 0, 0, p).bad).toBeCloseTo(0.85, 12);
    expect(creditShares(1, 1, 0, p).bad).toBeCloseTo(0.5, 12);
    expect(creditShares(0, 0, 1, p).bad).toBeCloseTo(0.85, 12);
  });
});

describe('talk', () => {
  test('the pleased and the displeased talk most, the displeased more each', () => {
    expect(messages(62, p)).toBeCloseTo(1, 12);
    expect(messages(59, p)).toBeCloseTo(0.6, 12);
    expect(messages(72, p)).toBeCloseTo(4, 12);
    expect(messages(95, p)).toBeCloseTo(4.5, 12);
    expect(messages(57, p)).toBeCloseTo(-1.5, 12);
    expect(messages(20, p)).toBe(-8);
  });

  test('credibility falls with what was promised beyond quality, and comes back halfway each edition', () => {
    expect(nextCredibility(0.6, 0, p)).toBe(0.6);
    expect(nextCredibility(0.6, 12, p)).toBeCloseTo(0.35, 12);
    expect(nextCredibility(0.6, 100, p)).toBeCloseTo(0.3, 12);
    expect(nextCredibility(0.15, 0, p)).toBeCloseTo(0.375, 12);
  });
});

describe('account', () => {
  test('five points of retention are worth 14, 20 and 33 per cent at .70, .80 and .90', () => {
    const gain = (renewal: number): number => {
      // value from the first edition on: what comes later plus this one
      const whole = (r: number): number => 100 + lifetimeValue(100, r, p);
      return Math.round(100 * (whole(renewal + 0.05) / whole(renewal) - 1));
    };
    expect([0.7, 0.8, 0.9].map(gain)).toEqual([14, 20, 33]);
  });

  test('a lever costs its price at 50, and the last steps cost most', () => {
    expect([costShape(50, 0.5), costShape(50, 0.3)]).toEqual([1, 1]);
    expect(costShape(100, 0.5)).toBe(5);
    expect(costShape(0, 0.5)).toBe(0);
  });

  test('levers cost what the table says, participation may save, and a larger show pays more', () => {
    const scenario = SCENARIOS.baseline;
    const costs = leverCosts(withBase({ information: 50, participation: 20, explainPrice: true }), {
      exhibitors: 400,
      scenario,
    });
    expect(costs.information).toBeCloseTo(260_000, 6);
    expect(costs.participation).toBeCloseTo(60_000 * 0.232 - 52_000, 6);
    expect(costs.explainPrice).toBe(80_000);
    expect([costs.standPrice, costs.promise, costs.attentionKey, costs.loyaltyDiscount]).toEqual([0, 0, 0, 0]);
    expect(Object.keys(costs)).toHaveLength(LEVERS.length);
    const double = leverCosts(withBase({}), { exhibitors: 800, scenario });
    expect(double.reliability).toBeCloseTo(105_000, 6);
    expect(double.advertising).toBeCloseTo(1_450_000, 6);
    const free = leverCosts(withBase({}), { exhibitors: 400, scenario: { ...scenario, qualityCost: 0 } });
    expect([free.reliability, free.training > 0]).toEqual([0, true]);
  });

  test('quantiles lie between their neighbours, in any order and with equal values', () => {
    const values = [5, 1, 4, 2, 3];
    expect([0, 0.25, 0.5, 0.9, 1].map((share) => quantile(Float64Array.from(values), share))).toEqual([
      1, 2, 3, 4.6, 5,
    ]);
    expect(quantile(new Float64Array(1000).fill(7), 0.3)).toBe(7);
    expect(quantile(new Float64Array(0), 0.5)).toBe(0);
    const many = Float64Array.from({ length: 501 }, (_, k) => (k * 197) % 501);
    expect([0.1, 0.5, 0.8].map((share) => quantile(many, share))).toEqual([50, 250, 400]);
  });
});
