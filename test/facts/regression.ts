/** How much of a number others explain, for many customers at once. */

/** Sums of products of (1, predictors…, outcome) over rows; those of several worlds may be added. */
export type Products = readonly (readonly number[])[];

/** Products of the rows of one world: each row lists the predictors, then the outcome. */
export function productsOf(rows: readonly (readonly number[])[]): Products {
  const width = rows[0].length + 1;
  const sums = Array.from({ length: width }, () => new Array<number>(width).fill(0));
  for (const row of rows) {
    const values = [1, ...row];
    for (let a = 0; a < width; a++) for (let b = 0; b < width; b++) sums[a][b] += values[a] * values[b];
  }
  return sums;
}

/** Takes the part that column `by` explains out of all others (a step of Gauss and Jordan; Goodnight 1979). */
function sweep(matrix: number[][], by: number): void {
  const pivot = matrix[by][by];
  for (let a = by + 1; a < matrix.length; a++) {
    const share = matrix[a][by] / pivot;
    for (let b = by; b < matrix.length; b++) matrix[a][b] -= share * matrix[by][b];
  }
}

/**
 * R² of least squares: the share of the outcome's variance that the listed predictors (from 0) explain together.
 * Example: the rows (1, 2), (2, 4), (3, 6) give 1.
 */
export function explained(all: readonly Products[], predictors: readonly number[]): number {
  const last = all[0].length - 1;
  const wanted = [0, ...predictors.map((predictor) => predictor + 1), last];
  const matrix = wanted.map((a) => wanted.map((b) => all.reduce((sum, products) => sum + products[a][b], 0)));
  const end = matrix.length - 1;
  sweep(matrix, 0);
  const whole = matrix[end][end];
  for (let predictor = 1; predictor < end; predictor++) sweep(matrix, predictor);
  return 1 - matrix[end][end] / whole;
}
