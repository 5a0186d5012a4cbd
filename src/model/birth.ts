/** Newborn customers: traits, which stay, and the state they start with. */
import { clamp, expEach, points } from './maths';
import { NEWBORN_MAX, keys, places, takePlaces } from './newborn';
import type { Newborn } from './newborn';
import { BIRTH_DRAW, draw, normal, uniform } from './random';
import { stage } from './stage';
import { clearPresence, clearVisits } from './traces';

/** Five values a newborn, one dimension after the other: at k, count + k, 2 · count + k … */
const weights = new Float64Array(5 * NEWBORN_MAX);

/** e^(wSpread · N) of every dimension. */
function drawWeights({ parameters, count }: Newborn): void {
  const { wSpread } = parameters;
  for (let dimension = 0; dimension < 5; dimension++) {
    const purpose = BIRTH_DRAW.weight[dimension];
    const first = dimension * count;
    for (let k = 0; k < count; k++) weights[first + k] = wSpread * normal(draw(keys[k], purpose));
  }
  expEach(weights, 5 * count);
}

/** W_d · e^(wSpread · N), normalised to sum 1: what matters to this customer. */
function setWeights({ parameters, count }: Newborn): void {
  const { dimensionWeight } = stage.customers;
  const weight0 = dimensionWeight[0];
  const weight1 = dimensionWeight[1];
  const weight2 = dimensionWeight[2];
  const weight3 = dimensionWeight[3];
  const weight4 = dimensionWeight[4];
  const [usual0, usual1, usual2, usual3, usual4] = parameters.W;
  for (let k = 0; k < count; k++) {
    const i = places[k];
    const own0 = weights[k] * usual0;
    const own1 = weights[count + k] * usual1;
    const own2 = weights[2 * count + k] * usual2;
    const own3 = weights[3 * count + k] * usual3;
    const own4 = weights[4 * count + k] * usual4;
    const total = own0 + own1 + own2 + own3 + own4;
    weight0[i] = own0 / total;
    weight1[i] = own1 / total;
    weight2[i] = own2 / total;
    weight3[i] = own3 / total;
    weight4[i] = own4 / total;
  }
}

/** Five expectations around one shared level, and their weighted mean. */
function setExpectations({ parameters: p, count }: Newborn): void {
  const { willExpectation: will, dimensionWeight: weight, expectationAtBooking } = stage.customers;
  const [will0, will1, will2, will3, will4] = [will[0], will[1], will[2], will[3], will[4]];
  const [weight0, weight1, weight2, weight3, weight4] = [weight[0], weight[1], weight[2], weight[3], weight[4]];
  const [own0, own1, own2, own3, own4] = BIRTH_DRAW.willOwn;
  const { willMean, willSharedSD, willOwnSD } = p;
  for (let k = 0; k < count; k++) {
    const i = places[k];
    const key = keys[k];
    const shared = willMean + willSharedSD * normal(draw(key, BIRTH_DRAW.willShared));
    const first = shared + willOwnSD * normal(draw(key, own0));
    const second = shared + willOwnSD * normal(draw(key, own1));
    const third = shared + willOwnSD * normal(draw(key, own2));
    const fourth = shared + willOwnSD * normal(draw(key, own3));
    const fifth = shared + willOwnSD * normal(draw(key, own4));
    will0[i] = first;
    will1[i] = second;
    will2[i] = third;
    will3[i] = fourth;
    will4[i] = fifth;
    expectationAtBooking[i] =
      weight0[i] * first + weight1[i] * second + weight2[i] * third + weight3[i] * fourth + weight4[i] * fifth;
  }
}

/** Logarithms of three factors a newborn, one after the other, then the factors. */
const factors = new Float64Array(3 * NEWBORN_MAX);

/** How dear prices feel, what serving costs, and what visiting both shows is worth: e^(2 · (both + variety · N)). */
function setFactors({ parameters: p, side, count }: Newborn): void {
  const { priceSensitivity, serviceCostFactor, varietySeeking, bothPull } = stage.customers;
  const { priceSensitivitySD, serviceCostSD, variety } = p;
  const both = p.both[side];
  for (let k = 0; k < count; k++) {
    const key = keys[k];
    const liking = normal(draw(key, BIRTH_DRAW.varietySeeking));
    varietySeeking[places[k]] = liking;
    factors[k] = priceSensitivitySD * normal(draw(key, BIRTH_DRAW.priceSensitivity));
    factors[count + k] = serviceCostSD * normal(draw(key, BIRTH_DRAW.serviceCost));
    factors[2 * count + k] = 2 * (both + variety * liking);
  }
  expEach(factors, 3 * count);
  for (let k = 0; k < count; k++) {
    const i = places[k];
    priceSensitivity[i] = factors[k];
    serviceCostFactor[i] = factors[count + k];
    bothPull[i] = factors[2 * count + k];
  }
}

/** What kind of a person or firm this is. */
function setCharacter({ parameters: p, count }: Newborn): void {
  const { involvement, baseCompetence, competence, responseStyle, standArea } = stage.customers;
  const { involvementMean, involvementSD, competenceMean, competenceSD } = p;
  for (let k = 0; k < count; k++) {
    const i = places[k];
    const key = keys[k];
    involvement[i] = points(involvementMean + involvementSD * normal(draw(key, BIRTH_DRAW.involvement)));
    const able = clamp(competenceMean + competenceSD * normal(draw(key, BIRTH_DRAW.baseCompetence)), 0, 1);
    baseCompetence[i] = able;
    competence[i] = able;
    responseStyle[i] = normal(draw(key, BIRTH_DRAW.responseStyle));
    standArea[i] = 0;
  }
}

