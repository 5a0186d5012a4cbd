/* Relate: what an edition does to the relationship. src/model/phases/relate.ts */
#include "costs.h"
#include "run.h"

static void relateBlock(struct run *run, int side, const int32_t *list, int32_t count) {
  befriend(run, side, list, count);
  learnTrust(run, list, count);
  belong(run, list, count);
  formAttitude(run, list, count);
  for (int dimension = 0; dimension < 5; dimension++) learnDimension(run, dimension, list, count);
  ratchet(run, list, count);
  gainExperience(run, list, count);
  countEdition(run, list, count);
  recommend(run, list, count);
  /* with the tenure this edition has just raised */
  if (side == 0) earnFromExhibitors(run, list, count);
  else earnFromVisitors(run, list, count);
}

void relate(struct run *run) {
  prepareTenure(run);
  for (int side = 0; side < 2; side++) {
    const int32_t end = endAttendee(run, side);
    for (int32_t from = firstAttendee(run, side); from < end; from += BLOCK) {
      relateBlock(run, side, run->attendees + from, least(BLOCK, end - from));
    }
  }
  relateOthers(run);
  managersLeave(run);
}
