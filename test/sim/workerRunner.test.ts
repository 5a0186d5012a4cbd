// @vitest-environment node
/** What only a runner with workers has to cope with. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { BASE_DECISIONS } from '../../src/model';
import { DirectRunner } from '../../src/sim/direct';
import type { Reply } from '../../src/sim/messages';
import type { Plan } from '../../src/sim/runner';
import { WorkerRunner } from '../../src/sim/workerRunner';
import type { WorkerRunnerOptions } from '../../src/sim/workerRunner';
import { fingerprint } from './fingerprint';
import { DEARER, KINDER, planOf } from './plans';
import { Farm } from './workers';
import type { Behaviour } from './workers';

const runners: WorkerRunner[] = [];
afterEach(() => {
  for (const runner of runners.splice(0)) runner.dispose();
});

function start(behaviours: Behaviour[] = [], options: Partial<WorkerRunnerOptions> = {}) {
  const farm = new Farm(...behaviours);
  const onrestart = vi.fn();
  const onfallback = vi.fn();
  const runner = new WorkerRunner({ createWorker: farm.create, workers: 2, onrestart, onfallback, ...options });
  runners.push(runner);
  return { farm, runner, onrestart, onfallback };
}

const plan = planOf(BASE_DECISIONS, DEARER, KINDER);
const reference = new DirectRunner();
const expectedEditions = async (of: Plan = plan) => fingerprint(await reference.play(of));
const expectedFutures = () => reference.forecast(plan, DEARER);

describe('the pool', () => {
  test('has two workers at most, both started at once', () => {
    const { farm } = start([], { workers: undefined });
    expect(farm.workers.length).toBeGreaterThanOrEqual(1);
    expect(farm.workers.length).toBeLessThanOrEqual(2);
  });

  test('plays on the first worker and shares the futures out over both', async () => {
    const { farm, runner } = start();
    await runner.play(plan);
    await runner.forecast(plan, DEARER);
    const [first, second] = farm.workers;
    expect([first.asked('play'), second.asked('play')]).toEqual([1, 0]);
    expect(first.asked('futures') + second.asked('futures')).toBe(8);
    expect(Math.min(first.asked('futures'), second.asked('futures'))).toBeGreaterThanOrEqual(2);
  });

  test('has the second worker replay the plan after each play', async () => {
    const { farm, runner } = start();
    await runner.play(plan);
    expect(farm.workers[1].asked('prepare')).toBe(1);
  });

  test('asks each worker for eight of the first sixteen futures before anything else', () => {
    const { farm, runner } = start();
    runner.forecast(plan, DEARER).catch(() => undefined);
    const lucks = farm.workers.map(({ requests }) =>
      requests.flatMap((request) =>
        request.kind === 'ask' && request.question.kind === 'futures' ? [request.question.lucks] : [],
      ),
    );
    expect(lucks.map(([first]) => first)).toEqual([
      [1, 2, 3, 4, 5, 6, 7, 8],
      [9, 10, 11, 12, 13, 14, 15, 16],
    ]);
  });

  test('warms every worker up', async () => {
    const { farm, runner } = start();
    await runner.warmUp(planOf());
    expect(farm.workers.map((worker) => worker.asked('futures'))).toEqual([1, 1]);
  });

  test('tells workers to stop what was cancelled', async () => {
    const { farm, runner } = start();
    const abort = new AbortController();
    const forecast = runner.forecast(plan, DEARER, { signal: abort.signal });
    abort.abort();
    await expect(forecast).rejects.toMatchObject({ name: 'AbortError' });
    for (const { requests } of farm.workers) {
      const open = requests.filter(({ kind }) => kind === 'ask').length;
      expect(requests.filter(({ kind }) => kind === 'cancel')).toHaveLength(open);
    }
  });

  test('drops answers to requests that were cancelled', async () => {
    const { farm, runner } = start();
    const abort = new AbortController();
    const onprogress = vi.fn();
    const playing = runner.play(plan, { signal: abort.signal, onprogress });
    abort.abort();
    await expect(playing).rejects.toMatchObject({ name: 'AbortError' });
    const stale = { kind: 'progress', id: 1, done: 1, total: 3 } as const;
    farm.workers[0].onmessage?.({ data: stale } as MessageEvent<Reply>);
    farm.workers[0].onmessage?.({ data: { kind: 'answer', id: 1, value: [] } } as unknown as MessageEvent<Reply>);
    expect(onprogress).not.toHaveBeenCalled();
    expect(fingerprint(await runner.play(plan))).toEqual(await expectedEditions());
  });

  test('a plan that cannot cross to a worker is the asker’s mistake and kills nobody', async () => {
    const { runner, onrestart } = start();
    const broken = { ...plan, seed: (() => 1) as unknown as number };
    await expect(runner.play(broken)).rejects.toMatchObject({ name: 'DataCloneError' });
    expect(await runner.play(planOf())).toHaveLength(1);
    expect(onrestart).not.toHaveBeenCalled();
  });
});

describe('a worker that dies', () => {
  test('in the middle of a play is replaced, and the run repeated bit for bit', async () => {
    const { farm, runner, onrestart } = start();
    const kill = vi.fn((done: number) => {
      if (done === 1 && farm.workers.length === 2) farm.workers[0].fail();
    });
    expect(fingerprint(await runner.play(plan, { onprogress: kill }))).toEqual(await expectedEditions());
    expect(onrestart).toHaveBeenCalledExactlyOnceWith('error');
    expect(farm.workers).toHaveLength(3);
    expect(farm.workers[0].isTerminated).toBe(true);
    expect(runner.mode).toBe('worker');
  });

  test('in the middle of a forecast loses no future', async () => {
    const { farm, runner } = start();
    await runner.play(plan);
    let killed = false;
    const onprogress = () => {
      if (!killed) farm.workers[1].fail();
      killed = true;
    };
    expect(await runner.forecast(plan, DEARER, { onprogress })).toEqual(await expectedFutures());
    expect(killed).toBe(true);
  });

  test('with a message that cannot be read counts as dead', async () => {
    const { farm, runner, onrestart } = start();
    await runner.play(planOf());
    const playing = runner.play(plan);
    farm.workers[0].onmessageerror?.(new MessageEvent('messageerror'));
    expect(fingerprint(await playing)).toEqual(await expectedEditions());
    expect(onrestart).toHaveBeenCalledWith('messageError');
  });

  test('by falling silent is noticed by the watchdog', async () => {
    const { farm, runner, onrestart } = start([], { quietLimit: 100 });
    await runner.play(planOf());
    const playing = runner.play(plan);
    farm.workers[0].hang();
    expect(fingerprint(await playing)).toEqual(await expectedEditions());
    expect(onrestart).toHaveBeenCalledExactlyOnceWith('silent');
  });

  test('while nobody waits is replaced when somebody asks', async () => {
    const { farm, runner } = start();
    await runner.play(planOf());
    farm.workers[0].fail();
    expect(farm.workers).toHaveLength(2);
    expect(fingerprint(await runner.play(plan))).toEqual(await expectedEditions());
    expect(farm.workers).toHaveLength(3);
  });

  test('again and again is given up after three repeats, with an error that says so', async () => {
    const { farm, runner, onrestart } = start();
    await runner.play(planOf());
    const onprogress = () => queueMicrotask(() => farm.workers.at(-1)?.fail());
    farm.workers[0].fail();
    const playing = runner.play(plan, { onprogress });
    await expect(playing).rejects.toMatchObject({ name: 'RunnerError', code: 'workerUnavailable' });
    // the first death was before the request
    expect(onrestart).toHaveBeenCalledTimes(1 + 4);
    expect(runner.mode).toBe('worker');
    expect(fingerprint(await runner.play(plan))).toEqual(await expectedEditions());
  });
});

describe('where no worker starts', () => {
  test.each<Behaviour>(['forbidden', 'stillborn', 'deaf'])(
    'because it is %s, everything runs in this thread',
    async (behaviour) => {
      const behaviours = Array<Behaviour>(20).fill(behaviour);
      const { runner, onfallback, onrestart } = start(behaviours, { startLimit: 60 });
      const [editions, futures] = await Promise.all([runner.play(plan), runner.forecast(plan, DEARER)]);
      expect(fingerprint(editions)).toEqual(await expectedEditions());
      expect(futures).toEqual(await expectedFutures());
      expect(runner.mode).toBe('inThread');
      expect(onfallback).toHaveBeenCalledOnce();
      expect(onrestart).not.toHaveBeenCalled();
      expect(fingerprint(await runner.play(planOf(KINDER)))).toEqual(await expectedEditions(planOf(KINDER)));
    },
  );

  test.each<Behaviour>(['forbidden', 'stillborn', 'deaf'])(
    'but one is %s and one lives, the living one does the work',
    async (behaviour) => {
      const behaviours: Behaviour[] = ['healthy', ...Array<Behaviour>(20).fill(behaviour)];
      const { runner, onfallback } = start(behaviours, { startLimit: 60 });
      await runner.play(plan);
      expect(await runner.forecast(plan, DEARER)).toEqual(await expectedFutures());
      expect(runner.mode).toBe('worker');
      expect(onfallback).not.toHaveBeenCalled();
    },
  );

  test('a request in this thread can still be cancelled', async () => {
    const { runner } = start(['forbidden', 'forbidden', 'forbidden', 'forbidden']);
    await runner.play(planOf());
    const abort = new AbortController();
    const forecast = runner.forecast(plan, DEARER, { signal: abort.signal, onprogress: () => abort.abort() });
    await expect(forecast).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('a cancelled request does not come back', async () => {
    const { runner } = start(Array<Behaviour>(8).fill('deaf'), { startLimit: 60 });
    const abort = new AbortController();
    const playing = runner.play(plan, { signal: abort.signal });
    abort.abort();
    await expect(playing).rejects.toMatchObject({ name: 'AbortError' });
  });
});
