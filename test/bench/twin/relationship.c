/* Relationship quality: friendship, trust, attitude and belonging in one number. src/model/relationship.ts */
#include "run.h"

static double qualities[BLOCK];

const double *relationshipQualities(const struct run *run, const int32_t *restrict list, int32_t count) {
  const struct customers *c = &run->customers;
  const double *restrict friendship = c->friendship;
  const double *restrict trust = c->trust;
  const double *restrict attitude = c->attitude;
  const double *restrict belonging = c->belonging;
  const double weightFriendship = run->parameters.weightFriendship;
  const double weightTrust = run->parameters.weightTrust;
  const double weightAttitude = run->parameters.weightAttitude;
  const double weightBelonging = run->parameters.weightBelonging;
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    qualities[k] = weightFriendship * friendship[i] + weightTrust * trust[i] + weightAttitude * attitude[i] +
                   weightBelonging * belonging[i];
  }
  return qualities;
}
