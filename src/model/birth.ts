/** Newborn customers: traits, which stay, and the state they start with. */
import { DIMENSION_COUNT } from './columns';
import { expEach } from './maths';
import {
  NEWBORN_MAX,
  clampReal,
  copyReal,
  drawInto,
  fillByte,
  fillFactor,
  fillNormal,
  fillReal,
  keys,
  takeKeys,
} from './newborn';
import type { Newborn } from './newborn';
import type { Customers } from './population';
import { BIRTH_DRAW, draw, normal, uniform } from './random';
import { SCHEMES } from './report';
import { stage } from './stage';
import type { SchemeId } from './report';

const total = new Float64Array(NEWBORN_MAX);
/** A draw that several columns are made from. */
const shared = new Float64Array(NEWBORN_MAX);
/** Dimension weights of the newborn, kept for their expectations. */
const weights = Array.from({ length: DIMENSION_COUNT }, () => new Float64Array(NEWBORN_MAX));

/** W_d · e^(wSpread · N), normalised to sum 1: what matters to this customer. */
function fillWeights(born: Newborn): void {
  const { parameters, list, count } = born;
  total.fill(0, 0, count);
  for (let d = 0; d < DIMENSION_COUNT; d++) {
    drawInto(born, weights[d], BIRTH_DRAW.weight[d], parameters.wSpread);
    expEach(weights[d], count);
    addWeights(weights[d], parameters.W[d], count);
  }
  for (let d = 0; d < DIMENSION_COUNT; d++) {
    const column = stage.customers.dimensionWeight[d];
    const dense = weights[d];
    for (let k = 0; k < count; k++) {
      dense[k] /= total[k];
      column[list[k]] = dense[k];
    }
  }
}

function addWeights(dense: Float64Array, weight: number, count: number): void {
  for (let k = 0; k < count; k++) {
    dense[k] *= weight;
    total[k] += dense[k];
  }
}

/** Stand size of a firm, and the taste that goes with it: big firms stay. */
function fillStands(born: Newborn): void {
  const { parameters, list, count } = born;
  const { standShares, standSizes, standTaste } = parameters;
  const steps = [standShares[0], standShares[0] + standShares[1], standShares[0] + standShares[1] + standShares[2]];
  for (let k = 0; k < count; k++) {
    const share = uniform(draw(keys[k], BIRTH_DRAW.standArea));
    const size = share < steps[0] ? 0 : share < steps[1] ? 1 : share < steps[2] ? 2 : 3;
    stage.customers.standArea[list[k]] = standSizes[size];
    stage.customers.ourTaste[list[k]] += standTaste[size];
  }
}

/** Liking for variety, and what it makes of visiting both shows: e^(2 · (both + variety · N)). */
function fillVariety(born: Newborn): void {
  const { parameters: p, side, list, count } = born;
  drawInto(born, shared, BIRTH_DRAW.varietySeeking, 1);
  for (let k = 0; k < count; k++) {
    stage.customers.varietySeeking[list[k]] = shared[k];
    shared[k] = 2 * (p.both[side] + p.variety * shared[k]);
  }
  expEach(shared, count);
  for (let k = 0; k < count; k++) stage.customers.bothPull[list[k]] = shared[k];
}

function fillTraits(born: Newborn): void {
  const { parameters: p, side } = born;
  fillWeights(born);
  fillFactor(born, stage.customers.priceSensitivity, BIRTH_DRAW.priceSensitivity, p.priceSensitivitySD);
  fillNormal(born, stage.customers.involvement, BIRTH_DRAW.involvement, p.involvementMean, p.involvementSD);
  clampReal(born, stage.customers.involvement, 0, 100);
  fillVariety(born);
  fillNormal(born, stage.customers.baseCompetence, BIRTH_DRAW.baseCompetence, p.competenceMean, p.competenceSD);
  clampReal(born, stage.customers.baseCompetence, 0, 1);
  fillNormal(born, stage.customers.ourTaste, BIRTH_DRAW.ourTaste, 0, p.tasteSD[side]);
  fillNormal(born, stage.customers.rivalTaste, BIRTH_DRAW.rivalTaste, 0, p.rivalSD);
  fillNormal(born, stage.customers.serviceFit, BIRTH_DRAW.serviceFit, 0, p.fitSD);
  fillNormal(born, stage.customers.rivalFit, BIRTH_DRAW.rivalFit, 0, p.fitSD);
  fillFactor(born, stage.customers.serviceCostFactor, BIRTH_DRAW.serviceCost, p.serviceCostSD);
  fillNormal(born, stage.customers.responseStyle, BIRTH_DRAW.responseStyle, 0, 1);
  fillByte(born, stage.customers.standArea, 0);
  if (side === 0) fillStands(born);
}

/** Five expectations around one shared level, and their weighted mean. */
function fillExpectations(born: Newborn): void {
  const { parameters: p, list, count } = born;
  total.fill(0, 0, count);
  drawInto(born, shared, BIRTH_DRAW.willShared, p.willSharedSD);
  for (let d = 0; d < DIMENSION_COUNT; d++) fillExpectation(born, d);
  for (let k = 0; k < count; k++) stage.customers.expectationAtBooking[list[k]] = total[k];
}

function fillExpectation({ parameters, list, count }: Newborn, dimension: number): void {
  const column = stage.customers.willExpectation[dimension];
  const weight = weights[dimension];
  const { willMean, willOwnSD } = parameters;
  const purpose = BIRTH_DRAW.willOwn[dimension];
  for (let k = 0; k < count; k++) {
    const will = willMean + shared[k] + willOwnSD * normal(draw(keys[k], purpose));
    column[list[k]] = will;
    total[k] += weight[k] * will;
  }
}

