/** Newborn customers by the list: where they are born, and the keys that make them who they are. */
import type { ParameterValues } from './parameters';
import { BLOCK } from './passes';
import type { Side } from './passes';
import { customerKey } from './random';
import { stage } from './stage';

/** Most newborn in one list: the more at once, the cheaper each. */
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

/** Places of the newborn in hand, and their keys. */
export const places = new Int32Array(NEWBORN_MAX);
export const keys = new Int32Array(NEWBORN_MAX);

export function takePlaces({ seed, list, count }: Newborn): void {
  const { generation, randomKey } = stage.customers;
  for (let k = 0; k < count; k++) {
    const i = list[k];
    places[k] = i;
    keys[k] = customerKey(seed, i, generation[i]);
    randomKey[i] = keys[k];
  }
}
