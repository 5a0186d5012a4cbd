/**
 * Failures, complaints and recovery: the part of service where it goes wrong.
 *
 * Some failures are voiced and can be mended, others stay silent and leave resentment (Hirschman 1970; TARP).
 * A good recovery may please more than no failure, but only once and not in loyalty (de Matos, Henrique & Rossi 2007);
 * a second poor answer hurts doubly (Maxham & Netemeyer 2002). A good image absorbs part of the harm (Grönroos 1984).
 * Textbook: 提升客户满意度, what alienates airline passengers; 客户服务管理, responsiveness to failures.
 * Simplified: one failure an edition at most; recovery is one quality, not compensation, apology and speed.
 */
import { clamp, isBelow, pos } from './maths';
import type { ParameterValues } from './parameters';
import { BLOCK } from './passes';
import type { Side } from './passes';
import { EDITION_DRAW, draw, editionKey, normal, uniform } from './random';
import type { Run } from './run';
import { stage } from './stage';

const failing = new Int32Array(BLOCK);

/** Severity of a failure, points; most are slight. */
export const severityPoints = (share: number, p: ParameterValues): number =>
  p.severityBase + p.severitySpan * share * share;

/** Points a failure takes from perceived quality before anything is mended: a good name forgives. */
export function harmPoints(severity: number, image: number, isRepeated: boolean, p: ParameterValues): number {
  const absorbed = p.imgAbsorb * clamp((image - p.imgAbsorbFrom) / p.imgAbsorbSpan, 0, 1);
  return severity * (1 - absorbed) + (isRepeated ? p.repeat : 0);
}

/** What is left of the harm after a recovery of quality 0–1; a poor one is a second failure. */
export function mendedHarm(harm: number, recovery: number, isRepeated: boolean, p: ParameterValues): number {
  const left = harm * (1 - recovery);
  if (recovery >= p.doubleBelow) return left;
  return left + p.double * (isRepeated ? p.doubleRepeat : 1) * (1 - recovery / p.doubleBelow);
}

/** Quality of a recovery, 0–1. `effort` is the recovery lever 0–1, `training` the training stock. */
export function recoveryOf(effort: number, training: number, luck: number, p: ParameterValues): number {
  const offered = p.recoverBase + (p.recoverSpan * effort) / (effort + p.recoverHalf);
  const skilled = (p.recoverTraining * (training - p.trainingNormal)) / 100;
  return clamp(offered + skilled + p.recoverSD * luck, 0, 1);
}

/** Share of failures of this kind and severity that are voiced. */
function voiceProbability(run: Run, kind: number, severity: number, trust: number): number {
  const p = run.parameters;
  const usual = kind === 0 ? p.voiceMoney : kind === 1 ? p.voiceQuality : p.voiceMistreatment;
  const asked = p.voiceSuggestion * (run.now.decisions.suggestion / 100 - p.suggestionNormal);
  const grave = (p.voiceSeverity * (severity - p.severityNormal)) / p.severityNormal;
  const trusting = (p.voiceTrust * (trust - p.trustNormal)) / 25;
  return clamp(usual + asked + run.now.conditions.complaintEase + grave + trusting, p.voiceLow, p.voiceHigh);
}

/** Lists who meets a failure; clears the marks of the last one. */
function findFailures(run: Run, from: number, count: number): number {
  const { randomKey, serviceFit, competence, failed, severity, kind, complained } = stage.customers;
  const { recoveryQuality, harm, resentment } = stage.customers;
  const { salt, stress, delivered, decisions } = run.now;
  const p = run.parameters;
  const slope = p.failGain * p.failSlope;
  const base = p.failBase + slope * (p.failCentre - delivered[0]) + p.failStress * stress;
  const perFit = slope * p.failFit;
  const unable = (p.failParticipation * decisions.participation) / 100;
  const { failSkill, failLow, failHigh } = p;
  let next = 0;
  for (let k = 0; k < count; k++) {
    const i = stage.attendees[from + k];
    const chance = base - perFit * serviceFit[i] + unable * pos(1 - failSkill * competence[i]);
    const luck = uniform(draw(editionKey(randomKey[i], salt), EDITION_DRAW.failure));
    failing[next] = i;
    next += isBelow(luck, clamp(chance, failLow, failHigh));
    failed[i] = 0;
    kind[i] = 0;
    complained[i] = 0;
    severity[i] = 0;
    recoveryQuality[i] = 0;
    harm[i] = 0;
    resentment[i] = 0;
  }
  return next;
}

function suffer(run: Run, count: number): void {
  const { randomKey, failed, severity, kind, harm, failureMemory, imagePerception } = stage.customers;
  const p = run.parameters;
  const quality = p.kindMoney + p.kindQuality;
  for (let k = 0; k < count; k++) {
    const i = failing[k];
    const key = editionKey(randomKey[i], run.now.salt);
    const isRepeated = failureMemory[i] > p.repeatFrom;
    const which = uniform(draw(key, EDITION_DRAW.kind));
    failed[i] = isRepeated ? 2 : 1;
    failureMemory[i] += 1;
    severity[i] = severityPoints(uniform(draw(key, EDITION_DRAW.severity)), p);
    kind[i] = which < p.kindMoney ? 0 : which < quality ? 1 : 2;
    harm[i] = harmPoints(severity[i], imagePerception[i], isRepeated, p);
  }
}

function respond(run: Run, count: number): number {
  const { randomKey, failed, severity, kind, harm, trust, complained, recoveryQuality, resentment } = stage.customers;
  const { trainingStock } = run.organiser;
  const effort = run.now.decisions.recovery / 100;
  const p = run.parameters;
  let voiced = 0;
  for (let k = 0; k < count; k++) {
    const i = failing[k];
    const key = editionKey(randomKey[i], run.now.salt);
    const chance = voiceProbability(run, kind[i], severity[i], trust[i]);
    if (uniform(draw(key, EDITION_DRAW.complaint)) >= chance) {
      resentment[i] = p.silentResent * (1 + p.silentSeverity * severity[i]);
      continue;
    }
    const recovery = recoveryOf(effort, trainingStock, normal(draw(key, EDITION_DRAW.recovery)), p);
    voiced++;
    complained[i] = 1;
    recoveryQuality[i] = recovery;
    harm[i] = mendedHarm(harm[i], recovery, failed[i] === 2, p);
    resentment[i] = recovery < p.doubleBelow ? 0 : -p.reliefPerRecovery * (recovery - p.doubleBelow);
  }
  return voiced;
}

function countRepeated(count: number): number {
  let repeated = 0;
  for (let k = 0; k < count; k++) repeated += stage.customers.failed[failing[k]] === 2 ? 1 : 0;
  return repeated;
}

/** Every attended edition old failures weigh less. */
function forget(run: Run, from: number, count: number): void {
  const { failureMemory } = stage.customers;
  const { memoryKeep } = run.parameters;
  for (let k = 0; k < count; k++) failureMemory[stage.attendees[from + k]] *= memoryKeep;
}

/** Failures of a block of attendees, and what becomes of them. */
export function fail(run: Run, side: Side, from: number, count: number): void {
  const failures = findFailures(run, from, count);
  suffer(run, failures);
  run.now.failures[side] += failures;
  run.now.complaints[side] += respond(run, failures);
  run.now.repeatedFailures[side] += countRepeated(failures);
  forget(run, from, count);
}
