export interface TwinEdition {
  readonly digest: string;
  /** what `findingsOf` of phases.ts gives, in the same order */
  readonly findings: readonly number[];
}

export interface Twin {
  /** plays the editions of an input (see twinInput.ts) */
  play(input: Uint8Array): TwinEdition[];
  /** nanoseconds of every step of every edition, one list a watched round */
  time(input: Uint8Array, unwatched: number, watched: number): number[][];
  /** memory of all columns after the last edition of an input */
  stateAfter(input: Uint8Array): Uint8Array;
  remove(): void;
}

export function hasGcc(): boolean;
export function compileTwin(header: string): Twin;
