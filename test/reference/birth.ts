/** Who a newborn is: `model.md` 2.1 and 2.2. */
import { clamp, exp } from '../../src/model/maths';
import { BIRTH_DRAW, customerKey, draw, normal, uniform } from '../../src/model/random';
import { weighted } from './customer';
import type { Customer, Side } from './customer';
import { P } from './world';

/** The class 0–3 of a stand drawn from the pool's shares. */
function standClass(share: number): number {
  let below = 0;
  for (let size = 0; size < P.standShares.length - 1; size++) {
    below += P.standShares[size];
    if (share < below) return size;
  }
  return P.standShares.length - 1;
}

function weightsOf(key: number): readonly number[] {
  const raw = P.W.map((weight, d) => weight * exp(P.wSpread * normal(draw(key, BIRTH_DRAW.weight[d]))));
  const sum = raw.reduce((total, weight) => total + weight, 0);
  return raw.map((weight) => weight / sum);
}

/** What stays constant until the customer is replaced. */
function traitsOf(key: number, side: Side) {
  const N = (purpose: number): number => normal(draw(key, purpose));
  const size = standClass(uniform(draw(key, BIRTH_DRAW.standArea)));
  const varietySeeking = N(BIRTH_DRAW.varietySeeking);
  return {
    standArea: side === 0 ? P.standSizes[size] : 0,
    dimensionWeight: weightsOf(key),
    priceSensitivity: exp(P.priceSensitivitySD * N(BIRTH_DRAW.priceSensitivity)),
    involvement: clamp(P.involvementMean + P.involvementSD * N(BIRTH_DRAW.involvement), 0, 100),
    varietySeeking,
    bothPull: exp(2 * (P.both[side] + P.variety * varietySeeking)),
    baseCompetence: clamp(P.competenceMean + P.competenceSD * N(BIRTH_DRAW.baseCompetence), 0, 1),
    ourTaste: 0 + P.tasteSD[side] * N(BIRTH_DRAW.ourTaste) + (side === 0 ? P.standTaste[size] : 0),
    rivalTaste: 0 + P.rivalSD * N(BIRTH_DRAW.rivalTaste),
    serviceFit: 0 + P.fitSD * N(BIRTH_DRAW.serviceFit),
    rivalFit: 0 + P.fitSD * N(BIRTH_DRAW.rivalFit),
    serviceCostFactor: exp(P.serviceCostSD * N(BIRTH_DRAW.serviceCost)),
    responseStyle: N(BIRTH_DRAW.responseStyle),
  };
}

/** What he expects of a show he has not seen. */
function openingState(key: number, side: Side, publicImage: number) {
  const N = (purpose: number): number => normal(draw(key, purpose));
  const shared = P.willMean + P.willSharedSD * N(BIRTH_DRAW.willShared);
  const attitude = P.attitudeMean + P.attitudeSD * N(BIRTH_DRAW.attitude);
  const rivalHabit = uniform(draw(key, BIRTH_DRAW.rivalHabit)) < P.rivalHabitShare ? P.rivalHabitStart : 0;
  return {
    willExpectation: BIRTH_DRAW.willOwn.map((purpose) => shared + P.willOwnSD * N(purpose)),
    shouldExpectation: P.shouldMean + P.shouldSD * N(BIRTH_DRAW.shouldExpectation),
    imagePerception: publicImage + P.imageSD * N(BIRTH_DRAW.imagePerception),
    attitude,
    satisfaction: attitude,
    lastingSatisfaction: attitude,
    rivalAttitude: P.attitudeMean + P.attitudeSD * N(BIRTH_DRAW.rivalAttitude),
    friendship: P.friendshipStart,
    trust: P.trustStart + P.trustSD * N(BIRTH_DRAW.trust),
    belonging: P.belongingStart,
    empowerment: P.empowermentStart,
    serviceChoice: P.empowermentStart,
    informationAttainment: P.empowermentStart,
    impact: P.empowermentStart,
    rivalHabit,
    portfolio: rivalHabit > 0 ? 1 : 0,
    referencePrice: side === 0 ? P.marketPrice : P.marketTicket,
  };
}

/** Nothing has happened to him yet; classes stand at 3, 3, 3, 1, 2 and do not count before the first visit. */
const BLANK = {
  habit: 0, failureMemory: 0, positiveWord: 0, negativeWord: 0,
  tenure: 0, absent: 9, recentAttendance: 0, hasAttended: 0,
  attending: 0, attendedPrevious: 0, attendingRival: 0, firstTimer: 1,
  willAtBooking: [0, 0, 0, 0, 0], experienced: [0, 0, 0, 0, 0],
  processQuality: 0, outcomeQuality: 0,
  failed: 0, severity: 0, kind: 0, complained: 0, recoveryQuality: 0, harm: 0, resentment: 0,
  overload: 0, perceivedQuality: 0, disconfirmation: 0, perceivedValue: 0, valueParts: [], fairness: 0,
  wordVolume: 0, renewalForecast: 0, statedIntention: 0, recommendation: 0,
  pricePaid: 0, margin: 0, cumulativeProfit: 0,
  dickBasu: 3, knox: 3, reinartzKumar: 3, brandt: 1, tier: 2,
} as const; // prettier-ignore

/** Everything a newborn is, but his place and his links. */
export function newborn(seed: number, index: number, side: Side, generation: number, publicImage: number) {
  const key = customerKey(seed, index, generation);
  const traits = traitsOf(key, side);
  const state = openingState(key, side, publicImage);
  return {
    ...BLANK,
    ...traits,
    ...state,
    expectationAtBooking: weighted(traits, state.willExpectation),
    competence: traits.baseCompetence,
    randomKey: key,
    generation,
  };
}

/** A customer in his place, with nobody to listen to yet. */
export const customerAt = (seed: number, index: number, side: Side, publicImage: number): Customer => ({
  index,
  side,
  links: [],
  ...newborn(seed, index, side, 0, publicImage),
});
