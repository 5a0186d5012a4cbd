/* Quantiles by selection (Hoare 1961). src/model/quantiles.ts */
#include <math.h>

#include "run.h"

static double pivotOf(const double *values, int32_t low, int32_t high) {
  const double a = values[low];
  const double b = values[(low + high) >> 1];
  const double c = values[high];
  if (a < b) return b < c ? b : a < c ? c : a;
  return a < c ? a : b < c ? c : b;
}

static double selectRank(double *values, int32_t count, int32_t rank) {
  int32_t low = 0, high = count - 1;
  while (low < high) {
    const double pivot = pivotOf(values, low, high);
    int32_t below = low, above = high;
    while (below <= above) {
      while (values[below] < pivot) below++;
      while (values[above] > pivot) above--;
      if (below > above) break;
      const double kept = values[below];
      values[below++] = values[above];
      values[above--] = kept;
    }
    if (rank <= above) high = above;
    else if (rank >= below) low = below;
    else break;
  }
  return values[rank];
}

static double nextAbove(const double *values, int32_t count, int32_t rank) {
  double next = values[rank + 1];
  for (int32_t k = rank + 2; k < count; k++) {
    if (values[k] < next) next = values[k];
  }
  return next;
}

double quantile(double *values, int32_t count, double share) {
  if (count == 0) return 0;
  const double position = share * (count - 1);
  const int32_t rank = (int32_t)floor(position);
  const double value = selectRank(values, count, rank);
  if (rank == position) return value;
  return value + (position - rank) * (nextAbove(values, count, rank) - value);
}
