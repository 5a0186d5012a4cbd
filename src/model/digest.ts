/** A short word for the whole state of a run: two runs with the same word are the same bits. */
import { COLUMNS } from './population';
import type { Organiser, Run } from './run';

/** Stocks in the order in which they are read. */
const STOCKS = [
  'trainingStock',
  'knowledge',
  'credibility',
  'publicImage',
  'erosion',
  'exploitation',
  'lastVisitors',
  'lastExhibitors',
] as const satisfies readonly (keyof Organiser)[];

/** Two independent 32-bit sums, so that the digest has 64 bits. */
const sums = new Int32Array(2);

function addWord(word: number): void {
  const first = Math.imul(sums[0] ^ word, 0x01000193);
  const second = Math.imul(sums[1] ^ word, 0x85ebca6b);
  sums[0] = first ^ (first >>> 15);
  sums[1] = second ^ (second >>> 13);
}

function addWords(words: Uint32Array): void {
  let [first, second] = [sums[0], sums[1]];
  for (let k = 0; k < words.length; k++) {
    first = Math.imul(first ^ words[k], 0x01000193);
    second = Math.imul(second ^ words[k], 0x85ebca6b);
    first ^= first >>> 15;
    second ^= second >>> 13;
  }
  sums[0] = first;
  sums[1] = second;
}

type Column = Float64Array | Uint32Array | Uint8Array;

function addColumn(column: Column): void {
  if (column instanceof Uint8Array) for (let k = 0; k < column.length; k++) addWord(column[k]);
  else addWords(new Uint32Array(column.buffer, column.byteOffset, column.byteLength / 4));
}

const hex = (word: number): string => (word >>> 0).toString(16).padStart(8, '0');

/** Hex hash, 16 digits, over the bits of every column in its order of declaration and of every stock. */
export function digest(run: Run): string {
  sums[0] = 0x811c9dc5 | 0;
  sums[1] = 0x9e3779b9 | 0;
  for (const { name } of COLUMNS) {
    const column: Column | readonly Float64Array[] = run.customers[name];
    if (Array.isArray(column)) column.forEach(addColumn);
    else addColumn(column as Column);
  }
  const stocks = [...STOCKS.map((stock) => run.organiser[stock]), ...run.organiser.brokenPromise, run.edition];
  addColumn(Float64Array.from(stocks));
  return hex(sums[0]) + hex(sums[1]);
}
