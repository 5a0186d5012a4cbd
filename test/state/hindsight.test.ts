// @vitest-environment node
/** Earlier forecasts: other luck for the editions played, while somebody looks and nothing else is to be done. */
import { quantileSorted } from 'd3';
import { describe, expect, test, vi } from 'vitest';
import { ensembleMeasures, fanEditions, QUANTILES } from '../../src/figures/ensembleFan';
import { secureShareOf } from '../../src/figures/editions';
import { BASE_DECISIONS, createRun, playEdition, SCENARIOS } from '../../src/model';
import type { EditionReport } from '../../src/model';
import { DirectRunner } from '../../src/sim/direct';
import type { Plan } from '../../src/sim/runner';
import { Hindsight } from '../../src/state/hindsight.svelte';

const scenario = {
  ...SCENARIOS.baseline,
  scale: 0.1,
  events: [{ from: 2, to: 2, quality: -4, rivals: 3 }],
};
const dearer = { ...BASE_DECISIONS, standPrice: 1500 };
const plan: Plan = { scenario, seed: 7, parameters: {}, decisions: [BASE_DECISIONS, dearer, BASE_DECISIONS] };
const done = (hindsight: Hindsight): Promise<void> => vi.waitFor(() => expect(hindsight.isPending).toBe(false), 20_000);

/** The editions of the plan up to `edition` − 1 as they were, then this one under `luck`. */
function reportUnder(edition: number, luck: number): EditionReport {
  const run = createRun(scenario, plan.seed);
  for (const decisions of plan.decisions.slice(0, edition - 1)) playEdition(run, decisions);
  return playEdition(run, plan.decisions[edition - 1], luck);
}

describe('the forecasts of editions that have been played', () => {
  test('are the very editions under luck 1 to 64, from the show as it was and with what was decided', async () => {
    const hindsight = new Hindsight(new DirectRunner());
    hindsight.watch(plan);
    await done(hindsight);
    expect(hindsight.forecasts.map(({ edition }) => edition)).toEqual([1, 2, 3]);
    const { futures } = hindsight.forecasts[1];
    expect(futures.map(({ luck }) => luck)).toEqual(Array.from({ length: 64 }, (_, index) => index + 1));
    for (const { luck, renewalRate, satisfaction, secureShare, profit } of futures) {
      const report = reportUnder(2, luck);
      expect(renewalRate).toBe(report.exhibitors.renewalRate);
      expect(satisfaction).toBe(report.exhibitors.satisfaction);
      expect(secureShare).toBe(secureShareOf(report));
      expect(profit).toBe(report.money.profit);
    }
  });

  test('put the mark of the report among the quantiles of these editions, counted directly', async () => {
    const runner = new DirectRunner();
    const hindsight = new Hindsight(runner);
    hindsight.watch(plan);
    await done(hindsight);
    const editions = await runner.play(plan);
    for (const measure of ensembleMeasures('model')) {
      const fan = fanEditions(editions, hindsight.forecasts, measure);
      expect(fan[0].expected).toBeNull();
      for (const edition of [1, 2, 3]) {
        const lucks = Array.from(
          { length: 64 },
          (_, index) => measure.ofReport(reportUnder(edition, index + 1)) ?? NaN,
        );
        lucks.sort((a, b) => a - b);
        const { value, expected, above, isInside } = fan[edition];
        expect(value).toBe(measure.ofReport(editions[edition].report));
        expect(value).toBe(measure.ofReport(reportUnder(edition, 0)));
        expect(expected?.quantiles).toEqual(QUANTILES.map((share) => quantileSorted(lucks, share)));
        expect(above).toBe(lucks.filter((luck) => luck < (value ?? NaN)).length);
        expect(isInside).toBe(
          (value ?? NaN) >= (quantileSorted(lucks, 0.1) ?? NaN) &&
            (value ?? NaN) <= (quantileSorted(lucks, 0.9) ?? NaN),
        );
      }
    }
  });

  test('are computed once, the latest first, and one more for every edition played on', async () => {
    const runner = new DirectRunner();
    const forecast = vi.spyOn(runner, 'forecast');
    const hindsight = new Hindsight(runner);
    const stop = hindsight.watch(plan);
    await done(hindsight);
    expect(forecast.mock.calls.map(([from]) => from.decisions.length)).toEqual([2, 1, 0]);
    stop();
    hindsight.watch({ ...plan, decisions: [...plan.decisions, dearer] });
    await done(hindsight);
    expect(forecast.mock.calls.slice(3).map(([from]) => from.decisions.length)).toEqual([3]);
    expect(hindsight.forecasts).toHaveLength(4);
  });

  test('are no longer computed when the last one stops looking', () => {
    const signals: AbortSignal[] = [];
    const runner = new DirectRunner();
    vi.spyOn(runner, 'forecast').mockImplementation((_plan, _next, options) => {
      if (options?.signal) signals.push(options.signal);
      return new Promise(() => undefined);
    });
    const hindsight = new Hindsight(runner);
    const [first, second] = [hindsight.watch(plan), hindsight.watch(plan)];
    expect(signals).toHaveLength(1);
    first();
    first();
    expect(hindsight.isPending).toBe(true);
    expect(signals[0].aborted).toBe(false);
    second();
    expect(hindsight.isPending).toBe(false);
    expect(signals[0].aborted).toBe(true);
  });

  test('of another run take the place of these at once', async () => {
    const hindsight = new Hindsight(new DirectRunner());
    hindsight.watch(plan);
    await done(hindsight);
    hindsight.watch({ ...plan, seed: 8, decisions: [] });
    expect(hindsight.forecasts).toEqual([]);
    expect(hindsight.isPending).toBe(false);
  });
});
