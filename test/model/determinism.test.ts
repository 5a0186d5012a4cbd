// @vitest-environment node
/** The same seed gives the same bits; other luck, other levers and other pictures change no draw. */
import { describe, expect, test } from 'vitest';
import {
  BASE_DECISIONS,
  COLUMNS,
  SCENARIOS,
  STRATEGIES,
  cloneRun,
  copyRun,
  createRun,
  digest,
  playEdition,
  simulate,
  surveyCustomers,
} from '../../src/model';
import type { Run } from '../../src/model';
import { SMALL, withBase } from './twinWorlds';

const WARMER = withBase({ personalisation: 80, training: 70 });

/** A copy of every column, to compare bit by bit. */
function bits(run: Run): Uint8Array {
  return new Uint8Array(run.buffer.slice(0));
}

describe('the same decisions', () => {
  test('give the same bits and the same report', () => {
    const first = simulate(SMALL, WARMER, 11);
    const second = simulate(SMALL, WARMER, 11);
    expect(bits(first.run)).toEqual(bits(second.run));
    expect(first.reports).toEqual(second.reports);
    expect(digest(first.run)).toBe(digest(second.run));
  });

  test('give other worlds under other seeds', () => {
    expect(digest(createRun(SMALL, 1))).not.toBe(digest(createRun(SMALL, 2)));
  });

  test('give these digests; a change means a new model version and a line in CHANGES.md', () => {
    expect(digest(createRun(SCENARIOS.baseline, 1))).toBe('b9f9b00b686f77ad');
    expect(digest(simulate(SMALL, BASE_DECISIONS, 1).run)).toBe('e877c8ef99c7f63a');
    expect(digest(simulate(SMALL, STRATEGIES.premiumRelationship, 2).run)).toBe('35fe5fc936a736b4');
  });

  test('are repeated when the list is shorter than the run', () => {
    const short = simulate(SMALL, [BASE_DECISIONS, WARMER], 5);
    const long = simulate(SMALL, [BASE_DECISIONS, WARMER, WARMER, WARMER], 5);
    expect(short.reports).toHaveLength(4);
    expect(digest(short.run)).toBe(digest(long.run));
  });
});

describe('digest', () => {
  test('is sixteen hexadecimal digits and stands still without a step', () => {
    const run = createRun(SMALL, 3);
    expect(digest(run)).toMatch(/^[0-9a-f]{16}$/);
    expect(digest(run)).toBe(digest(run));
  });

  test.each(COLUMNS.map(({ name }) => name))('notices one changed value in %s', (name) => {
    const run = createRun(SMALL, 3);
    const before = digest(run);
    const column = run.customers[name] as Float64Array | readonly Float64Array[];
    const target = Array.isArray(column) ? (column as readonly Float64Array[])[4] : (column as Float64Array);
    target[17] += 1;
    expect(digest(run)).not.toBe(before);
  });

  test('notices a changed stock', () => {
    const run = createRun(SMALL, 3);
    const before = digest(run);
    run.organiser.publicImage += 1e-12;
    expect(digest(run)).not.toBe(before);
  });
});

describe('luck', () => {
  const opening = createRun(SMALL, 4);

  test('0 is the run itself', () => {
    const [plain, zero] = [cloneRun(opening), cloneRun(opening)];
    expect(playEdition(plain, WARMER)).toEqual(playEdition(zero, WARMER, 0));
    expect(digest(plain)).toBe(digest(zero));
  });

  test('1, 2, … are other futures of the same customers, each repeatable', () => {
    const futures = [0, 1, 2, 1].map((luck) => {
      const future = cloneRun(opening);
      playEdition(future, WARMER, luck);
      return digest(future);
    });
    expect(new Set(futures).size).toBe(3);
    expect(futures[1]).toBe(futures[3]);
  });
});

describe('copies', () => {
  test('of a run live on by themselves and alike', () => {
    const run = createRun(SMALL, 6);
    playEdition(run, BASE_DECISIONS);
    const copy = cloneRun(run);
    const before = digest(run);
    const report = playEdition(copy, WARMER);
    expect(digest(run)).toBe(before);
    expect(playEdition(run, WARMER)).toEqual(report);
    expect(bits(run)).toEqual(bits(copy));
  });

  test('over a clone bring it back, whatever it has lived through', () => {
    const run = createRun(SMALL, 6);
    const copy = cloneRun(run);
    for (let edition = 0; edition < 3; edition++) playEdition(copy, WARMER);
    copyRun(run, copy);
    expect(digest(copy)).toBe(digest(run));
    expect(playEdition(copy, BASE_DECISIONS)).toEqual(playEdition(run, BASE_DECISIONS));
  });

  test('over another show are refused', () => {
    expect(() => copyRun(createRun(SMALL, 1), createRun(SMALL, 2))).toThrow(/clone/);
  });
});

describe('twin worlds', () => {
  /** Traits and the identity of the customers are drawn without a look at what is decided. */
  const TRAITS = [
    'randomKey',
    'generation',
    'standArea',
    'involvement',
    'serviceFit',
    'ourTaste',
    'rivalTaste',
  ] as const;

  test('keep the same customers under the most different strategies', () => {
    const rich = simulate(SMALL, STRATEGIES.everythingMaximum, 8).run;
    const poor = simulate(SMALL, STRATEGIES.everythingMinimum, 8).run;
    for (const name of TRAITS) expect(rich.customers[name]).toEqual(poor.customers[name]);
  });

  test('a lever nobody reads changes nothing: the weight of tiers is only a share', () => {
    const weights = { attentionStrategic: 10, attentionKey: 15, attentionTransaction: 20, attentionRisk: 5 };
    expect(digest(simulate(SMALL, withBase(weights), 9).run)).toBe(digest(simulate(SMALL, BASE_DECISIONS, 9).run));
  });

  test('a recovery without a failure changes nobody', () => {
    const run = createRun(SMALL, 10);
    const other = cloneRun(run);
    playEdition(run, BASE_DECISIONS);
    playEdition(other, withBase({ recovery: 100 }));
    const { failed, satisfaction, attending } = run.customers;
    const spared = [...attending.keys()].filter((i) => attending[i] === 1 && failed[i] === 0);
    expect(spared.length).toBeGreaterThan(100);
    for (const i of spared) expect(other.customers.satisfaction[i]).toBe(satisfaction[i]);
  });

  test('asking changes nothing in the world', () => {
    const run = createRun(SMALL, 12);
    playEdition(run, BASE_DECISIONS);
    const silent = cloneRun(run);
    const before = digest(run);
    surveyCustomers(run);
    surveyCustomers(run, { responseShare: 1 });
    expect(digest(run)).toBe(before);
    playEdition(run, BASE_DECISIONS);
    playEdition(silent, BASE_DECISIONS);
    expect(digest(run)).toBe(digest(silent));
  });
});
