/**
 * Relate: friendship, trust, belonging, attitude, and what an edition teaches.
 *
 * Relationship quality has four parts that feed each other: commercial friendship, trust, satisfaction (attitude) and
 * belonging (Crosby, Evans & Cowles 1990; Morgan & Hunt 1994). Attitude is anchored in earlier judgement (Bolton 1998);
 * what was experienced becomes the next expectation, and what one feels entitled to only rises (Boulding et al. 1993).
 * Textbook: 客户关系管理的基础理论, relationship quality; bonds with persons leave with them (Palmatier et al. 2006).
 * Simplified: one contact person a customer; trust falls faster than it rises by two rates.
 */
import { earnFromExhibitors, earnFromVisitors } from '../costs';
import { clamp, isBelow, points, pos } from '../maths';
import { BLOCK, SIDES } from '../passes';
import type { Side } from '../passes';
import { EDITION_DRAW, draw, editionKey, normal, uniform } from '../random';
import { endAttendee, endOf, firstAttendee, firstOf } from '../run';
import type { Run } from '../run';

/** Editions after which counters stop; far beyond every rule that reads them. */
const COUNTER_MAX = 250;

/** What depends on tenure alone, looked up: comparing would be a branch nobody can guess. */
const byTenure = {
  friendship: new Float64Array(256),
  competence: new Float64Array(256),
  attitudeRate: new Float64Array(256),
  willRate: new Float64Array(256),
};

function prepareTenure(run: Run): void {
  const p = run.parameters;
  const { adaptation } = run.now.conditions;
  for (let tenure = 0; tenure < 256; tenure++) {
    byTenure.friendship[tenure] = p.friendTenure * Math.min(tenure, p.friendTenureMax);
    byTenure.competence[tenure] = p.competenceTenure * Math.min(tenure, p.competenceTenureMax);
    byTenure.attitudeRate[tenure] = tenure < p.newTenure ? p.attNew : p.attOld;
    byTenure.willRate[tenure] = adaptation * (tenure < p.newTenure ? p.willNew : p.willOld);
  }
}

function befriend(run: Run, side: Side, from: number, count: number): void {
  const { friendship, experienced, tier, tenure } = run.customers;
  const empathy = experienced[3];
  const p = run.parameters;
  const { decisions, attention } = run.now;
  const knowing = p.oneToOneBase + (p.oneToOneKnowledge * run.organiser.knowledge) / 100;
  const common = (p.friendPersonal * decisions.personalisation * knowing + p.friendCommunity * decisions.community) / 100;
  const { friendshipRate, friendEmpathy, friendAttention } = p;
  for (let k = 0; k < count; k++) {
    const i = run.attendees[from + k];
    const target = points(
      friendEmpathy * empathy[i] + friendAttention * attention[side * 4 + tier[i]] + common + byTenure.friendship[tenure[i]],
    );
    friendship[i] += friendshipRate * (target - friendship[i]);
  }
}

/** What a failure does to trust: a complaint answered well or badly, or one never voiced. */
function failureTrust(run: Run, i: number): number {
  const { complained, failed, recoveryQuality } = run.customers;
  const { trustRecovery, trustRecoveryFrom, trustSilent } = run.parameters;
  if (complained[i] === 1) return trustRecovery * (recoveryQuality[i] - trustRecoveryFrom);
  return failed[i] > 0 ? -trustSilent : 0;
}

function learnTrust(run: Run, from: number, count: number): void {
  const { trust, perceivedQuality, attitude, satisfaction } = run.customers;
  const p = run.parameters;
  const { promise, information, explainPrice, lockIn } = run.now.decisions;
  const { tUp, tDown, trustPromise, trustPromiseLow, trustPromiseHigh, trustAttitude, attitudeCentre, lowSatisfaction } = p;
  const common =
    p.trustBase +
    p.trustInformation * (information - p.informationNormal) +
    (explainPrice ? p.trustExplained : 0) -
    p.trustEmptiness * run.now.emptiness;
  const locked = (p.trustLock * lockIn) / 100;
  const calm = locked * p.trustLockCalm;
  for (let k = 0; k < count; k++) {
    const i = run.attendees[from + k];
    const kept = clamp(perceivedQuality[i] - promise, trustPromiseLow, trustPromiseHigh);
    const target = points(
      common +
        trustPromise * kept +
        trustAttitude * (attitude[i] - attitudeCentre) +
        failureTrust(run, i) -
        (calm + isBelow(satisfaction[i], lowSatisfaction) * (locked - calm)),
    );
    trust[i] += (tUp + isBelow(target, trust[i]) * (tDown - tUp)) * (target - trust[i]);
  }
}

