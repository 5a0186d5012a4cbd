/* Newborn customers by the list: where they are born, and the keys that make them who they are. src/model/newborn.ts */
#ifndef NEWBORN_H
#define NEWBORN_H

#include "run.h"

/* Most newborn in one list: the more at once, the cheaper each. */
enum { NEWBORN_MAX = 4 * BLOCK };

/* At most NEWBORN_MAX places that are taken over, all of one side. `generation` is already that of the newborn. */
struct newborn {
  const struct customers *customers;
  const struct parameters *parameters;
  uint32_t seed;
  double publicImage;
  int side;
  const int32_t *list;
  int32_t count;
};

/* newborn.c: keys of the newborn in the list being filled. */
extern uint32_t keys[NEWBORN_MAX];
void takeKeys(const struct newborn *born);

/* traces.c: what every customer has, and what only attendees have left in their places. */
void clearPresence(const struct newborn *born);
void clearVisits(const struct newborn *born);

/* birth.c: newborn customers in the listed places, in place of those who were there; every column is set. */
void replace(const struct newborn *born);

#endif
