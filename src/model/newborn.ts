/** Filling the columns of newborn customers: one trait at a time for all of a list. */
import { expEach } from './maths';
import type { ParameterValues } from './parameters';
import { BLOCK } from './passes';
import type { Side } from './passes';
import { customerKey, draw, normal } from './random';
import { stage } from './stage';

/** Most newborn in one list. */
export const NEWBORN_MAX = 4 * BLOCK;

/** At most NEWBORN_MAX places that are taken over, all of one side. `generation` is already that of the newborn. */
export interface Newborn {
  readonly parameters: ParameterValues;
  readonly seed: number;
  readonly publicImage: number;
  readonly side: Side;
  readonly list: Int32Array;
  readonly count: number;
}

/** Keys of the newborn in the list being filled. */
export const keys = new Int32Array(NEWBORN_MAX);
const values = new Float64Array(NEWBORN_MAX);

export function takeKeys({ seed, list, count }: Newborn): void {
  const { generation, randomKey } = stage.customers;
  for (let k = 0; k < count; k++) {
    const i = list[k];
    keys[k] = customerKey(seed, i, generation[i]);
    randomKey[i] = keys[k];
  }
}

/** column = mean + spread · N */
export function fillNormal(born: Newborn, column: Float64Array, purpose: number, mean: number, spread: number): void {
  const { list, count } = born;
  for (let k = 0; k < count; k++) column[list[k]] = mean + spread * normal(draw(keys[k], purpose));
}

/** into = spread · N */
export function drawInto(born: Newborn, into: Float64Array, purpose: number, spread: number): void {
  for (let k = 0; k < born.count; k++) into[k] = spread * normal(draw(keys[k], purpose));
}

/** column = e^(spread · N) */
export function fillFactor(born: Newborn, column: Float64Array, purpose: number, spread: number): void {
  drawInto(born, values, purpose, spread);
  expEach(values, born.count);
  for (let k = 0; k < born.count; k++) column[born.list[k]] = values[k];
}

export function fillReal(born: Newborn, column: Float64Array, value: number): void {
  const { list, count } = born;
  for (let k = 0; k < count; k++) column[list[k]] = value;
}

export function fillByte(born: Newborn, column: Uint8Array, value: number): void {
  const { list, count } = born;
  for (let k = 0; k < count; k++) column[list[k]] = value;
}

export function copyReal(born: Newborn, from: Float64Array, into: Float64Array): void {
  const { list, count } = born;
  for (let k = 0; k < count; k++) into[list[k]] = from[list[k]];
}

export function clampReal(born: Newborn, column: Float64Array, low: number, high: number): void {
  const { list, count } = born;
  for (let k = 0; k < count; k++) {
    const i = list[k];
    column[i] = column[i] < low ? low : column[i] > high ? high : column[i];
  }
}
