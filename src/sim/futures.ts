/**
 * Other futures of the coming edition: the same customers and the same decisions, met by other luck.
 *
 * Never other seeds, which would be other customers, and never luck 0, which is the edition that will happen.
 */
import type { Future } from './runner';

/** How many futures a forecast has unless told otherwise. */
export const FUTURE_COUNT = 64;
/** How many are computed before the first of them are shown. */
export const FIRST_FUTURES = 16;
/** Luck numbers handed out at a time after that. */
export const CHUNK_SIZE = 8;

/** Luck 1…count. */
export const lucksUpTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

/** Luck 1…count in the portions they are computed in: the first futures split evenly over `players`, then chunks. */
export function portionsOfLuck(count: number, players: number): number[][] {
  const lucks = lucksUpTo(count);
  const first = Math.min(count, FIRST_FUTURES);
  return [...piecesOf(lucks.slice(0, first), Math.ceil(first / players)), ...piecesOf(lucks.slice(first), CHUNK_SIZE)];
}

/** `list` in pieces of `size`, the last one shorter. */
export function piecesOf<Value>(list: readonly Value[], size: number): Value[][] {
  const pieces: Value[][] = [];
  for (let start = 0; start < list.length; start += size) pieces.push(list.slice(start, start + size));
  return pieces;
}

/** Collects futures as they come and says when there is something worth showing. */
export class FutureCollection {
  readonly #futures: Future[] = [];
  readonly #first: number;
  readonly #onprogress: ((futures: readonly Future[]) => void) | undefined;

  constructor(count: number, onprogress?: (futures: readonly Future[]) => void) {
    this.#first = Math.min(count, FIRST_FUTURES);
    this.#onprogress = onprogress;
  }

  /** All so far, in order of luck. */
  get futures(): Future[] {
    return [...this.#futures].sort((a, b) => a.luck - b.luck);
  }

  add(futures: readonly Future[]): void {
    this.#futures.push(...futures);
    if (this.#futures.length >= this.#first) this.#onprogress?.(this.futures);
  }
}
