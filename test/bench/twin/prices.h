/* How prices are made and felt: src/model/prices.ts. */
#ifndef PRICES_H
#define PRICES_H

#include "maths.h"
#include "run.h"

static inline double ladder(double tenure, const struct parameters *p) {
  const double share = p->ladderBase + p->ladderStep * tenure;
  return share - pos(share - p->ladderMax);
}

static inline double feltRise(double rise, double slope, double max) {
  return slope * rise + (1 - slope) * pos(rise - max);
}

static inline double feltChange(double change, double loss, double slope, double max) {
  const double rise = pos(change);
  return change - rise + loss * feltRise(rise, slope, max);
}

static inline double priceLevelOf(double price, double marketPrice, double convex) {
  const double level = lnr(price / marketPrice);
  const double above = pos(level);
  return level + convex * above * above;
}

static inline double riseSlope(const struct run *run) {
  return run->now.decisions->explainPrice != 0 ? run->parameters.explain : 1;
}

#endif
