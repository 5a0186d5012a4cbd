/* Relate: what an edition does to the relationship. src/model/phases/relate.ts */
#include "costs.h"
#include "run.h"

static void learn(struct run *run, const int32_t *list, int32_t count) {
  learnExpectations(run, list, count);
  ratchet(run, list, count);
  gainExperience(run, list, count);
}

static void relateBlock(struct run *run, int side, const int32_t *list, int32_t count) {
  befriend(run, side, list, count);
  learnTrust(run, list, count);
  belong(run, list, count);
  formAttitude(run, list, count);
  learn(run, list, count);
  countEdition(run, list, count);
  recommend(run, list, count);
  /* with the tenure this edition has just raised */
  if (side == 0) earnFromExhibitors(run, list, count);
  else earnFromVisitors(run, list, count);
}

/* Attendees only: what this edition did to the relationship. */
static void relateAttendees(struct run *run) {
  for (int side = 0; side < 2; side++) {
    const int32_t end = endAttendee(run, side);
    for (int32_t from = firstAttendee(run, side); from < end; from += BLOCK) {
      relateBlock(run, side, run->attendees + from, least(BLOCK, end - from));
    }
  }
}

void relate(struct run *run) {
  relateAttendees(run);
  relateOthers(run);
  managersLeave(run);
}