/** Taste for the two shows, and how they happen to suit him; around 0, and written so that nobody gets a negative 0. */
function setTastes({ parameters: p, side, count }: Newborn): void {
  const { ourTaste, rivalTaste, serviceFit, rivalFit } = stage.customers;
  const { rivalSD, fitSD } = p;
  const tasteSD = p.tasteSD[side];
  for (let k = 0; k < count; k++) {
    const i = places[k];
    const key = keys[k];
    ourTaste[i] = 0 + tasteSD * normal(draw(key, BIRTH_DRAW.ourTaste));
    rivalTaste[i] = 0 + rivalSD * normal(draw(key, BIRTH_DRAW.rivalTaste));
    serviceFit[i] = 0 + fitSD * normal(draw(key, BIRTH_DRAW.serviceFit));
    rivalFit[i] = 0 + fitSD * normal(draw(key, BIRTH_DRAW.rivalFit));
  }
}

/** Stand size of a firm, and the taste that goes with it: big firms stay. */
function setStands({ parameters, count }: Newborn): void {
  const { standArea, ourTaste } = stage.customers;
  const { standShares, standSizes, standTaste } = parameters;
  const steps = [standShares[0], standShares[0] + standShares[1], standShares[0] + standShares[1] + standShares[2]];
  for (let k = 0; k < count; k++) {
    const share = uniform(draw(keys[k], BIRTH_DRAW.standArea));
    const size = share < steps[0] ? 0 : share < steps[1] ? 1 : share < steps[2] ? 2 : 3;
    standArea[places[k]] = standSizes[size];
    ourTaste[places[k]] += standTaste[size];
  }
}

/** What he has heard of the two shows: satisfaction starts where attitude does. */
function setOpinions({ parameters: p, publicImage, count }: Newborn): void {
  const { shouldExpectation, imagePerception, attitude, rivalAttitude, satisfaction, lastingSatisfaction } =
    stage.customers;
  const { shouldMean, shouldSD, imageSD, attitudeMean, attitudeSD } = p;
  for (let k = 0; k < count; k++) {
    const i = places[k];
    const key = keys[k];
    shouldExpectation[i] = shouldMean + shouldSD * normal(draw(key, BIRTH_DRAW.shouldExpectation));
    imagePerception[i] = publicImage + imageSD * normal(draw(key, BIRTH_DRAW.imagePerception));
    const opinion = attitudeMean + attitudeSD * normal(draw(key, BIRTH_DRAW.attitude));
    attitude[i] = opinion;
    satisfaction[i] = opinion;
    lastingSatisfaction[i] = opinion;
    rivalAttitude[i] = attitudeMean + attitudeSD * normal(draw(key, BIRTH_DRAW.rivalAttitude));
  }
}

function setBonds({ parameters: p, side, count }: Newborn): void {
  const { trust, friendship, belonging, empowerment, referencePrice, habit } = stage.customers;
  const { trustStart, trustSD, friendshipStart, belongingStart, empowermentStart } = p;
  const price = side === 0 ? p.marketPrice : p.marketTicket;
  for (let k = 0; k < count; k++) {
    const i = places[k];
    trust[i] = trustStart + trustSD * normal(draw(keys[k], BIRTH_DRAW.trust));
    friendship[i] = friendshipStart;
    belonging[i] = belongingStart;
    empowerment[i] = empowermentStart;
    referencePrice[i] = price;
    habit[i] = 0;
  }
}

function setRivalHabit({ parameters: p, count }: Newborn): void {
  const { rivalHabit, portfolio } = stage.customers;
  const { rivalHabitShare, rivalHabitStart } = p;
  for (let k = 0; k < count; k++) {
    const isRegular = uniform(draw(keys[k], BIRTH_DRAW.rivalHabit)) < rivalHabitShare;
    rivalHabit[places[k]] = isRegular ? rivalHabitStart : 0;
    portfolio[places[k]] = isRegular && rivalHabitStart > 0 ? 1 : 0;
  }
}

/** Fills the listed places with newborn customers in place of those who were there; every column is set. */
export function replace(born: Newborn): void {
  bear(born);
  clearVisits(born, false);
}

/** Fills the listed places, empty until now, with newborn customers; every column is set. */
export function found(born: Newborn): void {
  bear(born);
  clearVisits(born, true);
}

function bear(born: Newborn): void {
  takePlaces(born);
  drawWeights(born);
  setWeights(born);
  setExpectations(born);
  setFactors(born);
  setCharacter(born);
  setTastes(born);
  if (born.side === 0) setStands(born);
  setOpinions(born);
  setBonds(born);
  setRivalHabit(born);
  clearPresence(born);
}

/** Before the first history edition a share of the newborn have already been to the show once. */
export function startAttendance(born: Newborn): void {
  const { parameters: p, count, side } = born;
  for (let k = 0; k < count; k++) {
    const i = places[k];
    if (uniform(draw(stage.customers.randomKey[i], BIRTH_DRAW.startAttending)) >= p.startShare[side]) continue;
    stage.customers.attending[i] = 1;
    stage.customers.hasAttended[i] = 1;
    stage.customers.habit[i] = p.startHabit;
    stage.customers.tenure[i] = 1;
    stage.customers.absent[i] = 0;
    stage.customers.recentAttendance[i] = 1;
  }
}
