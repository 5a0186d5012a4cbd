// @vitest-environment node
/** The account of a change adds up, for any decisions; and every part of it is what a replay by hand gives. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BASE_DECISIONS, LEVERS, SCENARIOS, createRun, playEdition } from '../../src/model';
import type { Decisions, LeverId, Scenario } from '../../src/model';
import { DirectRunner } from '../../src/sim/direct';
import type { Plan } from '../../src/sim/runner';
import { causeKey, settingOf } from '../../src/state/causes';
import { splitChange, type Explanation, type Part } from '../../src/state/explanation';
import { OUTCOMES, outcomesOf, type OutcomeId, type Outcomes } from '../../src/state/outcomes';
import { explanationOf, playLines, playOtherLuck, playScores } from '../../src/state/whyLines';

const SMALL: Scenario = { ...SCENARIOS.baseline, scale: 0.1 };
const runner = new DirectRunner();
const signal = new AbortController().signal;

const anyLever = fc.constantFrom(...LEVERS.map(({ id }) => id));
/** Base decisions with some levers somewhere in their range. */
const anyDecisions = fc.array(fc.tuple(anyLever, fc.integer({ min: 0, max: 8 })), { maxLength: 6 }).map((changes) => {
  const moved = changes.map(([id, eighth]) => [id, valueOf(id, eighth)] as const);
  return { ...BASE_DECISIONS, ...Object.fromEntries(moved), attentionKey: 30 };
});
function valueOf(id: LeverId, eighth: number): number | boolean {
  const lever = LEVERS.find((one) => one.id === id);
  if (!lever || lever.id === 'explainPrice') return eighth > 4;
  const { min, max, step } = lever;
  return min + Math.round(((max - min) * eighth) / 8 / step) * step;
}
const anyScenario = fc.constantFrom<Scenario>(
  SMALL,
  { ...SMALL, rivals: 3 },
  { ...SMALL, hall: 4000, events: [{ from: 2, to: 2, rivalPrice: 0.6 }] },
  { ...SMALL, events: [{ from: 1, to: 1, quality: -12, managers: 0.4 }] },
);

async function explain(plan: Plan, edition: number, isScoreAsked = false): Promise<Explanation> {
  const editions = await runner.play({ ...plan, decisions: plan.decisions.slice(0, edition) });
  const before = outcomesOf(editions[edition - 1].report);
  const lines = await playLines(settingOf(plan, edition), before, { runner, signal });
  await playOtherLuck(lines, { runner, signal });
  if (isScoreAsked) await playScores(lines, { runner, signal });
  return explanationOf(lines);
}

const sumOf = (parts: readonly Part[]): number => parts.reduce((sum, { value }) => sum + (value ?? NaN), 0);
const isCount = (id: OutcomeId): boolean => id === 'exhibitors' || id === 'visitors';
const partOf = (explanation: Explanation, id: OutcomeId, key: string): Part | undefined =>
  splitChange(explanation, id).parts.find(({ source }) =>
    source.kind === 'lever' ? source.id === key : source.kind === key,
  );

describe('the parts of a change', () => {
  test('add up for any decisions and events: exactly in counts, to 1e−9 in rates and yuan', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyScenario,
        fc.array(anyDecisions, { minLength: 2, maxLength: 2 }),
        async (scenario, played) => {
          const plan = { scenario, seed: 3, parameters: {}, decisions: played };
          for (const edition of [1, 2]) {
            const explanation = await explain(plan, edition);
            for (const id of OUTCOMES) {
              const { change, before, after, parts } = splitChange(explanation, id);
              if (before === null || after === null || change === null) continue;
              expect(change).toBe(after - before);
              if (isCount(id)) expect(sumOf(parts)).toBe(change);
              else expect(Math.abs(sumOf(parts) - change)).toBeLessThanOrEqual(1e-9);
            }
          }
        },
      ),
      { numRuns: 15, seed: 4 },
    );
  });

  test('before other luck is played add up too, with carry-over and luck in one', async () => {
    const plan: Plan = {
      scenario: SMALL,
      seed: 3,
      parameters: {},
      decisions: [{ ...BASE_DECISIONS, standPrice: 1500 }],
    };
    const [opening] = await runner.play({ ...plan, decisions: [] });
    const lines = await playLines(settingOf(plan, 1), outcomesOf(opening.report), { runner, signal });
    const split = splitChange(explanationOf(lines), 'exhibitors');
    expect(split.parts.map(({ source }) => source.kind)).toEqual(['lever', 'unsplit']);
    expect(split.parts.every(({ band, isWithinLuck }) => band === null && isWithinLuck === null)).toBe(true);
    expect(sumOf(split.parts)).toBe(split.change);
  });

  test('the score adds up once it has been played under other luck', async () => {
    const dearer = { ...BASE_DECISIONS, standPrice: 1500, empathy: 80 };
    const plan = { scenario: SMALL, seed: 3, parameters: {}, decisions: [BASE_DECISIONS, dearer] };
    const glance = splitChange(await explain(plan, 2), 'score');
    expect(glance.parts.at(-1)?.source.kind).toBe('unsplit');
    const split = splitChange(await explain(plan, 2, true), 'score');
    expect(split.parts.map(({ source }) => source.kind)).toEqual([
      ...['lever', 'lever', 'interaction', 'carryOver', 'luck'],
    ]);
    expect(split.parts.every(({ band }) => band !== null)).toBe(true);
    expect(sumOf(split.parts)).toBeCloseTo(split.change ?? NaN, 8);
  });
});

