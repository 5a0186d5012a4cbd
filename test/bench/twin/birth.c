/* Newborn customers: traits, which stay, and the state they start with. src/model/birth.ts */
#include "maths.h"
#include "newborn.h"
#include "random.h"

/* Five values a newborn, one dimension after the other: at k, count + k, 2 * count + k … */
static double weights[5 * NEWBORN_MAX];

/* e^(wSpread · N) of every dimension. */
static void drawWeights(const struct newborn *born) {
  const double wSpread = born->parameters->wSpread;
  const int32_t count = born->count;
  for (int32_t dimension = 0; dimension < 5; dimension++) {
    const uint32_t purpose = BIRTH_WEIGHT((uint32_t)dimension);
    double *restrict values = weights + dimension * count;
    for (int32_t k = 0; k < count; k++) values[k] = wSpread * normal(draw(keys[k], purpose));
  }
  expEach(weights, 5 * count);
}

/* W_d · e^(wSpread · N), normalised to sum 1: what matters to this customer. */
static void setWeights(const struct newborn *born) {
  double *const *w = born->customers->dimensionWeight;
  double *restrict weight0 = w[0], *restrict weight1 = w[1], *restrict weight2 = w[2], *restrict weight3 = w[3],
         *restrict weight4 = w[4];
  const double *usual = born->parameters->W;
  const double usual0 = usual[0], usual1 = usual[1], usual2 = usual[2], usual3 = usual[3], usual4 = usual[4];
  const int32_t *restrict list = born->list;
  const int32_t count = born->count;
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    const double own0 = weights[k] * usual0;
    const double own1 = weights[count + k] * usual1;
    const double own2 = weights[2 * count + k] * usual2;
    const double own3 = weights[3 * count + k] * usual3;
    const double own4 = weights[4 * count + k] * usual4;
    const double total = own0 + own1 + own2 + own3 + own4;
    weight0[i] = own0 / total;
    weight1[i] = own1 / total;
    weight2[i] = own2 / total;
    weight3[i] = own3 / total;
    weight4[i] = own4 / total;
  }
}

/* Five expectations around one shared level, and their weighted mean. */
static void setExpectations(const struct newborn *born) {
  double *const *will = born->customers->willExpectation;
  double *const *weight = born->customers->dimensionWeight;
  double *restrict will0 = will[0], *restrict will1 = will[1], *restrict will2 = will[2];
  double *restrict will3 = will[3], *restrict will4 = will[4];
  const double *restrict weight0 = weight[0], *restrict weight1 = weight[1], *restrict weight2 = weight[2];
  const double *restrict weight3 = weight[3], *restrict weight4 = weight[4];
  double *restrict expectationAtBooking = born->customers->expectationAtBooking;
  const int32_t *restrict list = born->list;
  const int32_t count = born->count;
  const double willMean = born->parameters->willMean;
  const double willSharedSD = born->parameters->willSharedSD;
  const double willOwnSD = born->parameters->willOwnSD;
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    const uint32_t key = keys[k];
    const double shared = willMean + willSharedSD * normal(draw(key, BIRTH_WILL_SHARED));
    const double first = shared + willOwnSD * normal(draw(key, BIRTH_WILL_OWN(0)));
    const double second = shared + willOwnSD * normal(draw(key, BIRTH_WILL_OWN(1)));
    const double third = shared + willOwnSD * normal(draw(key, BIRTH_WILL_OWN(2)));
    const double fourth = shared + willOwnSD * normal(draw(key, BIRTH_WILL_OWN(3)));
    const double fifth = shared + willOwnSD * normal(draw(key, BIRTH_WILL_OWN(4)));
    will0[i] = first;
    will1[i] = second;
    will2[i] = third;
    will3[i] = fourth;
    will4[i] = fifth;
    expectationAtBooking[i] =
        weight0[i] * first + weight1[i] * second + weight2[i] * third + weight3[i] * fourth + weight4[i] * fifth;
  }
}

/* Logarithms of three factors a newborn, one after the other, then the factors. */
static double factors[3 * NEWBORN_MAX];

