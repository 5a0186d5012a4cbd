// @vitest-environment node
import { afterEach, describe, expect, test, vi } from 'vitest';
import { BASE_DECISIONS, createRun, playEdition, simulate } from '../../src/model';
import { DirectRunner } from '../../src/sim/direct';
import { OUTCOMES, outcomesOf } from '../../src/sim/outcomes';
import { Player } from '../../src/sim/player';
import type { Runner, TrialAnswer } from '../../src/sim/runner';
import { TrialBench } from '../../src/sim/trials';
import type { Trial } from '../../src/sim/trials';
import { WorkerRunner } from '../../src/sim/workerRunner';
import { DEARER, KINDER, SMALL, noRest, planOf } from './plans';
import { Farm } from './workers';

const open: Runner[] = [];
afterEach(() => {
  for (const runner of open.splice(0)) runner.dispose();
});
function keep<Kind extends Runner>(runner: Kind): Kind {
  open.push(runner);
  return runner;
}

const trialOf = (more: Partial<Trial> = {}): Trial => ({
  scenario: SMALL,
  seed: 11,
  parameters: {},
  decisions: [BASE_DECISIONS, KINDER, DEARER],
  ...more,
});

/** What the model says of a trial, edition 0 included, by the plainest way there is. */
function expected({ scenario, seed, parameters, decisions, luck = 0, luckFrom = 1 }: Trial) {
  const run = createRun(scenario, seed, parameters);
  const reports = [run.opening];
  for (let edition = 1; edition <= scenario.editions; edition++) {
    const made = decisions[Math.min(edition, decisions.length) - 1];
    reports.push(playEdition(run, made, edition >= luckFrom ? luck : 0));
  }
  return outcomesOf(reports);
}

const VARIED: readonly Trial[] = [
  trialOf(),
  trialOf({ decisions: [KINDER] }),
  trialOf({ seed: 12 }),
  trialOf({ luck: 3 }),
  trialOf({ luck: 3, luckFrom: 4, shared: 2 }),
  trialOf({ luck: 3, luckFrom: 2, shared: 5 }),
  trialOf({ shared: 2 }),
  trialOf({ decisions: [BASE_DECISIONS, KINDER, BASE_DECISIONS], shared: 2 }),
  trialOf({ parameters: { slope: [3, 2] } }),
  trialOf(),
];

describe('a bench', () => {
  test('plays each trial as the model does, whatever it played before', async () => {
    const { results } = await new TrialBench().play(VARIED, noRest);
    expect(results).toEqual(VARIED.map(expected));
  });

  test('gives the numbers of the reports that simulate() makes', async () => {
    const [result] = (await new TrialBench().play([trialOf()], noRest)).results;
    const { reports } = simulate(SMALL, [BASE_DECISIONS, KINDER, DEARER], 11);
    expect(result.renewalRate.slice(1)).toEqual(reports.map(({ exhibitors }) => exhibitors.renewalRate));
    expect(result.score.slice(1)).toEqual(reports.map(({ money }) => money.score));
    const spurious = reports.map(({ exhibitors: { segments } }) => {
      const [loyal, latent, bound, none] = segments.dickBasu;
      return bound / (loyal + latent + bound + none);
    });
    expect(result.spuriousShare.slice(1)).toEqual(spurious);
    for (const { id } of OUTCOMES) expect(result[id]).toHaveLength(SMALL.editions + 1);
  });

  test('founds a show again when it has no room for it', async () => {
    const bench = new TrialBench(1);
    expect((await bench.play(VARIED, noRest)).results).toEqual(VARIED.map(expected));
    expect(bench.bytes).toBe(0);
  });

  test('keeps no more than it may', async () => {
    const limit = 2_200_000;
    const bench = new TrialBench(limit);
    const seeds = [1, 2, 3, 4, 5].map((seed) => trialOf({ seed }));
    await bench.play(seeds, noRest);
    expect(bench.bytes).toBeGreaterThan(0);
    expect(bench.bytes).toBeLessThanOrEqual(limit);
    expect((await bench.play(seeds, noRest)).results).toEqual(seeds.map(expected));
  });

  test('refuses what the model refuses', async () => {
    const illegal = trialOf({ decisions: [{ ...BASE_DECISIONS, standPrice: 5 }] });
    await expect(new TrialBench().play([illegal], noRest)).rejects.toMatchObject({ code: 'leverOutOfRange' });
  });
});

