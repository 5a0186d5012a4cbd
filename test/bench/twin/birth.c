/* Newborn customers: traits, which stay, and the state they start with. src/model/birth.ts */
#include "newborn.h"

static uint32_t keys[BATCH];
static double total[BATCH], shared[BATCH];
/* Dimension weights of the newborn, kept for their expectations. */
static double weights[5][BATCH];

static void takeKeys(const struct newborn *born) {
  struct customers *c = &born->run->customers;
  for (int32_t k = 0; k < born->count; k++) {
    const int32_t i = born->list[k];
    keys[k] = customerKey(born->run->seed, (uint32_t)i, c->generation[i]);
    c->randomKey[i] = keys[k];
  }
}

static void addWeights(double *restrict dense, double weight, int32_t count) {
  for (int32_t k = 0; k < count; k++) {
    dense[k] *= weight;
    total[k] += dense[k];
  }
}

/* W_d · e^(wSpread · N), normalised to sum 1. */
static void fillWeights(const struct newborn *born) {
  const struct parameters *p = &born->run->parameters;
  for (int32_t k = 0; k < born->count; k++) total[k] = 0;
  for (unsigned d = 0; d < 5; d++) {
    drawInto(born, weights[d], BIRTH_WEIGHT(d), p->wSpread);
    expEach(weights[d], born->count);
    addWeights(weights[d], p->W[d], born->count);
  }
  for (int d = 0; d < 5; d++) {
    for (int32_t k = 0; k < born->count; k++) weights[d][k] /= total[k];
    scatter(born, weights[d], born->run->customers.dimensionWeight[d]);
  }
}

static void fillStands(const struct newborn *born) {
  const struct parameters *p = &born->run->parameters;
  struct customers *c = &born->run->customers;
  const double *shares = p->standShares;
  const double steps[] = {shares[0], shares[0] + shares[1], shares[0] + shares[1] + shares[2]};
  for (int32_t k = 0; k < born->count; k++) {
    const double share = uniform(draw(keys[k], BIRTH_STAND_AREA));
    const int size = share < steps[0] ? 0 : share < steps[1] ? 1 : share < steps[2] ? 2 : 3;
    c->standArea[born->list[k]] = (uint8_t)(int32_t)p->standSizes[size];
    c->ourTaste[born->list[k]] += p->standTaste[size];
  }
}

/* Liking for variety, and what it makes of visiting both shows. */
static void fillVariety(const struct newborn *born) {
  const struct parameters *p = &born->run->parameters;
  struct customers *c = &born->run->customers;
  drawInto(born, shared, BIRTH_VARIETY_SEEKING, 1);
  scatter(born, shared, c->varietySeeking);
  for (int32_t k = 0; k < born->count; k++) shared[k] = 2 * (p->both[born->side] + p->variety * shared[k]);
  expEach(shared, born->count);
  scatter(born, shared, c->bothPull);
}

static void fillTraits(const struct newborn *born) {
  const struct parameters *p = &born->run->parameters;
  struct customers *c = &born->run->customers;
  fillWeights(born);
  fillFactor(born, c->priceSensitivity, BIRTH_PRICE_SENSITIVITY, p->priceSensitivitySD);
  fillNormal(born, c->involvement, BIRTH_INVOLVEMENT, p->involvementMean, p->involvementSD);
  clampReal(born, c->involvement, 0, 100);
  fillVariety(born);
  fillNormal(born, c->baseCompetence, BIRTH_BASE_COMPETENCE, p->competenceMean, p->competenceSD);
  clampReal(born, c->baseCompetence, 0, 1);
  fillNormal(born, c->ourTaste, BIRTH_OUR_TASTE, 0, p->tasteSD[born->side]);
  fillNormal(born, c->rivalTaste, BIRTH_RIVAL_TASTE, 0, p->rivalSD);
  fillNormal(born, c->serviceFit, BIRTH_SERVICE_FIT, 0, p->fitSD);
  fillNormal(born, c->rivalFit, BIRTH_RIVAL_FIT, 0, p->fitSD);
  fillFactor(born, c->serviceCostFactor, BIRTH_SERVICE_COST, p->serviceCostSD);
  fillNormal(born, c->responseStyle, BIRTH_RESPONSE_STYLE, 0, 1);
  fillByte(born, c->standArea, 0);
  if (born->side == 0) fillStands(born);
}

static void fillExpectation(const struct newborn *born, unsigned dimension) {
  const struct parameters *p = &born->run->parameters;
  double *restrict column = born->run->customers.willExpectation[dimension];
  const double *restrict weight = weights[dimension];
  const double willMean = p->willMean;
  const double willOwnSD = p->willOwnSD;
  for (int32_t k = 0; k < born->count; k++) {
    const double will = willMean + shared[k] + willOwnSD * normal(draw(keys[k], BIRTH_WILL_OWN(dimension)));
    column[born->list[k]] = will;
    total[k] += weight[k] * will;
  }
}

/* Five expectations around one shared level, and their weighted mean. */
static void fillExpectations(const struct newborn *born) {
  for (int32_t k = 0; k < born->count; k++) total[k] = 0;
  drawInto(born, shared, BIRTH_WILL_SHARED, born->run->parameters.willSharedSD);
  for (unsigned d = 0; d < 5; d++) fillExpectation(born, d);
  scatter(born, total, born->run->customers.expectationAtBooking);
}