function fillRivalHabit(born: Newborn): void {
  const { parameters: p, list, count } = born;
  for (let k = 0; k < count; k++) {
    const isRegular = uniform(draw(keys[k], BIRTH_DRAW.rivalHabit)) < p.rivalHabitShare;
    stage.customers.rivalHabit[list[k]] = isRegular ? p.rivalHabitStart : 0;
    stage.customers.portfolio[list[k]] = isRegular && p.rivalHabitStart > 0 ? 1 : 0;
  }
}

function fillRelationship(born: Newborn): void {
  const { parameters: p, side } = born;
  fillNormal(born, stage.customers.shouldExpectation, BIRTH_DRAW.shouldExpectation, p.shouldMean, p.shouldSD);
  fillNormal(born, stage.customers.imagePerception, BIRTH_DRAW.imagePerception, born.publicImage, p.imageSD);
  fillNormal(born, stage.customers.attitude, BIRTH_DRAW.attitude, p.attitudeMean, p.attitudeSD);
  fillNormal(born, stage.customers.rivalAttitude, BIRTH_DRAW.rivalAttitude, p.attitudeMean, p.attitudeSD);
  copyReal(born, stage.customers.attitude, stage.customers.satisfaction);
  copyReal(born, stage.customers.attitude, stage.customers.lastingSatisfaction);
  fillReal(born, stage.customers.friendship, p.friendshipStart);
  fillNormal(born, stage.customers.trust, BIRTH_DRAW.trust, p.trustStart, p.trustSD);
  fillReal(born, stage.customers.belonging, p.belongingStart);
  fillReal(born, stage.customers.empowerment, p.empowermentStart);
  copyReal(born, stage.customers.baseCompetence, stage.customers.competence);
  fillReal(born, stage.customers.referencePrice, side === 0 ? p.marketPrice : p.marketTicket);
}

/** Absence of someone who never came: beyond every cut-off. */
const NEVER = 9;
/** Classes until the first attendance; not counted before it. */
const UNKNOWN_CLASSES: Readonly<Record<SchemeId, number>> = {
  dickBasu: 3,
  knox: 3,
  reinartzKumar: 3,
  brandt: 1,
  tier: 2,
};

/** What every customer has, whether he ever attended or not. */
function clearPresence(born: Newborn): void {
  const { customers: c } = stage;
  for (const column of [c.habit, c.positiveWord, c.negativeWord]) fillReal(born, column, 0);
  fillByte(born, c.attendingRival, 0);
  fillByte(born, c.absent, NEVER);
  fillByte(born, c.firstTimer, 1);
}

/** Results only attendees have; a predecessor who never came has left none. */
function clearVisits(born: Newborn): void {
  const { customers: c } = stage;
  const { parameters: p } = born;
  for (const column of resultsOf(c)) fillReal(born, column, 0);
  for (const column of [c.serviceChoice, c.informationAttainment, c.impact]) fillReal(born, column, p.empowermentStart);
  for (const column of marksOf(c)) fillByte(born, column, 0);
  for (const scheme of SCHEMES) fillByte(born, c[scheme], UNKNOWN_CLASSES[scheme]);
}

// prettier-ignore
const resultsOf = (c: Customers): readonly Float64Array[] => [
  c.failureMemory, c.margin, c.cumulativeProfit, c.pricePaid, c.processQuality, c.outcomeQuality, c.harm, c.resentment,
  c.perceivedQuality, c.disconfirmation, c.perceivedValue, c.severity, c.recoveryQuality, c.wordVolume, c.overload,
  c.renewalForecast, c.statedIntention, c.recommendation, ...c.willAtBooking, ...c.experienced,
];
// prettier-ignore
const marksOf = (c: Customers): readonly Uint8Array[] => [
  c.tenure, c.recentAttendance, c.attending, c.attendedPrevious, c.failed, c.kind, c.complained, c.hasAttended,
];

const visited = new Int32Array(NEWBORN_MAX);

/** Those of the list whose predecessor attended at least once. */
function thoseWhoVisited(born: Newborn): Newborn {
  const { hasAttended } = stage.customers;
  let count = 0;
  for (let k = 0; k < born.count; k++) {
    visited[count] = born.list[k];
    count += hasAttended[born.list[k]];
  }
  return { ...born, list: visited, count };
}

/** Fills the listed places with newborn customers in place of those who were there; every column is set. */
export function replace(born: Newborn): void {
  bear(born);
  clearVisits(thoseWhoVisited(born));
}

/** Fills the listed places, empty until now, with newborn customers; every column is set. */
export function found(born: Newborn): void {
  bear(born);
  clearVisits(born);
}

function bear(born: Newborn): void {
  takeKeys(born);
  fillTraits(born);
  fillExpectations(born);
  fillRelationship(born);
  fillRivalHabit(born);
  clearPresence(born);
}

/** Before the first history edition a share of the newborn have already been to the show once. */
export function startAttendance(born: Newborn): void {
  const { parameters: p, list, count, side } = born;
  for (let k = 0; k < count; k++) {
    const i = list[k];
    if (uniform(draw(stage.customers.randomKey[i], BIRTH_DRAW.startAttending)) >= p.startShare[side]) continue;
    stage.customers.attending[i] = 1;
    stage.customers.hasAttended[i] = 1;
    stage.customers.habit[i] = p.startHabit;
    stage.customers.tenure[i] = 1;
    stage.customers.absent[i] = 0;
    stage.customers.recentAttendance[i] = 1;
  }
}
