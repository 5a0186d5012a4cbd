// @vitest-environment node
/** The engine and its translation into C play the same bits; without that, comparing their speed would mean nothing. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BASE_DECISIONS, COLUMNS, SCENARIOS, STRATEGIES, createRun, digest } from '../../src/model';
import type { ColumnName, Customers, Decisions, Scenario } from '../../src/model';
import { customersIn } from '../../src/model/population';
import { STEPS, findingsOf, playSteps } from './phases';
import { compileTwin, hasGcc } from './twin.mjs';
import type { Twin } from './twin.mjs';
import { twinHeader } from './twinHeader';
import { twinInput } from './twinInput';

interface Case {
  readonly name: string;
  readonly scenario: Scenario;
  readonly seed: number;
  readonly decisions: Decisions;
}

const SMALL = { scale: 0.3 };
const CASES: readonly Case[] = [
  { name: 'the baseline', scenario: { ...SCENARIOS.baseline, ...SMALL }, seed: 1, decisions: BASE_DECISIONS },
  {
    name: 'a price war',
    scenario: { ...SCENARIOS.priceWar, ...SMALL },
    seed: 4_294_967_295,
    decisions: STRATEGIES.premiumRelationship,
  },
  {
    name: 'a full hall and events',
    scenario: {
      ...SCENARIOS.growingPastTheHall,
      ...SMALL,
      hall: 4000,
      events: [
        { from: 1, to: 3, quality: -12.5, visitors: 0.35 },
        { from: 2, to: 4, managers: 0.6, rivals: 2.5, rivalPrice: 0.8 },
      ],
    },
    seed: 2,
    decisions: BASE_DECISIONS,
  },
  {
    name: 'every lever at its maximum',
    scenario: { ...SCENARIOS.monopolyHall, ...SMALL },
    seed: 3,
    decisions: STRATEGIES.everythingMaximum,
  },
  {
    name: 'one customer on each side',
    scenario: { ...SCENARIOS.crowdedCalendar, poolExhibitors: 1, poolVisitors: 1 },
    seed: 4,
    decisions: STRATEGIES.everythingMinimum,
  },
];

const canCompile = hasGcc();
if (!canCompile) console.warn('gcc is not on this machine: the tests that need it are skipped');

/** Whether two columns, or two columns per service dimension, are the same bits. */
function isSame(one: Customers[ColumnName], other: Customers[ColumnName]): boolean {
  const bytesOf = (column: Customers[ColumnName]): Buffer =>
    Buffer.concat([column].flat().map((part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength)));
  return bytesOf(one).equals(bytesOf(other));
}

describe.skipIf(!canCompile)(`the translation into C (${canCompile ? 'gcc is here' : 'skipped: no gcc'})`, () => {
  let twin: Twin;
  // thirty files to compile, beside whatever else the machine is doing
  beforeAll(() => void (twin = compileTwin(twinHeader())), 60_000);
  afterAll(() => twin.remove());

  test.each(CASES)('plays the same ten editions: $name', ({ scenario, seed, decisions }) => {
    const run = createRun(scenario, seed);
    const inC = twin.play(twinInput(run, decisions, 10));
    const spent = new Float64Array(STEPS.length);
    for (const edition of inC) {
      playSteps(run, decisions, spent);
      expect(edition).toEqual({ digest: digest(run), findings: findingsOf(run) });
    }
    expect(inC).toHaveLength(10);
  });

  test('leaves every column of an eventful edition the same', () => {
    const run = createRun({ ...SCENARIOS.baseline, ...SMALL, events: [{ from: 1, to: 1, managers: 0.5 }] }, 5);
    const state = twin.stateAfter(twinInput(run, BASE_DECISIONS, 1));
    playSteps(run, BASE_DECISIONS, new Float64Array(STEPS.length));
    const inC = customersIn(new Uint8Array(state).buffer, run.count);
    const differing = COLUMNS.filter(({ name }) => !isSame(run.customers[name], inC[name]));
    expect(differing.map(({ name }) => name)).toEqual([]);
  });

  test('times every step of every edition', () => {
    const run = createRun({ ...SCENARIOS.baseline, ...SMALL }, 1);
    const rounds = twin.time(twinInput(run, BASE_DECISIONS, 2), 1, 3);
    expect(rounds.map((round) => round.length)).toEqual(Array(3).fill(2 * STEPS.length));
    expect(Math.min(...rounds.flat())).toBeGreaterThanOrEqual(0);
  });
});