describe.each(['direct', '1 worker', '2 workers', '3 workers'])('%s', (kind) => {
  const workers = Number(kind[0]) || 0;
  const make = (): Runner =>
    keep(workers > 0 ? new WorkerRunner({ createWorker: new Farm().create, workers }) : new DirectRunner());

  test('answers trials in the order in which they were asked, and tells each as it comes', async () => {
    const answers: TrialAnswer[] = [];
    const results = await make().trials(VARIED, { onanswer: (some) => answers.push(...some) });
    expect(results).toEqual(VARIED.map(expected));
    expect(answers.map(({ index }) => index).sort((a, b) => a - b)).toEqual([...VARIED.keys()]);
    for (const { index, result } of answers) expect(result).toEqual(results[index]);
  });

  test('answers none when asked none', async () => {
    expect(await make().trials([])).toEqual([]);
  });

  test('stops in the middle, and is ready for the next at once', async () => {
    const abort = new AbortController();
    const onanswer = vi.fn(() => abort.abort());
    const many = Array.from({ length: 200 }, (_, seed) => trialOf({ seed }));
    const runner = make();
    await expect(runner.trials(many, { signal: abort.signal, onanswer })).rejects.toMatchObject({ name: 'AbortError' });
    const calls = onanswer.mock.calls.length;
    expect(calls).toBeLessThan(10);
    expect(await runner.trials([VARIED[0]])).toEqual([expected(VARIED[0])]);
    expect(onanswer).toHaveBeenCalledTimes(calls);
    await expect(runner.trials(many, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('rejects an illegal trial with what the model says', async () => {
    const illegal = trialOf({ parameters: { nonsense: 1 } });
    await expect(make().trials([illegal])).rejects.toMatchObject({ code: 'unknownParameter' });
  });

  test('lets a forecast and an edition pass before', async () => {
    const runner = make();
    const plan = planOf(KINDER);
    await runner.play(plan);
    let answered = 0;
    const many = Array.from({ length: 120 }, (_, seed) => trialOf({ seed }));
    const abort = new AbortController();
    const long = runner
      .trials(many, { signal: abort.signal, onanswer: (some) => (answered += some.length) })
      .catch((error: unknown) => error);
    const futures = await runner.forecast(plan, DEARER, { count: 16 });
    const editions = await runner.play(planOf(KINDER, DEARER), { from: 2 });
    const meanwhile = answered;
    abort.abort();
    expect(futures).toHaveLength(16);
    expect(editions).toHaveLength(1);
    expect(meanwhile).toBeLessThan(30);
    expect(await long).toMatchObject({ name: 'AbortError' });
  });
});

test('a worker that dies loses no trial', async () => {
  const farm = new Farm();
  const onrestart = vi.fn();
  const runner = keep(new WorkerRunner({ createWorker: farm.create, workers: 2, onrestart }));
  let isKilled = false;
  const onanswer = () => {
    if (!isKilled) farm.workers[1].fail();
    isKilled = true;
  };
  expect(await runner.trials(VARIED, { onanswer })).toEqual(VARIED.map(expected));
  expect(onrestart).toHaveBeenCalledExactlyOnceWith('error');
});

test('trials of a player wait for one another, and every other request goes before their next edition', async () => {
  const player = new Player();
  const order: string[] = [];
  let rests = 0;
  const asked: Promise<unknown>[] = [];
  const company = {
    rest: () => {
      // in the middle of the first trial somebody wants the links
      if (++rests === 3) asked.push(player.links(planOf(), { rest: noRest }).then(() => order.push('links')));
      return noRest();
    },
  };
  await Promise.all([
    player.trials([trialOf()], company).then(() => order.push('first')),
    player.trials([trialOf({ seed: 3 })], company).then(() => order.push('second')),
  ]);
  await Promise.all(asked);
  expect(order).toEqual(['links', 'first', 'second']);
});
