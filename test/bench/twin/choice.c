/* The choice between our show, the rival's, both and none, as probabilities. src/model/choice.ts */
#include <string.h>

#include "maths.h"
#include "prices.h"
#include "run.h"

static double relation[BLOCK], rivalPull[BLOCK], ourPull[BLOCK], price[BLOCK];
static double anyProbability[BLOCK], oursProbability[BLOCK], bothShare[BLOCK];

double crossPull(const struct run *run, int side, double visitors, double exhibitors) {
  const struct parameters *p = &run->parameters;
  const double scale = run->now.conditions->scale;
  if (side == 1) return ln(larger(p->exhibitorsFloor * scale, exhibitors) / (p->baseExhibitors * scale));
  const double ratio = visitors / larger(1, exhibitors);
  const double usual = p->baseVisitors / p->baseExhibitors;
  const double perFirm = ln(clamp(ratio, p->crossLow, p->crossHigh) / usual);
  return perFirm + p->crossVisitors * ln(larger(p->visitorsFloor * scale, visitors) / (p->baseVisitors * scale));
}

double turnoutFactor(const struct run *run, int side, int isReturning, double cross) {
  const struct parameters *p = &run->parameters;
  double factor = (isReturning ? p->cross[side] : p->crossPros[side]) * cross;
  expEach(&factor, 1);
  return factor;
}

double availability(const struct run *run, int side) {
  return run->parameters.avail[side] * (side == 1 ? 1 - run->now.conditions->visitorShock : 1);
}

/* (RQ - 50)/25 */
static void relateTo(const struct choosers *who) {
  const double rqCentre = who->run->parameters.rqCentre;
  const double *restrict quality = relationshipQualities(who->run, who->list, who->count);
  for (int32_t k = 0; k < who->count; k++) relation[k] = (quality[k] - rqCentre) / 25;
}

static void pullOfRival(const struct choosers *who) {
  const struct parameters *p = &who->run->parameters;
  const struct conditions *conditions = who->run->now.conditions;
  const struct customers *c = &who->run->customers;
  const double *restrict rivalTaste = c->rivalTaste;
  const double *restrict rivalAttitude = c->rivalAttitude;
  const double *restrict rivalHabit = c->rivalHabit;
  const double *restrict priceSensitivity = c->priceSensitivity;
  const int32_t *restrict list = who->list;
  const int32_t count = who->count;
  const double base = p->r0[who->side] + p->rivalN * ln(conditions->rivals);
  const double slope = (p->rivalSlope * p->slope[who->side]) / 10;
  const double habit = p->rHabit[who->side];
  const double dearness = p->priceLevel[who->side] * lnr(conditions->rivalPrice);
  const double attitudeCentre = p->attitudeCentre;
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    rivalPull[k] = base + rivalTaste[i] + slope * (rivalAttitude[i] - attitudeCentre) + habit * rivalHabit[i] -
                   dearness * priceSensitivity[i];
  }
  if (conditions->rivals > 0) expEach(rivalPull, count);
  else memset(rivalPull, 0, (size_t)count * sizeof *rivalPull);
}

static void netPrices(const struct choosers *who) {
  const struct decisions *d = who->run->now.decisions;
  const double listPrice = who->side == 0 ? d->standPrice : d->ticketPrice;
  const int32_t count = who->count;
  if (!who->isReturning) {
    for (int32_t k = 0; k < count; k++) price[k] = listPrice;
    return;
  }
  const uint8_t *restrict tenure = who->run->customers.tenure;
  const int32_t *restrict list = who->list;
  const double discount = d->loyaltyDiscount / 100;
  for (int32_t k = 0; k < count; k++) price[k] = listPrice * (1 - discount * byTenure.ladder[tenure[list[k]]]);
}

static void standPriceUtility(const struct choosers *who) {
  const struct parameters *p = &who->run->parameters;
  const double *restrict priceSensitivity = who->run->customers.priceSensitivity;
  const double *restrict referencePrice = who->run->customers.referencePrice;
  const int32_t *restrict list = who->list;
  const int32_t count = who->count;
  const double marketPrice = p->marketPrice;
  const double priceConvex = p->priceConvex;
  const double priceLoss = p->priceLoss;
  const double priceBuffer = p->priceBuffer;
  const double explainMax = p->explainMax;
  const double perLevel = p->priceLevel[0];
  const double perRise = p->priceRef[0];
  const double slope = riseSlope(who->run);
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    const double level = priceLevelOf(price[k], marketPrice, priceConvex);
    const double rise = lnr(price[k] / referencePrice[i]);
    const double buffer = 1 - priceBuffer * clamp(relation[k], -1, 1);
    const double felt = feltChange(rise, priceLoss * buffer, slope, explainMax);
    ourPull[k] = -(perLevel * priceSensitivity[i] * level + perRise * felt);
  }
}

static void ticketPriceUtility(const struct choosers *who) {
  const struct parameters *p = &who->run->parameters;
  const double *restrict priceSensitivity = who->run->customers.priceSensitivity;
  const double *restrict referencePrice = who->run->customers.referencePrice;
  const int32_t *restrict list = who->list;
  const int32_t count = who->count;
  const double marketTicket = p->marketTicket;
  const double priceLoss = p->priceLoss;
  const double explainMax = p->explainMax;
  const double perLevel = p->priceLevel[1];
  const double perRise = p->priceRef[1];
  const double slope = riseSlope(who->run);
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    const double rise = (price[k] - referencePrice[i]) / 50;
    const double felt = feltChange(rise, priceLoss, slope, explainMax);
    ourPull[k] = -((perLevel * priceSensitivity[i] * (price[k] - marketTicket)) / 50 + perRise * felt);
  }
}

