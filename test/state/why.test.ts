// @vitest-environment node
/** Asking why: first the same luck, then other luck; nothing of an edition that is no longer looked at. */
import { describe, expect, test, vi } from 'vitest';
import { BASE_DECISIONS, SCENARIOS } from '../../src/model';
import { DirectRunner } from '../../src/sim/direct';
import type { Plan } from '../../src/sim/runner';
import { splitChange } from '../../src/state/explanation';
import { outcomesOf } from '../../src/state/outcomes';
import { Why } from '../../src/state/why.svelte';

const scenario = { ...SCENARIOS.baseline, scale: 0.1 };
const dearer = { ...BASE_DECISIONS, standPrice: 1500 };
const plan: Plan = { scenario, seed: 7, parameters: {}, decisions: [BASE_DECISIONS, dearer, BASE_DECISIONS] };
const price = { kind: 'lever', id: 'standPrice' } as const;

async function setUp() {
  const runner = new DirectRunner();
  const editions = await runner.play(plan);
  const before = (edition: number) => outcomesOf(editions[edition - 1].report);
  return { runner, why: new Why(runner), before };
}

describe('why', () => {
  test('is told with the same luck first, then with other luck', async () => {
    const { runner, why, before } = await setUp();
    const forecasts = vi.spyOn(runner, 'forecasts').mockImplementation(async (...asked) => {
      expect(why.stage).toBe('sameLuck');
      expect(why.explanation?.played.lucks).toEqual([]);
      forecasts.mockRestore();
      return runner.forecasts(...asked);
    });
    await why.ask(plan, 2, before(2));
    expect(why.stage).toBe('otherLuck');
    expect(why.progress).toBeNull();
    expect(why.explanation?.played.lucks).toHaveLength(64);
  });

  test('of the opening there is nothing to tell', async () => {
    const { why } = await setUp();
    await why.ask(plan, 0, undefined);
    expect(why.explanation).toBeUndefined();
    expect(why.stage).toBe('nothing');
  });

  test('an edition asked for again is there at once, without being played', async () => {
    const { runner, why, before } = await setUp();
    await why.ask(plan, 2, before(2));
    const first = why.explanation;
    await why.ask(plan, 3, before(3));
    expect(why.explanation?.edition).toBe(3);
    const branches = vi.spyOn(runner, 'branches');
    const forecasts = vi.spyOn(runner, 'forecasts');
    await why.ask(plan, 2, before(2));
    expect(why.explanation).toEqual(first);
    expect([branches.mock.calls.length, forecasts.mock.calls.length]).toEqual([0, 0]);
  });

  test('an answer that comes after another question is dropped', async () => {
    const { why, before } = await setUp();
    const late = why.ask(plan, 2, before(2));
    await why.ask(plan, 3, before(3));
    await late;
    expect(why.explanation?.edition).toBe(3);
    expect(why.stage).toBe('otherLuck');
    expect(why.hasFailed).toBe(false);
  });

  test('later decisions change nothing about an edition already explained', async () => {
    const { runner, why, before } = await setUp();
    await why.ask({ ...plan, decisions: plan.decisions.slice(0, 2) }, 2, before(2));
    const branches = vi.spyOn(runner, 'branches');
    await why.ask(plan, 2, before(2));
    expect(branches).not.toHaveBeenCalled();
  });

  test('a failure is known, and asking again repairs it', async () => {
    const { runner, why, before } = await setUp();
    vi.spyOn(runner, 'branches').mockRejectedValueOnce(new Error('gone'));
    await why.ask(plan, 2, before(2));
    expect(why.hasFailed).toBe(true);
    expect(why.explanation).toBeUndefined();
    await why.ask(plan, 2, before(2));
    expect(why.hasFailed).toBe(false);
    expect(why.stage).toBe('otherLuck');
  });

  test('the score under other luck is played when it is asked for', async () => {
    const { why, before } = await setUp();
    await why.ask(plan, 2, before(2));
    expect(why.hasScore).toBe(false);
    await why.askScore();
    expect(why.hasScore).toBe(true);
    const split = why.explanation && splitChange(why.explanation, 'score');
    expect(split?.parts.map(({ source }) => source.kind)).toEqual(['lever', 'carryOver', 'luck']);
    expect(split?.parts.every(({ band }) => band !== null)).toBe(true);
  });

  test('names those who left because of a decision, and the world in which they stayed', async () => {
    const { runner, why, before } = await setUp();
    await why.ask(plan, 2, before(2));
    const groups = why.fatesOf(price);
    const twin = why.planWithout(price);
    if (!groups || !twin) throw new Error('nothing known');
    expect(groups.left.length).toBeGreaterThan(2);
    const [played] = await runner.play({ ...plan, decisions: plan.decisions.slice(0, 2) }, { from: 2 });
    const [without] = await runner.play(twin, { from: 2 });
    for (const customer of groups.left) {
      expect(played.snapshot.attending[customer]).toBe(0);
      expect(without.snapshot.attending[customer]).toBe(1);
    }
    expect(why.fatesOf({ kind: 'lever', id: 'promise' })).toBeUndefined();
  });
});
