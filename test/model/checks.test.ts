// @vitest-environment node
/** Inputs out of range are refused by name, value and range; nothing is clamped. */
import { describe, expect, test } from 'vitest';
import {
  BASE_DECISIONS,
  LEVERS,
  ModelError,
  PARAMETERS,
  SCENARIOS,
  SCENARIO_SETTINGS,
  checkDecisions,
  checkParameters,
  checkScenario,
  createRun,
  legalRange,
  playEdition,
} from '../../src/model';
import type { Decisions } from '../../src/model';
import { SMALL, withBase } from './twinWorlds';

function refusal(action: () => void): ModelError {
  try {
    action();
  } catch (error) {
    if (error instanceof ModelError) return error;
    throw error;
  }
  throw new Error('expected a refusal');
}
const lever = (changes: object): ModelError => refusal(() => checkDecisions({ ...BASE_DECISIONS, ...changes }));
const setting = (changes: object): ModelError => refusal(() => checkScenario({ ...SCENARIOS.baseline, ...changes }));

describe('decisions', () => {
  test('a stand price of 9000 is refused with its range', () => {
    const { code, what, value, min, max, message } = lever({ standPrice: 9000 });
    expect({ code, what, value, min, max }).toEqual({
      code: 'leverOutOfRange',
      what: 'standPrice',
      value: 9000,
      min: 700,
      max: 1800,
    });
    expect(message).toBe('standPrice: expected 700–1800, got 9000');
  });

  test.each(LEVERS.filter(({ id }) => id !== 'explainPrice'))(
    '$id takes its ends and nothing beyond',
    ({ id, min, max }) => {
      expect(() => checkDecisions(withBase({ [id]: min }))).not.toThrow();
      expect(() => checkDecisions(withBase({ [id]: max }))).not.toThrow();
      for (const value of [min - 0.01, max + 0.01, NaN, Infinity, '50', null]) {
        expect(lever({ [id]: value }).what).toBe(id);
      }
    },
  );

  test('a missing lever, an unknown one and a number for yes are refused', () => {
    expect(lever({ promise: undefined }).code).toBe('leverMissing');
    expect(lever({ happiness: 100 }).code).toBe('leverUnknown');
    expect(lever({ explainPrice: 1 }).code).toBe('leverOutOfRange');
    expect(refusal(() => checkDecisions(null as unknown as Decisions)).code).toBe('leverMissing');
  });

  test('attention must go somewhere', () => {
    const nobody = { attentionStrategic: 0, attentionKey: 0, attentionTransaction: 0, attentionRisk: 0 };
    expect(lever(nobody).code).toBe('attentionAllZero');
    expect(() => checkDecisions(withBase({ ...nobody, attentionRisk: 1 }))).not.toThrow();
  });

  test('an edition that is refused is not played', () => {
    const run = createRun(SMALL, 1);
    expect(() => playEdition(run, withBase({ promise: 101 }))).toThrow(ModelError);
    expect(() => playEdition(run, BASE_DECISIONS, -1)).toThrow(ModelError);
    expect(run.edition).toBe(0);
  });
});

