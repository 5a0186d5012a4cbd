/* Evaluate: perceived quality, perceived value, satisfaction. src/model/phases/evaluate.ts */
#include "maths.h"
#include "random.h"
#include "run.h"

static double felt[BLOCK];

static void perceive(struct run *run, const int32_t *restrict list, int32_t count) {
  const struct customers *c = &run->customers;
  const struct parameters *p = &run->parameters;
  const double *restrict outcomeQuality = c->outcomeQuality;
  const double *restrict processQuality = c->processQuality;
  const double *restrict expectationAtBooking = c->expectationAtBooking;
  const double *restrict shouldExpectation = c->shouldExpectation;
  const double *restrict imagePerception = c->imagePerception;
  const double *restrict harm = c->harm;
  double *restrict perceivedQuality = c->perceivedQuality;
  double *restrict disconfirmation = c->disconfirmation;
  const double pq0 = p->pq0;
  const double aDeliv = p->aDeliv;
  const double aWill = p->aWill;
  const double aShould = p->aShould;
  const double imgFilter = p->imgFilter;
  const double imageCentre = p->imageCentre;
  const double outcomeShare = p->outcomeShare;
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    const double delivered = outcomeShare * outcomeQuality[i] + (1 - outcomeShare) * processQuality[i];
    const double will = expectationAtBooking[i];
    const double quality = points(pq0 + aDeliv * delivered + aWill * will - aShould * shouldExpectation[i] +
                                  imgFilter * (imagePerception[i] - imageCentre) - harm[i]);
    perceivedQuality[i] = quality;
    disconfirmation[i] = quality - will;
  }
}

/* A surprise as it is felt: within the zone of tolerance little, as a loss more, and by whose doing it was. */
static void compare(struct run *run, const int32_t *restrict list, int32_t count) {
  const struct decisions *d = run->now.decisions;
  const struct parameters *p = &run->parameters;
  const double *restrict disconfirmation = run->customers.disconfirmation;
  const double own = p->selfServe * (d->participation / 100);
  const double excused = 1 - own * (p->selfServeForced + p->selfServeChoice * (d->choice / 100));
  const double good = 1 - own;
  const double bad = -p->loss * (excused * (1 - p->communityBuffer * (d->community / 100)));
  const double zone = p->zone;
  const double zoneSlope = p->zoneSlope;
  for (int32_t k = 0; k < count; k++) {
    const double difference = disconfirmation[list[k]];
    const double weight = good + isBelow(difference, 0) * (bad - good);
    const double size = fabs(difference);
    felt[k] = weight * (zoneSlope * size + (1 - zoneSlope) * pos(size - zone));
  }
}

static void feel(struct run *run, const int32_t *restrict list, int32_t count, const double *restrict fair) {
  const struct customers *c = &run->customers;
  const struct parameters *p = &run->parameters;
  const double *restrict perceivedQuality = c->perceivedQuality;
  const double *restrict perceivedValue = c->perceivedValue;
  const double *restrict empowerment = c->empowerment;
  const uint32_t *restrict randomKey = c->randomKey;
  double *restrict satisfaction = c->satisfaction;
  const uint32_t salt = run->now.salt;
  const double satisfactionBase = p->satisfactionBase;
  const double qualityCentre = p->qualityCentre;
  const double valueCentre = p->valueCentre;
  const double empowermentCentre = p->empowermentCentre;
  const double sQ = p->sQ;
  const double sD = p->sD;
  const double sV = p->sV;
  const double sPE = p->sPE;
  const double sNoise = p->sNoise;
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    const double noise = normal(draw(editionKey(randomKey[i], salt), DRAW_SATISFACTION));
    satisfaction[i] = satisfactionBase + sQ * (perceivedQuality[i] - qualityCentre) + sD * felt[k] +
                      sV * (perceivedValue[i] - valueCentre) + sPE * (empowerment[i] - empowermentCentre) + fair[k] +
                      sNoise * noise;
  }
}

/* Silence and recovery: what shows in the survey smile, and what lasts. */
static void settle(struct run *run, const int32_t *restrict list, int32_t count) {
  const struct customers *c = &run->customers;
  const struct parameters *p = &run->parameters;
  const double *restrict resentment = c->resentment;
  const double *restrict recoveryQuality = c->recoveryQuality;
  const double *restrict severity = c->severity;
  const uint8_t *restrict failed = c->failed;
  double *restrict satisfaction = c->satisfaction;
  double *restrict lastingSatisfaction = c->lastingSatisfaction;
  const double resentShown = p->resentShown;
  const double paradoxAbove = p->paradoxAbove;
  const double paradoxSeverity = p->paradoxSeverity;
  const double paradox = p->paradox;
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    const double base = satisfaction[i];
    const int isPleased =
        recoveryQuality[i] > paradoxAbove && failed[i] == 1 && severity[i] < paradoxSeverity;
    satisfaction[i] = points(base - resentShown * resentment[i] + (isPleased ? paradox : 0));
    lastingSatisfaction[i] = points(base - resentment[i]);
  }
}

void evaluate(struct run *run) {
  for (int side = 0; side < 2; side++) {
    const int32_t end = endAttendee(run, side);
    for (int32_t from = firstAttendee(run, side); from < end; from += BLOCK) {
      const int32_t *list = run->attendees + from;
      const int32_t count = least(BLOCK, end - from);
      perceive(run, list, count);
      compare(run, list, count);
      feel(run, list, count, judgeValue(run, side, list, count));
      settle(run, list, count);
    }
  }
}
