// @vitest-environment node
/** The findings on fewer seeds than `npm run facts`: none may have moved surely outside its limits. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MODEL_VERSION, checkParameters } from '../../src/model';
import type { ParameterOverrides } from '../../src/model';
import { loadScript } from '../support/loadScript.mjs';
import { jackknife, placeOf, verdictOf } from './fact';
import type { Place, Verdict } from './fact';
import { FACTS } from './index';
import { MISSING_FACTS } from './missing';
import { explained, productsOf } from './regression';
import type { measureFacts } from './run';
import type { World } from './world';

const SEEDS = 6;

/** The experiments built as one script: as modules of the test runner the engine takes three times as long. */
const script = (await loadScript('test/facts/run.ts')) as { measureFacts: typeof measureFacts };
const seeds = Array.from({ length: SEEDS }, (_, k) => 101 + k);

/** What `npm run facts` finds of those that do not pass, for the reasons FACTS.md gives. */
const KNOWN: Readonly<Record<string, Exclude<Verdict, 'pass'>>> = {
  F01: 'undecided',
  F06: 'undecided',
  F07: 'fail',
  F09: 'half',
  F12: 'half',
  F18: 'undecided',
  F20: 'undecided',
  F27: 'half',
  F28: 'undecided',
  F34: 'half',
  F36: 'undecided',
  F40: 'half',
  F48: 'half',
};
const RANK: Readonly<Record<Verdict, number>> = { pass: 2, undecided: 2, half: 1, fail: 0 };

describe('findings of the literature', () => {
  const measuredOf = script.measureFacts(seeds);
  test.each(FACTS.map((fact) => [fact.id, fact.finding, fact] as const))('%s %s', (id, _finding, fact) => {
    const measured = measuredOf(id);
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

  test('have in FACTS.md the verdicts that are known here', () => {
    const rows = readFileSync('src/model/FACTS.md', 'utf8').matchAll(/^\| \*\*(F\d+)\*\* .*\| (\S+) +\|$/gm);
    const written = Object.fromEntries([...rows].map(([, id, verdict]) => [id, verdict]));
    const expected = FACTS.map(({ id, rests }) => [
      id,
      rests.ground === 'identity' ? 'identity' : (KNOWN[id] ?? 'pass'),
    ]);
    expect(written).toEqual(Object.fromEntries(expected));
  });
});

describe('what findings rest on', () => {
  const changes = FACTS.flatMap(({ rests }) => rests.without ?? []);

  test('are rows of the parameter table, set to what a run accepts', () => {
    expect(changes.length).toBeGreaterThan(20);
    for (const { parameters } of changes) expect(() => checkParameters(parameters)).not.toThrow();
  });

  test('are taken out of everything an experiment plays', () => {
    const played: ParameterOverrides[] = [];
    const world: World = {
      seed: 1,
      play: ({ parameters }) => {
        played.push(parameters ?? {});
        throw new Error('enough');
      },
    };
    for (const fact of FACTS.filter(({ rests }) => rests.without)) {
      expect(() => fact.measureWithout([world])).toThrow('enough');
      expect(played.pop()).toMatchObject(fact.rests.without?.[0].parameters ?? {});
    }
  });
});

describe('R²', () => {
  test('is the share of variance that predictors explain', () => {
    const all = [
      productsOf([
        [1, 5, 2],
        [2, 1, 4],
      ]),
      productsOf([
        [3, 4, 6],
        [4, 2, 8],
      ]),
    ];
    expect(explained(all, [0])).toBeCloseTo(1, 12);
    expect(explained(all, [0, 1])).toBeCloseTo(1, 12);
    const other = explained(all, [1]);
    expect(other).toBeCloseTo(36 / (10 * 20), 12);
  });
});

describe('the place of a figure', () => {
  const GOODNESS: Readonly<Record<Place, number>> = { inside: 2, undecided: 1, outside: 0 };

  test('with one limit is inside by two standard errors, with two limits by the estimate', () => {
    expect(placeOf(0.3, 0.1, 0, Infinity)).toBe('inside');
    expect(placeOf(0.1, 0.1, 0, Infinity)).toBe('undecided');
    expect(placeOf(-0.1, 0.1, 0, Infinity)).toBe('undecided');
    expect(placeOf(-0.3, 0.1, 0, Infinity)).toBe('outside');
    expect(placeOf(0.1, 0.1, 0, 1)).toBe('inside');
    expect(placeOf(-0.1, 0.1, 0, 1)).toBe('undecided');
    expect(placeOf(1.3, 0.1, 0, 1)).toBe('outside');
  });

  test('is outside without a value', () => {
    expect(placeOf(NaN, 0, 0, 1)).toBe('outside');
    expect(placeOf(0.5, NaN, 0, 1)).toBe('outside');
    expect(placeOf(Infinity, 0, 0, Infinity)).toBe('outside');
  });

  test('is never made inside by noise', () => {
    for (const estimate of [-1, -0.1, 0, 0.1, 1, 2]) {
      for (const atMost of [1.5, Infinity]) {
        const [sharp, blurred] = [0.01, 1].map((error) => placeOf(estimate, error, 0, atMost));
        expect(GOODNESS[blurred]).toBeLessThanOrEqual(Math.max(GOODNESS[sharp], GOODNESS.undecided));
      }
    }
  });

  test('makes a verdict: all inside, some undecided, some outside, all outside', () => {
    const of = (...places: Place[]): Verdict =>
      verdictOf(
        places.map((place) => ({ what: '', unit: '', estimate: 0, standardError: 0, atLeast: 0, atMost: 0, place })),
      );
    expect([of('inside', 'inside'), of('inside', 'undecided')]).toEqual(['pass', 'undecided']);
    expect([of('outside', 'undecided'), of('outside', 'outside')]).toEqual(['half', 'fail']);
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
