/* Perceived value and fairness: four benefits against four costs. src/model/value.ts */
#include "maths.h"
#include "prices.h"
#include "run.h"

static double burden[BLOCK], worth[BLOCK], fair[BLOCK];

static void weighStandPrice(struct run *run, const int32_t *restrict list, int32_t count) {
  const struct parameters *p = &run->parameters;
  const double *restrict pricePaid = run->customers.pricePaid;
  const double *restrict referencePrice = run->customers.referencePrice;
  const double *restrict priceSensitivity = run->customers.priceSensitivity;
  const double marketPrice = p->marketPrice;
  const double priceConvex = p->priceConvex;
  const double priceLoss = p->priceLoss;
  const double explainMax = p->explainMax;
  const double fairRiseFrom = p->fairRiseFrom;
  const double perLevel = p->burdenLevel[0];
  const double perRise = p->burdenReference[0];
  const double slope = riseSlope(run);
  const double surprise = run->now.decisions->explainPrice != 0 ? 0 : p->fairRise;
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    const double ratio = pricePaid[i] / referencePrice[i];
    burden[k] = perLevel * priceSensitivity[i] * priceLevelOf(pricePaid[i], marketPrice, priceConvex) +
                perRise * feltChange(lnr(ratio), priceLoss, slope, explainMax);
    fair[k] = isBelow(fairRiseFrom, ratio) * surprise * (1 - ratio);
  }
}

static void weighTicketPrice(struct run *run, const int32_t *restrict list, int32_t count) {
  const struct parameters *p = &run->parameters;
  const double *restrict pricePaid = run->customers.pricePaid;
  const double *restrict referencePrice = run->customers.referencePrice;
  const double *restrict priceSensitivity = run->customers.priceSensitivity;
  const double marketTicket = p->marketTicket;
  const double priceLoss = p->priceLoss;
  const double explainMax = p->explainMax;
  const double perLevel = p->burdenLevel[1] / 100;
  const double perRise = p->burdenReference[1];
  const double slope = riseSlope(run);
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    const double rise = (pricePaid[i] - referencePrice[i]) / 100;
    burden[k] = perLevel * priceSensitivity[i] * (pricePaid[i] - marketTicket) +
                perRise * feltChange(rise, priceLoss, slope, explainMax);
    fair[k] = 0;
  }
}

static void addParts(struct run *run, int side, int first, const double sums[4]) {
  for (int part = 0; part < 4; part++) run->now.valueParts[side * VALUE_PARTS + first + part] += sums[part];
}

/* Product, service, personnel and image value. */
static void weighBenefits(struct run *run, int side, const int32_t *restrict list, int32_t count) {
  const struct customers *c = &run->customers;
  const struct parameters *p = &run->parameters;
  const double *restrict outcomeQuality = c->outcomeQuality;
  const double *restrict imagePerception = c->imagePerception;
  const double *restrict reliability = c->experienced[0];
  const double *restrict responsiveness = c->experienced[1];
  const double *restrict assurance = c->experienced[2];
  const double *restrict empathy = c->experienced[3];
  const double valueProduct = p->valueProduct;
  const double valueService = p->valueService;
  const double valuePersonnel = p->valuePersonnel;
  const double valueImage = p->valueImage;
  const double outcomeCentre = p->outcomeCentre;
  const double serviceCentre = p->serviceCentre;
  const double imageCentre = p->imageCentre;
  const double valueBase = p->valueBase;
  double products = 0, services = 0, persons = 0, images = 0;
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    const double product = valueProduct * (outcomeQuality[i] - outcomeCentre);
    const double service = valueService * ((reliability[i] + responsiveness[i]) / 2 - serviceCentre);
    const double person = valuePersonnel * ((assurance[i] + empathy[i]) / 2 - serviceCentre);
    const double image = valueImage * (imagePerception[i] - imageCentre);
    worth[k] = valueBase + product + service + person + image;
    products += product;
    services += service;
    persons += person;
    images += image;
  }
  addParts(run, side, 0, (const double[]){products, services, persons, images});
}

/* Money, time, mental and physical cost. */
static void weighCosts(struct run *run, int side, const int32_t *restrict list, int32_t count) {
  const struct customers *c = &run->customers;
  const struct parameters *p = &run->parameters;
  const double *restrict responsiveness = c->experienced[1];
  const double *restrict trust = c->trust;
  const double *restrict harm = c->harm;
  const double *restrict competence = c->competence;
  double *restrict perceivedValue = c->perceivedValue;
  const double money = p->money;
  const double valueTime = p->valueTime;
  const double valueTrust = p->valueTrust;
  const double valueHarm = p->valueHarm;
  const double serviceCentre = p->serviceCentre;
  const double trustNormal = p->trustNormal;
  const double effort = p->effort;
  const double effortAble = p->effortAble;
  const double enjoyment = p->enjoyment;
  const double effortBelow = p->effortBelow;
  const double participation = run->now.decisions->participation / 100;
  const double crowd = p->valueCrowd * (run->now.crowdExhibitors + run->now.crowdVisitors);
  double moneys = 0, times = 0, mentals = 0, physicals = 0;
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    const double moneyCost = -money * burden[k];
    const double time = -valueTime * (serviceCentre - responsiveness[i]);
    const double mental = -valueTrust * (trustNormal - trust[i]) - crowd - valueHarm * harm[i];
    const double strain = effortAble + isBelow(competence[i], effortBelow) * (1 - competence[i] - effortAble);
    const double physical = participation * (enjoyment - effort * strain);
    perceivedValue[i] = points(worth[k] + moneyCost + time + mental + physical);
    moneys += moneyCost;
    times += time;
    mentals += mental;
    physicals += physical;
  }
  addParts(run, side, 4, (const double[]){moneys, times, mentals, physicals});
}

/* What is fair or unfair for everybody alike, points. */
static double commonFairness(const struct run *run) {
  const struct edition *now = &run->now;
  const struct parameters *p = &run->parameters;
  return (p->rewardFair * now->decisions->rewards * now->rights) / 100 -
         (p->lockFair * now->decisions->lockIn) / 100 - p->fairEmptiness * now->emptiness -
         p->fairExploitation * run->organiser.exploitation - now->control;
}

static void judgeFairness(struct run *run, int side, const int32_t *restrict list, int32_t count) {
  const double *restrict overload = run->customers.overload;
  const double choiceS = run->parameters.choiceS;
  const double common = commonFairness(run);
  double sum = 0;
  for (int32_t k = 0; k < count; k++) {
    fair[k] += common - choiceS * overload[list[k]];
    sum += fair[k];
  }
  run->now.fairness[side] += sum;
}

const double *judgeValue(struct run *run, int side, const int32_t *list, int32_t count) {
  if (side == 0) weighStandPrice(run, list, count);
  else weighTicketPrice(run, list, count);
  weighBenefits(run, side, list, count);
  weighCosts(run, side, list, count);
  judgeFairness(run, side, list, count);
  return fair;
}
