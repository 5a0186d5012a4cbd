// @vitest-environment node
/** Editions that could have been, asked of every kind of runner. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { BASE_DECISIONS, cloneRun, createRun, playEdition, playFuture } from '../../src/model';
import type { Run } from '../../src/model';
import { DirectRunner } from '../../src/sim/direct';
import type { Runner } from '../../src/sim/runner';
import { WorkerRunner } from '../../src/sim/workerRunner';
import { DEARER, KINDER, SMALL, planOf } from './plans';
import { Farm } from './workers';

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

const plan = planOf(DEARER, KINDER);
const nexts = [BASE_DECISIONS, DEARER, KINDER, BASE_DECISIONS, { ...KINDER, promise: 90 }];

/** The show after `plan`, played by the model alone. */
function reached(): Run {
  const run = createRun(SMALL, plan.seed);
  for (const decisions of plan.decisions) playEdition(run, decisions);
  return run;
}

describe.each(['direct', '1 worker', '2 workers', '3 workers'])('%s', (kind) => {
  test('a branch is what the model would have played, with the fate of every customer', async () => {
    const branches = await make(kind).branches(plan, nexts);
    expect(branches).toHaveLength(nexts.length);
    branches.forEach(({ report, fates }, index) => {
      const run = reached();
      expect(report).toEqual(playEdition(run, nexts[index]));
      expect(fates.attending).toEqual(run.customers.attending);
      expect(fates.attendedPrevious).toEqual(run.customers.attendedPrevious);
      expect(fates.attendingRival).toEqual(run.customers.attendingRival);
      expect(fates.brandt).toEqual(run.customers.brandt);
      expect(fates.satisfaction).toEqual(new Float32Array(run.customers.satisfaction));
    });
  });

  test('branches leave the run they start from as it was', async () => {
    const runner = make(kind);
    const [before] = await runner.play(plan, { from: 2 });
    await runner.branches(plan, nexts);
    const [after] = await runner.play(plan, { from: 2 });
    expect(after.digest).toBe(before.digest);
  });

  test('futures of several decisions come in their order, each what the model sees', async () => {
    const onprogress = vi.fn();
    const all = await make(kind).forecasts(plan, nexts, { count: 3, onprogress });
    expect(all.map((futures) => futures.map(({ luck }) => luck))).toEqual(nexts.map(() => [1, 2, 3]));
    const run = reached();
    all.forEach((futures, index) => {
      for (const { luck, ...outcome } of futures) expect(outcome).toEqual(playFuture(run, nexts[index], luck));
    });
    expect(onprogress.mock.calls.map(([done]: number[]) => done)).toEqual([1, 2, 3, 4, 5]);
  });

  test('full reports of other luck', async () => {
    const reports = await make(kind).replays(plan, KINDER, { count: 10 });
    const run = reached();
    expect(reports).toEqual(Array.from({ length: 10 }, (_, index) => playEdition(cloneRun(run), KINDER, index + 1)));
  });

  test('illegal decisions among them are refused, and nothing is asked of nobody', async () => {
    const runner = make(kind);
    const illegal = { ...BASE_DECISIONS, promise: 200 };
    const refusal = { code: 'leverOutOfRange', what: 'promise' };
    await expect(runner.branches(plan, [DEARER, illegal])).rejects.toMatchObject(refusal);
    await expect(runner.forecasts(plan, [illegal])).rejects.toMatchObject(refusal);
    await expect(runner.replays(plan, illegal)).rejects.toMatchObject(refusal);
    expect(await runner.branches(plan, [])).toEqual([]);
    expect(await runner.forecasts(plan, [])).toEqual([]);
  });

  test('rejects with AbortError when the signal was aborted before or meanwhile', async () => {
    const runner = make(kind);
    const signal = AbortSignal.abort();
    const abortion = { name: 'AbortError' };
    await expect(runner.branches(plan, nexts, { signal })).rejects.toMatchObject(abortion);
    await expect(runner.forecasts(plan, nexts, { signal })).rejects.toMatchObject(abortion);
    await expect(runner.replays(plan, KINDER, { signal })).rejects.toMatchObject(abortion);
    const abort = new AbortController();
    const onprogress = (): void => abort.abort();
    const cancelled = runner.forecasts(plan, nexts, { count: 4, signal: abort.signal, onprogress });
    await expect(cancelled).rejects.toMatchObject(abortion);
    expect(await runner.branches(plan, [KINDER])).toHaveLength(1);
  });
});
