/* Filling the columns of newborn customers, one trait at a time for all of a list: src/model/newborn.ts. */
#ifndef NEWBORN_H
#define NEWBORN_H

#include "maths.h"
#include "random.h"
#include "run.h"

/* At most BATCH places, all of one side, and the keys of those who take them over. */
struct newborn {
  struct run *run;
  int side;
  const int32_t *list;
  int32_t count;
  const uint32_t *keys;
};

/* column = mean + spread · N */
static inline void fillNormal(const struct newborn *born, double *restrict column, uint32_t purpose, double mean,
                              double spread) {
  const int32_t *restrict list = born->list;
  const uint32_t *restrict keys = born->keys;
  const int32_t count = born->count;
  for (int32_t k = 0; k < count; k++) column[list[k]] = mean + spread * normal(draw(keys[k], purpose));
}

/* into = spread · N */
static inline void drawInto(const struct newborn *born, double *restrict into, uint32_t purpose, double spread) {
  const uint32_t *restrict keys = born->keys;
  const int32_t count = born->count;
  for (int32_t k = 0; k < count; k++) into[k] = spread * normal(draw(keys[k], purpose));
}

static inline void scatter(const struct newborn *born, const double *restrict values, double *restrict column) {
  const int32_t *restrict list = born->list;
  const int32_t count = born->count;
  for (int32_t k = 0; k < count; k++) column[list[k]] = values[k];
}

/* column = e^(spread · N) */
static inline void fillFactor(const struct newborn *born, double *column, uint32_t purpose, double spread) {
  double values[BATCH];
  drawInto(born, values, purpose, spread);
  expEach(values, born->count);
  scatter(born, values, column);
}

static inline void fillReal(const struct newborn *born, double *restrict column, double value) {
  const int32_t *restrict list = born->list;
  const int32_t count = born->count;
  for (int32_t k = 0; k < count; k++) column[list[k]] = value;
}

static inline void fillByte(const struct newborn *born, uint8_t *restrict column, uint8_t value) {
  const int32_t *restrict list = born->list;
  const int32_t count = born->count;
  for (int32_t k = 0; k < count; k++) column[list[k]] = value;
}

static inline void copyReal(const struct newborn *born, const double *restrict from, double *restrict into) {
  const int32_t *restrict list = born->list;
  const int32_t count = born->count;
  for (int32_t k = 0; k < count; k++) into[list[k]] = from[list[k]];
}

static inline void clampReal(const struct newborn *born, double *restrict column, double low, double high) {
  const int32_t *restrict list = born->list;
  const int32_t count = born->count;
  for (int32_t k = 0; k < count; k++) column[list[k]] = clamp(column[list[k]], low, high);
}

#endif
