import { describe, expect, test, vi } from 'vitest';
import { newDocument } from '../../../src/formats/document';
import { BASE_DECISIONS, LEVERS, SCENARIOS, type Scenario } from '../../../src/model';
import { DirectRunner } from '../../../src/sim/direct';
import type { OutcomeSeries } from '../../../src/sim/outcomes';
import type { TrialOptions } from '../../../src/sim/runner';
import type { Trial } from '../../../src/sim/trials';
import { Experiment } from '../../../src/state/laboratory/experiment.svelte';
import { CONFIRMED, Laboratory, laboratoryOf } from '../../../src/state/laboratory/laboratory.svelte';

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const planOf = (count: number) => ({ trials: Array.from({ length: count }, () => ({}) as Trial) });
const resultOf = (index: number) => ({ profit: [index] }) as unknown as OutcomeSeries;

/** A runner that answers when the test says so, and a clock. */
function slow() {
  const asked: { trials: readonly Trial[]; options: TrialOptions; done: (all: OutcomeSeries[]) => void }[] = [];
  const clock = { time: 0 };
  const runner = {
    trials: (trials: readonly Trial[], options: TrialOptions = {}) =>
      new Promise<OutcomeSeries[]>((done, fail) => {
        options.signal?.addEventListener('abort', () => fail(new DOMException('', 'AbortError')));
        asked.push({ trials, options, done });
      }),
  };
  const answer = (...indices: number[]): void => {
    asked.at(-1)?.options.onanswer?.(indices.map((index) => ({ index, result: resultOf(index) })));
  };
  const experiment = new Experiment<ReturnType<typeof planOf>>(runner, () => clock.time);
  return { asked, answer, clock, experiment, finish: () => asked.at(-1)?.done([]) };
}

describe('an experiment', () => {
  test('shows what has been played, how far it is and how long it will take', () => {
    const { experiment, answer, clock } = slow();
    void experiment.run('a', planOf(40));
    expect([experiment.status, experiment.progress]).toEqual(['running', { done: 0, total: 40 }]);
    clock.time = 300;
    answer(3, 1);
    expect(experiment.stages[0].results.map((result) => result?.profit[0]).slice(0, 4)).toEqual([
      undefined,
      1,
      undefined,
      3,
    ]);
    expect([experiment.progress.done, experiment.secondsLeft]).toEqual([2, undefined]);
    clock.time = 1000;
    answer(4, 5, 6, 7, 8, 9, 10, 11);
    expect(experiment.secondsLeft).toBeCloseTo(3, 10);
  });

  test('is not drawn more often than a reader can follow', () => {
    const { experiment, answer, clock } = slow();
    void experiment.run('a', planOf(40));
    clock.time = 50;
    answer(0);
    expect(experiment.stages).toEqual([]);
    clock.time = 350;
    answer(1);
    expect(experiment.progress.done).toBe(2);
  });

  test('keeps what has been played when it is cancelled, and takes nothing more', async () => {
    const { experiment, answer, clock, asked } = slow();
    const running = experiment.run('a', planOf(4));
    clock.time = 300;
    answer(0);
    answer(2);
    experiment.cancel();
    await running;
    expect(experiment.status).toBe('cancelled');
    expect(experiment.stages[0].results.map((result) => result !== undefined)).toEqual([true, false, true, false]);
    expect(asked[0].options.signal?.aborted).toBe(true);
    clock.time = 900;
    answer(1);
    expect(experiment.progress.done).toBe(2);
    experiment.cancel();
    expect(experiment.status).toBe('cancelled');
  });

  test('started again, forgets the first and is not disturbed by it', async () => {
    const { experiment, asked, answer, clock, finish } = slow();
    const first = experiment.run('a', planOf(4));
    const second = experiment.run('b', planOf(2));
    await first;
    clock.time = 500;
    asked[0].options.onanswer?.([{ index: 0, result: resultOf(9) }]);
    expect(experiment.stages).toEqual([]);
    answer(0, 1);
    finish();
    await second;
    expect([experiment.status, experiment.progress.done]).toEqual(['done', 2]);
    expect(experiment.stages).toHaveLength(1);
  });

  test('knows when its inputs have changed since', () => {
    const { experiment } = slow();
    expect(experiment.isStale('a')).toBe(false);
    void experiment.run('a', planOf(1));
    expect([experiment.isStale('a'), experiment.isStale('b')]).toEqual([false, true]);
    experiment.clear();
    expect([experiment.isStale('b'), experiment.status]).toEqual([false, 'idle']);
  });

  test('goes on with a stage that follows from the first', async () => {
    const { experiment, asked, finish } = slow();
    const plan = vi.fn(() => planOf(3));
    const running = experiment.run('a', planOf(2), [{ count: 3, plan }]);
    expect(experiment.progress.total).toBe(5);
    finish();
    await soon();
    expect(plan).toHaveBeenCalledOnce();
    expect(asked).toHaveLength(2);
    finish();
    await running;
    expect([experiment.status, experiment.stages.length]).toEqual(['done', 2]);
  });

  test('that fails says so and keeps the error', async () => {
    const experiment = new Experiment({ trials: () => Promise.reject(new Error('no')) }, () => 0);
    await experiment.run('a', planOf(1));
    expect([experiment.status, experiment.error]).toEqual(['failed', new Error('no')]);
  });
});

