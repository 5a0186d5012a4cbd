/** What every engine computes; bundled into one classic script and evaluated there (bits.test.ts). */
import {
  BASE_DECISIONS,
  MODEL_VERSION,
  createRun,
  digest,
  playEdition,
  SCENARIOS,
  STRATEGIES,
  surveyCustomers,
} from '../../src/model';
import type { Decisions } from '../../src/model';
import type { Case } from './cases';

export { CASES } from './cases';
export { MODEL_VERSION };

function decisionsOf({ strategy, levers }: Case): Decisions {
  return { ...(strategy === 'base' ? BASE_DECISIONS : STRATEGIES[strategy]), ...levers };
}

/** One digest per edition, the opening first: the first differing one tells where two engines part. */
export function probe(example: Case): string[] {
  const { scenario, settings, seed, editions, parameters, luck } = example;
  const run = createRun({ ...SCENARIOS[scenario], ...settings }, seed, parameters);
  const digests = [digest(run)];
  for (let edition = 1; edition <= editions; edition++) {
    playEdition(run, decisionsOf(example), luck);
    digests.push(digest(run));
  }
  return [...digests, JSON.stringify(surveyCustomers(run).constructs.satisfaction.mean)];
}
