// @vitest-environment node
/**
 * The engine against a slow and plain second telling of the model: one object a customer, written from the
 * specification. Every column, stock and amount of money has the same bits after every phase.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BASE_DECISIONS, COLUMNS, SCENARIOS, STRATEGIES, createRun, digest, playEdition } from '../../src/model';
import type { Decisions, Scenario } from '../../src/model';
import { SMALL } from '../model/twinWorlds';
import { CROWDED, anyOverrides, everyParameterIn, storyWith } from './arbitraries';
import { differences } from './compare';
import { referenceDigest } from './digest';
import { whereTheyDiffer } from './play';
import type { Story } from './play';
import { createReference, playReference } from './run';

const RUNS = { seed: 20260105, numRuns: 60 };

/** Base parameters, no luck but that of the run itself. */
const plainly = (scenario: Scenario, list: readonly Decisions[], seed: number): Story => ({
  ...{ scenario, seed, parameters: {} },
  plan: list.map((decisions) => ({ decisions, luck: 0 })),
});

test('any small show under any decisions and any luck has the same bits and the same report in both', () => {
  fc.assert(
    fc.property(storyWith(fc.constant({})), (story) => {
      expect(whereTheyDiffer(story)).toEqual([]);
    }),
    RUNS,
  );
});

test('so it has with any other parameters', () => {
  fc.assert(
    fc.property(storyWith(anyOverrides), (story) => {
      expect(whereTheyDiffer(story)).toEqual([]);
    }),
    RUNS,
  );
});

test('no parameter is missed: each set otherwise in one of twelve lively shows', () => {
  const scenario = { ...SMALL, poolExhibitors: 600, poolVisitors: 1400 };
  const list = [{ ...BASE_DECISIONS, participation: 60, choice: 70 }, STRATEGIES.premiumRelationship];
  everyParameterIn(12).forEach((parameters, hand) => {
    const story = { ...plainly(scenario, list, hand), parameters };
    expect(whereTheyDiffer(story), Object.keys(parameters).join(' ')).toEqual([]);
  });
});

test('the baseline of a tenth of the size has the same bits in both, eight editions of history included', () => {
  const { premiumRelationship, rightsWithoutInformation } = STRATEGIES;
  const list = [BASE_DECISIONS, premiumRelationship, rightsWithoutInformation];
  expect(whereTheyDiffer(plainly(SMALL, list, 1))).toEqual([]);
});

test('a crowded hall, events, and strategies that go to extremes have the same bits in both', () => {
  const { dumping, everythingMaximum, milking, lockInPoorService } = STRATEGIES;
  const dear: Decisions = { ...milking, explainPrice: true, loyaltyDiscount: 30 };
  expect(whereTheyDiffer(plainly(CROWDED, [dumping, everythingMaximum, dear, lockInPoorService], 7))).toEqual([]);
});

test('blocks of 512: half of the full size has the same bits in both', () => {
  const scenario = { ...SCENARIOS.baseline, scale: 0.5 };
  const run = createRun(scenario, 3);
  const world = createReference(scenario, 3);
  playEdition(run, BASE_DECISIONS);
  playReference(world, BASE_DECISIONS);
  expect(run.now.attending[1]).toBeGreaterThan(512);
  expect(differences(run, world, 'edition 1')).toEqual([]);
  expect(world.now.money).toEqual(run.now.money);
  expect(referenceDigest(world)).toBe(digest(run));
});

test('a difference is named with its column, its customer and both values', () => {
  const run = createRun({ ...SMALL, poolExhibitors: 200, poolVisitors: 200 }, 5);
  const world = createReference(run.scenario, 5);
  for (const { name, width } of COLUMNS) {
    const column = width === 1 ? run.customers[name] : run.customers[name][2];
    const values = column as { [customer: number]: number };
    const before = values[6];
    values[6] = before + 1;
    expect(differences(run, world, 'edition 0')).toEqual([
      `edition 0: ${name}${width === 1 ? '' : '[2]'} of customer 6 (1 differ): engine ${values[6]}, reference ${before}`,
    ]);
    values[6] = before;
  }
});

/** These compare and so know the engine; all other files tell the model. */
const COMPARING = ['arbitraries.ts', 'compare.ts', 'play.ts'];
const SHARED = /^import \{(?<names>[^}]*)\} from '\.\.\/\.\.\/src\/model(?<file>[^']*)';$/gm;
const DATA = ['BASE_DECISIONS', 'LEVERS', 'PARAMETERS', 'SCENARIOS'];

test('the reference shares draws, arithmetic and tables of data with the engine, and nothing else', () => {
  const files = readdirSync(import.meta.dirname).filter((file) => !file.endsWith('.test.ts'));
  for (const file of files.filter((name) => !COMPARING.includes(name))) {
    const text = readFileSync(join(import.meta.dirname, file), 'utf8');
    for (const { groups } of text.matchAll(SHARED)) {
      const isArithmetic = groups?.file === '/random' || groups?.file === '/maths';
      const isData = groups?.file === '' && groups.names.split(',').every((name) => DATA.includes(name.trim()));
      expect(isArithmetic || isData, `${file}: ${groups?.names} from model${groups?.file}`).toBe(true);
    }
  }
});
