#ifndef COSTS_H
#define COSTS_H

#include "run.h"

double contactCost(const struct run *run);
/* Writes what each lever with a line of its own costs. */
void writeLeverCosts(const struct run *run, double lines[LEVER_LINES]);
/* What the listed customers leave. */
void earnFromExhibitors(struct run *run, const int32_t *list, int32_t count);
void earnFromVisitors(struct run *run, const int32_t *list, int32_t count);

#endif
