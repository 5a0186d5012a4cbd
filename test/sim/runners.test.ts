// @vitest-environment node
/** What every runner does, in this thread or over a MessageChannel. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { BASE_DECISIONS, ModelError, createRun, simulate } from '../../src/model';
import { DirectRunner } from '../../src/sim/direct';
import type { Future, Runner } from '../../src/sim/runner';
import { WorkerRunner } from '../../src/sim/workerRunner';
import { fingerprint } from './fingerprint';
import { DEARER, KINDER, SMALL, planOf } from './plans';
import { Farm } from './workers';

/** What all of them are compared with; it keeps its runs from test to test. */
const reference = new DirectRunner();
const open: Runner[] = [];
afterEach(() => {
  for (const runner of open.splice(0)) runner.dispose();
});

function make(kind: string): Runner {
  const workers = Number(kind[0]) || 0;
  const runner = workers > 0 ? new WorkerRunner({ createWorker: new Farm().create, workers }) : new DirectRunner();
  open.push(runner);
  return runner;
}

const plan = planOf(BASE_DECISIONS, DEARER, KINDER);

describe.each(['direct', '1 worker', '2 workers', '3 workers'])('%s', (kind) => {
  test('plays a plan to the reports and bits of the model', async () => {
    const editions = await make(kind).play(plan);
    const { reports } = simulate(SMALL, plan.decisions, plan.seed);
    expect(editions.map(({ edition }) => edition)).toEqual([0, 1, 2, 3]);
    expect(editions[0].report).toEqual(createRun(SMALL, plan.seed).opening);
    expect(editions.slice(1).map(({ report }) => report)).toEqual(reports.slice(0, 3));
    expect(editions[3].snapshot.attending.length).toBe(800);
    expect(editions[3].digest).toMatch(/^[0-9a-f]+$/);
  });

  test('answers only the editions asked for', async () => {
    const runner = make(kind);
    const all = await runner.play(plan);
    expect(fingerprint(await runner.play(plan, { from: 3 }))).toEqual(fingerprint(all.slice(3)));
    expect(fingerprint(await make(kind).play(plan, { from: 2 }))).toEqual(fingerprint(all.slice(2)));
    expect(fingerprint(await runner.play(planOf()))).toEqual(fingerprint(all.slice(0, 1)));
  });

  test('says how many editions are ready', async () => {
    const onprogress = vi.fn();
    await make(kind).play(plan, { onprogress });
    expect(onprogress.mock.calls).toEqual([0, 1, 2, 3].map((done) => [done, 3]));
  });

  test('answers the links of the customers', async () => {
    const runner = make(kind);
    const links = await runner.links(plan);
    expect(links).toEqual(createRun(SMALL, plan.seed).links);
    expect(await runner.links(planOf())).toEqual(links);
  });

  test('tells the story of a customer as the editions have it', async () => {
    const runner = make(kind);
    const [story, editions] = await Promise.all([runner.story(plan, 7), runner.play(plan)]);
    expect(story).toEqual(await reference.story(plan, 7));
    const first = story.editions[0].edition;
    expect(story.editions.map(({ edition }) => edition)).toEqual([0, 1, 2, 3].slice(first));
    for (const { edition, state, generation, decisions } of story.editions) {
      const { snapshot } = editions[edition];
      expect(Math.fround(state.satisfaction)).toBe(snapshot.satisfaction[7]);
      expect(generation).toBe(snapshot.generation[7]);
      if (edition > 0) expect(decisions).toEqual(plan.decisions[edition - 1]);
    }
    // another customer of the same show, and one of another show
    expect(await runner.story(plan, 300)).toEqual(await reference.story(plan, 300));
    const elsewhere = { ...plan, seed: 12 };
    expect(await runner.story(elsewhere, 7)).toEqual(await reference.story(elsewhere, 7));
  });

  test('refuses the story of a customer there is not, and stops one in the middle', async () => {
    const runner = make(kind);
    await expect(runner.story(plan, 800)).rejects.toMatchObject({ what: 'customer', max: 799 });
    const abort = new AbortController();
    const told = runner.story(plan, 7, { signal: abort.signal });
    abort.abort();
    await expect(told).rejects.toMatchObject({ name: 'AbortError' });
    await expect(runner.story(plan, 7, { signal: abort.signal })).rejects.toMatchObject({ name: 'AbortError' });
    expect((await runner.story(plan, 8)).customer).toBe(8);
  });

  test('forecasts the same futures as any other runner', async () => {
    const futures = await make(kind).forecast(plan, DEARER);
    expect(futures).toEqual(await reference.forecast(plan, DEARER));
    expect(futures.map(({ luck }) => luck)).toEqual(Array.from({ length: 64 }, (_, index) => index + 1));
  });

  test('shows the first sixteen futures first, and never fewer than before', async () => {
    const sizes: number[] = [];
    const onprogress = (futures: readonly Future[]) => {
      sizes.push(futures.length);
      const lucks = futures.map(({ luck }) => luck);
      expect(lucks).toEqual([...lucks].sort((a, b) => a - b));
    };
    await make(kind).forecast(plan, DEARER, { onprogress });
    expect(sizes[0]).toBeGreaterThanOrEqual(16);
    expect(sizes[0]).toBeLessThanOrEqual(24);
    expect(sizes.at(-1)).toBe(64);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
  });

  test.each([0, 1, 5, 16, 30])('forecasts %i futures when asked for so many', async (count) => {
    const futures = await make(kind).forecast(plan, BASE_DECISIONS, { count });
    expect(futures.map(({ luck }) => luck)).toEqual(Array.from({ length: count }, (_, index) => index + 1));
  });

  test('rejects an illegal plan with what the model says', async () => {
    const runner = make(kind);
    const illegal = { ...BASE_DECISIONS, standPrice: 5 };
    const refusal = { code: 'leverOutOfRange', what: 'standPrice', value: 5, min: 700, max: 1800 };
    const byPlay = await runner.play(planOf(BASE_DECISIONS, illegal)).catch((error: unknown) => error);
    expect(byPlay).toBeInstanceOf(ModelError);
    expect(byPlay).toMatchObject(refusal);
    await expect(runner.forecast(plan, illegal)).rejects.toMatchObject(refusal);
    await expect(runner.links({ ...plan, parameters: { nonsense: 1 } })).rejects.toMatchObject({
      code: 'unknownParameter',
    });
    expect(await runner.play(planOf())).toHaveLength(1);
  });

  test('rejects with AbortError when the signal was aborted before', async () => {
    const signal = AbortSignal.abort();
    const runner = make(kind);
    await expect(runner.play(plan, { signal })).rejects.toMatchObject({ name: 'AbortError' });
    await expect(runner.forecast(plan, DEARER, { signal })).rejects.toMatchObject({ name: 'AbortError' });
    await expect(runner.links(plan, { signal })).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('stops a forecast in the middle and is ready for the next at once', async () => {
    const runner = make(kind);
    const abort = new AbortController();
    const shown = vi.fn();
    const onprogress = (futures: readonly Future[]) => {
      shown(futures.length);
      abort.abort();
    };
    const cancelled = runner.forecast(plan, DEARER, { signal: abort.signal, onprogress });
    await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
    const calls = shown.mock.calls.length;
    const next = await runner.forecast(plan, KINDER, { count: 16 });
    expect(next).toEqual(await reference.forecast(plan, KINDER, { count: 16 }));
    expect(shown.mock.calls.length).toBe(calls);
  });

  test('stops playing in the middle, and what was played stays good', async () => {
    const runner = make(kind);
    const abort = new AbortController();
    const onprogress = (done: number) => {
      if (done === 1) abort.abort();
    };
    await expect(runner.play(plan, { signal: abort.signal, onprogress })).rejects.toMatchObject({ name: 'AbortError' });
    expect(fingerprint(await runner.play(plan))).toEqual(fingerprint(await reference.play(plan)));
  });

  test('answers requests made at the same time each with its own', async () => {
    const runner = make(kind);
    const other = planOf(KINDER);
    const [a, b, futures] = await Promise.all([runner.play(plan), runner.play(other), runner.forecast(other, DEARER)]);
    expect(fingerprint(a)).toEqual(fingerprint(await reference.play(plan)));
    expect(fingerprint(b)).toEqual(fingerprint(await reference.play(other)));
    expect(futures).toEqual(await reference.forecast(other, DEARER));
  });

  test('rejects what is open when it is disposed of, and everything after', async () => {
    const runner = make(kind);
    const playing = runner.play(plan);
    runner.dispose();
    await expect(playing).rejects.toMatchObject({ name: 'AbortError' });
    await expect(runner.play(plan)).rejects.toMatchObject({ name: 'AbortError' });
  });
});
