/** Ensemble: the same decisions again and again, once with other customers and once with other luck for the same ones. */
import type { Mean } from '../../model';
import { outcomeOf, type OutcomeId, type OutcomeSeries } from './reading';
import type { Trial } from '../../sim/trials';
import { REPEATED_OVER, trialOf, type RepeatedOver, type Setup } from './setup';
import { quantile, summarise, type Summary } from '../summary';

/** How many shows of each kind can be chosen. */
export const ENSEMBLE_SIZES = [20, 50, 100] as const;
export type EnsembleSize = (typeof ENSEMBLE_SIZES)[number];

export interface EnsemblePlan {
  readonly trials: readonly Trial[];
  /** numbers of the trials of each kind; the first of both is the show of the setup itself */
  readonly members: Readonly<Record<RepeatedOver, readonly number[]>>;
}

/** `size` shows of each kind; the show itself is counted in both and played once. */
export function planEnsemble(setup: Setup, size: number): EnsemblePlan {
  const trials: Trial[] = [trialOf(setup, 0)];
  const members: Record<RepeatedOver, number[]> = { seeds: [0], luck: [0] };
  for (let repeat = 1; repeat < size; repeat++) {
    for (const over of REPEATED_OVER) {
      members[over].push(trials.push(trialOf({ ...setup, over }, repeat)) - 1);
    }
  }
  return { trials, members };
}

/** How one outcome is spread over the shows of one edition. */
export interface Spread extends Summary {
  readonly edition: number;
  /** the show of the setup itself */
  readonly own: Mean;
  /** the values of all shows that were played, in their order */
  readonly values: readonly number[];
  readonly p10: Mean;
  readonly p25: Mean;
  readonly median: Mean;
  readonly p75: Mean;
  readonly p90: Mean;
}

/** The spread at each edition, edition 0 first, over the shows of one kind that have been played. */
export function readEnsemble(
  { members }: EnsemblePlan,
  results: readonly (OutcomeSeries | undefined)[],
  over: RepeatedOver,
  id: OutcomeId,
): Spread[] {
  const { id: outcome } = outcomeOf(id);
  const played = members[over].map((index) => results[index]?.[outcome]).filter((series) => series !== undefined);
  const own = results[members[over][0]]?.[outcome];
  const editions = played[0]?.length ?? 0;
  return Array.from({ length: editions }, (_, edition) => ({
    edition,
    own: own?.[edition] ?? null,
    ...spreadOf(played.map((series) => series[edition])),
  }));
}

function spreadOf(all: readonly Mean[]): Omit<Spread, 'edition' | 'own'> {
  const values = all.filter((value) => value !== null);
  const at = (share: number): Mean => quantile(values, share);
  return {
    ...summarise(values),
    values,
    p10: at(0.1),
    p25: at(0.25),
    median: at(0.5),
    p75: at(0.75),
    p90: at(0.9),
  };
}
