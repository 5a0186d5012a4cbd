/* Failures, complaints and recovery. src/model/failure.ts */
#include "maths.h"
#include "random.h"
#include "run.h"

static int32_t failing[BLOCK];

static double severityPoints(double share, const struct parameters *p) {
  return p->severityBase + p->severitySpan * share * share;
}

static double harmPoints(double severity, double image, int isRepeated, const struct parameters *p) {
  const double absorbed = p->imgAbsorb * clamp((image - p->imgAbsorbFrom) / p->imgAbsorbSpan, 0, 1);
  return severity * (1 - absorbed) + (isRepeated ? p->repeat : 0);
}

static double mendedHarm(double harm, double recovery, int isRepeated, const struct parameters *p) {
  const double left = harm * (1 - recovery);
  if (recovery >= p->doubleBelow) return left;
  return left + p->double_ * (isRepeated ? p->doubleRepeat : 1) * (1 - recovery / p->doubleBelow);
}

static double recoveryOf(double effort, double training, double luck, const struct parameters *p) {
  const double offered = p->recoverBase + (p->recoverSpan * effort) / (effort + p->recoverHalf);
  const double skilled = (p->recoverTraining * (training - p->trainingNormal)) / 100;
  return clamp(offered + skilled + p->recoverSD * luck, 0, 1);
}

static double voiceProbability(const struct run *run, int kind, double severity, double trust) {
  const struct parameters *p = &run->parameters;
  const double usual = kind == 0 ? p->voiceMoney : kind == 1 ? p->voiceQuality : p->voiceMistreatment;
  const double asked = p->voiceSuggestion * (run->now.decisions->suggestion / 100 - p->suggestionNormal);
  const double grave = (p->voiceSeverity * (severity - p->severityNormal)) / p->severityNormal;
  const double trusting = (p->voiceTrust * (trust - p->trustNormal)) / 25;
  return clamp(usual + asked + run->now.conditions->complaintEase + grave + trusting, p->voiceLow, p->voiceHigh);
}

/* Lists who meets a failure; clears the marks of the last one. */
static int32_t findFailures(struct run *run, const int32_t *restrict list, int32_t count) {
  const struct customers *c = &run->customers;
  const struct parameters *p = &run->parameters;
  const uint32_t *restrict randomKey = c->randomKey;
  const double *restrict serviceFit = c->serviceFit;
  const double *restrict competence = c->competence;
  uint8_t *restrict failed = c->failed;
  uint8_t *restrict kind = c->kind;
  uint8_t *restrict complained = c->complained;
  double *restrict severity = c->severity;
  double *restrict recoveryQuality = c->recoveryQuality;
  double *restrict harm = c->harm;
  double *restrict resentment = c->resentment;
  const uint32_t salt = run->now.salt;
  const double slope = p->failGain * p->failSlope;
  const double base = p->failBase + slope * (p->failCentre - run->now.delivered[0]) + p->failStress * run->now.stress;
  const double perFit = slope * p->failFit;
  const double unable = (p->failParticipation * run->now.decisions->participation) / 100;
  const double failSkill = p->failSkill;
  const double failLow = p->failLow;
  const double failHigh = p->failHigh;
  int32_t next = 0;
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    const double chance = base - perFit * serviceFit[i] + unable * pos(1 - failSkill * competence[i]);
    const double luck = uniform(draw(editionKey(randomKey[i], salt), DRAW_FAILURE));
    failing[next] = i;
    next += isBelow(luck, clamp(chance, failLow, failHigh));
    failed[i] = 0;
    kind[i] = 0;
    complained[i] = 0;
    severity[i] = 0;
    recoveryQuality[i] = 0;
    harm[i] = 0;
    resentment[i] = 0;
  }
  return next;
}

static void suffer(struct run *run, int32_t count) {
  const struct customers *c = &run->customers;
  const struct parameters *p = &run->parameters;
  const double quality = p->kindMoney + p->kindQuality;
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = failing[k];
    const uint32_t key = editionKey(c->randomKey[i], run->now.salt);
    const int isRepeated = c->failureMemory[i] > p->repeatFrom;
    const double which = uniform(draw(key, DRAW_KIND));
    const double severity = severityPoints(uniform(draw(key, DRAW_SEVERITY)), p);
    c->failed[i] = isRepeated ? 2 : 1;
    c->failureMemory[i] += 1;
    c->severity[i] = severity;
    c->kind[i] = which < p->kindMoney ? 0 : which < quality ? 1 : 2;
    c->harm[i] = harmPoints(severity, c->imagePerception[i], isRepeated, p);
  }
}

static int32_t respond(struct run *run, int32_t count) {
  const struct customers *c = &run->customers;
  const struct parameters *p = &run->parameters;
  const double effort = run->now.decisions->recovery / 100;
  int32_t voiced = 0;
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = failing[k];
    const uint32_t key = editionKey(c->randomKey[i], run->now.salt);
    const double chance = voiceProbability(run, c->kind[i], c->severity[i], c->trust[i]);
    if (uniform(draw(key, DRAW_COMPLAINT)) >= chance) {
      c->resentment[i] = p->silentResent * (1 + p->silentSeverity * c->severity[i]);
      continue;
    }
    const double recovery =
        recoveryOf(effort, run->organiser.trainingStock, normal(draw(key, DRAW_RECOVERY)), p);
    voiced++;
    c->complained[i] = 1;
    c->recoveryQuality[i] = recovery;
    c->harm[i] = mendedHarm(c->harm[i], recovery, c->failed[i] == 2, p);
    c->resentment[i] = recovery < p->doubleBelow ? 0 : -p->reliefPerRecovery * (recovery - p->doubleBelow);
  }
  return voiced;
}

static int32_t countRepeated(const struct run *run, int32_t count) {
  int32_t repeated = 0;
  for (int32_t k = 0; k < count; k++) repeated += run->customers.failed[failing[k]] == 2;
  return repeated;
}

/* Every attended edition old failures weigh less. */
static void forget(struct run *run, const int32_t *restrict list, int32_t count) {
  double *restrict failureMemory = run->customers.failureMemory;
  const double memoryKeep = run->parameters.memoryKeep;
  for (int32_t k = 0; k < count; k++) failureMemory[list[k]] *= memoryKeep;
}

void fail(struct run *run, int side, const int32_t *list, int32_t count) {
  const int32_t failures = findFailures(run, list, count);
  suffer(run, failures);
  run->now.failures[side] += failures;
  run->now.complaints[side] += respond(run, failures);
  run->now.repeatedFailures[side] += countRepeated(run, failures);
  forget(run, list, count);
}
