/** A real run for figures whose numbers have to be those of the report. */
import { BASE_DECISIONS, createRun, playEdition, SCENARIOS } from '../../src/model';
import type { Decisions } from '../../src/model';
import type { PlayedEdition } from '../../src/sim/runner';
import { describeEdition } from '../../src/sim/snapshot';

/** Decisions that move everything a little: dearer, kinder, with helpers, contracts and an explained price. */
const MIXED: Decisions = {
  ...BASE_DECISIONS,
  standPrice: 1250,
  explainPrice: true,
  participation: 60,
  lockIn: 40,
  recovery: 70,
};

export interface MixedRun {
  readonly editions: readonly PlayedEdition[];
  readonly links: Int32Array;
}

/** The opening and three editions of the baseline, seed 7. */
export function mixedRun(): MixedRun {
  const run = createRun(SCENARIOS.baseline, 7);
  const editions = [describeEdition(run, run.opening)];
  for (const decisions of [BASE_DECISIONS, MIXED, MIXED]) {
    editions.push(describeEdition(run, playEdition(run, decisions)));
  }
  return { editions, links: run.links.slice() };
}