function belong(run: Run, from: number, count: number): void {
  const { belonging, satisfaction, empowerment, trust, friendship } = run.customers;
  const p = run.parameters;
  const { community, rewards, lockIn } = run.now.decisions;
  const { belongSatisfaction, belongEmpowerment, belongTrust, belongFriendship, belongingRate, lowSatisfaction } = p;
  const { attitudeCentre, empowermentCentre, trustNormal, friendshipNormal } = p;
  const common =
    p.belongBase +
    (p.belongCommunity * (community - p.communityNormal)) / 100 +
    p.belongRewards * (rewards / 100 - p.rewardsNormal) * (p.belongOwn + run.now.rights);
  const locked = (p.belongLock * lockIn) / 100;
  const calm = locked * p.belongLockCalm;
  for (let k = 0; k < count; k++) {
    const i = run.attendees[from + k];
    const target = points(
      common +
        belongSatisfaction * (satisfaction[i] - attitudeCentre) +
        belongEmpowerment * (empowerment[i] - empowermentCentre) +
        belongTrust * (trust[i] - trustNormal) +
        belongFriendship * (friendship[i] - friendshipNormal) -
        (calm + isBelow(satisfaction[i], lowSatisfaction) * (locked - calm)),
    );
    belonging[i] += belongingRate * (target - belonging[i]);
  }
}

function formAttitude(run: Run, from: number, count: number): void {
  const { attitude, lastingSatisfaction, satisfaction, trust, tenure, imagePerception, perceivedQuality } =
    run.customers;
  const p = run.parameters;
  const { attitudeTrust, trustNormal, lowSatisfaction } = p;
  const { imageRate, imageQuality, imageOffset } = p;
  const locked = (p.attitudeLock * run.now.decisions.lockIn) / 100;
  const calm = locked * p.attitudeLockCalm;
  for (let k = 0; k < count; k++) {
    const i = run.attendees[from + k];
    const lock = calm + isBelow(satisfaction[i], lowSatisfaction) * (locked - calm);
    attitude[i] += byTenure.attitudeRate[tenure[i]] * (lastingSatisfaction[i] + attitudeTrust * (trust[i] - trustNormal) - lock - attitude[i]);
    const seen = imageQuality * (perceivedQuality[i] - imageOffset) + (1 - imageQuality) * satisfaction[i];
    imagePerception[i] += imageRate * (seen - imagePerception[i]);
  }
}

function learnDimension(run: Run, dimension: number, from: number, count: number): void {
  const will = run.customers.willExpectation[dimension];
  const before = run.customers.willAtBooking[dimension];
  const experienced = run.customers.experienced[dimension];
  const { perceivedQuality, tenure } = run.customers;
  const { willExperienced, willQuality } = run.parameters;
  for (let k = 0; k < count; k++) {
    const i = run.attendees[from + k];
    before[i] = will[i];
    const lesson = willExperienced * experienced[i] + willQuality * perceivedQuality[i];
    will[i] += byTenure.willRate[tenure[i]] * (lesson - will[i]);
  }
}

/** What is felt to be due follows what is expected, but never falls. */
function ratchet(run: Run, from: number, count: number): void {
  const { dimensionWeight, willExpectation, shouldExpectation } = run.customers;
  const [w0, w1, w2, w3, w4] = dimensionWeight;
  const [e0, e1, e2, e3, e4] = willExpectation;
  const { should } = run.parameters;
  for (let k = 0; k < count; k++) {
    const i = run.attendees[from + k];
    const will = w0[i] * e0[i] + w1[i] * e1[i] + w2[i] * e2[i] + w3[i] * e3[i] + w4[i] * e4[i];
    shouldExpectation[i] += should * pos(will - shouldExpectation[i]);
  }
}

function gainExperience(run: Run, from: number, count: number): void {
  const { competence, baseCompetence, habit, tenure, absent, hasAttended } = run.customers;
  const { referencePrice, pricePaid } = run.customers;
  const p = run.parameters;
  const { competenceRate, habitIn, refRate } = p;
  const taught = (p.competenceInformation * (run.now.decisions.information - p.informationNormal)) / 100;
  for (let k = 0; k < count; k++) {
    const i = run.attendees[from + k];
    const target = baseCompetence[i] + taught + byTenure.competence[tenure[i]];
    const able = competence[i] + competenceRate * (target - competence[i]);
    competence[i] = able < 0 ? 0 : able > 1 ? 1 : able;
    habit[i] += habitIn * (1 - habit[i]);
    tenure[i] = tenure[i] < COUNTER_MAX ? tenure[i] + 1 : COUNTER_MAX;
    absent[i] = 0;
    hasAttended[i] = 1;
    referencePrice[i] += refRate * (pricePaid[i] - referencePrice[i]);
  }
}

function recommend(run: Run, from: number, count: number): void {
  const { recommendation, attitude, satisfaction, trust } = run.customers;
  const { recommendAttitude, recommendSatisfaction, recommendTrust } = run.parameters;
  for (let k = 0; k < count; k++) {
    const i = run.attendees[from + k];
    recommendation[i] =
      recommendAttitude * attitude[i] + recommendSatisfaction * satisfaction[i] + recommendTrust * trust[i];
  }
}

