#ifndef COSTS_H
#define COSTS_H

#include "maths.h"
#include "run.h"

/* How much dearer the care for a customer becomes with his editions. */
static inline double careGrowth(int32_t tenure, const struct parameters *p) {
  return 1 + p->contactTenure * (tenure - pos(tenure - p->contactTenureMax));
}

double contactCost(const struct run *run);
/* What all levers cost, added up in their order. */
double sumLeverCosts(const struct run *run);
/* What the listed customers leave. */
void earnFromExhibitors(struct run *run, const int32_t *list, int32_t count);
void earnFromVisitors(struct run *run, const int32_t *list, int32_t count);

#endif
