/* Promise: how expectations form. src/model/phases/promise.ts */
#include "maths.h"
#include "random.h"
#include "run.h"

static double priceCue(const struct run *run, int side) {
  const struct parameters *p = &run->parameters;
  const struct decisions *d = run->now.decisions;
  const double sign = side == 0 ? lnr(d->standPrice / p->marketPrice)
                                : clamp((d->ticketPrice - p->marketTicket) / p->cueTicketSpan, p->cueTicketLow,
                                        p->cueTicketHigh);
  return p->cueShare * p->priceCue * sign;
}

static int32_t leaving[BATCH];

/* Lists the customers who leave the market behind `listed` others; returns how many there are. */
static int32_t findExits(const struct run *run, int side, int32_t from, int32_t to, int32_t listed) {
  const uint32_t *restrict randomKey = run->customers.randomKey;
  const uint32_t salt = run->now.salt;
  const double probability = run->parameters.exit[side];
  int32_t count = listed;
  for (int32_t i = from; i < to; i++) {
    leaving[count] = i;
    count += isBelow(uniform(draw(editionKey(randomKey[i], salt), DRAW_EXIT)), probability);
  }
  return count;
}

static void replaceExits(struct run *run, int side, int32_t count) {
  for (int scheme = 0; scheme < SCHEMES; scheme++) leaveClasses(run, side, scheme, leaving, count);
  for (int32_t k = 0; k < count; k++) run->customers.generation[leaving[k]]++;
  replace(run, side, leaving, count);
}

static void renewMarket(struct run *run, int side) {
  const int32_t end = endOf(run, side);
  int32_t listed = 0;
  for (int32_t from = firstOf(run, side); from < end; from += BLOCK) {
    listed = findExits(run, side, from, least(from + BLOCK, end), listed);
    if (listed <= BATCH - BLOCK) continue;
    replaceExits(run, side, listed);
    listed = 0;
  }
  replaceExits(run, side, listed);
}

/* What is the same for those who know the show (1) and those who do not (0). */
static struct {
  double gain[2], image[2], cue[2];
} message;
static struct {
  double gain[BLOCK], image[BLOCK], lift[BLOCK];
} pull;
static double weighted[BLOCK];
static uint8_t known[BLOCK];
/* By editions of absence: whether the show is still known, and whether the contact file is still fresh. */
static uint8_t remembers[256], onFile[256];
static double imageRate[2];

static void prepareMemory(const struct parameters *p) {
  for (int absent = 0; absent < 256; absent++) {
    remembers[absent] = absent < p->knownWithin;
    onFile[absent] = absent < p->staleAfter;
  }
}

static void prepareMessage(const struct run *run, int side) {
  const struct parameters *p = &run->parameters;
  const double believed = run->organiser.credibility * (p->reachBase + p->reachAds * run->now.reachedByAds);
  imageRate[0] = p->imageRateOther;
  imageRate[1] = p->imageRateReturning;
  message.gain[0] = believed * p->promNew;
  message.gain[1] = believed * p->promOld;
  message.image[0] = p->imgWill;
  message.image[1] = p->imgWillKnown;
  message.cue[0] = priceCue(run, side);
  message.cue[1] = 0;
}

static void receive(struct run *run, int32_t from, int32_t to) {
  const struct customers *c = &run->customers;
  const uint8_t *restrict hasAttended = c->hasAttended;
  const uint8_t *restrict absent = c->absent;
  const double *restrict positiveWord = c->positiveWord;
  const double *restrict negativeWord = c->negativeWord;
  uint8_t *restrict firstTimer = c->firstTimer;
  const double womWill = run->parameters.womWill;
  for (int32_t i = from; i < to; i++) {
    const int32_t k = i - from;
    const int knows = hasAttended[i] & remembers[absent[i]];
    known[k] = (uint8_t)knows;
    weighted[k] = 0;
    firstTimer[i] = (uint8_t)(1 - (hasAttended[i] & onFile[absent[i]]));
    pull.gain[k] = message.gain[knows];
    pull.image[k] = message.image[knows];
    pull.lift[k] = womWill * (positiveWord[i] - negativeWord[i]) + message.cue[knows];
  }
}

static void expectDimension(struct run *run, int dimension, int32_t from, int32_t to) {
  double *restrict column = run->customers.willExpectation[dimension];
  const double *restrict weight = run->customers.dimensionWeight[dimension];
  const double promised = run->now.decisions->promise;
  const double willFloor = run->parameters.willFloor;
  const double willCeiling = run->parameters.willCeiling;
  const double imageTarget = run->organiser.publicImage + run->parameters.qualityOverImage;
  for (int32_t i = from; i < to; i++) {
    const int32_t k = i - from;
    const double will = column[i];
    const double next = will + pull.gain[k] * (promised - will) + pull.lift[k] + pull.image[k] * (imageTarget - will);
    const double kept = clamp(next, willFloor, willCeiling);
    column[i] = kept;
    weighted[k] += weight[i] * kept;
  }
}

static void formImage(struct run *run, int32_t from, int32_t to) {
  const struct customers *c = &run->customers;
  double *restrict imagePerception = c->imagePerception;
  const uint8_t *restrict attendedPrevious = c->attendedPrevious;
  const double *restrict serviceFit = c->serviceFit;
  double *restrict attitude = c->attitude;
  double *restrict expectationAtBooking = c->expectationAtBooking;
  const double imageFit = run->parameters.imageFit;
  const double hearsayRate = run->parameters.hearsayRate;
  const double hearsayImage = run->parameters.hearsayImage;
  const double qualityOverImage = run->parameters.qualityOverImage;
  const double publicImage = run->organiser.publicImage;
  for (int32_t i = from; i < to; i++) {
    const double image = imagePerception[i] + imageRate[attendedPrevious[i]] *
                                                  (publicImage + imageFit * serviceFit[i] - imagePerception[i]);
    imagePerception[i] = image;
    const double will = weighted[i - from];
    expectationAtBooking[i] = will;
    const double heard = hearsayImage * image + (1 - hearsayImage) * (will - qualityOverImage);
    attitude[i] += (1 - known[i - from]) * hearsayRate * (heard - attitude[i]);
  }
}

void promise(struct run *run) {
  prepareMemory(&run->parameters);
  for (int side = 0; side < 2; side++) {
    renewMarket(run, side);
    prepareMessage(run, side);
    const int32_t end = endOf(run, side);
    for (int32_t from = firstOf(run, side); from < end; from += BLOCK) {
      const int32_t to = least(from + BLOCK, end);
      receive(run, from, to);
      for (int dimension = 0; dimension < 5; dimension++) expectDimension(run, dimension, from, to);
      formImage(run, from, to);
    }
  }
}
