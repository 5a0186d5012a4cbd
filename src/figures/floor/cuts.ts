/** Where the model draws the line between classes: the values of its parameter table, with a run's overrides. */
import { quantileSorted } from 'd3';
import { PARAMETERS } from '../../model';
import type { ParameterOverrides } from '../../model';
import { sideRange } from './customers';
import type { FloorCustomers } from './customers';

/** The numbers of a parameter row, one or several. */
export function cutsOf(key: string, overrides: ParameterOverrides): readonly number[] {
  const row = PARAMETERS.find((parameter) => parameter.key === key);
  if (!row) throw new Error(`expected a parameter of the model, got "${key}"`);
  const value = overrides[key] ?? row.value;
  return typeof value === 'number' ? [value] : value;
}

/** Median of the margins of the attending exhibitors, and the margin where their top `topShare` begins; yuan. */
export interface MarginCuts {
  readonly median: number;
  readonly top: number;
}

/** Both are 0 when no exhibitor attends. */
export function marginCuts(customers: FloorCustomers, topShare: number): MarginCuts {
  const [first, end] = sideRange(customers, 'exhibitors');
  const margins = new Float32Array(end - first);
  let attending = 0;
  for (let customer = first; customer < end; customer++) {
    if (customers.attending[customer]) margins[attending++] = customers.margin[customer];
  }
  if (attending === 0) return { median: 0, top: 0 };
  const sorted = Array.from(margins.subarray(0, attending).sort());
  const at = (share: number): number => quantileSorted(sorted, share) ?? 0;
  return { median: at(0.5), top: at(1 - topShare) };
}
