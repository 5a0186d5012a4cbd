/**
 * One edition as one customer lived it: it is played phase by phase, and between the phases he is asked.
 *
 * Playing an edition so gives the same bits as playing it unwatched; asking changes nothing in the world.
 */
import { checkCustomer, checkDecisions } from '../checks';
import type { Decisions } from '../levers';
import { LINKS_PER_CUSTOMER } from '../network';
import { book } from '../phases/book';
import { evaluate } from '../phases/evaluate';
import type { SchemeId } from '../report';
import { SCHEMES } from '../report';
import type { Run } from '../run';
import { STEPS, openEdition } from '../simulate';
import { onStage, stage } from '../stage';
import { choiceOf } from './booking';
import type { CustomerChoice } from './booking';
import { passPhase } from './passage';
import type { PhaseEffect } from './passage';
import { satisfactionOf } from './satisfaction';
import type { CustomerSatisfaction } from './satisfaction';
import { stateOf } from './state';
import type { CustomerState } from './state';
import { PHASE_IDS } from './terms';

/** What went wrong for an attendee, and what was done about it. */
export interface ServiceMet {
  /** 1 first, 2 repeated */
  readonly failed: number;
  /** 0 money, 1 quality, 2 mistreatment */
  readonly kind: number;
  /** points */
  readonly severity: number;
  readonly complained: boolean;
  /** 0–1; 0 without a complaint */
  readonly recoveryQuality: number;
  /** points it took from perceived quality after recovery */
  readonly harm: number;
  /** points it leaves in what lasts; below 0 after a good recovery */
  readonly resentment: number;
}

/** One of the eight a customer hears of the show from. Links may repeat: then he is heard twice. */
export interface Contact {
  readonly customer: number;
  readonly attending: boolean;
  readonly attendingRival: boolean;
  /** ever at the show: until then there is no class */
  readonly hasAttended: boolean;
  /** satisfaction state, class 0–3 */
  readonly brandt: number;
  /** points */
  readonly satisfaction: number;
  /** messages sent after this edition: below 0 bad ones, 0 of somebody who was not there */
  readonly wordVolume: number;
}

export interface ObservedEdition {
  readonly edition: number;
  readonly decisions: Decisions;
  /** times the customer's place had been taken over by a newborn */
  readonly generation: number;
  readonly choice: CustomerChoice;
  /** null for who did not attend or met no failure */
  readonly service: ServiceMet | null;
  /** null for who did not attend */
  readonly satisfaction: CustomerSatisfaction | null;
  /** when the edition is over */
  readonly state: CustomerState;
  readonly classes: Readonly<Record<SchemeId, number>>;
  readonly contacts: readonly Contact[];
  /** what each phase did to the customer, in the order of the phases */
  readonly phases: readonly PhaseEffect[];
}

function serviceOf(customer: number): ServiceMet | null {
  const { failed, kind, severity, complained, recoveryQuality, harm, resentment, attending } = stage.customers;
  if (attending[customer] === 0 || failed[customer] === 0) return null;
  return {
    failed: failed[customer],
    kind: kind[customer],
    severity: severity[customer],
    complained: complained[customer] === 1,
    recoveryQuality: recoveryQuality[customer],
    harm: harm[customer],
    resentment: resentment[customer],
  };
}

function contactOf(customer: number): Contact {
  const { attending, attendingRival, hasAttended, brandt, satisfaction, wordVolume } = stage.customers;
  return {
    customer,
    attending: attending[customer] === 1,
    attendingRival: attendingRival[customer] === 1,
    hasAttended: hasAttended[customer] === 1,
    brandt: brandt[customer],
    satisfaction: satisfaction[customer],
    wordVolume: wordVolume[customer],
  };
}

function contactsOf(run: Run, customer: number): Contact[] {
  const first = customer * LINKS_PER_CUSTOMER;
  return Array.from(run.links.subarray(first, first + LINKS_PER_CUSTOMER), contactOf);
}

function classesOf(customer: number): Record<SchemeId, number> {
  const classes = SCHEMES.map((scheme) => [scheme, stage.customers[scheme][customer]] as const);
  return Object.fromEntries(classes) as Record<SchemeId, number>;
}

function observe(run: Run, decisions: Decisions, customer: number): ObservedEdition {
  let choice: CustomerChoice | undefined;
  let satisfaction: CustomerSatisfaction | null = null;
  openEdition(run, decisions, 0);
  const phases = STEPS.map((step, index) => {
    const effect = passPhase(run, PHASE_IDS[index], step, customer);
    if (step === book) choice = choiceOf(run, customer);
    if (step === evaluate && stage.customers.attending[customer] === 1) satisfaction = satisfactionOf(run, customer);
    return effect;
  });
  return {
    edition: run.edition,
    decisions,
    generation: stage.customers.generation[customer],
    choice: choice!,
    service: serviceOf(customer),
    satisfaction,
    state: stateOf(run, stage.customers, customer),
    classes: classesOf(customer),
    contacts: contactsOf(run, customer),
    phases,
  };
}

/**
 * Plays the next edition of `run` with `decisions`, as `playEdition` with luck 0 does, and tells what it was to `customer`.
 * Throws a ModelError when a lever or the customer's index is out of range.
 */
export function observeEdition(run: Run, decisions: Decisions, customer: number): ObservedEdition {
  checkDecisions(decisions);
  checkCustomer(run, customer);
  return onStage(run, () => observe(run, decisions, customer));
}