/* How dear prices feel, what serving costs, and what visiting both shows is worth: e^(2 · (both + variety · N)). */
static void setFactors(const struct newborn *born) {
  const struct customers *c = born->customers;
  const struct parameters *p = born->parameters;
  double *restrict priceSensitivity = c->priceSensitivity;
  double *restrict serviceCostFactor = c->serviceCostFactor;
  double *restrict varietySeeking = c->varietySeeking;
  double *restrict bothPull = c->bothPull;
  const int32_t *restrict list = born->list;
  const int32_t count = born->count;
  const double priceSensitivitySD = p->priceSensitivitySD;
  const double serviceCostSD = p->serviceCostSD;
  const double variety = p->variety;
  const double both = p->both[born->side];
  for (int32_t k = 0; k < count; k++) {
    const uint32_t key = keys[k];
    const double liking = normal(draw(key, BIRTH_VARIETY_SEEKING));
    varietySeeking[list[k]] = liking;
    factors[k] = priceSensitivitySD * normal(draw(key, BIRTH_PRICE_SENSITIVITY));
    factors[count + k] = serviceCostSD * normal(draw(key, BIRTH_SERVICE_COST));
    factors[2 * count + k] = 2 * (both + variety * liking);
  }
  expEach(factors, 3 * count);
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    priceSensitivity[i] = factors[k];
    serviceCostFactor[i] = factors[count + k];
    bothPull[i] = factors[2 * count + k];
  }
}

/* What kind of a person or firm this is. */
static void setCharacter(const struct newborn *born) {
  const struct customers *c = born->customers;
  const struct parameters *p = born->parameters;
  double *restrict involvement = c->involvement;
  double *restrict baseCompetence = c->baseCompetence;
  double *restrict competence = c->competence;
  double *restrict responseStyle = c->responseStyle;
  uint8_t *restrict standArea = c->standArea;
  const int32_t *restrict list = born->list;
  const int32_t count = born->count;
  const double involvementMean = p->involvementMean;
  const double involvementSD = p->involvementSD;
  const double competenceMean = p->competenceMean;
  const double competenceSD = p->competenceSD;
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    const uint32_t key = keys[k];
    involvement[i] = points(involvementMean + involvementSD * normal(draw(key, BIRTH_INVOLVEMENT)));
    const double able = clamp(competenceMean + competenceSD * normal(draw(key, BIRTH_BASE_COMPETENCE)), 0, 1);
    baseCompetence[i] = able;
    competence[i] = able;
    responseStyle[i] = normal(draw(key, BIRTH_RESPONSE_STYLE));
    standArea[i] = 0;
  }
}

/* Taste for the two shows, and how they happen to suit him. */
static void setTastes(const struct newborn *born) {
  const struct customers *c = born->customers;
  double *restrict ourTaste = c->ourTaste;
  double *restrict rivalTaste = c->rivalTaste;
  double *restrict serviceFit = c->serviceFit;
  double *restrict rivalFit = c->rivalFit;
  const int32_t *restrict list = born->list;
  const int32_t count = born->count;
  const double tasteSD = born->parameters->tasteSD[born->side];
  const double rivalSD = born->parameters->rivalSD;
  const double fitSD = born->parameters->fitSD;
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    const uint32_t key = keys[k];
    ourTaste[i] = tasteSD * normal(draw(key, BIRTH_OUR_TASTE));
    rivalTaste[i] = rivalSD * normal(draw(key, BIRTH_RIVAL_TASTE));
    serviceFit[i] = fitSD * normal(draw(key, BIRTH_SERVICE_FIT));
    rivalFit[i] = fitSD * normal(draw(key, BIRTH_RIVAL_FIT));
  }
}

/* Stand size of a firm, and the taste that goes with it: big firms stay. */
static void setStands(const struct newborn *born) {
  uint8_t *restrict standArea = born->customers->standArea;
  double *restrict ourTaste = born->customers->ourTaste;
  const int32_t *restrict list = born->list;
  const int32_t count = born->count;
  const double *restrict shares = born->parameters->standShares;
  const double *restrict sizes = born->parameters->standSizes;
  const double *restrict taste = born->parameters->standTaste;
  const double step0 = shares[0], step1 = shares[0] + shares[1], step2 = shares[0] + shares[1] + shares[2];
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    const double share = uniform(draw(keys[k], BIRTH_STAND_AREA));
    const int size = share < step0 ? 0 : share < step1 ? 1 : share < step2 ? 2 : 3;
    standArea[i] = (uint8_t)(int32_t)sizes[size];
    ourTaste[i] += taste[size];
  }
}

