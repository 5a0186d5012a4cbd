/* Serve: moments of truth. src/model/phases/serve.ts */
#include "maths.h"
#include "random.h"
#include "run.h"

static double standardPoints(double lever, double floor, double span, double half) {
  return floor + (span * lever) / (lever + half);
}

static void measureCrowd(struct run *run) {
  struct edition *now = &run->now;
  const struct parameters *p = &run->parameters;
  now->fill = now->netArea / now->conditions->hall;
  now->crowdExhibitors = pos(now->fill - p->crowdFrom) / p->crowdSpan;
  now->crowdVisitors = p->crowdVisitors * pos(now->visitorPersons / now->conditions->visitorRoom - 1);
}

/* Load of the staff, stress above it, and standards that wear. */
static void measureLoad(struct run *run) {
  struct edition *now = &run->now;
  struct organiser *organiser = &run->organiser;
  const struct parameters *p = &run->parameters;
  const double participation = now->decisions->participation / 100;
  const double personalisation = now->decisions->personalisation / 100;
  const double perExhibitor =
      1 + p->loadPart * (participation * participation - p->participationNormal * p->participationNormal) +
      p->loadPersonal * (personalisation - p->personalisationNormal);
  const double hands =
      now->conditions->staff * (1 + (p->staffTraining * (organiser->trainingStock - p->trainingNormal)) / 100);
  now->load = (now->attending[0] * perExhibitor) / hands;
  now->stress = pos(now->load - 1);
  organiser->erosion += p->erosionIn * now->stress - p->erosionOut * organiser->erosion;
}

static void deliver(struct run *run) {
  struct edition *now = &run->now;
  const struct organiser *organiser = &run->organiser;
  const struct parameters *p = &run->parameters;
  const struct decisions *l = now->decisions;
  const double levers[] = {l->reliability, l->responsiveness, l->assurance, l->empathy, l->tangibles};
  const double skill = p->trainQ * (organiser->trainingStock - p->trainingNormal);
  const double insight = p->knowQ * (organiser->knowledge - p->knowledgeNormal);
  const double crowd = p->crowdShare * p->crowd * (now->crowdExhibitors + now->crowdVisitors);
  for (int d = 0; d < 5; d++) {
    now->standard[d] = standardPoints(levers[d] / 100, p->qFloor, p->qSpan, p->qHalf);
    now->delivered[d] = now->standard[d] + skill * p->trainWeight[d] + insight -
                        p->stressQ * now->stress * p->stressWeight[d] - organiser->erosion -
                        crowd * p->crowdWeight[d] + now->conditions->qualityShock;
  }
}

/* Attention a customer of each tier gets: its share of attention over its share of customers; 0 is the usual. */
static void shareAttention(struct run *run, int side) {
  struct edition *now = &run->now;
  const struct parameters *p = &run->parameters;
  const struct decisions *l = now->decisions;
  const double weights[] = {l->attentionStrategic, l->attentionKey, l->attentionTransaction, l->attentionRisk};
  const double total = l->attentionStrategic + l->attentionKey + l->attentionTransaction + l->attentionRisk;
  int32_t inTier[4] = {0};
  const int32_t end = endAttendee(run, side);
  for (int32_t k = firstAttendee(run, side); k < end; k++) inTier[run->customers.tier[run->attendees[k]]]++;
  for (int tier = 0; tier < 4; tier++) {
    const double customersShare = inTier[tier] / larger(1, now->attending[side]);
    const double attention = customersShare > 0 ? weights[tier] / total / customersShare : 1;
    now->attention[side * 4 + tier] = p->attentionSide[side] * lnr(clamp(attention, p->attentionLow, p->attentionHigh));
  }
}

double oneToOne(const struct run *run) {
  const struct parameters *p = &run->parameters;
  const double knowing = p->oneToOneBase + (p->oneToOneKnowledge * run->organiser.knowledge) / 100;
  return (run->now.decisions->personalisation / 100 - p->personalisationNormal) * knowing;
}

static double together[BLOCK];
static uint32_t keys[BLOCK];

/* What the customer adds by taking part, if he is able. */
static void coProduce(struct run *run, const int32_t *restrict list, int32_t count) {
  const double *restrict competence = run->customers.competence;
  const double *restrict serviceFit = run->customers.serviceFit;
  const uint32_t *restrict randomKey = run->customers.randomKey;
  const struct parameters *p = &run->parameters;
  const struct decisions *d = run->now.decisions;
  const uint32_t salt = run->now.salt;
  const double scale = p->coProd * (d->participation / 100) * (p->coBase + (p->coRewards * d->rewards) / 100) *
                       (p->coRights + p->coInformation * run->now.effectiveInformation);
  const double coCompetence = p->coCompetence;
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    keys[k] = editionKey(randomKey[i], salt);
    together[k] = serviceFit[i] + scale * (competence[i] - coCompetence);
  }
}

