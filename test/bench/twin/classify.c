/* Classify: segments from state. src/model/phases/classify.ts */
#include <stdlib.h>

#include "maths.h"
#include "random.h"
#include "run.h"

/* Probability an attendee states of coming again: unlike behaviour it saturates with attitude. */
static void stateIntention(struct run *run, int side, const int32_t *restrict list, int32_t count) {
  double odds[BLOCK];
  const double *restrict attitude = run->customers.attitude;
  double *restrict statedIntention = run->customers.statedIntention;
  const double intentUnit = run->parameters.intentUnit;
  const double intentRq = run->parameters.intentRq;
  const double rqCentre = run->parameters.rqCentre;
  const double centre = run->parameters.intent[side];
  const double *restrict quality = relationshipQualities(run, list, count);
  for (int32_t k = 0; k < count; k++) {
    const double liking = (attitude[list[k]] - centre) / intentUnit;
    odds[k] = -(liking + (intentRq * (quality[k] - rqCentre)) / 25);
  }
  expEach(odds, count);
  for (int32_t k = 0; k < count; k++) statedIntention[list[k]] = 1 / (1 + odds[k]);
}

/* Probability of coming to the next edition if nothing else changed. */
static void forecastRenewal(struct run *run, int side, const int32_t *restrict list, int32_t count) {
  double *restrict renewalForecast = run->customers.renewalForecast;
  const double cross = crossPull(run, side, run->now.visitorPersons, run->now.attending[0]);
  const struct choosers who = {run, side, list, count, 1};
  const double *restrict oursProbability = choices(&who, turnoutFactor(run, side, 1, cross)).oursProbability;
  const double remaining = availability(run, side) * (1 - run->parameters.exit[side]);
  for (int32_t k = 0; k < count; k++) renewalForecast[list[k]] = oursProbability[k] * remaining;
}

/* Answers on the 0–10 recommendation scale, sorted into promoters and detractors. */
static void countPromoters(struct run *run, int side, const int32_t *restrict list, int32_t count) {
  const struct parameters *p = &run->parameters;
  const double *restrict recommendation = run->customers.recommendation;
  const uint32_t *restrict randomKey = run->customers.randomKey;
  const double npsBase = p->npsBase;
  const double npsUnit = p->npsUnit;
  const double npsSD = p->npsSD;
  const double promoterFrom = p->promoterFrom;
  const double detractorBelow = p->detractorBelow;
  const double centre = p->npsCentre[side];
  int32_t otherAnswers = 0, detractors = 0;
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    const double habit = npsSD * normal(draw(randomKey[i], BIRTH_RECOMMENDATION));
    const double answer = npsBase + (recommendation[i] - centre) / npsUnit + habit;
    otherAnswers += isBelow(answer, promoterFrom);
    detractors += isBelow(answer, detractorBelow);
  }
  run->now.promoters[side] += count - otherAnswers;
  run->now.detractors[side] += detractors;
}

static void classifyBlock(struct run *run, int side, const int32_t *list, int32_t count) {
  stateIntention(run, side, list, count);
  forecastRenewal(run, side, list, count);
  countPromoters(run, side, list, count);
  for (int scheme = 0; scheme < SCHEMES; scheme++) {
    classifyBy(run, scheme, side, list, count);
    enterClasses(run, side, scheme, list, count);
  }
}

enum { BATCH = 4 * BLOCK };
static int32_t leaving[BATCH];

/* Lists those who attended last time and do not now behind `listed` others. */
static int32_t findLeaving(const struct run *run, int32_t from, int32_t to, int32_t listed) {
  const uint8_t *restrict attending = run->customers.attending;
  const uint8_t *restrict attendedPrevious = run->customers.attendedPrevious;
  int32_t count = listed;
  for (int32_t i = from; i < to; i++) {
    leaving[count] = i;
    count += attendedPrevious[i] & (1 - attending[i]);
  }
  return count;
}

/* They leave their classes for the matrices, and keep them for themselves. */
static void countLeaving(struct run *run, int side, int32_t count) {
  for (int scheme = 0; scheme < SCHEMES; scheme++) leaveClasses(run, side, scheme, leaving, count);
  for (int32_t k = 0; k < count; k++) run->now.stayedAway[side * 4 + run->customers.dickBasu[leaving[k]]]++;
}

static void classifySide(struct run *run, int side) {
  const int32_t lastAttendee = endAttendee(run, side);
  for (int32_t from = firstAttendee(run, side); from < lastAttendee; from += BLOCK) {
    classifyBlock(run, side, run->attendees + from, least(BLOCK, lastAttendee - from));
  }
  int32_t listed = 0;
  const int32_t end = endOf(run, side);
  for (int32_t from = firstOf(run, side); from < end; from += BLOCK) {
    listed = findLeaving(run, from, least(from + BLOCK, end), listed);
    if (listed <= BATCH - BLOCK) continue;
    countLeaving(run, side, listed);
    listed = 0;
  }
  countLeaving(run, side, listed);
}

static void rankMargins(struct run *run) {
  const int32_t count = run->now.attending[0];
  double *margins = malloc(((size_t)count + 1) * sizeof *margins);
  if (margins == NULL) abort();
  for (int32_t k = 0; k < count; k++) margins[k] = run->customers.margin[run->attendees[k]];
  run->now.marginMedian = quantile(margins, count, 0.5);
  run->now.marginTop = quantile(margins, count, 1 - run->parameters.topShare);
  free(margins);
}

void classify(struct run *run) {
  rankMargins(run);
  for (int side = 0; side < 2; side++) classifySide(run, side);
}
