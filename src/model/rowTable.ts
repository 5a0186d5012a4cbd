/**
 * Some columns of many customers, turned into rows: all of one customer stands together. Who needs a few customers whole
 * then reads a few lines of memory instead of one a column.
 */
import { BLOCK } from './passes';
import type { Column } from './population';

export interface RowTable {
  /** number of columns */
  readonly width: number;
  /** customer-major */
  readonly values: Float64Array;
}

/** A table of all values of the columns. */
export function createRowTable(columns: readonly Column[]): RowTable {
  const table = { width: columns.length, values: new Float64Array(columns.length * columns[0].length) };
  columns.forEach((column, at) => putColumn(table, column, at, column.length));
  return table;
}

/** Takes over the first `count` values of what is column `at` of the table. */
export function putColumn({ width, values }: RowTable, column: Column, at: number, count: number): void {
  for (let i = 0; i < count; i++) values[i * width + at] = column[i];
}

const starts = new Int32Array(BLOCK);

/** Copies the rows of the first `count` of `list`, at most a block, into `columns` from `first` on. */
export function takeRows(
  { width, values }: RowTable,
  columns: readonly Column[],
  list: Int32Array,
  count: number,
  first: number,
): void {
  for (let k = 0; k < count; k++) starts[k] = list[k] * width;
  for (let at = 0; at < width; at++) {
    const column = columns[at];
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
