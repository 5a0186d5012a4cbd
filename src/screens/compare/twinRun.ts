import type { PlayedEdition, RunDocument } from '../../state/outside';

/** One of two runs whose customers are the same persons. */
export interface TwinRun {
  readonly letter: string;
  readonly document: RunDocument;
  /** the one edition played at base decisions instead of its own, or null */
  readonly variation: number | null;
  /** index = edition */
  readonly editions: readonly PlayedEdition[];
}
