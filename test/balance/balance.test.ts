// @vitest-environment node
/** The claims of BALANCE.md on fewer seeds. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BASE_DECISIONS, LEVERS, MODEL_VERSION, SCENARIOS, STRATEGIES } from '../../src/model';
import type { Decisions } from '../../src/model';
import { arenaOf, mean, paired, scoresOf, seedsFrom, shareOf } from './arena';
import { legibility } from './legible';
import { NAIVE, judgeNaive } from './naive';
import { scanLever, shapeOf } from './scan';
import { DIFFERENT, between, climb, distanceOf } from './search';

const page = readFileSync('src/model/BALANCE.md', 'utf8');

/** The plans in the last table of levers: a column each. */
function plansOf(text: string): Decisions[] {
  const rows = text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  const table = rows.slice(rows.map(([, name, second]) => name === 'lever' && second === 'base').lastIndexOf(true));
  const names = table[0].slice(2, -1);
  return names.map((_, column) => {
    const entries = LEVERS.map(({ id }) => {
      const cell = table.find(([, name]) => name === id)![column + 2];
      return [id, id === 'explainPrice' ? cell === 'true' : Number(cell)];
    });
    return Object.fromEntries(entries) as Decisions;
  });
}

const arena = arenaOf(seedsFrom(201, 6));
const base = scoresOf(arena, BASE_DECISIONS);

describe('naive plans', () => {
  // as many seeds as in BALANCE.md: claims hold by two standard errors, and with fewer seeds some cannot
  const { results } = judgeNaive(arenaOf(seedsFrom(201, 12)));

  test.each(NAIVE.map(({ id, lesson }) => [id, lesson] as const))('%s: %s', (id) => {
    const { gap, reasons } = results.find((result) => result.id === id)!;
    expect(gap, 'far below the base plan').toBeLessThan(-5);
    for (const { what, claim, difference, differenceError, holds } of reasons) {
      expect(holds, `${what}, ${claim}: ${difference} ± ${differenceError}`).toBe(true);
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

  test('at least two of BALANCE.md, different ones, are within a tenth of the best, seed by seed', () => {
    const scored = plansOf(page).map((decisions) => ({ decisions, scores: scoresOf(arena, decisions) }));
    const best = scored.reduce((a, b) => (mean(b.scores) > mean(a.scores) ? b : a));
    const near = scored.filter(({ scores }) => {
      const { share, error } = shareOf(scores, best.scores);
      return share - 2 * error >= 0.9 || scores === best.scores;
    });
    const distances = near.flatMap((a) => near.map((b) => distanceOf(a.decisions, b.decisions)));
    expect(Math.max(...distances)).toBeGreaterThanOrEqual(DIFFERENT);
  });

  test('differ by the shares of attention, not by its weights, and on the way by shares of both', () => {
    const { premiumRelationship: plan, efficientValue: other } = STRATEGIES;
    const doubled = { ...plan, attentionStrategic: 100, attentionKey: 60, attentionTransaction: 80, attentionRisk: 4 };
    expect(distanceOf(plan, doubled)).toBeCloseTo(0, 12);
    expect(distanceOf(plan, between(plan, other, 0.25))).toBeCloseTo(distanceOf(plan, other) / 4, 12);
    expect(distanceOf(between(plan, other, 1), other)).toBeCloseTo(0, 12);
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
  test.each(['responsiveness', 'standPrice', 'promise', 'advertising', 'information', 'lockIn', 'rewards'] as const)(
    'has its best %s between the bounds',
    (id) => {
      const lever = LEVERS.find((candidate) => candidate.id === id)!;
      const { shape, best } = scanLever(arena, base, lever, 5);
      expect(shape).toBe('interior');
      expect(best.gain, 'base is among the values tried').toBeGreaterThanOrEqual(0);
    },
  );

  test('is interior, flat or at a bound by differences of the same seeds', () => {
    const point = (value: number, gains: number[]) => ({ value, gain: mean(gains), standardError: 0, gains });
    const inner = point(1, [10, 0, 5]);
    // each seed far from the others, and yet the same difference in all
    expect(shapeOf([point(0, [9, -1, 4]), inner, point(2, [9.1, -1, 4])]).shape).toBe('interior');
    expect(shapeOf([point(0, [9, -1, 4]), inner, point(2, [0, 10, 5])])).toEqual({
      shape: 'flat',
      openTo: ['maximum'],
    });
    expect(shapeOf([point(0, [11, 1, 6]), inner, point(2, [9, -1, 4])]).shape).toBe('bound');
  });

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
  expect(page).toContain(`Model ${MODEL_VERSION}.`);
});
