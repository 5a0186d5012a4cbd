/** How sure one can be of shares and means counted on few customers: 95 % intervals. */

/** Standard errors to each side of a 95 % interval. */
const Z = 1.96;

/** A value with its 95 % interval, in the unit of the value. */
export interface Uncertain {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Share 0–1 of `hits` among `count` with its interval after Wilson (1927), which stays within 0–1 and is honest for few.
 * Null among nobody. Example: 0 of 10 is 0, 0–.28.
 */
export function share(hits: number, count: number): Uncertain | null {
  if (count === 0) return null;
  const value = hits / count;
  const divisor = 1 + (Z * Z) / count;
  const middle = (value + (Z * Z) / (2 * count)) / divisor;
  const half = (Z / divisor) * Math.sqrt((value * (1 - value)) / count + (Z * Z) / (4 * count * count));
  // rounding may leave an end beyond a share of exactly 0 or 1
  return { value, low: Math.max(0, Math.min(value, middle - half)), high: Math.min(1, Math.max(value, middle + half)) };
}

/** First share minus second, with the interval of Newcombe (1998, method 10) made of their own intervals. */
export function shareDifference(first: Uncertain, second: Uncertain): Uncertain {
  const value = first.value - second.value;
  const down = Math.hypot(first.value - first.low, second.high - second.value);
  const up = Math.hypot(first.high - first.value, second.value - second.low);
  return { value, low: value - down, high: value + up };
}

/** Mean of some values with its interval of 1.96 standard errors; null below two values, which have no spread. */
export function meanWithInterval(values: readonly number[]): Uncertain | null {
  if (values.length < 2) return null;
  const value = values.reduce((sum, next) => sum + next, 0) / values.length;
  const squares = values.reduce((sum, next) => sum + (next - value) * (next - value), 0);
  const half = Z * Math.sqrt(squares / (values.length - 1) / values.length);
  return { value, low: value - half, high: value + half };
}

/** First mean minus second, of different customers: the squares of their errors add up. */
export function meanDifference(first: Uncertain, second: Uncertain): Uncertain {
  const value = first.value - second.value;
  const half = Math.hypot(first.high - first.value, second.high - second.value);
  return { value, low: value - half, high: value + half };
}

/** Whether a difference could as well be none. */
export const isWithinChance = ({ low, high }: Uncertain): boolean => low <= 0 && high >= 0;
