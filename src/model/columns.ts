/** Lays typed columns out in one buffer, so that a whole population is copied by one `set`. */

export interface ColumnNote {
  readonly type: 'real' | 'word' | 'byte';
  /** 1, or 5 for a column per service dimension */
  readonly width: number;
  readonly unit: string;
}

/** Hands out one column after another. `unit` says what a number in it means. */
export interface ColumnMaker {
  real(unit: string): Float64Array;
  reals(unit: string): readonly Float64Array[];
  word(unit: string): Uint32Array;
  byte(unit: string): Uint8Array;
}

export const DIMENSION_COUNT = 5;

/** A maker that only takes notes; every column it gives is empty. */
export function noteTaker(notes: ColumnNote[]): ColumnMaker {
  const note = (type: ColumnNote['type'], width: number, unit: string): void => {
    notes.push({ type, width, unit });
  };
  return {
    real: (unit) => (note('real', 1, unit), new Float64Array(0)),
    reals: (unit) => (note('real', DIMENSION_COUNT, unit), []),
    word: (unit) => (note('word', 1, unit), new Uint32Array(0)),
    byte: (unit) => (note('byte', 1, unit), new Uint8Array(0)),
  };
}

const BYTES = { real: 8, word: 4, byte: 1 } as const;

function bytesOf(notes: readonly ColumnNote[], type: ColumnNote['type'], count: number): number {
  const columns = notes.reduce((sum, note) => sum + (note.type === type ? note.width : 0), 0);
  return columns * count * BYTES[type];
}

/** Size in bytes of a population of `count` with these columns. */
export function bufferBytes(notes: readonly ColumnNote[], count: number): number {
  const bytes = bytesOf(notes, 'real', count) + bytesOf(notes, 'word', count) + bytesOf(notes, 'byte', count);
  return Math.ceil(bytes / 8) * 8;
}

/** A maker of columns of `count` inside `buffer`: reals first, then words, then bytes, so that all are aligned. */
export function bufferMaker(buffer: ArrayBuffer, notes: readonly ColumnNote[], count: number): ColumnMaker {
  const reals = bytesOf(notes, 'real', count);
  const next = { real: 0, word: reals, byte: reals + bytesOf(notes, 'word', count) };
  const take = (type: ColumnNote['type']): number => {
    const start = next[type];
    next[type] += count * BYTES[type];
    return start;
  };
  const real = (): Float64Array => new Float64Array(buffer, take('real'), count);
  return {
    real,
    // engines take an element of a frozen array for what it is; of any other they ask again at each use
    reals: () => Object.freeze([real(), real(), real(), real(), real()]),
    word: () => new Uint32Array(buffer, take('word'), count),
    byte: () => new Uint8Array(buffer, take('byte'), count),
  };
}
