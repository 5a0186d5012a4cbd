import { describe, expect, it } from 'vitest';
import { newDocument, planOf } from '../../src/formats/document';
import { BASE_DECISIONS } from '../../src/model';
import type { Future, Runner } from '../../src/sim/runner';
import { Forecast } from '../../src/state/forecast.svelte';

const PLAN = planOf(newDocument({ kind: 'ready', id: 'baseline' }, 5));
const future = (profit: number): Future => ({ luck: 1, outcome: { profit } }) as unknown as Future;

/** A runner whose futures come when the test says so. */
function slowRunner() {
  const waiting: ((futures: Future[]) => void)[] = [];
  const runner = { forecast: () => new Promise<Future[]>((resolve) => waiting.push(resolve)) } as unknown as Runner;
  return { runner, answer: (futures: Future[]) => waiting.shift()?.(futures) };
}
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('the forecast when the show is opened', () => {
  it('stays when it is of the decisions being played', async () => {
    const { runner, answer } = slowRunner();
    const forecast = new Forecast(runner);
    void forecast.ask(PLAN, BASE_DECISIONS);
    answer([future(1)]);
    await soon();
    forecast.hold();
    expect(forecast.futures).toEqual([future(1)]);
  });

  it('goes when the decisions have changed since', async () => {
    const { runner, answer } = slowRunner();
    const forecast = new Forecast(runner);
    void forecast.ask(PLAN, BASE_DECISIONS);
    answer([future(1)]);
    await soon();
    void forecast.ask(PLAN, { ...BASE_DECISIONS, reliability: 100 });
    expect(forecast.futures).toEqual([future(1)]);
    forecast.hold();
    expect(forecast.futures).toEqual([]);
    answer([future(2)]);
    await soon();
    expect(forecast.futures).toEqual([]);
  });
});
