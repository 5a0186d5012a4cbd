/** Tornado: each factor alone to a low and to a high end, all others as they are, on the same customers and luck. */
import type { Mean } from '../../model';
import type { OutcomeSeries } from '../../sim/outcomes';
import type { Trial } from '../../sim/trials';
import { read, type Reading } from './reading';
import { effectOf, NO_EFFECT, type Effect } from './statistics';
import { trialOf, type Change, type Setup } from './setup';

/** A factor of a tornado with what stands for its two ends; an end that is as things are now changes nothing. */
export interface Factor {
  readonly id: string;
  readonly low: Change | undefined;
  readonly high: Change | undefined;
}

/** Numbers of the trials of one end, in the order of repetitions; none when the end is as now. */
type EndTrials = readonly number[] | undefined;

export interface TornadoPlan {
  readonly trials: readonly Trial[];
  /** the setup as it is, once per repetition */
  readonly base: readonly number[];
  readonly rows: readonly { readonly id: string; readonly low: EndTrials; readonly high: EndTrials }[];
}

/**
 * The trials of a tornado for the given repetitions. One repetition after the other, so that half of the trials are all
 * factors on half of the markets.
 */
export function planTornado(setup: Setup, factors: readonly Factor[], repetitions: readonly number[]): TornadoPlan {
  const trials: Trial[] = [];
  const add = (repeat: number, change?: Change): number => trials.push(trialOf(setup, repeat, change)) - 1;
  const base: number[] = [];
  const ends = factors.map(() => ({ low: [] as number[], high: [] as number[] }));
  for (const repeat of repetitions) {
    base.push(add(repeat));
    factors.forEach(({ low, high }, index) => {
      if (low) ends[index].low.push(add(repeat, low));
      if (high) ends[index].high.push(add(repeat, high));
    });
  }
  const rows = factors.map(({ id, low, high }, index) => ({
    id,
    low: low && ends[index].low,
    high: high && ends[index].high,
  }));
  return { trials, base, rows };
}

/** How many trials a tornado of these factors takes with so many repetitions. */
export function tornadoCount(factors: readonly Factor[], repetitions: number): number {
  const ends = factors.reduce((sum, { low, high }) => sum + (low ? 1 : 0) + (high ? 1 : 0), 0);
  return repetitions * (1 + ends);
}

export interface TornadoRow {
  readonly id: string;
  readonly low: Effect;
  readonly high: Effect;
}

/** What each factor does to what is read, as far as its trials have been played; the largest first. */
export function readTornado(
  plan: TornadoPlan,
  results: readonly (OutcomeSeries | undefined)[],
  reading: Reading,
): TornadoRow[] {
  const values = (trials: readonly number[]): Mean[] => trials.map((index) => read(results[index], reading));
  const base = values(plan.base);
  const effect = (end: EndTrials): Effect => (end ? effectOf(base, values(end)) : NO_EFFECT);
  const rows = plan.rows.map(({ id, low, high }) => ({ id, low: effect(low), high: effect(high) }));
  return rows.sort((a, b) => sizeOf(b) - sizeOf(a));
}

/** The larger of a row's two effects, 0 while nothing is known. */
export function sizeOf({ low, high }: TornadoRow): number {
  return Math.max(Math.abs(low.mean ?? 0), Math.abs(high.mean ?? 0));
}

/** Intervals a tornado shows: how many comparisons a reader makes at once. */
export function comparisonsIn(rows: readonly TornadoRow[]): number {
  return rows.flatMap(({ low, high }) => [low, high]).filter(({ verdict }) => verdict === 'clear' || verdict === 'luck')
    .length;
}
