/** What every engine computes; bundled into one classic script and evaluated there (bits.test.ts). */
import {
  BASE_DECISIONS,
  createRun,
  digest,
  playEdition,
  SCENARIOS,
  STRATEGIES,
  surveyCustomers,
} from '../../src/model';
import type { ScenarioId, StrategyId } from '../../src/model';

export interface Case {
  readonly scenario: ScenarioId;
  readonly strategy: StrategyId | 'base';
  readonly seed: number;
  readonly editions: number;
}

/** One digest per edition: the first differing one tells where two engines part. */
export function probe({ scenario, strategy, seed, editions }: Case): string[] {
  const run = createRun(SCENARIOS[scenario], seed);
  const decisions = strategy === 'base' ? BASE_DECISIONS : STRATEGIES[strategy];
  const digests = [digest(run)];
  for (let edition = 1; edition <= editions; edition++) {
    playEdition(run, decisions);
    digests.push(digest(run));
  }
  return [...digests, JSON.stringify(surveyCustomers(run).constructs.satisfaction.mean)];
}
