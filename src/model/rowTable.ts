/**
 * Some columns of many customers, turned into rows: all of one customer stands together. Who needs a few customers whole
 * then reads a few lines of memory instead of one a column.
 */

import { BLOCK } from './passes';

type Column = Float64Array | Uint32Array | Uint8Array;

export interface RowTable {
  /** where the values come from, and the same columns of those they are handed to */
  readonly from: readonly Column[];
  readonly into: readonly Column[];
  /** customer-major */
  readonly values: Float64Array;
}

/** A table of the columns `from`, filled, whose rows are copied into the columns `into`. */
export function createRowTable(from: readonly Column[], into: readonly Column[]): RowTable {
  const table = { from, into, values: new Float64Array(from.length * from[0].length) };
  for (const column of from) putColumn(table, column);
  return table;
}

/** Takes over the values of a column of the table; ignores one that is not in it. */
export function putColumn({ from, values }: RowTable, column: Column): void {
  const at = from.indexOf(column);
  if (at < 0) return;
  if (column instanceof Float64Array) putReals(values, column, at, from.length);
  else putOthers(values, column, at, from.length);
}

function putReals(values: Float64Array, column: Float64Array, at: number, width: number): void {
  for (let i = 0; i < column.length; i++) values[i * width + at] = column[i];
}

function putOthers(values: Float64Array, column: Column, at: number, width: number): void {
  for (let i = 0; i < column.length; i++) values[i * width + at] = column[i];
}

const starts = new Int32Array(BLOCK);

/** Copies the rows of the first `count` of `list`, at most a block, into customers `first`, `first` + 1, … */
export function takeRows({ from, into, values }: RowTable, list: Int32Array, count: number, first: number): void {
  for (let k = 0; k < count; k++) starts[k] = list[k] * from.length;
  for (let at = 0; at < into.length; at++) {
    const column = into[at];
    if (column instanceof Float64Array) takeReals(values, column, at, count, first);
    else takeOthers(values, column, at, count, first);
  }
}

function takeReals(values: Float64Array, column: Float64Array, at: number, count: number, first: number): void {
  for (let k = 0; k < count; k++) column[first + k] = values[starts[k] + at];
}

function takeOthers(values: Float64Array, column: Column, at: number, count: number, first: number): void {
  for (let k = 0; k < count; k++) column[first + k] = values[starts[k] + at];
}
