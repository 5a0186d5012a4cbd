/** Quantiles by selection: only what lies around the wanted rank is put in order. */

function swap(values: Float64Array, i: number, j: number): void {
  const kept = values[i];
  values[i] = values[j];
  values[j] = kept;
}

/** The middle one of the first, middle and last value, so that sorted and equal values do no harm. */
function pivotOf(values: Float64Array, low: number, high: number): number {
  const a = values[low];
  const b = values[(low + high) >> 1];
  const c = values[high];
  if (a < b) return b < c ? b : a < c ? c : a;
  return a < c ? a : b < c ? c : b;
}

/** Moves values so that the one of `rank` is in its place, none larger before it and none smaller behind (Hoare 1961). */
function select(values: Float64Array, rank: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const pivot = pivotOf(values, low, high);
    let [below, above] = [low, high];
    while (below <= above) {
      while (values[below] < pivot) below++;
      while (values[above] > pivot) above--;
      if (below <= above) swap(values, below++, above--);
    }
    if (rank <= above) high = above;
    else if (rank >= below) low = below;
    else break;
  }
  return values[rank];
}

/** Smallest value behind `rank` once `select` has put that one in its place. */
function nextAbove(values: Float64Array, rank: number): number {
  let next = values[rank + 1];
  for (let k = rank + 2; k < values.length; k++) if (values[k] < next) next = values[k];
  return next;
}

/** Quantile of the values, between neighbours by proportion; 0 when there are none. Changes the order of `values`. */
export function quantile(values: Float64Array, share: number): number {
  if (values.length === 0) return 0;
  const position = share * (values.length - 1);
  const rank = Math.floor(position);
  const value = select(values, rank);
  if (rank === position) return value;
  return value + (position - rank) * (nextAbove(values, rank) - value);
}
