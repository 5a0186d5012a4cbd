/** Numbers about groups of customers: means, shares and counts that know what nobody is. */
import { BLOCK, sumOf } from './passes';
import { quantile } from './quantiles';
import type { Mean } from './report';

/** Customers listed from `from` to `to`. */
export interface Group {
  readonly list: Int32Array;
  readonly from: number;
  readonly to: number;
}

export const sizeOf = (group: Group): number => group.to - group.from;

/** part ÷ whole, or null of nothing. */
export const ratio = (part: number, whole: number): Mean => (whole === 0 ? null : part / whole);

/** Profit ÷ revenue; null where there is no revenue, or less than a fen of it. */
export const marginOf = ({ revenue, profit }: { revenue: number; profit: number }): Mean =>
  revenue < 0.01 ? null : profit / revenue;

export const meanOf = (column: Float64Array, group: Group): Mean =>
  ratio(sumOf(column, group.list, group.from, group.to), sizeOf(group));

const four = new Float64Array(4);

/** Sums of four columns at once: adding up waits for the last sum, so four columns cost little more than one. */
function sumFour(a: Float64Array, b: Float64Array, c: Float64Array, d: Float64Array, group: Group): void {
  const { list, from, to } = group;
  four.fill(0);
  for (let start = from; start < to; start += BLOCK) {
    const end = Math.min(start + BLOCK, to);
    let [sumA, sumB, sumC, sumD] = [0, 0, 0, 0];
    for (let k = start; k < end; k++) {
      const i = list[k];
      sumA += a[i];
      sumB += b[i];
      sumC += c[i];
      sumD += d[i];
    }
    four[0] += sumA;
    four[1] += sumB;
    four[2] += sumC;
    four[3] += sumD;
  }
}

/** Means of many columns, in their order. */
export function meansOf(columns: readonly Float64Array[], group: Group): Mean[] {
  const means: Mean[] = [];
  const size = sizeOf(group);
  const last = columns.length - 1;
  for (let first = 0; first <= last; first += 4) {
    const column = (offset: number): Float64Array => columns[Math.min(first + offset, last)];
    sumFour(column(0), column(1), column(2), column(3), group);
    for (let offset = 0; offset < 4 && first + offset <= last; offset++) means.push(ratio(four[offset], size));
  }
  return means;
}

/** The members of a group marked 0, 1, 2 and 3, each in their order. */
export function groupsByMark(marks: Uint8Array, { list, from, to }: Group): Group[] {
  const starts = new Int32Array(5);
  for (let k = from; k < to; k++) starts[marks[list[k]] + 1]++;
  for (let mark = 1; mark < 5; mark++) starts[mark] += starts[mark - 1];
  const next = starts.slice();
  const sorted = new Int32Array(to - from);
  for (let k = from; k < to; k++) sorted[next[marks[list[k]]]++] = list[k];
  return [0, 1, 2, 3].map((mark) => ({ list: sorted, from: starts[mark], to: starts[mark + 1] }));
}

/** Standard deviation over the group; null below two. */
export function spreadOf(column: Float64Array, group: Group): Mean {
  const mean = meanOf(column, group);
  if (mean === null || sizeOf(group) < 2) return null;
  let total = 0;
  for (let start = group.from; start < group.to; start += BLOCK) {
    const end = Math.min(start + BLOCK, group.to);
    let sum = 0;
    for (let k = start; k < end; k++) {
      const difference = column[group.list[k]] - mean;
      sum += difference * difference;
    }
    total += sum;
  }
  return Math.sqrt(total / (sizeOf(group) - 1));
}

/** Sum of the sizes of all values, whatever their sign. */
export function sumOfSizes(column: Float64Array, group: Group): number {
  let total = 0;
  for (let start = group.from; start < group.to; start += BLOCK) {
    const end = Math.min(start + BLOCK, group.to);
    let sum = 0;
    for (let k = start; k < end; k++) sum += Math.abs(column[group.list[k]]);
    total += sum;
  }
  return total;
}

/** Mean of one column divided by another, customer by customer. */
export function meanRatio(above: Float64Array, below: Float64Array, group: Group): Mean {
  let total = 0;
  for (let start = group.from; start < group.to; start += BLOCK) {
    const end = Math.min(start + BLOCK, group.to);
    let sum = 0;
    for (let k = start; k < end; k++) {
      const i = group.list[k];
      sum += above[i] / below[i];
    }
    total += sum;
  }
  return ratio(total, sizeOf(group));
}

/** The values below which a tenth, half and nine tenths lie. */
export function decilesOf(values: Float64Array): { p10: Mean; p50: Mean; p90: Mean } {
  if (values.length === 0) return { p10: null, p50: null, p90: null };
  return { p10: quantile(values, 0.1), p50: quantile(values, 0.5), p90: quantile(values, 0.9) };
}

/** Mean of the means of two sides; an empty side drops out. */
export function meanOfTwo(first: Mean, second: Mean): Mean {
  if (first === null) return second;
  return second === null ? first : (first + second) / 2;
}
