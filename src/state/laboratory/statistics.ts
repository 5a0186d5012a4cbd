/** The little statistics an experiment needs: means, spreads, paired differences and how sure one is of them. */
import type { Mean } from '../../model';
import { summarise } from '../summary';

/** Confidence of every interval the laboratory shows. */
export const CONFIDENCE = 0.95;

/** What a change did: the mean difference over pairs that share customers and luck, with its interval. */
export interface Effect {
  /** pairs */
  readonly count: number;
  readonly mean: Mean;
  readonly se: Mean;
  /** the interval of the mean; null with fewer than two pairs */
  readonly low: Mean;
  readonly high: Mean;
  /**
   * `none`: not one pair differs at all; `luck`: the interval holds 0; `clear`: it does not; `unknown`: fewer than two
   * pairs, so nobody can tell.
   */
  readonly verdict: 'none' | 'luck' | 'clear' | 'unknown';
}

/** The effect behind `changed[i] − before[i]`; pairs in which one is missing are left out. */
export function effectOf(before: readonly Mean[], changed: readonly Mean[]): Effect {
  const differences: number[] = [];
  before.forEach((one, index) => {
    const other = changed[index];
    if (one !== null && one !== undefined && other !== null && other !== undefined) differences.push(other - one);
  });
  const { count, mean, se } = summarise(differences);
  const isNone = count > 0 && differences.every((difference) => difference === 0);
  if (mean === null || se === null) {
    return { count, mean, se, low: null, high: null, verdict: isNone ? 'none' : 'unknown' };
  }
  const reach = se * studentQuantile(1 - (1 - CONFIDENCE) / 2, count - 1);
  const [low, high] = [mean - reach, mean + reach];
  const isClear = low > 0 || high < 0;
  return { count, mean, se, low, high, verdict: isNone ? 'none' : isClear ? 'clear' : 'luck' };
}

/** No difference at all: nothing was changed. */
export const NO_EFFECT: Effect = { count: 0, mean: 0, se: 0, low: 0, high: 0, verdict: 'none' };

/** What can be told apart in a randomised block design: treatments × blocks, one value each. */
export interface BlockDesign {
  /** mean of each treatment over the complete blocks; null when there is none */
  readonly means: readonly Mean[];
  /** complete blocks */
  readonly blocks: number;
  /** two treatments whose means differ by more stand clear of each other; infinite with fewer than two blocks */
  readonly leastDifference: number;
}

/**
 * All treatments (rows) on the same blocks (columns); blocks in which a value is missing are left out. The error is the
 * residual of the two-way table, the limit is Bonferroni's for `comparisons` pairs.
 */
export function blockDesign(values: readonly (readonly Mean[])[], comparisons: number): BlockDesign {
  const complete = [...(values[0] ?? []).keys()].filter((block) => values.every((row) => isKnown(row[block])));
  const table = values.map((row) => complete.map((block) => row[block] ?? 0));
  const [treatments, blocks] = [table.length, complete.length];
  const mean = (some: readonly number[]): number => some.reduce((sum, one) => sum + one, 0) / some.length;
  if (blocks === 0) return { means: values.map(() => null), blocks, leastDifference: Infinity };
  const means = table.map(mean);
  const freedom = (treatments - 1) * (blocks - 1);
  if (freedom < 1) return { means, blocks, leastDifference: Infinity };
  const ofBlock = complete.map((_, block) => mean(table.map((row) => row[block])));
  const all = mean(means);
  const squares = table.flatMap((row, one) =>
    row.map((value, block) => (value - means[one] - ofBlock[block] + all) ** 2),
  );
  const error = squares.reduce((sum, square) => sum + square, 0) / freedom;
  const limit = studentQuantile(1 - (1 - CONFIDENCE) / 2 / Math.max(1, comparisons), freedom);
  return { means, blocks, leastDifference: limit * Math.sqrt((2 * error) / blocks) };
}

const isKnown = (value: Mean | undefined): boolean => value !== null && value !== undefined;

const quantiles = new Map<string, number>();

/** Student's t: the value below which `probability` (0.5–1) lies with `freedom` degrees of freedom. */
export function studentQuantile(probability: number, freedom: number): number {
  const key = `${probability} ${freedom}`;
  const known = quantiles.get(key);
  if (known !== undefined) return known;
  let low = 0;
  let high = 1;
  while (studentTail(high, freedom) > 1 - probability && high < 1e9) high *= 2;
  for (let step = 0; step < 80; step++) {
    const middle = (low + high) / 2;
    if (studentTail(middle, freedom) > 1 - probability) low = middle;
    else high = middle;
  }
  quantiles.set(key, high);
  return high;
}

/** Probability that Student's t with `freedom` degrees of freedom is above `value` ≥ 0. */
function studentTail(value: number, freedom: number): number {
  return incompleteBeta(freedom / (freedom + value * value), freedom / 2, 0.5) / 2;
}

/** The regularised incomplete beta function, by its continued fraction (Abramowitz & Stegun 26.5.8). */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x)) / a;
  return front * betaFraction(x, a, b);
}

/** Lentz's way of working out the continued fraction from its front. */
function betaFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const awayFromZero = (value: number): number => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= 300; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    for (const term of [even, odd]) {
      d = 1 / awayFromZero(1 + term * d);
      c = awayFromZero(1 + term / c);
      fraction *= c * d;
    }
    if (Math.abs(c * d - 1) < 1e-14) break;
  }
  return fraction;
}

const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];

/** ln Γ(x) for x > 0, Lanczos' approximation. */
function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const shifted = x - 1;
  const base = shifted + 7.5;
  const sum = LANCZOS.reduce((total, factor, index) => total + factor / (shifted + index + 1), 0.9999999999998099);
  return Math.log(Math.sqrt(2 * Math.PI)) + (shifted + 0.5) * Math.log(base) - base + Math.log(sum);
}
