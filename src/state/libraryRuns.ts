import { scenarioOf, type RunDocument } from '../formats/document';
import { decodeRunFile, encodeRunFile } from '../formats/runFile';
import { MODEL_VERSION } from '../model';
import type { KeptRun } from './keeping.svelte';
import type { KeptRecord } from './runStore';

/** A run that can be opened again: kept under a name, or put aside when another one took its place. */
export interface LibraryRun {
  /** what addresses call it */
  readonly id: string;
  readonly kind: 'kept' | 'aside';
  /** a run file's text */
  readonly file: string;
  /** milliseconds */
  readonly savedAt: number;
  readonly document: RunDocument;
  /** editions of the whole run */
  readonly length: number;
  /** yuan; null when it was never computed, or by another version of the model */
  readonly score: number | null;
}

/** Equal for runs with everything in them the same; what was computed from them does not count. */
export function contentsOf(document: RunDocument): string {
  return encodeRunFile(document, []);
}

/**
 * Both kinds in one list, newest first; a run that is kept is not listed a second time as put aside.
 * `unreadable` counts those that this version of the app cannot read: they stay where they are.
 */
export function libraryRuns(
  kept: readonly KeptRecord[],
  aside: readonly KeptRun[],
): { runs: readonly LibraryRun[]; unreadable: number } {
  const named = kept.flatMap(({ id, file, savedAt, score }) => read(id, 'kept', { file, savedAt }, score) ?? []);
  const contents = named.map(({ document }) => contentsOf(document));
  const others = aside
    .flatMap((run) => read(asideId(run), 'aside', run, run.score ?? null) ?? [])
    .filter(({ document }) => !contents.includes(contentsOf(document)));
  const runs = [...named, ...others].sort((one, other) => other.savedAt - one.savedAt);
  return { runs, unreadable: kept.length - named.length };
}

/** No two runs are put aside in the same millisecond by one person. */
function asideId({ savedAt }: KeptRun): string {
  return `aside-${savedAt.toString(36)}`;
}

function read(id: string, kind: LibraryRun['kind'], run: KeptRun, score: number | null): LibraryRun | undefined {
  try {
    const { document } = decodeRunFile(run.file);
    const { file, savedAt } = run;
    const isOurs = document.modelVersion === MODEL_VERSION;
    const length = scenarioOf(document.scenario).editions;
    return { id, kind, file, savedAt, document, length, score: isOurs ? score : null };
  } catch {
    return undefined;
  }
}
