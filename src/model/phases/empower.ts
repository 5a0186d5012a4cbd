/**
 * Empower: from rights to psychological empowerment.
 *
 * The organiser grants rights (to suggest, choose, decide, take part), shares information and rewards. What counts is what
 * the customer experiences of it: service choice, information attainment, impact (Prentice, Han & Li 2016, after
 * Spreitzer 1995). Rights without information are felt as not genuine; much choice overloads the unready (Chernev et al. 2015);
 * participation that only saves the organiser work wears out (Güntürkün et al. 2023).
 * Textbook: 授权客户，发挥客户作用; 客户心理受权.
 * Simplified: the same rights for all; customers differ by competence.
 */
import { ln, points, pos } from '../maths';
import type { ParameterValues } from '../parameters';
import { BLOCK, SIDES } from '../passes';
import type { Side } from '../passes';
import { endAttendee, firstAttendee } from '../run';
import type { Run } from '../run';
import { stage } from '../stage';

/** What a right to choose offers, and what a customer can oversee. */
type Choosing = Pick<
  ParameterValues,
  'optionsBase' | 'optionsSpan' | 'capacityBase' | 'capacityCompetence' | 'capacityOwn' | 'capacityInformation'
>;

/** Options of a right to choose of 0–1. */
export const optionsOf = (choice: number, p: Pick<Choosing, 'optionsBase' | 'optionsSpan'>): number =>
  p.optionsBase + p.optionsSpan * choice;

/** Autonomy that options give, 0–1 at most choice; doubling the options adds ever the same. */
export function autonomyOf(choice: number, p: ParameterValues): number {
  return ln(optionsOf(choice, p) / p.optionsBase) / ln((p.optionsBase + p.optionsSpan) / p.optionsBase);
}

/** Options beyond what the customer can oversee, in units of that capacity. `information` and `competence` 0–1. */
export function overloadOf(choice: number, information: number, competence: number, p: Choosing): number {
  const capacity =
    (p.capacityBase + p.capacityCompetence * competence) * (p.capacityOwn + p.capacityInformation * information);
  return pos(optionsOf(choice, p) / capacity - 1);
}

/** Impact felt for one unit of the rights, points: without participation, and what participation of the able adds. */
function impactParts(run: Run): { base: number; perCompetence: number } {
  const p = run.parameters;
  const { decisions, effectiveInformation } = run.now;
  const genuine = 100 * effectiveInformation * (1 + (p.impactRewards * decisions.rewards) / 100);
  const rights = (p.impactSuggestion * decisions.suggestion + p.impactDecision * decisions.decision) / 100;
  return {
    base: 100 * p.impactBase + genuine * rights,
    perCompetence: (genuine * p.impactParticipation * decisions.participation) / 100,
  };
}

function feelChoice(run: Run, side: Side, from: number, count: number): void {
  const { competence, serviceChoice, overload } = stage.customers;
  const { decisions, effectiveInformation } = run.now;
  const p = run.parameters;
  const choice = decisions.choice / 100;
  const information = decisions.information / 100;
  const genuine = p.choiceOwn + (1 - p.choiceOwn) * effectiveInformation;
  const level = 100 * (p.choiceBase + p.choiceAutonomy * autonomyOf(choice, p) * genuine);
  const { overloadP, optionsBase, optionsSpan } = p;
  const { capacityBase, capacityCompetence, capacityOwn, capacityInformation } = p;
  const choosing = { optionsBase, optionsSpan, capacityBase, capacityCompetence, capacityOwn, capacityInformation };
  let overloaded = 0;
  for (let k = 0; k < count; k++) {
    const i = stage.attendees[from + k];
    const excess = overloadOf(choice, information, competence[i], choosing);
    overload[i] = excess;
    overloaded += excess > 0 ? 1 : 0;
    serviceChoice[i] = points(level - overloadP * excess);
  }
  run.now.overloaded[side] += overloaded;
}

function feelInformationAndImpact(run: Run, from: number, count: number): void {
  const { competence, informationAttainment, impact } = stage.customers;
  const { attainmentBase, attainmentInformation, attainmentOwn, attainmentCompetence } = run.parameters;
  const informed = (attainmentInformation * run.now.decisions.information) / 100;
  const { base, perCompetence } = impactParts(run);
  for (let k = 0; k < count; k++) {
    const i = stage.attendees[from + k];
    const able = competence[i];
    informationAttainment[i] = points(
      100 * (attainmentBase + informed * (attainmentOwn + attainmentCompetence * able)),
    );
    impact[i] = points(base + perCompetence * able);
  }
}

function gainPower(run: Run, from: number, count: number): void {
  const { competence, empowerment, serviceChoice, informationAttainment, impact } = stage.customers;
  const { peRate, peChoice, peInformation, peImpact, peOwn, peCompetence } = run.parameters;
  for (let k = 0; k < count; k++) {
    const i = stage.attendees[from + k];
    const felt = peChoice * serviceChoice[i] + peInformation * informationAttainment[i] + peImpact * impact[i];
    empowerment[i] += peRate * (felt * (peOwn + peCompetence * competence[i]) - empowerment[i]);
  }
}

/** Rights, rights on paper, rewards that steer, and co-creation that serves the firm. */
function weighRights(run: Run): void {
  const { now, organiser, parameters: p } = run;
  const { suggestion, choice, decision, participation, information, rewards } = now.decisions;
  now.rights =
    (p.weightSuggestion * suggestion +
      p.weightChoice * choice +
      p.weightDecision * decision +
      p.weightParticipation * participation) /
    100;
  now.emptiness = 100 * pos(now.rights - information / 100 - p.emptinessFree);
  now.control = p.control * pos(rewards / 100 - now.rights - p.controlFree);
  const taken = participation * (1 - rewards / 100) * (1 - information / 100);
  organiser.exploitation += p.exploitationRate * (taken - p.exploitationFree - organiser.exploitation);
}

export function empower(run: Run): void {
  weighRights(run);
  for (const side of SIDES) {
    const end = endAttendee(run, side);
    for (let from = firstAttendee(run, side); from < end; from += BLOCK) {
      const count = Math.min(BLOCK, end - from);
      feelChoice(run, side, from, count);
      feelInformationAndImpact(run, from, count);
      gainPower(run, from, count);
    }
  }
}
