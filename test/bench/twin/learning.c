/* What an edition teaches an attendee. src/model/learning.ts */
#include "maths.h"
#include "run.h"

/* Expectations move towards what was met; what they were before is kept for the survey. */
void learnExpectations(struct run *run, const int32_t *restrict list, int32_t count) {
  const struct customers *c = &run->customers;
  double *const *will = c->willExpectation;
  double *const *before = c->willAtBooking;
  double *const *met = c->experienced;
  double *restrict will0 = will[0], *restrict will1 = will[1], *restrict will2 = will[2], *restrict will3 = will[3],
         *restrict will4 = will[4];
  double *restrict before0 = before[0], *restrict before1 = before[1], *restrict before2 = before[2],
         *restrict before3 = before[3], *restrict before4 = before[4];
  const double *restrict met0 = met[0], *restrict met1 = met[1], *restrict met2 = met[2], *restrict met3 = met[3],
               *restrict met4 = met[4];
  const double *restrict perceivedQuality = c->perceivedQuality;
  const uint8_t *restrict tenure = c->tenure;
  const double willExperienced = run->parameters.willExperienced;
  const double willQuality = run->parameters.willQuality;
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    const double rate = byTenure.willRate[tenure[i]];
    const double quality = willQuality * perceivedQuality[i];
    const double last0 = will0[i], last1 = will1[i], last2 = will2[i], last3 = will3[i], last4 = will4[i];
    before0[i] = last0;
    before1[i] = last1;
    before2[i] = last2;
    before3[i] = last3;
    before4[i] = last4;
    will0[i] = last0 + rate * (willExperienced * met0[i] + quality - last0);
    will1[i] = last1 + rate * (willExperienced * met1[i] + quality - last1);
    will2[i] = last2 + rate * (willExperienced * met2[i] + quality - last2);
    will3[i] = last3 + rate * (willExperienced * met3[i] + quality - last3);
    will4[i] = last4 + rate * (willExperienced * met4[i] + quality - last4);
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