describe('each part', () => {
  const now = { ...BASE_DECISIONS, standPrice: 1450, promise: 84 };
  const plan = { scenario: SMALL, seed: 21, parameters: {}, decisions: [BASE_DECISIONS, now] };
  const played = (decisions: Decisions, luck = 0): Outcomes => {
    const run = createRun(SMALL, plan.seed);
    playEdition(run, BASE_DECISIONS);
    return outcomesOf(playEdition(run, decisions, luck));
  };
  const lucks = Array.from({ length: 64 }, (_, index) => index + 1);
  const mean = (values: readonly (number | null)[]): number =>
    values.reduce<number>((sum, value) => sum + (value ?? NaN), 0) / values.length;

  test('of a lever is the edition less the edition with that lever put back', async () => {
    const explanation = await explain(plan, 2);
    for (const id of OUTCOMES) {
      const without = played({ ...now, standPrice: BASE_DECISIONS.standPrice })[id];
      expect(partOf(explanation, id, 'standPrice')?.value).toBe((played(now)[id] ?? NaN) - (without ?? NaN));
    }
  });

  test('interaction, luck and carry-over are each what replays by hand give, so that nothing is hidden in a remainder', async () => {
    const explanation = await explain(plan, 2);
    const [as, back] = [played(now), played(BASE_DECISIONS)];
    const alone = [played({ ...now, standPrice: BASE_DECISIONS.standPrice }), played({ ...now, promise: 74 })];
    const others = lucks.map((luck) => played(now, luck));
    for (const id of OUTCOMES.filter((id) => id !== 'score')) {
      const value = (outcomes: Outcomes): number => outcomes[id] ?? NaN;
      const luck = value(as) - mean(others.map((other) => other[id]));
      const together = value(as) - value(back) - alone.reduce((sum, one) => sum + value(as) - value(one), 0);
      const anyway = value(back) - (explanation.before[id] ?? NaN);
      const digits = Math.abs(value(as)) > 1000 ? 7 : 11;
      expect(partOf(explanation, id, 'luck')?.value).toBeCloseTo(luck, digits);
      expect(partOf(explanation, id, 'interaction')?.value).toBeCloseTo(together, digits);
      expect(partOf(explanation, id, 'carryOver')?.value).toBeCloseTo(anyway - luck, digits);
    }
  });

  test('the band of a lever is the middle four fifths of its effect under the same other luck', async () => {
    const explanation = await explain(plan, 2);
    const without = { ...now, standPrice: BASE_DECISIONS.standPrice };
    const effects = lucks.map(
      (luck) => (played(now, luck).exhibitors ?? NaN) - (played(without, luck).exhibitors ?? NaN),
    );
    const band = partOf(explanation, 'exhibitors', 'standPrice')?.band;
    const inside = effects.filter((effect) => band && band.low <= effect && effect <= band.high);
    expect(inside.length / effects.length).toBeGreaterThanOrEqual(0.75);
    expect(inside.length / effects.length).toBeLessThanOrEqual(0.9);
    expect(Math.max(...effects)).toBeLessThan(0);
    expect(partOf(explanation, 'exhibitors', 'standPrice')?.isWithinLuck).toBe(false);
  });

  test('one cause alone leaves no interaction; none leaves carry-over and luck', async () => {
    const kinds = async (decisions: Decisions): Promise<string[]> => {
      const explanation = await explain({ ...plan, decisions: [BASE_DECISIONS, decisions] }, 2);
      return splitChange(explanation, 'profit').parts.map(({ source }) => source.kind);
    };
    expect(await kinds({ ...BASE_DECISIONS, empathy: 70 })).toEqual(['lever', 'carryOver', 'luck']);
    expect(await kinds(BASE_DECISIONS)).toEqual(['carryOver', 'luck']);
  });

  test('a lever the edition does not read has no part in it, and is within luck', async () => {
    // research sharpens the survey and the knowledge of later service; in the same edition nobody books differently
    const explanation = await explain({ ...plan, decisions: [BASE_DECISIONS, { ...now, research: 90 }] }, 2);
    expect(partOf(explanation, 'exhibitors', 'research')).toMatchObject({ value: 0, isWithinLuck: true });
  });

  test('an event of the scenario is a cause like a decision', async () => {
    const scenario = { ...SMALL, events: [{ from: 2, to: 3, rivalPrice: 0.5, rivals: 4 }] };
    const explanation = await explain({ ...plan, scenario, decisions: [BASE_DECISIONS, BASE_DECISIONS] }, 2);
    expect(explanation.without.map(({ cause }) => causeKey(cause))).toEqual(['market']);
    expect(partOf(explanation, 'exhibitors', 'market')?.value).toBeLessThan(0);
  });

  test('a figure nobody can answer for has no parts with a value', () => {
    const nobody = Object.fromEntries(OUTCOMES.map((id) => [id, null])) as unknown as Outcomes;
    const world = { outcomes: nobody, lucks: [nobody, nobody] };
    const decided = { decisions: BASE_DECISIONS, last: BASE_DECISIONS };
    const empty: Explanation = {
      edition: 1,
      ...decided,
      before: nobody,
      played: world,
      without: [],
      allPutBack: world,
    };
    const split = splitChange(empty, 'renewal');
    expect(split).toMatchObject({ before: null, after: null, change: null, isWithinLuck: null });
    expect(split.parts.every(({ value, band }) => value === null && band === null)).toBe(true);
  });
});