static double returningBase(const struct run *run, int side) {
  const struct parameters *p = &run->parameters;
  const double lockIn = run->now.decisions->lockIn / 100;
  const double discount = run->now.decisions->loyaltyDiscount;
  return p->b0[side] + (p->lock * p->lockSide[side] * lockIn) / (lockIn + p->lockHalf) -
         p->trustCust * run->organiser.brokenPromise[side] + p->rebook[side] +
         (p->carrot * discount) / (discount + p->carrotHalf) +
         p->adsCust * p->ads[side] * (2 * run->now.reachedByAds - 1);
}

static void utilityOfReturning(const struct choosers *who) {
  const struct parameters *p = &who->run->parameters;
  const struct customers *c = &who->run->customers;
  const int side = who->side;
  const double *restrict attitude = c->attitude;
  const double *restrict habit = c->habit;
  const double *restrict ourTaste = c->ourTaste;
  const double *restrict positiveWord = c->positiveWord;
  const double *restrict negativeWord = c->negativeWord;
  const int32_t *restrict list = who->list;
  const int32_t count = who->count;
  const double altMin = p->altMin;
  const double altHalf = p->altHalf;
  const double convex = p->convex;
  const double attitudeCentre = p->attitudeCentre;
  const double slope = p->slope[side] * (1 - p->lockSlope * (who->run->now.decisions->lockIn / 100));
  const double perHabit = p->habit[side];
  const double perRelation = p->rq[side];
  const double good = p->womCustPos * p->wom;
  const double bad = p->womCustNeg * p->womNeg;
  const double base = returningBase(who->run, side);
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    const double x = (attitude[i] - attitudeCentre) / 10;
    const double alternatives = altMin + ((1 - altMin) * rivalPull[k]) / (altHalf + rivalPull[k]);
    ourPull[k] += base + ourTaste[i] + perHabit * habit[i] + slope * alternatives * (x + convex * x * fabs(x)) +
                  perRelation * relation[k] + good * positiveWord[i] - bad * negativeWord[i];
  }
}

static double othersBase(const struct run *run, int side) {
  const struct parameters *p = &run->parameters;
  return p->b0[side] - p->lockPros * p->lockSide[side] * (run->now.decisions->lockIn / 100) -
         p->trustPros * run->organiser.brokenPromise[side] + p->ads[side] * (2 * run->now.reachedByAds - 1);
}

static void utilityOfOthers(const struct choosers *who) {
  const struct parameters *p = &who->run->parameters;
  const struct customers *c = &who->run->customers;
  const int side = who->side;
  const double *restrict attitude = c->attitude;
  const double *restrict habit = c->habit;
  const double *restrict ourTaste = c->ourTaste;
  const double *restrict positiveWord = c->positiveWord;
  const double *restrict negativeWord = c->negativeWord;
  const uint8_t *restrict hasAttended = c->hasAttended;
  const double *restrict expectationAtBooking = c->expectationAtBooking;
  const int32_t *restrict list = who->list;
  const int32_t count = who->count;
  const double wom = p->wom;
  const double womNeg = p->womNeg;
  const double attitudeCentre = p->attitudeCentre;
  const double willCentre = p->willCentre;
  const double perAttitude = (p->slopePros[side] * p->prospectAttitude) / 10;
  const double perWill = (p->slopePros[side] * p->prospectWill) / 10;
  const double perHabit = p->habit[side];
  const double perRelation = p->prospectRq * p->rq[side];
  const double base = othersBase(who->run, side);
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    ourPull[k] += base + ourTaste[i] + perHabit * habit[i] + perAttitude * (attitude[i] - attitudeCentre) +
                  perWill * (expectationAtBooking[i] - willCentre) + perRelation * relation[k] * hasAttended[i] +
                  wom * positiveWord[i] - womNeg * negativeWord[i];
  }
}

/* What the shows weigh with the choosers, before the other side's turnout. */
static void pullsOf(const struct choosers *choosers) {
  relateTo(choosers);
  pullOfRival(choosers);
  netPrices(choosers);
  if (choosers->side == 0) standPriceUtility(choosers);
  else ticketPriceUtility(choosers);
  if (choosers->isReturning) utilityOfReturning(choosers);
  else utilityOfOthers(choosers);
  expEach(ourPull, choosers->count);
}

/* Probabilities from the pulls, that of our show with the turnout of the other side in it. */
static struct choices chancesOf(const struct choosers *choosers) {
  const double *restrict bothPull = choosers->run->customers.bothPull;
  const int32_t *restrict list = choosers->list;
  const int32_t count = choosers->count;
  for (int32_t k = 0; k < count; k++) {
    const double ours = ourPull[k] * ourPull[k];
    const double theirs = rivalPull[k] * rivalPull[k];
    const double both = bothPull[list[k]] * ourPull[k] * rivalPull[k];
    const double all = ours + both + theirs;
    const double inclusive = sqrt(all);
    const double any = inclusive / (1 + inclusive);
    anyProbability[k] = any;
    oursProbability[k] = (any * (ours + both)) / all;
    bothShare[k] = both / (ours + both);
  }
  return (struct choices){price, anyProbability, oursProbability, bothShare};
}

struct choices choices(const struct choosers *choosers, double turnout) {
  pullsOf(choosers);
  for (int32_t k = 0; k < choosers->count; k++) ourPull[k] *= turnout;
  return chancesOf(choosers);
}

const double *rivalPullOf(const struct choosers *choosers) {
  pullOfRival(choosers);
  return rivalPull;
}

const double *netPricesOf(const struct choosers *choosers) {
  netPrices(choosers);
  return price;
}
