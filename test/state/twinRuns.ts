import { BASE_DECISIONS, SCENARIOS, type Decisions, type Scenario } from '../../src/model';
import { DirectRunner } from '../../src/sim/direct';
import type { PlayedEdition } from '../../src/sim/runner';

/** A tenth of the baseline: everything happens, only sooner. */
export const SMALL: Scenario = { ...SCENARIOS.baseline, scale: 0.1, editions: 6 };
export const DEARER: Decisions = { ...BASE_DECISIONS, standPrice: 1500 };
export const KINDER: Decisions = { ...BASE_DECISIONS, empathy: 85, recovery: 80 };

/** The editions of the small show under `seed`, played with `decisions`. */
export function play(decisions: readonly Decisions[], seed = 5): Promise<PlayedEdition[]> {
  return new DirectRunner().play({ scenario: SMALL, seed, parameters: {}, decisions });
}
