/**
 * Where customers would stand if they went on moving as they just did: a Markov chain of a few classes that customers
 * leave for good and that the same number enters at every edition.
 *
 * Counts of the next edition = counts now × moves + entering. Arithmetic only; what it means says transitionMatrix.ts.
 */

export interface MarkovChain {
  /** customers in each class now */
  readonly present: readonly number[];
  /** probability 0–1 of going from a class (row) to a class; what a row lacks to 1 leaves. Null: nobody to learn from. */
  readonly moves: readonly (readonly number[] | null)[];
  /** customers who enter each class at every edition */
  readonly entering: readonly number[];
}

/** What becomes of a chain in the end. */
export type MarkovEnd =
  /** it comes to rest; `editions` until shares are within one point and the total within one per cent of it */
  | { readonly kind: 'settles'; readonly counts: readonly number[]; readonly editions: number }
  /** some keep entering and never leave */
  | { readonly kind: 'grows' }
  /** it goes round for ever, every `period` editions the same; null where no period was found */
  | { readonly kind: 'unsettled'; readonly period: number | null }
  /** these classes will hold somebody, but nobody was there to show how one moves on */
  | { readonly kind: 'unknown'; readonly classes: readonly number[] };

/** A row that leaves less than this to go is taken to lose nobody: rounding. */
const NOTHING = 1e-12;
/** Steps after which a chain that nobody leaves has come to rest or goes round. */
const LONG = 100_000;

/** Counts after 0, 1 … `editions` steps; empty where a step cannot be reckoned. */
export function markovPath(chain: MarkovChain, editions: number): (readonly number[])[] {
  if (unknownClasses(chain).length > 0) return [];
  const path = [chain.present];
  for (let edition = 0; edition < editions; edition++) path.push(step(chain, path[edition]));
  return path;
}

/** What becomes of the chain if it goes on like this. */
export function markovEnd(chain: MarkovChain): MarkovEnd {
  const unknown = unknownClasses(chain);
  if (unknown.length > 0) return { kind: 'unknown', classes: unknown };
  const entrants = reachedFrom(chain, indicesOf(chain.entering, isSomebody));
  const all = reachedFrom(chain, indicesOf(chain.present, isSomebody));
  if ([...entrants].some((index) => !canLeave(chain, index))) return { kind: 'grows' };
  if ([...all].every((index) => canLeave(chain, index))) return settled(chain, restOf(chain));
  return goneRound(chain);
}

const isSomebody = (count: number): boolean => count > 0;
const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

function indicesOf(values: readonly number[], fits: (value: number) => boolean): number[] {
  return values.flatMap((value, index) => (fits(value) ? [index] : []));
}

function step({ moves, entering }: MarkovChain, counts: readonly number[]): number[] {
  return entering.map((count, to) => count + total(counts.map((here, from) => here * (moves[from]?.[to] ?? 0))));
}

/** Classes somebody will ever be in, beginning with those in `start`. */
function reachedFrom({ moves }: MarkovChain, start: readonly number[]): Set<number> {
  const reached = new Set(start);
  for (const from of reached) for (const to of indicesOf(moves[from] ?? [], isSomebody)) reached.add(to);
  return reached;
}

function unknownClasses(chain: MarkovChain): number[] {
  const occupied = chain.present.map((count, index) => count + chain.entering[index]);
  const reached = reachedFrom(chain, indicesOf(occupied, isSomebody));
  return [...reached].filter((index) => chain.moves[index] === null).sort((one, other) => one - other);
}

function canLeave(chain: MarkovChain, index: number): boolean {
  return [...reachedFrom(chain, [index])].some((from) => 1 - total(chain.moves[from] ?? []) > NOTHING);
}

/** The counts that reproduce themselves: n = n·moves + entering, over the classes that lose somebody in the end. */
function restOf(chain: MarkovChain): number[] {
  const { moves, entering } = chain;
  const open = indicesOf(entering, () => true).filter((index) => moves[index] !== null && canLeave(chain, index));
  const equations = open.map((to) => [
    ...open.map((from) => (from === to ? 1 : 0) - (moves[from]?.[to] ?? 0)),
    entering[to],
  ]);
  const solution = solve(equations);
  return entering.map((_, index) => (open.includes(index) ? solution[open.indexOf(index)] : 0));
}

/** Gauss with the largest pivot; every row holds its coefficients and then its right side. */
function solve(equations: readonly (readonly number[])[]): number[] {
  const rows = equations.map((row) => [...row]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    const below = rows.map((row, index) => (index < column ? -1 : Math.abs(row[column])));
    const pivot = below.indexOf(Math.max(...below));
    [rows[column], rows[pivot]] = [rows[pivot], rows[column]];
    for (const row of rows) {
      if (row === rows[column]) continue;
      const factor = row[column] / rows[column][column];
      for (let index = column; index <= size; index++) row[index] -= factor * rows[column][index];
    }
  }
  return rows.map((row, index) => row[size] / row[index]);
}

function settled(chain: MarkovChain, counts: readonly number[]): MarkovEnd {
  let at = chain.present;
  let editions = 0;
  for (; editions < LONG && !isNear(at, counts); editions++) at = step(chain, at);
  return { kind: 'settles', counts, editions };
}

function isNear(counts: readonly number[], rest: readonly number[]): boolean {
  const [all, end] = [total(counts), total(rest)];
  if (end === 0) return all < 1;
  return (
    Math.abs(all - end) <= 0.01 * end &&
    counts.every((count, index) => Math.abs(count / all - rest[index] / end) <= 0.01)
  );
}

/** Some never leave and nobody joins them: after a long time they stand still or go round among themselves. */
function goneRound(chain: MarkovChain): MarkovEnd {
  let late = chain.present;
  for (let edition = 0; edition < LONG; edition++) late = step(chain, late);
  let next: readonly number[] = late;
  for (let period = 1; period <= late.length; period++) {
    next = step(chain, next);
    if (!isSame(next, late)) continue;
    return period === 1 ? settled(chain, late) : { kind: 'unsettled', period };
  }
  return { kind: 'unsettled', period: null };
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one.every((count, index) => Math.abs(count - other[index]) <= 1e-6 * (1 + total(other)));
}
