/* What customers leave and what the organiser's measures cost, yuan. src/model/costs.ts */
#include "costs.h"

double contactCost(const struct run *run) {
  const struct parameters *p = &run->parameters;
  return p->serveHead * (p->contactBase + (p->contactPersonal * run->now.decisions->personalisation) / 100);
}

void earnFromExhibitors(struct run *run, const int32_t *restrict list, int32_t count) {
  const struct customers *c = &run->customers;
  const struct parameters *p = &run->parameters;
  double *restrict margin = c->margin;
  const double *restrict pricePaid = c->pricePaid;
  const double *restrict serviceCostFactor = c->serviceCostFactor;
  const uint8_t *restrict standArea = c->standArea;
  const uint8_t *restrict attendedPrevious = c->attendedPrevious;
  const uint8_t *restrict tenure = c->tenure;
  const double contact = contactCost(run);
  const double other = p->other;
  const double build = p->build;
  const double newCost = p->newCost;
  const double oldCost = p->oldCost;
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    const double area = standArea[i];
    const double booking = newCost + attendedPrevious[i] * (oldCost - newCost);
    const double care = contact * serviceCostFactor[i] * byTenure.care[tenure[i]];
    margin[i] = pricePaid[i] * area * (1 + other) - build * area - booking - care;
  }
}

void earnFromVisitors(struct run *run, const int32_t *restrict list, int32_t count) {
  double *restrict margin = run->customers.margin;
  const double *restrict pricePaid = run->customers.pricePaid;
  const double personsPerAgent = run->parameters.personsPerAgent;
  const double visHead = run->parameters.visHead;
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    margin[i] = personsPerAgent * (pricePaid[i] - visHead);
  }
}

static double costShape(double lever, double cubic) {
  const double r = lever / 50;
  return (1 - cubic) * r + cubic * r * r * r;
}

/* A lever, what it costs at 50, and the factors for the number of exhibitors and the scenario's quality cost. */
struct rate {
  double lever, atFifty, heads, quality, cubic;
};

static double costOf(const struct rate *rate, double scale) {
  return rate->atFifty * scale * costShape(rate->lever, rate->cubic) * rate->heads * rate->quality;
}

/* A show has fixed work and work that grows with its exhibitors; 1 at the usual number. */
static double headcountFactor(const struct run *run) {
  const struct parameters *p = &run->parameters;
  const double usual = p->baseExhibitors * run->now.conditions->scale;
  return p->headcountShare + ((1 - p->headcountShare) * run->now.attending[0]) / usual;
}

void writeLeverCosts(const struct run *run, double lines[LEVER_LINES]) {
  const struct parameters *p = &run->parameters;
  const struct decisions *d = run->now.decisions;
  const double scale = run->now.conditions->scale;
  const double quality = run->now.conditions->qualityCost;
  const double heads = headcountFactor(run);
  const struct rate standards[] = {
      {d->reliability, p->costReliability, heads, quality, p->costCubic},
      {d->responsiveness, p->costResponsiveness, heads, quality, p->costCubic},
      {d->assurance, p->costAssurance, heads, quality, p->costCubic},
      {d->empathy, p->costEmpathy, heads, quality, p->costCubic},
      {d->tangibles, p->costTangibles, heads, quality, p->costCubic},
      {d->training, p->costTraining, heads, 1, p->costCubic},
      {d->research, p->costResearch, 1, 1, p->costCubic},
      {d->recovery, p->costRecovery, heads, 1, p->costCubic},
  };
  const struct rate rights[] = {
      {d->suggestion, p->costSuggestion, heads, 1, p->costCubic},
      {d->choice, p->costChoice, heads, 1, p->costCubic},
      {d->decision, p->costDecision, heads, 1, p->costCubic},
  };
  const struct rate participation = {d->participation, p->costParticipation, heads, 1, p->costCubic};
  const struct rate bonds[] = {
      {d->information, p->costInformation, heads, 1, p->costCubic},
      {d->rewards, p->costRewards, heads, 1, p->costCubic},
      {d->advertising, p->costAdvertising, 1, 1, p->costCubicAds},
      {d->personalisation, p->costPersonalisation, heads, 1, p->costCubic},
      {d->community, p->costCommunity, heads, 1, p->costCubic},
      {d->lockIn, p->costLockIn, heads, 1, p->costCubic},
  };
  double *line = lines;
  for (int k = 0; k < 8; k++) *line++ = costOf(&standards[k], scale);
  *line++ = d->explainPrice != 0 ? p->explainCost * scale : 0;
  for (int k = 0; k < 3; k++) *line++ = costOf(&rights[k], scale);
  /* customers who help with the work save some of it */
  *line++ = costOf(&participation, scale) - (p->participationSaving * scale * heads * d->participation) / 100;
  for (int k = 0; k < 6; k++) *line++ = costOf(&bonds[k], scale);
}
