/* What happens without a visit: bonds fade, the rival is followed, contact persons leave. src/model/absence.ts */
#include "maths.h"
#include "random.h"
#include "run.h"

static int32_t absentees[BLOCK], rivalGuests[BLOCK];

static int32_t listAbsentees(const struct run *run, int32_t from, int32_t to) {
  const uint8_t *restrict attending = run->customers.attending;
  int32_t count = 0;
  for (int32_t i = from; i < to; i++) {
    absentees[count] = i;
    count += 1 - attending[i];
  }
  return count;
}

/* Bonds fade without a visit. */
static void coolDown(struct run *run, int side, int32_t count) {
  const struct customers *c = &run->customers;
  const struct parameters *p = &run->parameters;
  double *restrict habit = c->habit;
  double *restrict friendship = c->friendship;
  double *restrict belonging = c->belonging;
  double *restrict trust = c->trust;
  double *restrict empowerment = c->empowerment;
  double *restrict margin = c->margin;
  double *restrict referencePrice = c->referencePrice;
  uint8_t *restrict absent = c->absent;
  const double habitOut = p->habitOut;
  const double friendshipFade = p->friendshipFade;
  const double friendshipStart = p->friendshipStart;
  const double belongingFade = p->belongingFade;
  const double belongingStart = p->belongingStart;
  const double trustFade = p->trustFade;
  const double trustStart = p->trustStart;
  const double empowermentFade = p->empowermentFade;
  const double empowermentStart = p->empowermentStart;
  const double marginKeep = p->marginKeep;
  const double referenceFade = p->referenceFade;
  const double listPrice = side == 0 ? run->now.decisions->standPrice : run->now.decisions->ticketPrice;
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = absentees[k];
    habit[i] *= habitOut;
    friendship[i] += friendshipFade * (friendshipStart - friendship[i]);
    belonging[i] += belongingFade * (belongingStart - belonging[i]);
    trust[i] += trustFade * (trustStart - trust[i]);
    empowerment[i] += empowermentFade * (empowermentStart - empowerment[i]);
    absent[i] = (uint8_t)(absent[i] < COUNTER_MAX ? absent[i] + 1 : COUNTER_MAX);
    margin[i] *= marginKeep;
    referencePrice[i] += referenceFade * (listPrice - referencePrice[i]);
  }
}

/* Habit of going to the rival's, and the number of shows visited a cycle. */
static void followRival(struct run *run, int32_t from, int32_t to) {
  double *restrict rivalHabit = run->customers.rivalHabit;
  double *restrict portfolio = run->customers.portfolio;
  const uint8_t *restrict attending = run->customers.attending;
  const uint8_t *restrict attendingRival = run->customers.attendingRival;
  const double rivalHabitRate = run->parameters.rivalHabitRate;
  const double portfolioRate = run->parameters.portfolioRate;
  const double perRival = 1 + run->parameters.portfolioRivals * pos(run->now.conditions->rivals - 1);
  for (int32_t i = from; i < to; i++) {
    const double rival = attendingRival[i];
    rivalHabit[i] += rivalHabitRate * (rival - rivalHabit[i]);
    portfolio[i] += portfolioRate * (attending[i] + perRival * rival - portfolio[i]);
  }
}

/* Guests of the rival's show learn what it is worth. */
static void judgeRival(struct run *run, int32_t from, int32_t to) {
  const struct parameters *p = &run->parameters;
  const uint8_t *restrict attendingRival = run->customers.attendingRival;
  const double *restrict rivalFit = run->customers.rivalFit;
  const uint32_t *restrict randomKey = run->customers.randomKey;
  double *restrict rivalAttitude = run->customers.rivalAttitude;
  const uint32_t salt = run->now.salt;
  const double rivalAttitudeRate = p->rivalAttitudeRate;
  const double rivalFitWeight = p->rivalFitWeight;
  const double rivalNoise = p->rivalNoise;
  const double usual = run->now.conditions->rivalQuality - p->qualityOverImage;
  int32_t count = 0;
  for (int32_t i = from; i < to; i++) {
    rivalGuests[count] = i;
    count += attendingRival[i];
  }
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = rivalGuests[k];
    const double noise = normal(draw(editionKey(randomKey[i], salt), DRAW_RIVAL_NOISE));
    const double met = usual + rivalFitWeight * rivalFit[i] + rivalNoise * noise;
    rivalAttitude[i] += rivalAttitudeRate * (met - rivalAttitude[i]);
  }
}

/* Who stayed away cools down; everybody follows the rival. */
void relateOthers(struct run *run) {
  for (int side = 0; side < 2; side++) {
    const int32_t end = endOf(run, side);
    for (int32_t from = firstOf(run, side); from < end; from += BLOCK) {
      const int32_t to = least(from + BLOCK, end);
      coolDown(run, side, listAbsentees(run, from, to));
      followRival(run, from, to);
      judgeRival(run, from, to);
    }
  }
}

/* Event: a share of all customers lose their contact person, and the friendship with him. */
void managersLeave(struct run *run) {
  const double share = run->now.conditions->managersLeaving;
  if (share == 0) return;
  const struct customers *c = &run->customers;
  const struct parameters *p = &run->parameters;
  for (int32_t i = 0; i < run->count; i++) {
    if (uniform(draw(editionKey(c->randomKey[i], run->now.salt), DRAW_MANAGER)) >= share) continue;
    c->friendship[i] *= p->contactFriendship;
    c->trust[i] = pos(c->trust[i] - p->contactTrust);
    c->belonging[i] *= p->contactBelonging;
  }
}
