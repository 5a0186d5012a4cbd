/** What each phase of an edition did to one customer: the measures it forms or moves, before it and after it. */
import type { Run } from '../run';
import { stage } from '../stage';
import { PHASE_MEASURES } from './terms';
import type { PhaseId, PhaseMeasure } from './terms';

/** One measure of one customer; units as in the column of the same name, per dimension weighted by what counts for him. */
export interface Moved {
  readonly measure: PhaseMeasure;
  /** before the phase; of results, that of the last edition attended */
  readonly before: number;
  readonly after: number;
}

/** What a phase found and what it left, for each of its measures, whether it moved or not. */
export interface PhaseEffect {
  readonly phase: PhaseId;
  /** the customer left the market, and a newborn took his place: what was before is not his */
  readonly isNewborn: boolean;
  readonly moved: readonly Moved[];
}

function weighted(columns: readonly Float64Array[], i: number): number {
  return columns.reduce((sum, column, d) => sum + stage.customers.dimensionWeight[d][i] * column[i], 0);
}

function valueOf(measure: PhaseMeasure, i: number): number {
  if (measure === 'willExpectation') return weighted(stage.customers.willExpectation, i);
  return stage.customers[measure][i];
}

/** Plays one phase on the stage and tells what it did to customer `i`. */
export function passPhase(run: Run, phase: PhaseId, step: (run: Run) => void, i: number): PhaseEffect {
  const measures: readonly PhaseMeasure[] = PHASE_MEASURES[phase];
  const { generation } = stage.customers;
  const born = generation[i];
  const before = measures.map((measure) => valueOf(measure, i));
  step(run);
  return {
    phase,
    isNewborn: generation[i] !== born,
    moved: measures.map((measure, k) => ({ measure, before: before[k], after: valueOf(measure, i) })),
  };
}
