/** Small shows for tests: 800 customers, so that an edition takes a fraction of a millisecond. */
import { BASE_DECISIONS, SCENARIOS } from '../../src/model';
import type { Decisions, Scenario } from '../../src/model';
import type { Plan } from '../../src/sim/runner';

export const SMALL: Scenario = { ...SCENARIOS.baseline, scale: 0.1 };

export const DEARER: Decisions = { ...BASE_DECISIONS, standPrice: 1400, explainPrice: true };
export const KINDER: Decisions = { ...BASE_DECISIONS, empathy: 80, recovery: 75, promise: 78 };

export function planOf(...decisions: Decisions[]): Plan {
  return { scenario: SMALL, seed: 11, parameters: {}, decisions };
}

/** A rest that never lets anything in, for code that is tested alone. */
export const noRest = (): Promise<void> => Promise.resolve();
