/** The same runner with the workers of a real browser. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { BASE_DECISIONS, SCENARIOS } from '../../src/model';
import { createRunner } from '../../src/sim/createRunner';
import { DirectRunner } from '../../src/sim/direct';
import type { Question, Reply } from '../../src/sim/messages';
import type { Runner } from '../../src/sim/runner';
import SimulationWorker from '../../src/sim/worker?worker&inline';
import { WorkerRunner } from '../../src/sim/workerRunner';
import type { WorkerRunnerOptions } from '../../src/sim/workerRunner';
import { DEARER, KINDER, planOf } from './plans';

const open: Runner[] = [];
afterEach(() => {
  for (const runner of open.splice(0)) runner.dispose();
});

function keep<Kind extends Runner>(runner: Kind): Kind {
  open.push(runner);
  return runner;
}

function runnerOf(createWorker: () => Worker, options: Partial<WorkerRunnerOptions> = {}): WorkerRunner {
  return keep(new WorkerRunner({ createWorker, workers: 2, ...options }));
}

/** A worker that runs `script` instead of the simulation. */
function scripted(script: string): Worker {
  return new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
}

const plan = planOf(BASE_DECISIONS, DEARER, KINDER);

test('the app’s runner gives the bits that the model gives in the page', async () => {
  const runner = keep(createRunner());
  const direct = keep(new DirectRunner());
  expect(await runner.play(plan)).toEqual(await direct.play(plan));
  expect(await runner.links(plan)).toEqual(await direct.links(plan));
  expect(await runner.forecast(plan, DEARER)).toEqual(await direct.forecast(plan, DEARER));
  expect(runner.mode).toBe('worker');
});

test('a forecast is cancelled in the middle', async () => {
  const runner = keep(createRunner());
  const abort = new AbortController();
  const forecast = runner.forecast(plan, DEARER, { signal: abort.signal, onprogress: () => abort.abort() });
  await expect(forecast).rejects.toMatchObject({ name: 'AbortError' });
  expect(await runner.forecast(plan, KINDER, { count: 8 })).toHaveLength(8);
});

test('what the model refuses comes back as its refusal', async () => {
  const runner = keep(createRunner());
  const illegal = planOf({ ...BASE_DECISIONS, promise: 20 });
  await expect(runner.play(illegal)).rejects.toMatchObject({
    name: 'ModelError',
    code: 'leverOutOfRange',
    what: 'promise',
  });
});

test('a worker hears between two futures that its request was cancelled, and turns to the next', async () => {
  const worker = new SimulationWorker();
  const answered: number[] = [];
  const linksArrived = new Promise<void>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<Reply>) => {
      if (data.kind === 'answer') answered.push(data.id);
      if (data.kind === 'answer' && data.id === 2) resolve();
    };
  });
  const ask = (id: number, question: Question): void => worker.postMessage({ kind: 'ask', id, question });
  const lucks = Array.from({ length: 5000 }, (_, index) => index + 1);
  ask(1, { kind: 'futures', plan: planOf(), next: DEARER, lucks });
  ask(2, { kind: 'links', plan: planOf() });
  worker.postMessage({ kind: 'cancel', id: 1 });
  await linksArrived;
  worker.terminate();
  expect(answered).toEqual([2]);
});

test('a page that computes in its own thread still gets its turn', async () => {
  const runner = keep(new DirectRunner());
  await runner.play(planOf());
  let frames = 0;
  const count = (): void => {
    frames++;
    requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
  await runner.forecast({ ...planOf(), scenario: SCENARIOS.baseline }, DEARER);
  expect(frames).toBeGreaterThan(1);
});

describe('a worker that dies', () => {
  test('without a word is replaced and the run repeated bit for bit', async () => {
    const workers: Worker[] = [];
    const onrestart = vi.fn();
    const create = (): Worker => {
      const worker = new SimulationWorker();
      workers.push(worker);
      return worker;
    };
    const runner = runnerOf(create, { onrestart, quietLimit: 500 });
    await runner.play(planOf());
    const playing = runner.play(plan);
    workers[0].terminate();
    expect(await playing).toEqual(await keep(new DirectRunner()).play(plan));
    expect(onrestart).toHaveBeenCalledExactlyOnceWith('silent');
    expect(workers).toHaveLength(3);
  });
});

describe('where workers do not start, the page does the work', () => {
  test.each([
    ['broken script', 'this is no script('],
    ['script that throws', 'throw new Error("no")'],
    ['endless script', 'for (;;);'],
    ['mute script', ''],
  ])('because of a %s', async (_, script) => {
    const onfallback = vi.fn();
    const runner = runnerOf(() => scripted(script), { onfallback, startLimit: 300 });
    expect(await runner.play(plan)).toEqual(await keep(new DirectRunner()).play(plan));
    expect(runner.mode).toBe('inThread');
    expect(onfallback).toHaveBeenCalledOnce();
  });

  test('because the browser forbids them', async () => {
    const forbid = (): Worker => {
      throw new DOMException('Refused by the content security policy', 'SecurityError');
    };
    const runner = runnerOf(forbid);
    expect(await runner.forecast(plan, DEARER, { count: 16 })).toHaveLength(16);
    expect(runner.mode).toBe('inThread');
  });
});
