// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { BIRTH_DRAW, EDITION_DRAW, NETWORK_DRAW, SURVEY_DRAW } from '../../src/model/random';
import { customerKey, draw, editionKey, editionSalt, mix, normal, uniform } from '../../src/model/random';
import { mean, spread } from './twinWorlds';

const KEYS = Array.from({ length: 20_000 }, (_, i) => customerKey(1, i, 0));

describe('the five check values of the README', () => {
  const key = customerKey(1, 0, 0);
  const later = editionKey(key, editionSalt(1, 0));

  test('hold in this engine', () => {
    expect(mix(1)).toBe(-2032993677);
    expect(key).toBe(-240378886);
    expect(later).toBe(361043436);
    expect(draw(later, EDITION_DRAW.exit)).toBe(1739929574);
    expect(normal(draw(key, BIRTH_DRAW.attitude))).toBe(-0.9742895805142083);
  });
});

describe('draws', () => {
  test('every purpose has a number of its own', () => {
    const all = [BIRTH_DRAW, EDITION_DRAW, NETWORK_DRAW, SURVEY_DRAW].flatMap((table) => Object.values(table)).flat();
    expect(new Set(all).size).toBe(all.length);
  });

  test('shares are even within 0 and 1', () => {
    const shares = KEYS.map((key) => uniform(draw(key, EDITION_DRAW.exit)));
    expect(Math.min(...shares)).toBeGreaterThan(0);
    expect(Math.max(...shares)).toBeLessThan(1);
    expect(mean(shares)).toBeCloseTo(0.5, 2);
    expect(spread(shares)).toBeCloseTo(1 / Math.sqrt(12), 2);
  });

  test('normals have mean 0, spread 1 and end at ±3.45', () => {
    const normals = KEYS.map((key) => normal(draw(key, BIRTH_DRAW.ourTaste)));
    expect(mean(normals)).toBeCloseTo(0, 1);
    expect(spread(normals)).toBeCloseTo(1, 1);
    expect([normal(0), normal(-1)]).toEqual([-510 / 147.8, 510 / 147.8]);
  });

  test('customers, editions, lucks and purposes do not know of each other', () => {
    const shares = (salt: number, purpose: number): number[] =>
      KEYS.map((key) => uniform(draw(editionKey(key, salt), purpose)));
    const first = shares(editionSalt(1, 0), EDITION_DRAW.ours);
    const others = [
      shares(editionSalt(2, 0), EDITION_DRAW.ours),
      shares(editionSalt(1, 1), EDITION_DRAW.ours),
      shares(editionSalt(1, 0), EDITION_DRAW.both),
    ];
    for (const other of others) expect(Math.abs(correlation(first, other))).toBeLessThan(0.03);
  });

  test('luck 0 adds nothing to the edition key', () => {
    expect(editionSalt(3, 0)).toBe(Math.imul(67, 0xc2b2ae35));
    expect(editionSalt(3, 1)).not.toBe(editionSalt(3, 0));
  });
});

function correlation(first: readonly number[], second: readonly number[]): number {
  const [a, b] = [mean(first), mean(second)];
  return mean(first.map((value, k) => (value - a) * (second[k] - b))) / (spread(first) * spread(second));
}
