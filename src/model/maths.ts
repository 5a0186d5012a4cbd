/**
 * Arithmetic that gives the same bits in every browser: only + − × ÷, comparisons and square roots.
 * `Math.exp` and `Math.log` differ in their last digit between engines, and students' work is run again.
 */

/** x above 0, else 0. Written without a branch: engines guess branches, and a wrong guess costs more than the sum. */
export const pos = (x: number): number => (x + Math.abs(x)) / 2;
/** 1 if a < b, else 0; a factor for choosing one of two values without a branch. */
export const isBelow = (a: number, b: number): number => Number(a < b);
export const clamp = (x: number, low: number, high: number): number => (x < low ? low : x > high ? high : x);
/** Keeps a quality, attitude or the like on its 0–100 scale. */
export const points = (x: number): number => (x < 0 ? 0 : x > 100 ? 100 : x);
/** 2(x − 1)/(x + 1): close to ln x for x near 1, at the price of one division. For x > 0. */
export const lnr = (x: number): number => (2 * (x - 1)) / (x + 1);

const EXP_LIMIT = 40;

/** e to the power x; x is held within ±40. Padé [3/3] of x/256, then eight squarings. */
export function exp(x: number): number {
  const y = clamp(x, -EXP_LIMIT, EXP_LIMIT) / 256;
  const square = y * y;
  const even = 120 + 12 * square;
  const odd = y * (60 + square);
  let power = (even + odd) / (even - odd);
  power *= power;
  power *= power;
  power *= power;
  power *= power;
  power *= power;
  power *= power;
  power *= power;
  return power * power;
}

/** Replaces the first `count` values by their exponentials: the same bits as `exp`, without a call a value. */
export function expEach(values: Float64Array, count: number): void {
  for (let k = 0; k < count; k++) {
    const x = values[k];
    const y = (x < -EXP_LIMIT ? -EXP_LIMIT : x > EXP_LIMIT ? EXP_LIMIT : x) / 256;
    const square = y * y;
    const even = 120 + 12 * square;
    const odd = y * (60 + square);
    const root = (even + odd) / (even - odd);
    const power4 = root * root * (root * root);
    const power16 = power4 * power4 * (power4 * power4);
    const power64 = power16 * power16 * (power16 * power16);
    values[k] = power64 * power64 * (power64 * power64);
  }
}

const LN_2 = 0.6931471805599453;
const LN_SMALLEST = 1e-9;
const LN_LARGEST = 1e9;

/** Natural logarithm; x is held within 1e−9 and 1e9, so that 0 and emptiness stay finite. */
export function ln(x: number): number {
  if (!(x > LN_SMALLEST)) return -20.72326583694641;
  if (x >= LN_LARGEST) return 20.72326583694641;
  let mantissa = x;
  let halvings = 0;
  while (mantissa > 1.5) {
    mantissa *= 0.5;
    halvings++;
  }
  while (mantissa < 0.75) {
    mantissa *= 2;
    halvings--;
  }
  const z = (mantissa - 1) / (mantissa + 1);
  const square = z * z;
  const series = 1 + square * (1 / 3 + square * (1 / 5 + square * (1 / 7 + square * (1 / 9 + square * (1 / 11)))));
  return 2 * z * series + halvings * LN_2;
}

/** 1/(1 + e^−x): a probability from a logit. */
export const logistic = (x: number): number => 1 / (1 + exp(-x));