describe('scenarios', () => {
  test.each(SCENARIO_SETTINGS)('$key holds its value in the baseline and takes nothing beyond its ends', (row) => {
    expect(SCENARIOS.baseline[row.key]).toBe(row.value);
    expect(setting({ [row.key]: row.min - 1 }).what).toBe(row.key);
    expect(setting({ [row.key]: row.max + 1 }).what).toBe(row.key);
    expect(setting({ [row.key]: NaN }).code).toBe('settingOutOfRange');
    expect(setting({ [row.key]: undefined }).code).toBe('settingMissing');
  });

  test('editions are whole', () => {
    expect(setting({ editions: 8.5 }).message).toBe('editions: expected a whole number 4–15, got 8.5');
  });

  test('unknown settings and a show no browser could hold are refused', () => {
    expect(setting({ weather: 1 }).code).toBe('settingUnknown');
    expect(setting({ scale: 125, poolVisitors: 500_000 }).what).toBe('scale × pools');
  });

  test('events and past levers are looked at too', () => {
    expect(setting({ events: [{ from: 1, to: 2, quality: 400 }] }).what).toBe('events[0].quality');
    expect(setting({ events: [{ from: 0, to: 2 }] }).what).toBe('events[0].from');
    expect(setting({ events: [{ from: 3, to: 2 }] }).what).toBe('events[0].to');
    expect(setting({ events: [{ from: 1, to: 2, rain: 1 }] }).code).toBe('settingUnknown');
    expect(setting({ events: 'none' }).what).toBe('events');
    expect(setting({ pastLevers: { promise: 120 } }).what).toBe('promise');
    expect(setting({ pastLevers: { glitter: 1 } }).code).toBe('leverUnknown');
  });

  test('seeds are whole numbers of 32 bits', () => {
    expect(refusal(() => createRun(SMALL, 1.5)).what).toBe('seed');
    expect(refusal(() => createRun(SMALL, 2 ** 40)).code).toBe('seedOutOfRange');
  });
});

describe('parameters', () => {
  test('have keys of their own and values within their plausible range', () => {
    expect(new Set(PARAMETERS.map(({ key }) => key)).size).toBe(PARAMETERS.length);
    for (const { key, value, min, max, ranges } of PARAMETERS) {
      [value].flat().forEach((number, place) => {
        const [low, high] = ranges?.[place] ?? [min, max];
        expect(number, key).toBeGreaterThanOrEqual(low);
        expect(number, key).toBeLessThanOrEqual(high);
      });
    }
  });

  test('say where they come from', () => {
    for (const { key, source, unit } of PARAMETERS)
      expect([key, source.length > 3, unit.length > 0]).toEqual([key, true, true]);
  });

  test('may be set to anything in their legal range, which holds the plausible one', () => {
    for (const parameter of PARAMETERS) {
      const [low, high] = legalRange(parameter);
      expect(low, parameter.key).toBeLessThanOrEqual(parameter.min);
      expect(high, parameter.key).toBeGreaterThanOrEqual(parameter.max);
    }
    expect(() => checkParameters({ sQ: 0, sD: 0, exit: [0, 0] })).not.toThrow();
  });

  test('are refused by name, length and range', () => {
    expect(refusal(() => checkParameters({ luckyNumber: 7 })).code).toBe('unknownParameter');
    expect(refusal(() => checkParameters({ exit: 0.1 })).message).toContain('exit: expected 2 numbers');
    expect(refusal(() => checkParameters({ exit: [0.1, 1.2] })).what).toBe('exit[1]');
    expect(refusal(() => checkParameters({ qHalf: 0 })).code).toBe('parameterOutOfRange');
    expect(refusal(() => checkParameters({ sQ: NaN })).code).toBe('parameterOutOfRange');
    expect(refusal(() => createRun(SMALL, 1, { sQ: 1e9 })).what).toBe('sQ');
  });

  test('are refused where a byte could not keep them or the equations would have no end', () => {
    expect(refusal(() => checkParameters({ standSizes: [9, 18, 36.5, 90] })).message).toBe(
      'standSizes[2]: expected a whole number 0–255, got 36.5',
    );
    expect(refusal(() => checkParameters({ standSizes: [9, 18, 36, 300] })).what).toBe('standSizes[3]');
    expect(refusal(() => checkParameters({ trainingNormal: 100 })).what).toBe('trainingNormal');
    expect(refusal(() => checkParameters({ ladderMax: 4 })).what).toBe('ladderMax');
    expect(refusal(() => checkParameters({ equityCap: 1 })).what).toBe('equityCap');
  });

  test('override what the model plays with', () => {
    const plain = createRun(SMALL, 1);
    const changed = createRun(SMALL, 1, { sQ: 0.6 });
    expect(changed.parameters.sQ).toBe(0.6);
    expect(changed.opening.exhibitors.satisfaction).not.toBe(plain.opening.exhibitors.satisfaction);
  });
});
