/** The order of sums is part of the model version: blocks of 512 in index order, then the blocks in order. */
import type { Customer } from './customer';

const BLOCK = 512;

/** Sum of `value` over a list of customers of one side. */
export function sumOf(list: readonly Customer[], value: (customer: Customer) => number): number {
  let total = 0;
  for (let first = 0; first < list.length; first += BLOCK) {
    let block = 0;
    for (const customer of list.slice(first, first + BLOCK)) block += value(customer);
    total += block;
  }
  return total;
}

/** part ÷ whole, or null of nothing. */
export const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** Mean of `value`, or undefined over nobody. */
export const meanOf = (list: readonly Customer[], value: (customer: Customer) => number): number | undefined =>
  list.length === 0 ? undefined : sumOf(list, value) / list.length;

/** Mean of the means of two sides: an empty side drops out; `otherwise` when both are empty. */
export function meanOfSides(means: readonly (number | undefined)[], otherwise: number): number {
  const there = means.filter((mean) => mean !== undefined);
  return there.length === 0 ? otherwise : there.reduce((sum, mean) => sum + mean, 0) / there.length;
}

/** Quantile between neighbours by proportion of rank (n − 1); 0 over nobody. */
export function quantileOf(values: readonly number[], share: number): number {
  if (values.length === 0) return 0;
  const sorted = [...values].sort((a, b) => a - b);
  const rank = share * (sorted.length - 1);
  const low = Math.floor(rank);
  const high = Math.min(low + 1, sorted.length - 1);
  return sorted[low] + (rank - low) * (sorted[high] - sorted[low]);
}
