/* Promise: how expectations form. src/model/phases/promise.ts */
#include "maths.h"
#include "newborn.h"
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

/* Newborn are made in batches: the more at once, the cheaper each. */
enum { BATCH = NEWBORN_MAX };
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

/* Newborn customers take over the listed places. */
static void beSucceeded(struct run *run, int side, const int32_t *restrict list, int32_t count) {
  const struct newborn born = {
      &run->customers, &run->parameters, run->seed, run->organiser.publicImage, side, list, count};
  uint32_t *restrict generation = run->customers.generation;
  for (int scheme = 0; scheme < SCHEMES; scheme++) leaveClasses(run, side, scheme, list, count);
  for (int32_t k = 0; k < count; k++) generation[list[k]]++;
  replace(&born);
}

/* Finds who leaves the market, and has their places taken over. */
static void renewMarket(struct run *run, int side) {
  const int32_t end = endOf(run, side);
  int32_t listed = 0;
  for (int32_t from = firstOf(run, side); from < end; from += BLOCK) {
    listed = findExits(run, side, from, least(from + BLOCK, end), listed);
    if (listed <= BATCH - BLOCK) continue;
    beSucceeded(run, side, leaving, listed);
    listed = 0;
  }
  beSucceeded(run, side, leaving, listed);
}

/* What is the same for those who know the show (1) and those who do not (0). */
static struct {
  double gain[2], image[2], cue[2];
} message;
static struct {
  double gain[BLOCK], image[BLOCK], lift[BLOCK];
} pull;
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
    firstTimer[i] = (uint8_t)(1 - (hasAttended[i] & onFile[absent[i]]));
    pull.gain[k] = message.gain[knows];
    pull.image[k] = message.image[knows];
    pull.lift[k] = womWill * (positiveWord[i] - negativeWord[i]) + message.cue[knows];
  }
}

/* What pulls at the expectations of all customers of a side alike, points. */
struct message {
  double promise, image, floor, ceiling;
};

/* Next expectation of one dimension: drawn to the promise, lifted by talk and price, drawn to the image. */
static inline double nextExpectation(double will, double gain, double lift, double image, struct message all) {
  const double next = will + gain * (all.promise - will) + lift + image * (all.image - will);
  return clamp(next, all.floor, all.ceiling);
}

/* All five dimensions follow one message; their weighted mean is what is expected at booking. */
static void expect(struct run *run, int32_t from, int32_t to) {
  double *const *will = run->customers.willExpectation;
  double *const *weight = run->customers.dimensionWeight;
  double *restrict will0 = will[0], *restrict will1 = will[1], *restrict will2 = will[2], *restrict will3 = will[3],
         *restrict will4 = will[4];
  const double *restrict weight0 = weight[0], *restrict weight1 = weight[1], *restrict weight2 = weight[2],
               *restrict weight3 = weight[3], *restrict weight4 = weight[4];
  double *restrict expectationAtBooking = run->customers.expectationAtBooking;
  const struct message all = {run->now.decisions->promise,
                              run->organiser.publicImage + run->parameters.qualityOverImage,
                              run->parameters.willFloor, run->parameters.willCeiling};
  for (int32_t i = from; i < to; i++) {
    const int32_t k = i - from;
    const double gain = pull.gain[k], lift = pull.lift[k], image = pull.image[k];
    const double next0 = nextExpectation(will0[i], gain, lift, image, all);
    const double next1 = nextExpectation(will1[i], gain, lift, image, all);
    const double next2 = nextExpectation(will2[i], gain, lift, image, all);
    const double next3 = nextExpectation(will3[i], gain, lift, image, all);
    const double next4 = nextExpectation(will4[i], gain, lift, image, all);
    will0[i] = next0;
    will1[i] = next1;
    will2[i] = next2;
    will3[i] = next3;
    will4[i] = next4;
    expectationAtBooking[i] =
        weight0[i] * next0 + weight1[i] * next1 + weight2[i] * next2 + weight3[i] * next3 + weight4[i] * next4;
  }
}

static void formImage(struct run *run, int32_t from, int32_t to) {
  const struct customers *c = &run->customers;
  double *restrict imagePerception = c->imagePerception;
  const uint8_t *restrict attendedPrevious = c->attendedPrevious;
  const double *restrict serviceFit = c->serviceFit;
  double *restrict attitude = c->attitude;
  const double *restrict expectationAtBooking = c->expectationAtBooking;
  const double imageFit = run->parameters.imageFit;
  const double hearsayRate = run->parameters.hearsayRate;
  const double hearsayImage = run->parameters.hearsayImage;
  const double qualityOverImage = run->parameters.qualityOverImage;
  const double publicImage = run->organiser.publicImage;
  for (int32_t i = from; i < to; i++) {
    const double image = imagePerception[i] + imageRate[attendedPrevious[i]] *
                                                  (publicImage + imageFit * serviceFit[i] - imagePerception[i]);
    imagePerception[i] = image;
    const double will = expectationAtBooking[i];
    const double heard = hearsayImage * image + (1 - hearsayImage) * (will - qualityOverImage);
    attitude[i] += (1 - known[i - from]) * hearsayRate * (heard - attitude[i]);
  }
}

static void promiseBlock(struct run *run, int32_t from, int32_t to) {
  receive(run, from, to);
  expect(run, from, to);
  formImage(run, from, to);
}

/* What everybody expects of the coming edition. */
static void formExpectations(struct run *run) {
  prepareMemory(&run->parameters);
  for (int side = 0; side < 2; side++) {
    prepareMessage(run, side);
    const int32_t end = endOf(run, side);
    for (int32_t from = firstOf(run, side); from < end; from += BLOCK) {
      promiseBlock(run, from, least(from + BLOCK, end));
    }
  }
}

void promise(struct run *run) {
  for (int side = 0; side < 2; side++) renewMarket(run, side);
  formExpectations(run);
}
