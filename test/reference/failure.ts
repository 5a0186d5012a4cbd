/** What fails, how bad it is, who says so and how it is mended: `model.md` 4.3. */
import { clamp, pos } from '../../src/model/maths';
import { EDITION_DRAW } from '../../src/model/random';
import type { Customer } from './customer';
import { P, normalOf, uniformOf } from './world';
import type { World } from './world';

const FIRST = 1;
const REPEATED = 2;

/** Points of trust that move the voice by one `voiceTrust`: a unit, not a parameter. */
const TRUST_UNIT = 25;

function failureChance({ now }: World, customer: Customer): number {
  const slope = P.failGain * P.failSlope;
  const forAll = P.failBase + slope * (P.failCentre - now.delivered[0]) + P.failStress * now.stress;
  const participation = (P.failParticipation * now.decisions.participation) / 100;
  const unable = participation * pos(1 - P.failSkill * customer.competence);
  return clamp(forAll - slope * P.failFit * customer.serviceFit + unable, P.failLow, P.failHigh);
}

function complaintChance({ now }: World, customer: Customer): number {
  const chance =
    [P.voiceMoney, P.voiceQuality, P.voiceMistreatment][customer.kind] +
    P.voiceSuggestion * (now.decisions.suggestion / 100 - P.suggestionNormal) +
    now.setting.complaintEase +
    (P.voiceSeverity * (customer.severity - P.severityNormal)) / P.severityNormal +
    (P.voiceTrust * (customer.trust - P.trustNormal)) / TRUST_UNIT;
  return clamp(chance, P.voiceLow, P.voiceHigh);
}

function recoveryOf(world: World, customer: Customer): number {
  const rec = world.now.decisions.recovery / 100;
  const level =
    P.recoverBase +
    (P.recoverSpan * rec) / (rec + P.recoverHalf) +
    (P.recoverTraining * (world.organiser.trainingStock - P.trainingNormal)) / 100 +
    P.recoverSD * normalOf(world, customer, EDITION_DRAW.recovery);
  return clamp(level, 0, 1);
}

/** What is left of the harm once the complaint was handled; a poor answer doubles it, a good one leaves gratitude. */
function recover(world: World, customer: Customer): void {
  const R = recoveryOf(world, customer);
  customer.recoveryQuality = R;
  customer.harm *= 1 - R;
  if (R < P.doubleBelow) {
    customer.harm += P.double * (customer.failed === REPEATED ? P.doubleRepeat : 1) * (1 - R / P.doubleBelow);
  } else customer.resentment = -P.reliefPerRecovery * (R - P.doubleBelow);
}

/** Severity, kind, and the harm a good name absorbs in part. */
function suffer(world: World, customer: Customer): void {
  const U = uniformOf(world, customer, EDITION_DRAW.severity);
  const kind = uniformOf(world, customer, EDITION_DRAW.kind);
  customer.failed = customer.failureMemory > P.repeatFrom ? REPEATED : FIRST;
  customer.severity = P.severityBase + P.severitySpan * U * U;
  customer.kind = kind < P.kindMoney ? 0 : kind < P.kindMoney + P.kindQuality ? 1 : 2;
  customer.failureMemory += 1;
  const goodName = clamp((customer.imagePerception - P.imgAbsorbFrom) / P.imgAbsorbSpan, 0, 1);
  customer.harm = customer.severity * (1 - P.imgAbsorb * goodName) + (customer.failed === REPEATED ? P.repeat : 0);
}

const UNHARMED = {
  failed: 0,
  severity: 0,
  kind: 0,
  complained: 0,
  recoveryQuality: 0,
  harm: 0,
  resentment: 0,
} as const;

/** Whether something fails for this attendee, and what becomes of it. */
export function meetFailure(world: World, customer: Customer): void {
  Object.assign(customer, UNHARMED);
  if (uniformOf(world, customer, EDITION_DRAW.failure) < failureChance(world, customer)) {
    suffer(world, customer);
    customer.complained = Number(uniformOf(world, customer, EDITION_DRAW.complaint) < complaintChance(world, customer));
    if (customer.complained) recover(world, customer);
    else customer.resentment = P.silentResent * (1 + P.silentSeverity * customer.severity);
  }
  customer.failureMemory *= P.memoryKeep;
}

/** Points an excellent first recovery of a failure that was not severe adds to satisfaction, not to attitude. */
export function recoveryBonus({ complained, recoveryQuality, failed, severity }: Customer): number {
  const isExcellent = complained === 1 && recoveryQuality > P.paradoxAbove;
  return isExcellent && failed === FIRST && severity < P.paradoxSeverity ? P.paradox : 0;
}