/* What he has heard of the two shows: satisfaction starts where attitude does. */
static void setOpinions(const struct newborn *born) {
  const struct customers *c = born->customers;
  const struct parameters *p = born->parameters;
  double *restrict shouldExpectation = c->shouldExpectation;
  double *restrict imagePerception = c->imagePerception;
  double *restrict attitude = c->attitude;
  double *restrict rivalAttitude = c->rivalAttitude;
  double *restrict satisfaction = c->satisfaction;
  double *restrict lastingSatisfaction = c->lastingSatisfaction;
  const int32_t *restrict list = born->list;
  const int32_t count = born->count;
  const double publicImage = born->publicImage;
  const double shouldMean = p->shouldMean;
  const double shouldSD = p->shouldSD;
  const double imageSD = p->imageSD;
  const double attitudeMean = p->attitudeMean;
  const double attitudeSD = p->attitudeSD;
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    const uint32_t key = keys[k];
    shouldExpectation[i] = shouldMean + shouldSD * normal(draw(key, BIRTH_SHOULD_EXPECTATION));
    imagePerception[i] = publicImage + imageSD * normal(draw(key, BIRTH_IMAGE_PERCEPTION));
    const double opinion = attitudeMean + attitudeSD * normal(draw(key, BIRTH_ATTITUDE));
    attitude[i] = opinion;
    satisfaction[i] = opinion;
    lastingSatisfaction[i] = opinion;
    rivalAttitude[i] = attitudeMean + attitudeSD * normal(draw(key, BIRTH_RIVAL_ATTITUDE));
  }
}

static void setBonds(const struct newborn *born) {
  const struct customers *c = born->customers;
  const struct parameters *p = born->parameters;
  double *restrict trust = c->trust;
  double *restrict friendship = c->friendship;
  double *restrict belonging = c->belonging;
  double *restrict empowerment = c->empowerment;
  double *restrict referencePrice = c->referencePrice;
  double *restrict habit = c->habit;
  const int32_t *restrict list = born->list;
  const int32_t count = born->count;
  const double trustStart = p->trustStart;
  const double trustSD = p->trustSD;
  const double friendshipStart = p->friendshipStart;
  const double belongingStart = p->belongingStart;
  const double empowermentStart = p->empowermentStart;
  const double price = born->side == 0 ? p->marketPrice : p->marketTicket;
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    trust[i] = trustStart + trustSD * normal(draw(keys[k], BIRTH_TRUST));
    friendship[i] = friendshipStart;
    belonging[i] = belongingStart;
    empowerment[i] = empowermentStart;
    referencePrice[i] = price;
    habit[i] = 0;
  }
}

static void setRivalHabit(const struct newborn *born) {
  double *restrict rivalHabit = born->customers->rivalHabit;
  double *restrict portfolio = born->customers->portfolio;
  const int32_t *restrict list = born->list;
  const int32_t count = born->count;
  const double rivalHabitShare = born->parameters->rivalHabitShare;
  const double rivalHabitStart = born->parameters->rivalHabitStart;
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    const int isRegular = uniform(draw(keys[k], BIRTH_RIVAL_HABIT)) < rivalHabitShare;
    rivalHabit[i] = isRegular ? rivalHabitStart : 0;
    portfolio[i] = isRegular && rivalHabitStart > 0 ? 1 : 0;
  }
}

static int32_t visited[NEWBORN_MAX];

/* Those of the list whose predecessor attended at least once. */
static struct newborn thoseWhoVisited(const struct newborn *born) {
  const uint8_t *restrict hasAttended = born->customers->hasAttended;
  const int32_t *restrict list = born->list;
  struct newborn visitors = *born;
  int32_t count = 0;
  for (int32_t k = 0; k < born->count; k++) {
    visited[count] = list[k];
    count += hasAttended[list[k]];
  }
  visitors.list = visited;
  visitors.count = count;
  return visitors;
}

static void bear(const struct newborn *born) {
  takeKeys(born);
  drawWeights(born);
  setWeights(born);
  setExpectations(born);
  setFactors(born);
  setCharacter(born);
  setTastes(born);
  if (born->side == 0) setStands(born);
  setOpinions(born);
  setBonds(born);
  setRivalHabit(born);
  clearPresence(born);
}

void replace(const struct newborn *born) {
  bear(born);
  const struct newborn visitors = thoseWhoVisited(born);
  clearVisits(&visitors);
}