/* How far encounters differ from one another, points; training makes them alike. */
static double encounterSpread(const struct run *run) {
  const struct parameters *p = &run->parameters;
  const double training = (run->organiser.trainingStock - p->trainingNormal) / (100 - p->trainingNormal);
  return p->encSD * (1 - p->encTraining * training);
}

/* Attention is met in responsiveness, assurance and empathy, one-to-one service in empathy. */
static void experience(struct run *run, int side, const int32_t *restrict list, int32_t count) {
  double *const *met = run->customers.experienced;
  double *const *weight = run->customers.dimensionWeight;
  double *restrict met0 = met[0], *restrict met1 = met[1], *restrict met2 = met[2], *restrict met3 = met[3],
         *restrict met4 = met[4];
  const double *restrict weight0 = weight[0], *restrict weight1 = weight[1], *restrict weight2 = weight[2],
               *restrict weight3 = weight[3], *restrict weight4 = weight[4];
  const uint8_t *restrict tier = run->customers.tier;
  double *restrict processQuality = run->customers.processQuality;
  const double *restrict attention = run->now.attention + side * 4;
  const double *delivered = run->now.delivered;
  const double perAttention = run->parameters.attention;
  const double level0 = delivered[0], level1 = delivered[1], level2 = delivered[2], level4 = delivered[4];
  const double level3 = delivered[3] + run->parameters.personal * oneToOne(run);
  const double spread = encounterSpread(run);
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    const uint32_t key = keys[k];
    const double part = together[k];
    const double extra = perAttention * attention[tier[i]];
    const double reliability = points(level0 + part + spread * normal(draw(key, DRAW_NOISE(0u))));
    const double responsiveness = points(level1 + part + spread * normal(draw(key, DRAW_NOISE(1u))) + extra);
    const double assurance = points(level2 + part + spread * normal(draw(key, DRAW_NOISE(2u))) + extra);
    const double empathy = points(level3 + part + spread * normal(draw(key, DRAW_NOISE(3u))) + extra);
    const double tangibles = points(level4 + part + spread * normal(draw(key, DRAW_NOISE(4u))));
    met0[i] = reliability;
    met1[i] = responsiveness;
    met2[i] = assurance;
    met3[i] = empathy;
    met4[i] = tangibles;
    processQuality[i] = weight0[i] * reliability + weight1[i] * responsiveness + weight2[i] * assurance +
                        weight3[i] * empathy + weight4[i] * tangibles;
  }
}

/* What the other side's turnout adds to the result of a visit, points. */
static double turnoutPoints(const struct run *run, int side) {
  const struct edition *now = &run->now;
  const struct parameters *p = &run->parameters;
  const double exhibitors = now->attending[0];
  if (side == 1) {
    const double choice = ln(exhibitors / (p->baseExhibitors * now->conditions->scale));
    return p->outExh * choice - p->outCrowd * now->crowdVisitors;
  }
  const double ticketPrice = now->decisions->ticketPrice;
  const double screened =
      ticketPrice / (ticketPrice + p->screenHalf) - p->marketTicket / (p->marketTicket + p->screenHalf);
  const double quality = now->conditions->visitorQuality * (1 + p->screen * screened);
  const double usual = p->baseVisitors / p->baseExhibitors;
  const double leads = ln((now->visitorPersons * quality * quality) / larger(1, exhibitors) / usual);
  return p->outLeads * clamp(leads, p->leadsLow, p->leadsHigh);
}

static void reachOutcome(struct run *run, int side, const int32_t *restrict list, int32_t count) {
  const struct parameters *p = &run->parameters;
  double *restrict outcomeQuality = run->customers.outcomeQuality;
  const double *restrict serviceFit = run->customers.serviceFit;
  const double *restrict competence = run->customers.competence;
  const double outcomeFit = p->outcomeFit;
  const double outSD = p->outSD;
  const double outSkill = p->outSkill;
  const double competenceNormal = p->competenceNormal;
  const double level = p->outcomeBase + p->match * oneToOne(run) + turnoutPoints(run, side);
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    const double outcome = level + outcomeFit * serviceFit[i] + outSD * normal(draw(keys[k], DRAW_OUTCOME)) +
                           outSkill * (competence[i] - competenceNormal);
    outcomeQuality[i] = points(outcome);
  }
}

static void serveBlock(struct run *run, int side, const int32_t *list, int32_t count) {
  coProduce(run, list, count);
  experience(run, side, list, count);
  reachOutcome(run, side, list, count);
  fail(run, side, list, count);
}

void serve(struct run *run) {
  measureCrowd(run);
  measureLoad(run);
  deliver(run);
  for (int side = 0; side < 2; side++) {
    shareAttention(run, side);
    const int32_t end = endAttendee(run, side);
    for (int32_t from = firstAttendee(run, side); from < end; from += BLOCK) {
      serveBlock(run, side, run->attendees + from, least(BLOCK, end - from));
    }
  }
}
