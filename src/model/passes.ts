/** Walking over customers in blocks: short passes over few customers keep every engine at full speed. */

/** Customers a pass works on at a time; also the blocks in which sums are added up, so part of the model version. */
export const BLOCK = 512;

/** 0 exhibitors, 1 visitors. */
export type Side = 0 | 1;
export const SIDES: readonly Side[] = [0, 1];

/** Sum of `column` over the customers listed from `from` to `to`, block by block. */
export function sumOf(column: Float64Array, list: Int32Array, from: number, to: number): number {
  let total = 0;
  for (let start = from; start < to; start += BLOCK) {
    const end = start + BLOCK < to ? start + BLOCK : to;
    let sum = 0;
    for (let k = start; k < end; k++) sum += column[list[k]];
    total += sum;
  }
  return total;
}

/** Values of `column` over the customers listed from `from` to `to`. */
export function valuesOf(column: Float64Array, list: Int32Array, from: number, to: number): Float64Array {
  const values = new Float64Array(to - from);
  for (let k = from; k < to; k++) values[k - from] = column[list[k]];
  return values;
}
