/** A list of values in a few numbers; nobody's values are left out. */
import type { Mean } from '../model';

export interface Summary {
  readonly count: number;
  readonly mean: Mean;
  /** standard deviation of single values, with n − 1; null below two values */
  readonly sd: Mean;
  /** standard error of the mean; null below two values */
  readonly se: Mean;
}

/** Mean, standard deviation and standard error of the values that are there. */
export function summarise(values: readonly Mean[]): Summary {
  const known = values.filter((value) => value !== null);
  const count = known.length;
  if (count === 0) return { count, mean: null, sd: null, se: null };
  const mean = known.reduce((sum, value) => sum + value, 0) / count;
  if (count === 1) return { count, mean, sd: null, se: null };
  const squares = known.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const sd = Math.sqrt(squares / (count - 1));
  return { count, mean, sd, se: sd / Math.sqrt(count) };
}

/** The value below which `share` (0–1) of the values lie, between neighbours in proportion; null without values. */
export function quantile(values: readonly Mean[], share: number): Mean {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const above = Math.min(sorted.length - 1, below + 1);
  return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
}
