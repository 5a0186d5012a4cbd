/* Arithmetic of src/model/maths.ts: the same operations in the same order, hence the same bits. */
#ifndef MATHS_H
#define MATHS_H

#include <math.h>
#include <stdint.h>

static inline double pos(double x) { return (x + fabs(x)) / 2; }
static inline int isBelow(double a, double b) { return a < b; }
static inline double clamp(double x, double low, double high) { return x < low ? low : x > high ? high : x; }
static inline double points(double x) { return x < 0 ? 0 : x > 100 ? 100 : x; }
static inline double lnr(double x) { return (2 * (x - 1)) / (x + 1); }
static inline double smaller(double a, double b) { return b < a ? b : a; }
static inline double larger(double a, double b) { return b > a ? b : a; }

/* Replaces the first `count` values by their exponentials. */
static inline void expEach(double *restrict values, int32_t count) {
  for (int32_t k = 0; k < count; k++) {
    const double y = clamp(values[k], -40, 40) / 256;
    const double square = y * y;
    const double even = 120 + 12 * square;
    const double odd = y * (60 + square);
    const double root = (even + odd) / (even - odd);
    const double power4 = root * root * (root * root);
    const double power16 = power4 * power4 * (power4 * power4);
    const double power64 = power16 * power16 * (power16 * power16);
    values[k] = power64 * power64 * (power64 * power64);
  }
}

/* Natural logarithm; x is held within 1e-9 and 1e9. */
static inline double ln(double x) {
  if (!(x > 1e-9)) return -20.72326583694641;
  if (x >= 1e9) return 20.72326583694641;
  double mantissa = x;
  int halvings = 0;
  for (; mantissa > 1.5; halvings++) mantissa *= 0.5;
  for (; mantissa < 0.75; halvings--) mantissa *= 2;
  const double z = (mantissa - 1) / (mantissa + 1);
  const double square = z * z;
  const double series =
      1 + square * (1.0 / 3 + square * (1.0 / 5 + square * (1.0 / 7 + square * (1.0 / 9 + square * (1.0 / 11)))));
  return 2 * z * series + halvings * 0.6931471805599453;
}

#endif
