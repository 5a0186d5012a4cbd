import { scenarioOf, type RunDocument } from '../formats/document';
import { decodeRunFile } from '../formats/runFile';
import type { KeptRun } from './keeping.svelte';

/** A run that another one took the place of, ready to be listed. */
export interface EarlierRun extends KeptRun {
  readonly document: RunDocument;
  /** editions of the whole run */
  readonly length: number;
}

/** Those of the kept runs that can be opened. */
export function earlierRuns(kept: readonly KeptRun[]): EarlierRun[] {
  return kept.flatMap((run) => {
    try {
      const { document } = decodeRunFile(run.file);
      return [{ ...run, document, length: scenarioOf(document.scenario).editions }];
    } catch {
      return [];
    }
  });
}
