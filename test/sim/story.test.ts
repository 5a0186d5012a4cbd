// @vitest-environment node
/** A story is the editions of the person who holds the place, watched on a run of its own. */
import { expect, test, vi } from 'vitest';
import { BASE_DECISIONS, createRun, playEdition } from '../../src/model';
import type { Scenario } from '../../src/model';
import type { Plan, Story } from '../../src/sim/runner';
import { StoryTeller } from '../../src/sim/story';
import { DEARER, KINDER, SMALL, noRest, planOf } from './plans';

const plan = planOf(BASE_DECISIONS, DEARER, KINDER);

const alone = { rest: noRest };

async function storyOf(wanted: Plan, customer: number, edition?: number): Promise<Story> {
  return new StoryTeller().tell(wanted, { customer, edition }, alone);
}

/** A customer whose place was taken over in edition `edition` for the last time. */
function replacedIn(edition: number): number {
  const run = createRun(SMALL, plan.seed);
  const generations = [run.customers.generation.slice()];
  for (const decisions of plan.decisions) {
    playEdition(run, decisions);
    generations.push(run.customers.generation.slice());
  }
  const last = generations[generations.length - 1];
  return last.findIndex((now, i) => generations[edition][i] === now && generations[edition - 1][i] !== now);
}

test('it begins with the opening, or where this person took the place', async () => {
  const early = Array.from({ length: 100 }, (_, customer) => storyOf(plan, customer));
  const starts = (await Promise.all(early)).map(({ editions }) => editions[0].edition);
  expect(starts.filter((start) => start === 0).length).toBeGreaterThan(60);
  const customer = replacedIn(2);
  const { editions } = await storyOf(plan, customer);
  expect(editions.map(({ edition }) => edition)).toEqual([2, 3]);
  expect(editions[0].choice.isReturning).toBe(false);
  expect(new Set(editions.map(({ generation }) => generation)).size).toBe(1);
});

test('it is that of whoever held the place in the edition asked for', async () => {
  const customer = replacedIn(2);
  const [before, after] = await Promise.all([storyOf(plan, customer, 1), storyOf(plan, customer)]);
  expect(before.editions.at(-1)?.edition).toBe(1);
  expect([before.successorFrom, after.successorFrom]).toEqual([2, null]);
  expect(before.traits).not.toEqual(after.traits);
  expect(await storyOf(plan, customer, 3)).toEqual(after);
  // an edition not yet played is the last
  expect(await storyOf(plan, customer, 9)).toEqual(after);
});

test('the same customer is told the same, whoever was asked before', async () => {
  const teller = new StoryTeller();
  const first = await teller.tell(plan, { customer: 40 }, alone);
  await teller.tell(planOf(KINDER), { customer: 41 }, alone);
  await teller.tell({ ...plan, seed: 5 }, { customer: 41 }, alone);
  expect(await teller.tell(plan, { customer: 40 }, alone)).toEqual(first);
  teller.clear();
  expect(await teller.tell(plan, { customer: 40 }, alone)).toEqual(first);
});

test('an opening alone is a story of one edition, with the decisions of the past', async () => {
  const scenario: Scenario = { ...SMALL, pastLevers: { promise: 90 }, pastFrom: -1 };
  const { editions } = await storyOf({ ...planOf(), scenario }, 3);
  expect(editions).toHaveLength(1);
  expect(editions[0].decisions.promise).toBe(90);
});

test('it counts its editions, rests before each, and is plain data', async () => {
  const [rest, onprogress] = [vi.fn(noRest), vi.fn()];
  const story = await new StoryTeller().tell(plan, { customer: 7 }, { rest, onprogress });
  expect(onprogress.mock.calls).toEqual([0, 1, 2, 3].map((done) => [done, 3]));
  expect(rest.mock.calls.length).toBeGreaterThanOrEqual(4);
  expect(structuredClone(story)).toEqual(story);
});

test('a large show is told without keeping its beginning', { timeout: 60_000 }, async () => {
  const large = { ...planOf(BASE_DECISIONS), scenario: { ...SMALL, scale: 4 } };
  const run = createRun(large.scenario, large.seed);
  playEdition(run, BASE_DECISIONS);
  const { editions } = await storyOf(large, 9);
  expect(editions[editions.length - 1].state.trust).toBe(run.customers.trust[9]);
});
