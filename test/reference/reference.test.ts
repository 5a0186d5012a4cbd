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
import { anyDecisions, anyScenario, anySeed } from '../model/worlds';
import { differences } from './compare';
import { referenceDigest } from './digest';
import { whereTheyDiffer } from './play';
import { createReference, playReference } from './run';

const RUNS = { seed: 20260105, numRuns: 60 };

/** Any legal scenario of at most 60 firms and 80 agents, with any past. */
const smallScenario: fc.Arbitrary<Scenario> = fc
  .tuple(anyScenario, anyDecisions, fc.integer({ min: -7, max: 0 }), fc.double({ min: 0.1, max: 0.15, noNaN: true }))
  .map(([scenario, pastLevers, pastFrom, scale]) => ({
    ...scenario,
    scale,
    poolExhibitors: 1 + (scenario.poolExhibitors % 400),
    poolVisitors: 1 + (scenario.poolVisitors % 533),
    pastLevers,
    pastFrom,
  }));
const twoEditions = fc.tuple(anyDecisions, anyDecisions);

test('any small show under any decisions has the same bits in both', () => {
  fc.assert(
    fc.property(smallScenario, twoEditions, anySeed, (scenario, plan, seed) => {
      expect(whereTheyDiffer(scenario, plan, seed)).toEqual([]);
    }),
    RUNS,
  );
});

test('the baseline of a tenth of the size has the same bits in both, eight editions of history included', () => {
  const { premiumRelationship, rightsWithoutInformation } = STRATEGIES;
  expect(whereTheyDiffer(SMALL, [BASE_DECISIONS, premiumRelationship, rightsWithoutInformation], 1)).toEqual([]);
});

/** A hall too small, and everything an event can set. */
const CROWDED: Scenario = {
  ...SCENARIOS.growingPastTheHall,
  ...{ scale: 0.1, hall: 6000, complaintEase: 0.07, adaptation: 1.4, qualityCost: 1.1, visitorQuality: 1.1 },
  events: [
    { from: 1, to: 4, quality: -3, visitors: 0.2, managers: 0.3, rivals: 2.5, rivalPrice: 0.8, rivalQuality: 77 },
    { from: 2, to: 3, visitorQuality: 0.8, rivals: 0 },
  ],
};

test('a crowded hall, events, and strategies that go to extremes have the same bits in both', () => {
  const { dumping, everythingMaximum, milking, lockInPoorService } = STRATEGIES;
  const dear: Decisions = { ...milking, explainPrice: true, loyaltyDiscount: 30 };
  expect(whereTheyDiffer(CROWDED, [dumping, everythingMaximum, dear, lockInPoorService], 7)).toEqual([]);
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
const COMPARING = ['compare.ts', 'play.ts'];
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
