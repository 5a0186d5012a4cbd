/** Sweep: one lever along its range, or two levers against each other, on the same customers and luck. */
import { LEVERS } from '../../model';
import type { Decisions, Lever, LeverId, Mean } from '../../model';
import type { OutcomeSeries } from '../../sim/outcomes';
import type { Trial } from '../../sim/trials';
import { leverOf, leverValue, withLeverAt } from './leverFactors';
import { readAll, type Reading } from './reading';
import { trialOf, withChange, type Setup } from './setup';
import { blockDesign, effectOf, type Effect } from './statistics';
import { summarise } from '../summary';

export type SweepSize = 6 | 11 | 21;
/** Places along one lever: more on a line than in a map, which has them squared. */
export const LINE_SIZES: readonly SweepSize[] = [6, 11, 21];
export const MAP_SIZES: readonly SweepSize[] = [6, 11];

/** A place of the sweep; `second` only with two levers. */
export interface SweepPlace {
  readonly first: number;
  readonly second?: number;
}

export interface SweepPlan {
  readonly trials: readonly Trial[];
  readonly first: LeverId;
  readonly second?: LeverId;
  /** the setup as it is, once per repetition */
  readonly base: readonly number[];
  /** where the setup itself lies, in the first edition that is changed */
  readonly now: SweepPlace;
  readonly cells: readonly (SweepPlace & { readonly trials: readonly number[] })[];
}

/** `size` legal values from the lever's minimum to its maximum; all there are when there are fewer. */
export function gridOf({ min, max, step }: Lever, size: number): number[] {
  const steps = Math.round((max - min) / step);
  const count = Math.min(size - 1, steps);
  return Array.from({ length: count + 1 }, (_, index) => {
    const value = index === count ? max : min + Math.round((index * steps) / count) * step;
    return Math.round(value * 1e6) / 1e6;
  });
}

/** The trials of a sweep; the last cell of a map is the highest of both. */
export function planSweep(setup: Setup, first: LeverId, second: LeverId | undefined, size: number): SweepPlan {
  const made = setup.decisions[setup.from - 1];
  const now = { first: leverValue(made, first), second: second && leverValue(made, second) };
  const places = placesOf(first, second, size);
  const trials: Trial[] = [];
  const base: number[] = [];
  const cells = places.map((place) => ({ ...place, trials: [] as number[] }));
  const changes = places.map((place) => ({
    decisions: withChange(setup, (one) => decisionsAt(one, place, first, second)),
  }));
  for (let repeat = 0; repeat < setup.repeats; repeat++) {
    base.push(trials.push(trialOf(setup, repeat)) - 1);
    cells.forEach((cell, index) => cell.trials.push(trials.push(trialOf(setup, repeat, changes[index])) - 1));
  }
  return { trials, first, second, base, now, cells };
}

/** How many trials a sweep takes. */
export function sweepCount(first: LeverId, second: LeverId | undefined, size: number, repetitions: number): number {
  return repetitions * (1 + placesOf(first, second, size).length);
}

function placesOf(first: LeverId, second: LeverId | undefined, size: number): SweepPlace[] {
  const along = gridOf(leverOf(first), size);
  if (second === undefined) return along.map((value) => ({ first: value }));
  return gridOf(leverOf(second), size).flatMap((up) => along.map((value) => ({ first: value, second: up })));
}

/** What is decided at a place: one or two levers set, all others as they are. */
export function decisionsAt(made: Decisions, place: SweepPlace, first: LeverId, second?: LeverId): Decisions {
  const moved = withLeverAt(made, leverOf(first), place.first);
  return second === undefined || place.second === undefined ? moved : withLeverAt(moved, leverOf(second), place.second);
}

export interface SweepCell extends SweepPlace {
  readonly mean: Mean;
  /** against the decisions as they are */
  readonly effect: Effect;
  /** not to be told from the best place, allowing for its having been picked among all */
  readonly isAsGood: boolean;
}

export interface SweepReading {
  readonly cells: readonly SweepCell[];
  /** mean of the decisions as they are */
  readonly now: Mean;
  /** index of the cell with the highest mean; −1 while nothing is known */
  readonly best: number;
  /** the best stands clear of the decisions as they are, allowing for its having been picked among all */
  readonly isBestClear: boolean;
}

/** The sweep as far as it has been played. `isLowBest`: less of this outcome is better. */
export function readSweep(
  plan: SweepPlan,
  results: readonly (OutcomeSeries | undefined)[],
  reading: Reading,
  isLowBest = false,
): SweepReading {
  const base = readAll(results, plan.base, reading);
  const values = plan.cells.map(({ trials }) => readAll(results, trials, reading));
  const means = values.map((some) => summarise(some).mean);
  const best = bestOf(means, isLowBest);
  // all places and the present one were tried on the same markets; the best was picked among the places
  const design = blockDesign([...values, base], plan.cells.length);
  const isApart = (one: number, other: number): boolean => {
    const [first, second] = [design.means[one], design.means[other]];
    return first !== null && second !== null && Math.abs(first - second) > design.leastDifference;
  };
  const cells = plan.cells.map(({ first, second }, index) => ({
    first,
    second,
    mean: means[index],
    effect: effectOf(base, values[index]),
    isAsGood: best >= 0 && !isApart(best, index),
  }));
  const isBestClear = best >= 0 && isApart(best, values.length);
  return { cells, now: summarise(base).mean, best, isBestClear };
}

function bestOf(means: readonly Mean[], isLowBest: boolean): number {
  let best = -1;
  means.forEach((mean, index) => {
    if (mean === null) return;
    const record = best < 0 ? null : means[best];
    if (record === null || (isLowBest ? mean < record : mean > record)) best = index;
  });
  return best;
}

/** Levers that can be swept: all that have more than two values. */
export const SWEEP_LEVERS: readonly Lever[] = LEVERS.filter(({ unit }) => unit !== 'yesNo');
