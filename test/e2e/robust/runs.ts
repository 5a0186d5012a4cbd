/** Runs to open, as links and files, and what the model makes of them here, in Node. */
import { newDocument, scenarioOf, type RunDocument } from '../../../src/formats/document';
import { encodeLink } from '../../../src/formats/shareLink';
import { BASE_DECISIONS, SCENARIOS, createRun, digest, playEdition, playFuture } from '../../../src/model';
import type { Decisions, FutureOutcome, Run, Scenario } from '../../../src/model';

/** A tenth of the baseline: everything happens, only sooner. */
export const SMALL_SCENARIO: Scenario = { ...SCENARIOS.baseline, scale: 0.1, editions: 6 };
export const SMALL_TITLE = 'A small show';
/** Two sets of decisions that are neither the base nor each other. */
export const DEARER: Decisions = { ...BASE_DECISIONS, standPrice: 1400 };
export const KINDER: Decisions = { ...BASE_DECISIONS, empathy: 80, recovery: 70 };

/** The small show under `seed`, played with `played`. */
export function smallRun(
  seed: number,
  played: readonly Decisions[] = [],
  more: Partial<RunDocument> = {},
): RunDocument {
  const draft = played.at(-1) ?? BASE_DECISIONS;
  return newDocument({ kind: 'own', title: SMALL_TITLE, scenario: SMALL_SCENARIO }, seed, { played, draft, ...more });
}

/** The part of an address that opens `document`. */
export async function linkTo(document: RunDocument): Promise<string> {
  return `#/run/own?run=${await encodeLink(document)}`;
}

/** The digest of every edition of `document` from 0, and the run behind the last. */
export function playedHere(document: RunDocument): { digests: string[]; run: Run } {
  const run = createRun(scenarioOf(document.scenario), document.seed, document.parameters);
  const digests = [digest(run)];
  for (const decisions of document.played) {
    playEdition(run, decisions);
    digests.push(digest(run));
  }
  return { digests, run };
}

/** The 64 futures of the edition after `document`, with its draft. */
export function futuresHere(document: RunDocument): FutureOutcome[] {
  const { run } = playedHere(document);
  return Array.from({ length: 64 }, (_, index) => playFuture(run, document.draft, index + 1));
}
