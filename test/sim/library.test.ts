// @vitest-environment node
import { expect, test, vi } from 'vitest';
import * as model from '../../src/model';
import { BASE_DECISIONS, ModelError, digest, simulate } from '../../src/model';
import { RunLibrary, checkPlan } from '../../src/sim/library';
import { DEARER, KINDER, SMALL, noRest, planOf } from './plans';

vi.mock('../../src/model', async (importOriginal) => {
  const original = await importOriginal<typeof model>();
  return { ...original, createRun: vi.fn(original.createRun), playEdition: vi.fn(original.playEdition) };
});

const played = (): number => vi.mocked(model.playEdition).mock.calls.length;
const made = (): number => vi.mocked(model.createRun).mock.calls.length;

/** Editions played and runs made while `job` ran. */
async function workOf(job: () => Promise<unknown>): Promise<[made: number, played: number]> {
  const before = [made(), played()];
  await job();
  return [made() - before[0], played() - before[1]];
}

test('a run reached in steps has the bits of a run simulated at once', async () => {
  const library = new RunLibrary();
  const scenario = { ...SMALL, editions: 4 };
  const decisions = [BASE_DECISIONS, DEARER, KINDER, DEARER];
  const plan = { ...planOf(...decisions), scenario };
  const { run, report } = await library.reach(plan, 4, noRest);
  const whole = simulate(scenario, decisions, plan.seed);
  expect(digest(run)).toBe(digest(whole.run));
  expect(report).toEqual(whole.reports[3]);
  expect((await library.reach(plan, 0, noRest)).report).toEqual(run.opening);
});

test('one more edition costs one edition', async () => {
  const library = new RunLibrary();
  await library.reach(planOf(BASE_DECISIONS, DEARER), 2, noRest);
  expect(await workOf(() => library.reach(planOf(BASE_DECISIONS, DEARER, KINDER), 3, noRest))).toEqual([0, 1]);
});

test('going back costs nothing and another last decision costs one edition', async () => {
  const library = new RunLibrary();
  await library.reach(planOf(BASE_DECISIONS, DEARER), 2, noRest);
  expect(await workOf(() => library.reach(planOf(BASE_DECISIONS), 1, noRest))).toEqual([0, 0]);
  expect(await workOf(() => library.reach(planOf(BASE_DECISIONS, KINDER), 2, noRest))).toEqual([0, 1]);
});

test('a plan that crossed from another thread, or got its keys in another order, is the same plan', async () => {
  const library = new RunLibrary();
  const plan = planOf(DEARER);
  await library.reach(plan, 1, noRest);
  const turned = Object.fromEntries(Object.entries(DEARER).reverse()) as unknown as typeof DEARER;
  expect(await workOf(() => library.reach(structuredClone(plan), 1, noRest))).toEqual([0, 0]);
  expect(await workOf(() => library.reach(planOf(turned), 1, noRest))).toEqual([0, 0]);
});

test.each([
  ['seed', { seed: 12 }],
  ['scenario', { scenario: { ...SMALL, rivals: 3 } }],
  ['parameters', { parameters: { attOld: 0.4 } }],
])('another %s is another show', async (_, change) => {
  const library = new RunLibrary();
  await library.reach(planOf(), 0, noRest);
  expect(await workOf(() => library.reach({ ...planOf(), ...change }, 0, noRest))).toEqual([1, 0]);
});

/** Bytes one small run takes in a library. */
async function sizeOfRun(): Promise<number> {
  const library = new RunLibrary();
  await library.reach(planOf(), 0, noRest);
  return library.bytes;
}

test('memory is bounded, and what went is played again bit for bit', async () => {
  const size = await sizeOfRun();
  const library = new RunLibrary(3 * size);
  const plan = planOf(BASE_DECISIONS, DEARER, KINDER, BASE_DECISIONS, DEARER);
  const { run } = await library.reach(plan, 5, noRest);
  expect(library.bytes).toBeLessThanOrEqual(3 * size);
  const whole = digest(run);
  expect(await workOf(() => library.reach(plan, 3, noRest))).toEqual([0, 0]);
  expect(await workOf(() => library.reach(plan, 0, noRest))).toEqual([1, 0]);
  expect(digest((await library.reach(plan, 5, noRest)).run)).toBe(whole);
});

test('what was used longest ago goes first', async () => {
  const library = new RunLibrary(3 * (await sizeOfRun()));
  const open = (seed: number) => library.reach({ ...planOf(), seed }, 0, noRest);
  for (const seed of [1, 2, 3, 1, 4]) await open(seed);
  expect(await workOf(() => open(1))).toEqual([0, 0]);
  expect(await workOf(() => open(3))).toEqual([0, 0]);
  expect(await workOf(() => open(2))).toEqual([1, 0]);
});

test('a population too large to be kept twice is played on in place', async () => {
  const plan = planOf(BASE_DECISIONS, DEARER);
  const usual = digest((await new RunLibrary().reach(plan, 2, noRest)).run);
  const tight = new RunLibrary(1.5 * (await sizeOfRun()));
  const opening = await tight.reach(plan, 0, noRest);
  const last = await tight.reach(plan, 2, noRest);
  expect(last.run).toBe(opening.run);
  expect(digest(last.run)).toBe(usual);
  expect(await workOf(() => Promise.resolve(tight.links(plan)))).toEqual([0, 0]);
});

test('links are those of the run, whichever edition is at hand', async () => {
  const library = new RunLibrary();
  const links = library.links(planOf(BASE_DECISIONS));
  expect(links).toEqual((await library.reach(planOf(BASE_DECISIONS), 1, noRest)).run.links);
  expect(links.length).toBe(8 * 800);
});

test('a rest that rejects stops the playing and leaves what was played', async () => {
  const library = new RunLibrary();
  let rests = 0;
  const stop = () => (++rests > 2 ? Promise.reject(new Error('stop')) : Promise.resolve());
  const plan = planOf(BASE_DECISIONS, DEARER, KINDER);
  await expect(library.reach(plan, 3, stop)).rejects.toThrow('stop');
  expect(await workOf(() => library.reach(plan, 3, noRest))).toEqual([0, 1]);
});

test('an illegal plan is refused before anything is played', () => {
  expect(() => checkPlan(planOf(BASE_DECISIONS, { ...BASE_DECISIONS, standPrice: 5 }))).toThrow(ModelError);
  expect(() => checkPlan({ ...planOf(), scenario: { ...SMALL, hall: 1 } })).toThrow(ModelError);
  expect(() => checkPlan({ ...planOf(), parameters: { nonsense: 1 } })).toThrow(ModelError);
  expect(() => checkPlan(planOf(BASE_DECISIONS))).not.toThrow();
});