describe('the laboratory', () => {
  const SMALL: Scenario = { ...SCENARIOS.baseline, scale: 0.1, editions: 4 };
  const dear = { ...BASE_DECISIONS, standPrice: 1500 };
  const own = { kind: 'own' as const, title: 'small', scenario: SMALL };
  const run = newDocument(own, 9, { played: [dear], parameters: { loss: 2.5 } });
  const open = (document: typeof run | undefined = run) =>
    new Laboratory({ runner: new DirectRunner(), document: () => document, now: () => 0 });

  test('starts from the run at hand: its market, its decisions, its assumptions, its coming edition', () => {
    const { setup, source } = open();
    expect(source).toBe('run');
    expect(setup).toMatchObject({ scenario: SMALL, seed: 9, from: 2, parameters: { loss: 2.5 }, repeats: 8 });
    expect(setup.decisions.map(({ standPrice }) => standPrice)).toEqual([1500, 1150, 1150, 1150]);
  });

  test('starts from a ready scenario where there is no run, or when it is chosen', () => {
    expect(new Laboratory({ runner: new DirectRunner(), document: () => undefined, now: () => 0 }).source).toBe(
      'baseline',
    );
    const laboratory = open();
    laboratory.choose({ from: 3, seed: 1 });
    laboratory.choose({ source: 'priceWar', strategy: 'milking' });
    expect(laboratory.setup).toMatchObject({ scenario: SCENARIOS.priceWar, seed: 9, from: 1, parameters: {} });
    expect(laboratory.setup.decisions[0].standPrice).toBeGreaterThan(1150);
  });

  test('changes assumptions one by one and takes them back one by one or all together', () => {
    const laboratory = open();
    laboratory.setParameter('aDeliv', 0.8);
    expect(laboratory.setup.parameters).toEqual({ loss: 2.5, aDeliv: 0.8 });
    expect(laboratory.changedCount).toBe(2);
    laboratory.setParameter('loss', undefined);
    expect(laboratory.setup.parameters).toEqual({ aDeliv: 0.8 });
    laboratory.resetParameters();
    expect(laboratory.changedCount).toBe(0);
  });

  test('marks results as old once what they started from has changed, and not for another way of reading them', async () => {
    const laboratory = open();
    laboratory.choose({ repeats: 4, first: 'promise', lineSize: 6 });
    await laboratory.runSweep();
    const isStale = () => laboratory.sweep.isStale(laboratory.sweepKey);
    expect([laboratory.sweep.status, isStale()]).toEqual(['done', false]);
    laboratory.choose({ outcome: 'profit', when: 'mean' });
    expect(isStale()).toBe(false);
    laboratory.setParameter('loss', 3);
    expect(isStale()).toBe(true);
    laboratory.setParameter('loss', 2.5);
    expect(isStale()).toBe(false);
  });

  test('tries every lever on every market', async () => {
    const laboratory = open();
    laboratory.choose({ repeats: 4 });
    await laboratory.runLevers();
    const [{ plan, results }] = laboratory.levers.stages;
    expect(plan.rows).toHaveLength(LEVERS.length);
    expect(plan.trials).toHaveLength(4 * (1 + 2 * LEVERS.length - 1));
    expect(results.every((result) => result !== undefined)).toBe(true);
  });

  test('repeats few parameters at once', async () => {
    const laboratory = open();
    laboratory.choose({ repeats: 4, uncertain: { group: 'talk', grades: 'sourced' } });
    await laboratory.runAssumptions();
    expect(laboratory.assumptions.stages).toHaveLength(1);
    expect(laboratory.assumptions.stages[0].plan.base).toHaveLength(4);
  });

  test('screens many parameters and repeats the largest on markets they were not picked on', async () => {
    const laboratory = open();
    laboratory.choose({ repeats: 4, uncertain: { group: 'book', grades: 'all' } });
    await laboratory.runAssumptions();
    const [screening, confirmed] = laboratory.assumptions.stages;
    expect(screening.plan.base).toHaveLength(1);
    expect(confirmed.plan.rows).toHaveLength(CONFIRMED);
    expect(confirmed.plan.trials.map(({ seed }) => seed).filter((seed) => seed === 9)).toEqual([]);
    const { done, total } = laboratory.assumptions.progress;
    expect(done).toBe(total);
  });

  test('is one for each runner', () => {
    const parts = { runner: new DirectRunner(), document: () => undefined, now: () => 0 };
    expect(laboratoryOf(parts)).toBe(laboratoryOf(parts));
    expect(laboratoryOf({ ...parts, runner: new DirectRunner() })).not.toBe(laboratoryOf(parts));
  });
});
