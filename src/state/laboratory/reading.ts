/** How a trial is boiled down to one number. */
import type { Mean } from '../../model';
import { OUTCOMES, type Outcome, type OutcomeId, type OutcomeSeries } from '../../sim/outcomes';
import { summarise } from '../summary';

export { OUTCOMES } from '../../sim/outcomes';
export type { Outcome, OutcomeId, OutcomeSeries, OutcomeUnit } from '../../sim/outcomes';

/** At the last edition, or the mean of all editions the experiment may change. */
export type When = 'last' | 'mean';
export const WHENS: readonly When[] = ['last', 'mean'];

/** Which number of a trial is looked at. */
export interface Reading {
  readonly outcome: OutcomeId;
  readonly when: When;
  /** the first edition of a mean */
  readonly from: number;
}

const OUTCOME_OF = new Map(OUTCOMES.map((outcome) => [outcome.id, outcome]));

/** The row of `id` in the table of outcomes. */
export function outcomeOf(id: OutcomeId): Outcome {
  const outcome = OUTCOME_OF.get(id);
  if (!outcome) throw new Error(`expected an outcome, got ${id}`);
  return outcome;
}

/** The number of a trial; null while it has not been played, or where nobody was there to answer. */
export function read(result: OutcomeSeries | undefined, { outcome, when, from }: Reading): Mean {
  const series = result?.[outcome];
  if (!series) return null;
  if (when === 'last' || outcomeOf(outcome).isTotal) return series[series.length - 1];
  return summarise(series.slice(from)).mean;
}

/** The same number of several trials. */
export function readAll(
  results: readonly (OutcomeSeries | undefined)[],
  trials: readonly number[],
  reading: Reading,
): Mean[] {
  return trials.map((index) => read(results[index], reading));
}

/** Of these less is better. */
export function isLessBetter(id: OutcomeId): boolean {
  return id === 'failureShare' || id === 'spuriousShare';
}
