/* Everything before the first phase (src/model/simulate.ts), and sums that several phases need (passes.ts). */
#include <string.h>

#include "maths.h"
#include "random.h"
#include "run.h"

double sumOf(const double *restrict column, const int32_t *restrict list, int32_t from, int32_t to) {
  double total = 0;
  for (int32_t start = from; start < to; start += BLOCK) {
    const int32_t end = least(start + BLOCK, to);
    double sum = 0;
    for (int32_t k = start; k < end; k++) sum += column[list[k]];
    total += sum;
  }
  return total;
}

static int32_t countFlags(const uint8_t *flags, int32_t from, int32_t to) {
  int32_t count = 0;
  for (int32_t i = from; i < to; i++) count += flags[i];
  return count;
}

static void learnAsOrganiser(struct run *run) {
  struct organiser *organiser = &run->organiser;
  const struct parameters *p = &run->parameters;
  const struct decisions *d = run->now.decisions;
  run->now.effectiveInformation = p->kappa + ((1 - p->kappa) * d->information) / 100;
  organiser->trainingStock += p->trainingRate * (d->training - organiser->trainingStock);
  const double asked =
      p->knowledgeResearch * d->research + p->knowledgeSuggestion * d->suggestion * run->now.effectiveInformation;
  organiser->knowledge += p->knowledgeRate * (points(asked) - organiser->knowledge);
}

static void turnThePage(struct run *run) {
  memcpy(run->customers.attendedPrevious, run->customers.attending, (size_t)run->count);
  for (int side = 0; side < 2; side++) {
    run->now.attendedLast[side] = countFlags(run->customers.attending, firstOf(run, side), endOf(run, side));
  }
}

static void clearCounts(struct edition *now) {
  for (int side = 0; side < 2; side++) {
    now->failures[side] = now->repeatedFailures[side] = now->complaints[side] = now->overloaded[side] = 0;
    now->promoters[side] = now->detractors[side] = 0;
    now->fairness[side] = 0;
  }
  memset(now->valueParts, 0, sizeof now->valueParts);
  memset(now->transitions, 0, sizeof now->transitions);
  memset(now->stayedAway, 0, sizeof now->stayedAway);
}

void openEdition(struct run *run, const struct decisions *decisions, const struct conditions *conditions) {
  struct edition *now = &run->now;
  run->edition += 1;
  now->decisions = decisions;
  now->conditions = conditions;
  now->salt = editionSalt(run->edition, 0);
  const double ads = decisions->advertising / 100;
  now->reachedByAds = ads / (ads + run->parameters.adsHalf);
  prepareTenure(run);
  clearCounts(now);
  turnThePage(run);
  learnAsOrganiser(run);
}
