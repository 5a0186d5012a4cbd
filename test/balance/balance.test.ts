// @vitest-environment node
/** The claims of BALANCE.md on fewer seeds. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BASE_DECISIONS, LEVERS, MODEL_VERSION, SCENARIOS, STRATEGIES } from '../../src/model';
import { arenaOf, mean, paired, scoresOf, seedsFrom } from './arena';
import { legibility } from './legible';
import { NAIVE, judgeNaive } from './naive';
import { scanLever } from './scan';
import { climb, distanceOf } from './search';

const arena = arenaOf(seedsFrom(201, 6));
const base = scoresOf(arena, BASE_DECISIONS);

describe('naive plans', () => {
  const { results } = judgeNaive(arena);

  test.each(NAIVE.map(({ id, lesson }) => [id, lesson] as const))('%s: %s', (id) => {
    const { gap, reasons } = results.find((result) => result.id === id)!;
    expect(gap, 'far below the base plan').toBeLessThan(-5);
    for (const { what, naive, base: usual, holds } of reasons) {
      expect(holds, `${what}: ${naive} against ${usual}`).toBe(true);
    }
  });
});

describe('good plans', () => {
  test('two different ones are worth about twice the base plan', () => {
    const { premiumRelationship, efficientValue } = STRATEGIES;
    for (const plan of [premiumRelationship, efficientValue]) {
      expect(mean(scoresOf(arena, plan))).toBeGreaterThan(1.7 * mean(base));
    }
    expect(premiumRelationship.standPrice - efficientValue.standPrice).toBeGreaterThanOrEqual(200);
    expect(premiumRelationship.personalisation - efficientValue.personalisation).toBeGreaterThanOrEqual(40);
    expect(distanceOf(premiumRelationship, efficientValue)).toBeGreaterThan(0.05);
  });

  test('the search climbs where there is something to gain, and never down', () => {
    const small = arenaOf([301], { ...SCENARIOS.baseline, scale: 0.1 });
    const start = { ...STRATEGIES.premiumRelationship, standPrice: 700 };
    const found = climb(small, start, [0.24]);
    expect(found.score).toBeGreaterThan(mean(scoresOf(small, start)));
    expect(mean(scoresOf(small, found.decisions))).toBe(found.score);
  });
});

describe('one lever alone', () => {
  test.each(['reliability', 'standPrice', 'promise', 'advertising', 'information', 'lockIn', 'rewards'] as const)(
    'has its best %s between the bounds',
    (id) => {
      const lever = LEVERS.find((candidate) => candidate.id === id)!;
      expect(scanLever(arena, base, lever, 5).isInterior).toBe(true);
    },
  );

  test('is compared seed by seed', () => {
    expect(paired([3, 5], [1, 4])).toEqual([2, 1]);
  });

  test('can be seen to work within three editions, attention to risk customers apart', () => {
    const rows = legibility(arenaOf(seedsFrom(1, 20)));
    expect(new Set(rows.map(({ lever }) => lever)).size).toBe(LEVERS.length - 1);
    for (const { lever, output, perPairedSpread } of rows) {
      if (lever !== 'attentionRisk') expect(perPairedSpread, `${lever}: ${output}`).toBeGreaterThan(2);
    }
  });
});

test('BALANCE.md is of this version of the model', () => {
  expect(readFileSync('src/model/BALANCE.md', 'utf8')).toContain(`Model ${MODEL_VERSION}.`);
});
