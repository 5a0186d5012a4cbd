// @vitest-environment node
/** The findings on fewer seeds than `npm run facts`: none may have moved surely outside its limits. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MODEL_VERSION } from '../../src/model';
import { jackknife, verdictOf } from './fact';
import { FACTS } from './index';
import { MISSING_FACTS } from './missing';
import { worldsOf } from './world';

const SEEDS = 8;
const worlds = worldsOf(Array.from({ length: SEEDS }, (_, k) => 101 + k));

/** Facts that miss a figure for the reason FACTS.md gives. */
const KNOWN: Readonly<Record<string, 'half' | 'fail'>> = {
  F07: 'fail',
  F09: 'half',
  F34: 'half',
  F40: 'half',
  F48: 'half',
};
const RANK = { pass: 2, half: 1, fail: 0 } as const;

describe('findings of the literature', () => {
  test.each(FACTS.map((fact) => [fact.id, fact.finding, fact] as const))('%s %s', (id, _finding, fact) => {
    const measured = fact.measure(worlds);
    const figures = measured.map(({ what, estimate, standardError }) => `${what} ${estimate} ± ${standardError}`);
    expect(RANK[verdictOf(measured, fact.lacks)], figures.join('\n')).toBeGreaterThanOrEqual(RANK[KNOWN[id] ?? 'pass']);
  });

  test('have numbers of their own', () => {
    const ids = [...FACTS, ...MISSING_FACTS].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('stand in FACTS.md as of this version of the model', () => {
    const page = readFileSync('src/model/FACTS.md', 'utf8');
    expect(page).toContain(`Model ${MODEL_VERSION},`);
    for (const { id } of [...FACTS, ...MISSING_FACTS]) expect(page).toContain(`**${id}**`);
  });
});

describe('the standard error of a pooled figure', () => {
  const samples = [3, 5, 4, 8, 6, 7];
  const mean = (some: readonly number[]): number => some.reduce((sum, value) => sum + value, 0) / some.length;

  test('is that of the mean, for a mean', () => {
    const variance = mean(samples.map((value) => (value - mean(samples)) ** 2)) * (6 / 5);
    expect(jackknife(samples, mean)).toBeCloseTo(Math.sqrt(variance / 6), 12);
  });

  test('is 0 for what no seed can change', () => {
    expect(jackknife(samples, () => 42)).toBe(0);
  });
});