/** Attendees only: what this edition did to the relationship. */
export function relateAttendees(run: Run): void {
  prepareTenure(run);
  for (const side of SIDES) {
    const end = endAttendee(run, side);
    for (let from = firstAttendee(run, side); from < end; from += BLOCK) {
      relateBlock(run, side, from, Math.min(BLOCK, end - from));
    }
  }
}

function relateBlock(run: Run, side: Side, from: number, count: number): void {
  befriend(run, side, from, count);
  learnTrust(run, from, count);
  belong(run, from, count);
  formAttitude(run, from, count);
  for (let dimension = 0; dimension < 5; dimension++) learnDimension(run, dimension, from, count);
  ratchet(run, from, count);
  gainExperience(run, from, count);
  recommend(run, from, count);
  // with the tenure this edition has just raised
  if (side === 0) earnFromExhibitors(run, from, count);
  else earnFromVisitors(run, from, count);
}

const absentees = new Int32Array(BLOCK);

function listAbsentees(run: Run, from: number, to: number): number {
  const { attending } = run.customers;
  let count = 0;
  for (let i = from; i < to; i++) {
    absentees[count] = i;
    count += 1 - attending[i];
  }
  return count;
}

function coolDown(run: Run, side: Side, count: number): void {
  const { habit, friendship, belonging, trust, empowerment, absent, margin, referencePrice } = run.customers;
  const p = run.parameters;
  const { habitOut, friendshipFade, friendshipStart, belongingFade, belongingStart } = p;
  const { trustFade, trustStart, empowermentFade, empowermentStart, marginKeep, referenceFade } = p;
  const { standPrice, ticketPrice } = run.now.decisions;
  const list = side === 0 ? standPrice : ticketPrice;
  for (let k = 0; k < count; k++) {
    const i = absentees[k];
    habit[i] *= habitOut;
    friendship[i] += friendshipFade * (friendshipStart - friendship[i]);
    belonging[i] += belongingFade * (belongingStart - belonging[i]);
    trust[i] += trustFade * (trustStart - trust[i]);
    empowerment[i] += empowermentFade * (empowermentStart - empowerment[i]);
    absent[i] = absent[i] < COUNTER_MAX ? absent[i] + 1 : COUNTER_MAX;
    margin[i] *= marginKeep;
    referencePrice[i] += referenceFade * (list - referencePrice[i]);
  }
}

function followRival(run: Run, from: number, to: number): void {
  const { rivalHabit, portfolio, attending, attendingRival } = run.customers;
  const { rivalHabitRate, portfolioRate, portfolioRivals } = run.parameters;
  const perRival = 1 + portfolioRivals * pos(run.now.conditions.rivals - 1);
  for (let i = from; i < to; i++) {
    const rival = attendingRival[i];
    rivalHabit[i] += rivalHabitRate * (rival - rivalHabit[i]);
    portfolio[i] += portfolioRate * (attending[i] + perRival * rival - portfolio[i]);
  }
}

const rivalGuests = new Int32Array(BLOCK);

function judgeRival(run: Run, from: number, to: number): void {
  const { attendingRival, rivalAttitude, rivalFit, randomKey } = run.customers;
  const { rivalAttitudeRate, rivalFitWeight, rivalNoise, qualityOverImage } = run.parameters;
  const { salt, conditions } = run.now;
  let count = 0;
  for (let i = from; i < to; i++) {
    rivalGuests[count] = i;
    count += attendingRival[i];
  }
  for (let k = 0; k < count; k++) {
    const i = rivalGuests[k];
    const noise = normal(draw(editionKey(randomKey[i], salt), EDITION_DRAW.rivalNoise));
    const met = conditions.rivalQuality - qualityOverImage + rivalFitWeight * rivalFit[i] + rivalNoise * noise;
    rivalAttitude[i] += rivalAttitudeRate * (met - rivalAttitude[i]);
  }
}

/** Who stayed away cools down; everybody follows the rival. */
function relateOthers(run: Run): void {
  for (const side of SIDES) {
    const end = endOf(run, side);
    for (let from = firstOf(run, side); from < end; from += BLOCK) {
      const to = Math.min(from + BLOCK, end);
      coolDown(run, side, listAbsentees(run, from, to));
      followRival(run, from, to);
      judgeRival(run, from, to);
    }
  }
}

/** Event: a share of all customers lose their contact person, and the friendship with him. */
export function managersLeave(run: Run): void {
  const share = run.now.conditions.managersLeaving;
  if (share === 0) return;
  const { randomKey, friendship, trust, belonging } = run.customers;
  const { contactFriendship, contactTrust, contactBelonging } = run.parameters;
  for (let i = 0; i < run.count; i++) {
    if (uniform(draw(editionKey(randomKey[i], run.now.salt), EDITION_DRAW.manager)) >= share) continue;
    friendship[i] *= contactFriendship;
    trust[i] = pos(trust[i] - contactTrust);
    belonging[i] *= contactBelonging;
  }
}

export function relate(run: Run): void {
  relateAttendees(run);
  relateOthers(run);
  managersLeave(run);
}
