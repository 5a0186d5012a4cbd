/* The five classifications of a block of attendees. src/model/segments */
#include "maths.h"
#include "run.h"

uint8_t classes[BLOCK];

static inline int visitsOf(int recent) { return (recent & 1) + (recent >> 1 & 1) + (recent >> 2 & 1); }

static void dickBasuClasses(const struct run *run, const int32_t *restrict list, int32_t count) {
  const double *restrict attitude = run->customers.attitude;
  const double *restrict rivalAttitude = run->customers.rivalAttitude;
  const uint8_t *restrict recentAttendance = run->customers.recentAttendance;
  const double repeatVisits = run->parameters.repeatVisits;
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    const double relative = attitude[i] - rivalAttitude[i];
    classes[k] = (uint8_t)(2 - 2 * isBelow(0, relative) + isBelow(visitsOf(recentAttendance[i]), repeatVisits));
  }
}

static void knoxClasses(const struct run *run, const int32_t *restrict list, int32_t count) {
  const double *restrict involvement = run->customers.involvement;
  const double *restrict portfolio = run->customers.portfolio;
  const double knoxInvolvement = run->parameters.knoxInvolvement;
  const double knoxRq = run->parameters.knoxRq;
  const double knoxCut = run->parameters.knoxCut;
  const double knoxFew = run->parameters.knoxFew;
  const double *restrict quality = relationshipQualities(run, list, count);
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    const double interest = knoxInvolvement * involvement[i] + knoxRq * quality[k];
    classes[k] = (uint8_t)(3 - isBelow(knoxCut, interest) - 2 * isBelow(portfolio[i], knoxFew));
  }
}

static void reinartzKumarClasses(const struct run *run, int side, const int32_t *restrict list, int32_t count) {
  const uint8_t *restrict recentAttendance = run->customers.recentAttendance;
  const double *restrict renewalForecast = run->customers.renewalForecast;
  const double *restrict worth = side == 0 ? run->customers.margin : run->customers.involvement;
  const double worthCut = side == 0 ? run->now.marginMedian : run->parameters.involvedCut;
  const double repeatVisits = run->parameters.repeatVisits;
  const double loyalCut = run->parameters.loyalCut[side];
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    const int repeats = 1 - isBelow(visitsOf(recentAttendance[i]), repeatVisits);
    const int isLoyal = repeats * isBelow(loyalCut, renewalForecast[i]);
    classes[k] = (uint8_t)(3 - 2 * isLoyal - isBelow(worthCut, worth[i]));
  }
}

static inline int levelOf(double answer, double first, double second, double third) {
  return isBelow(answer, first) + isBelow(answer, second) + isBelow(answer, third);
}

static void brandtClasses(const struct run *run, const int32_t *restrict list, int32_t count) {
  const struct parameters *p = &run->parameters;
  const double *restrict satisfaction = run->customers.satisfaction;
  const double *restrict statedIntention = run->customers.statedIntention;
  const double *restrict recommendation = run->customers.recommendation;
  const double *pleasing = p->brandtSatisfaction, *intent = p->brandtIntention, *praise = p->brandtRecommendation;
  const double pleased0 = pleasing[0], pleased1 = pleasing[1], pleased2 = pleasing[2];
  const double intending0 = intent[0], intending1 = intent[1], intending2 = intent[2];
  const double recommending0 = praise[0], recommending1 = praise[1], recommending2 = praise[2];
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    const int pleased = levelOf(satisfaction[i], pleased0, pleased1, pleased2);
    const int intending = levelOf(statedIntention[i], intending0, intending1, intending2);
    const int recommending = levelOf(recommendation[i], recommending0, recommending1, recommending2);
    const int lower = pleased > intending ? pleased : intending;
    classes[k] = (uint8_t)(lower > recommending ? lower : recommending);
  }
}

static inline uint8_t tierClass(int isRisk, int isTop, int isUpper) {
  return (uint8_t)(3 * isRisk + (1 - isRisk) * (1 - isTop) * (2 - isUpper));
}

static void exhibitorTiers(const struct run *run, const int32_t *restrict list, int32_t count) {
  const double *restrict attitude = run->customers.attitude;
  const double *restrict margin = run->customers.margin;
  const double riskAttitude = run->parameters.riskAttitude;
  const double strategicRq = run->parameters.strategicRq;
  const double keyRq = run->parameters.keyRq;
  const double top = run->now.marginTop;
  const double median = run->now.marginMedian;
  const double *restrict quality = relationshipQualities(run, list, count);
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    const int isCalm = (1 - isBelow(attitude[i], riskAttitude)) * (1 - isBelow(margin[i], 0));
    const int isTop = (1 - isBelow(margin[i], top)) * isBelow(strategicRq, quality[k]);
    classes[k] = tierClass(1 - isCalm, isTop, isBelow(median, margin[i]) * isBelow(keyRq, quality[k]));
  }
}

static void visitorTiers(const struct run *run, const int32_t *restrict list, int32_t count) {
  const struct parameters *p = &run->parameters;
  const double *restrict attitude = run->customers.attitude;
  const double *restrict involvement = run->customers.involvement;
  const double riskAttitude = p->riskAttitude;
  const double strategicInvolvement = p->strategicInvolvement;
  const double keyInvolvement = p->keyInvolvement;
  const double strategicRq = p->strategicRq;
  const double keyRq = p->keyRq;
  const double *restrict quality = relationshipQualities(run, list, count);
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    const int isTop = isBelow(strategicInvolvement, involvement[i]) * isBelow(strategicRq, quality[k]);
    const int isUpper = isBelow(keyInvolvement, involvement[i]) * isBelow(keyRq, quality[k]);
    classes[k] = tierClass(isBelow(attitude[i], riskAttitude), isTop, isUpper);
  }
}

void classifyBy(const struct run *run, int scheme, int side, const int32_t *list, int32_t count) {
  if (scheme == 0) dickBasuClasses(run, list, count);
  else if (scheme == 1) knoxClasses(run, list, count);
  else if (scheme == 2) reinartzKumarClasses(run, side, list, count);
  else if (scheme == 3) brandtClasses(run, list, count);
  else if (side == 0) exhibitorTiers(run, list, count);
  else visitorTiers(run, list, count);
}
