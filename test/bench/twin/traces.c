/* What a customer leaves in his place, cleared for his successor. src/model/traces.ts */
#include "newborn.h"

/* Absence of someone who never came: beyond every cut-off. */
enum { NEVER = 9 };
/* Classes until the first attendance, in the order of the schemes; not counted before it. */
static const uint8_t unknownClasses[SCHEMES] = {3, 3, 3, 1, 2};

void clearPresence(const struct newborn *born) {
  const struct customers *c = born->customers;
  double *restrict positiveWord = c->positiveWord;
  double *restrict negativeWord = c->negativeWord;
  uint8_t *restrict attendingRival = c->attendingRival;
  uint8_t *restrict absent = c->absent;
  uint8_t *restrict firstTimer = c->firstTimer;
  const int32_t *restrict list = born->list;
  const int32_t count = born->count;
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    positiveWord[i] = 0;
    negativeWord[i] = 0;
    attendingRival[i] = 0;
    absent[i] = NEVER;
    firstTimer[i] = 1;
  }
}

static void clearEncounters(const struct newborn *born) {
  const int32_t *restrict list = born->list;
  const int32_t count = born->count;
  for (int dimension = 0; dimension < 5; dimension++) {
    double *restrict expected = born->customers->willAtBooking[dimension];
    double *restrict met = born->customers->experienced[dimension];
    for (int32_t k = 0; k < count; k++) {
      const int32_t i = list[k];
      expected[i] = 0;
      met[i] = 0;
    }
  }
}

static void clearJudgements(const struct newborn *born) {
  const struct customers *c = born->customers;
  double *restrict processQuality = c->processQuality;
  double *restrict outcomeQuality = c->outcomeQuality;
  double *restrict perceivedQuality = c->perceivedQuality;
  double *restrict disconfirmation = c->disconfirmation;
  double *restrict perceivedValue = c->perceivedValue;
  double *restrict serviceChoice = c->serviceChoice;
  double *restrict informationAttainment = c->informationAttainment;
  double *restrict impact = c->impact;
  double *restrict overload = c->overload;
  double *restrict renewalForecast = c->renewalForecast;
  double *restrict statedIntention = c->statedIntention;
  double *restrict recommendation = c->recommendation;
  double *restrict wordVolume = c->wordVolume;
  const double empowermentStart = born->parameters->empowermentStart;
  const int32_t *restrict list = born->list;
  const int32_t count = born->count;
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    processQuality[i] = 0;
    outcomeQuality[i] = 0;
    perceivedQuality[i] = 0;
    disconfirmation[i] = 0;
    perceivedValue[i] = 0;
    serviceChoice[i] = empowermentStart;
    informationAttainment[i] = empowermentStart;
    impact[i] = empowermentStart;
    overload[i] = 0;
    renewalForecast[i] = 0;
    statedIntention[i] = 0;
    recommendation[i] = 0;
    wordVolume[i] = 0;
  }
}

static void clearFailures(const struct newborn *born) {
  const struct customers *c = born->customers;
  double *restrict failureMemory = c->failureMemory;
  double *restrict harm = c->harm;
  double *restrict resentment = c->resentment;
  double *restrict severity = c->severity;
  double *restrict recoveryQuality = c->recoveryQuality;
  uint8_t *restrict failed = c->failed;
  uint8_t *restrict kind = c->kind;
  uint8_t *restrict complained = c->complained;
  const int32_t *restrict list = born->list;
  const int32_t count = born->count;
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    failureMemory[i] = 0;
    harm[i] = 0;
    resentment[i] = 0;
    severity[i] = 0;
    recoveryQuality[i] = 0;
    failed[i] = 0;
    kind[i] = 0;
    complained[i] = 0;
  }
}

static void clearMarks(const struct newborn *born) {
  const struct customers *c = born->customers;
  double *restrict margin = c->margin;
  double *restrict cumulativeProfit = c->cumulativeProfit;
  double *restrict pricePaid = c->pricePaid;
  uint8_t *restrict tenure = c->tenure;
  uint8_t *restrict recentAttendance = c->recentAttendance;
  uint8_t *restrict hasAttended = c->hasAttended;
  uint8_t *restrict attending = c->attending;
  uint8_t *restrict attendedPrevious = c->attendedPrevious;
  const int32_t *restrict list = born->list;
  const int32_t count = born->count;
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    margin[i] = 0;
    cumulativeProfit[i] = 0;
    pricePaid[i] = 0;
    tenure[i] = 0;
    recentAttendance[i] = 0;
    hasAttended[i] = 0;
    attending[i] = 0;
    attendedPrevious[i] = 0;
  }
}

static void clearClasses(const struct newborn *born, int scheme) {
  uint8_t *restrict column = schemeColumn(born->customers, scheme);
  const int32_t *restrict list = born->list;
  const int32_t count = born->count;
  const uint8_t unknown = unknownClasses[scheme];
  for (int32_t k = 0; k < count; k++) column[list[k]] = unknown;
}

void clearVisits(const struct newborn *born) {
  clearEncounters(born);
  clearJudgements(born);
  clearFailures(born);
  clearMarks(born);
  for (int scheme = 0; scheme < SCHEMES; scheme++) clearClasses(born, scheme);
}