static void fillRelationship(const struct newborn *born) {
  const struct parameters *p = &born->run->parameters;
  struct customers *c = &born->run->customers;
  fillNormal(born, c->shouldExpectation, BIRTH_SHOULD_EXPECTATION, p->shouldMean, p->shouldSD);
  fillNormal(born, c->imagePerception, BIRTH_IMAGE_PERCEPTION, born->run->organiser.publicImage, p->imageSD);
  fillNormal(born, c->attitude, BIRTH_ATTITUDE, p->attitudeMean, p->attitudeSD);
  fillNormal(born, c->rivalAttitude, BIRTH_RIVAL_ATTITUDE, p->attitudeMean, p->attitudeSD);
  copyReal(born, c->attitude, c->satisfaction);
  copyReal(born, c->attitude, c->lastingSatisfaction);
  fillReal(born, c->friendship, p->friendshipStart);
  fillNormal(born, c->trust, BIRTH_TRUST, p->trustStart, p->trustSD);
  fillReal(born, c->belonging, p->belongingStart);
  fillReal(born, c->empowerment, p->empowermentStart);
  copyReal(born, c->baseCompetence, c->competence);
  fillReal(born, c->referencePrice, born->side == 0 ? p->marketPrice : p->marketTicket);
}

static void fillRivalHabit(const struct newborn *born) {
  const struct parameters *p = &born->run->parameters;
  struct customers *c = &born->run->customers;
  for (int32_t k = 0; k < born->count; k++) {
    const int isRegular = uniform(draw(keys[k], BIRTH_RIVAL_HABIT)) < p->rivalHabitShare;
    c->rivalHabit[born->list[k]] = isRegular ? p->rivalHabitStart : 0;
    c->portfolio[born->list[k]] = isRegular && p->rivalHabitStart > 0 ? 1 : 0;
  }
}

/* What every customer has, whether he ever attended or not. Nine editions of absence are beyond every cut-off. */
static void clearPresence(const struct newborn *born) {
  struct customers *c = &born->run->customers;
  fillReal(born, c->habit, 0);
  fillReal(born, c->positiveWord, 0);
  fillReal(born, c->negativeWord, 0);
  fillByte(born, c->attendingRival, 0);
  fillByte(born, c->absent, 9);
  fillByte(born, c->firstTimer, 1);
}

/* What the coming edition reads of earlier visits. */
static void clearMarks(const struct newborn *born) {
  static const uint8_t unknownClasses[SCHEMES] = {3, 3, 3, 1, 2};
  struct customers *c = &born->run->customers;
  uint8_t *const marks[] = {c->tenure, c->recentAttendance, c->attending,  c->attendedPrevious,
                            c->failed, c->kind,             c->complained, c->hasAttended};
  fillReal(born, c->failureMemory, 0);
  for (int k = 0; k < 8; k++) fillByte(born, marks[k], 0);
  for (int scheme = 0; scheme < SCHEMES; scheme++) {
    fillByte(born, schemeColumn(born->run, scheme), unknownClasses[scheme]);
  }
}

/* Results only attendees have; a predecessor who never came has left none. */
static void clearVisits(const struct newborn *born) {
  const double start = born->run->parameters.empowermentStart;
  struct customers *c = &born->run->customers;
  double *const results[] = {
      c->margin,           c->cumulativeProfit, c->pricePaid,       c->processQuality,  c->outcomeQuality,
      c->harm,             c->resentment,       c->perceivedQuality, c->disconfirmation, c->perceivedValue,
      c->severity,         c->recoveryQuality,  c->wordVolume,      c->overload,        c->renewalForecast,
      c->statedIntention,  c->recommendation,   c->willAtBooking[0], c->willAtBooking[1], c->willAtBooking[2],
      c->willAtBooking[3], c->willAtBooking[4], c->experienced[0],  c->experienced[1],  c->experienced[2],
      c->experienced[3],   c->experienced[4]};
  for (unsigned k = 0; k < sizeof results / sizeof *results; k++) fillReal(born, results[k], 0);
  fillReal(born, c->serviceChoice, start);
  fillReal(born, c->informationAttainment, start);
  fillReal(born, c->impact, start);
  clearMarks(born);
}

/* Those of the list whose predecessor attended at least once. */
static struct newborn thoseWhoVisited(const struct newborn *born) {
  static int32_t visited[BATCH];
  const uint8_t *hasAttended = born->run->customers.hasAttended;
  int32_t count = 0;
  for (int32_t k = 0; k < born->count; k++) {
    visited[count] = born->list[k];
    count += hasAttended[born->list[k]];
  }
  return (struct newborn){born->run, born->side, visited, count, born->keys};
}

void replace(struct run *run, int side, const int32_t *list, int32_t count) {
  const struct newborn born = {run, side, list, count, keys};
  takeKeys(&born);
  fillTraits(&born);
  fillExpectations(&born);
  fillRelationship(&born);
  fillRivalHabit(&born);
  clearPresence(&born);
  const struct newborn visitors = thoseWhoVisited(&born);
  clearVisits(&visitors);
}
