/* What an edition teaches an attendee. src/model/learning.ts */
#include "maths.h"
#include "run.h"

void learnDimension(struct run *run, int dimension, const int32_t *restrict list, int32_t count) {
  const struct customers *c = &run->customers;
  double *restrict will = c->willExpectation[dimension];
  double *restrict before = c->willAtBooking[dimension];
  const double *restrict experienced = c->experienced[dimension];
  const double *restrict perceivedQuality = c->perceivedQuality;
  const uint8_t *restrict tenure = c->tenure;
  const double willExperienced = run->parameters.willExperienced;
  const double willQuality = run->parameters.willQuality;
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    before[i] = will[i];
    const double lesson = willExperienced * experienced[i] + willQuality * perceivedQuality[i];
    will[i] += byTenure.willRate[tenure[i]] * (lesson - will[i]);
  }
}

/* What is felt to be due follows what is expected, but never falls. */
void ratchet(struct run *run, const int32_t *restrict list, int32_t count) {
  double *const *w = run->customers.dimensionWeight;
  double *const *e = run->customers.willExpectation;
  const double *restrict w0 = w[0], *restrict w1 = w[1], *restrict w2 = w[2], *restrict w3 = w[3], *restrict w4 = w[4];
  const double *restrict e0 = e[0], *restrict e1 = e[1], *restrict e2 = e[2], *restrict e3 = e[3], *restrict e4 = e[4];
  double *restrict shouldExpectation = run->customers.shouldExpectation;
  const double should = run->parameters.should;
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    const double will = w0[i] * e0[i] + w1[i] * e1[i] + w2[i] * e2[i] + w3[i] * e3[i] + w4[i] * e4[i];
    shouldExpectation[i] += should * pos(will - shouldExpectation[i]);
  }
}

/* Competence, habit and the price one is used to. */
void gainExperience(struct run *run, const int32_t *restrict list, int32_t count) {
  const struct customers *c = &run->customers;
  const struct parameters *p = &run->parameters;
  double *restrict competence = c->competence;
  double *restrict habit = c->habit;
  double *restrict referencePrice = c->referencePrice;
  const double *restrict baseCompetence = c->baseCompetence;
  const double *restrict pricePaid = c->pricePaid;
  const uint8_t *restrict tenure = c->tenure;
  const double competenceRate = p->competenceRate;
  const double habitIn = p->habitIn;
  const double refRate = p->refRate;
  const double taught = (p->competenceInformation * (run->now.decisions->information - p->informationNormal)) / 100;
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    const double target = baseCompetence[i] + taught + byTenure.competence[tenure[i]];
    competence[i] = clamp(competence[i] + competenceRate * (target - competence[i]), 0, 1);
    habit[i] += habitIn * (1 - habit[i]);
    referencePrice[i] += refRate * (pricePaid[i] - referencePrice[i]);
  }
}

/* One edition more. */
void countEdition(struct run *run, const int32_t *restrict list, int32_t count) {
  uint8_t *restrict tenure = run->customers.tenure;
  uint8_t *restrict absent = run->customers.absent;
  uint8_t *restrict hasAttended = run->customers.hasAttended;
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    tenure[i] = (uint8_t)(tenure[i] < COUNTER_MAX ? tenure[i] + 1 : COUNTER_MAX);
    absent[i] = 0;
    hasAttended[i] = 1;
  }
}

/* How gladly the show is recommended, points. */
void recommend(struct run *run, const int32_t *restrict list, int32_t count) {
  const struct customers *c = &run->customers;
  double *restrict recommendation = c->recommendation;
  const double *restrict attitude = c->attitude;
  const double *restrict satisfaction = c->satisfaction;
  const double *restrict trust = c->trust;
  const double recommendAttitude = run->parameters.recommendAttitude;
  const double recommendSatisfaction = run->parameters.recommendSatisfaction;
  const double recommendTrust = run->parameters.recommendTrust;
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    recommendation[i] =
        recommendAttitude * attitude[i] + recommendSatisfaction * satisfaction[i] + recommendTrust * trust[i];
  }
}
