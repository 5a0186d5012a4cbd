/**
 * Friendship, trust, belonging and attitude: the four parts of relationship quality, each feeding the next.
 * Crosby, Evans & Cowles (1990); Morgan & Hunt (1994); attitude anchored in earlier judgement: Bolton (1998).
 */
import { clamp, isBelow, points } from './maths';
import type { ParameterValues } from './parameters';
import type { Side } from './passes';
import type { Run } from './run';
import { byTenure } from './tenure';
import { stage } from './stage';

/** Points of attention by tier. */
const attentionOf = new Float64Array(4);

/** Commercial friendship follows empathy met, attention, personal service, community and time. */
export function befriend(run: Run, side: Side, from: number, count: number): void {
  const { friendship, experienced, tier, tenure } = stage.customers;
  const empathy = experienced[3];
  const p = run.parameters;
  const { decisions, attention } = run.now;
  const knowing = p.oneToOneBase + (p.oneToOneKnowledge * run.organiser.knowledge) / 100;
  const common =
    (p.friendPersonal * decisions.personalisation * knowing + p.friendCommunity * decisions.community) / 100;
  const { friendshipRate, friendEmpathy, friendAttention } = p;
  for (let held = 0; held < 4; held++) attentionOf[held] = friendAttention * attention[side * 4 + held];
  for (let k = 0; k < count; k++) {
    const i = stage.attendees[from + k];
    const target = points(friendEmpathy * empathy[i] + attentionOf[tier[i]] + common + byTenure.friendship[tenure[i]]);
    friendship[i] += friendshipRate * (target - friendship[i]);
  }
}

/** What a failure does to trust: a complaint answered well or badly, or one never voiced. */
function failureTrust(
  i: number,
  p: Pick<ParameterValues, 'trustRecovery' | 'trustRecoveryFrom' | 'trustSilent'>,
): number {
  const { complained, failed, recoveryQuality } = stage.customers;
  if (complained[i] === 1) return p.trustRecovery * (recoveryQuality[i] - p.trustRecoveryFrom);
  return failed[i] > 0 ? -p.trustSilent : 0;
}

/** Trust follows kept promises, information and how failures were met; it falls faster than it rises. */
export function learnTrust(run: Run, from: number, count: number): void {
  const { trust, perceivedQuality, attitude, satisfaction } = stage.customers;
  const p = run.parameters;
  const { promise, information, explainPrice, lockIn } = run.now.decisions;
  const {
    tUp,
    tDown,
    trustPromise,
    trustPromiseLow,
    trustPromiseHigh,
    trustAttitude,
    attitudeCentre,
    lowSatisfaction,
  } = p;
  const common =
    p.trustBase +
    p.trustInformation * (information - p.informationNormal) +
    (explainPrice ? p.trustExplained : 0) -
    p.trustEmptiness * run.now.emptiness;
  const { trustRecovery, trustRecoveryFrom, trustSilent } = p;
  const failing = { trustRecovery, trustRecoveryFrom, trustSilent };
  const locked = (p.trustLock * lockIn) / 100;
  const calm = locked * p.trustLockCalm;
  for (let k = 0; k < count; k++) {
    const i = stage.attendees[from + k];
    const kept = clamp(perceivedQuality[i] - promise, trustPromiseLow, trustPromiseHigh);
    const target = points(
      common +
        trustPromise * kept +
        trustAttitude * (attitude[i] - attitudeCentre) +
        failureTrust(i, failing) -
        (calm + isBelow(satisfaction[i], lowSatisfaction) * (locked - calm)),
    );
    trust[i] += (tUp + isBelow(target, trust[i]) * (tDown - tUp)) * (target - trust[i]);
  }
}

/** Belonging follows satisfaction, empowerment, the other bonds, community and rewards for what was contributed. */
export function belong(run: Run, from: number, count: number): void {
  const { belonging, satisfaction, empowerment, trust, friendship } = stage.customers;
  const p = run.parameters;
  const { community, rewards, lockIn } = run.now.decisions;
  const { belongSatisfaction, belongEmpowerment, belongTrust, belongFriendship, belongingRate, lowSatisfaction } = p;
  const { satisfactionCentre, empowermentCentre, trustNormal, friendshipNormal } = p;
  const common =
    p.belongBase +
    (p.belongCommunity * (community - p.communityNormal)) / 100 +
    p.belongRewards * (rewards / 100 - p.rewardsNormal) * (p.belongOwn + run.now.rights);
  const locked = (p.belongLock * lockIn) / 100;
  const calm = locked * p.belongLockCalm;
  for (let k = 0; k < count; k++) {
    const i = stage.attendees[from + k];
    const target = points(
      common +
        belongSatisfaction * (satisfaction[i] - satisfactionCentre) +
        belongEmpowerment * (empowerment[i] - empowermentCentre) +
        belongTrust * (trust[i] - trustNormal) +
        belongFriendship * (friendship[i] - friendshipNormal) -
        (calm + isBelow(satisfaction[i], lowSatisfaction) * (locked - calm)),
    );
    belonging[i] += belongingRate * (target - belonging[i]);
  }
}

/** Attitude is satisfaction that lasts; image follows what was seen. */
export function formAttitude(run: Run, from: number, count: number): void {
  const { attitude, lastingSatisfaction, satisfaction, trust, tenure, imagePerception, perceivedQuality } =
    stage.customers;
  const p = run.parameters;
  const { attitudeTrust, trustNormal, lowSatisfaction } = p;
  const { imageRate, imageQuality, imageOffset } = p;
  const locked = (p.attitudeLock * run.now.decisions.lockIn) / 100;
  const calm = locked * p.attitudeLockCalm;
  for (let k = 0; k < count; k++) {
    const i = stage.attendees[from + k];
    const lock = calm + isBelow(satisfaction[i], lowSatisfaction) * (locked - calm);
    attitude[i] +=
      byTenure.attitudeRate[tenure[i]] *
      (lastingSatisfaction[i] + attitudeTrust * (trust[i] - trustNormal) - lock - attitude[i]);
    const seen = imageQuality * (perceivedQuality[i] - imageOffset) + (1 - imageQuality) * satisfaction[i];
    imagePerception[i] += imageRate * (seen - imagePerception[i]);
  }
}
