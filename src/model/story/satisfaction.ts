/** The satisfaction of one attendee (`phases/evaluate.ts`) taken apart into what raised and what lowered it, in points. */
import { points } from '../maths';
import { feltSize, recoveryBonus, surpriseWeights } from '../phases/evaluate';
import type { Side } from '../passes';
import { EDITION_DRAW, draw, editionKey, normal } from '../random';
import { endAttendee, firstAttendee } from '../run';
import type { Run } from '../run';
import { stage } from '../stage';
import { commonFairness, riseSurprise, unfairRise } from '../value';
import { addTerms, emptySums, meanTerms } from './sums';
import { SATISFACTION_TERMS } from './terms';
import type { QualityTerms, SatisfactionTerms } from './terms';

export interface CustomerSatisfaction {
  readonly terms: SatisfactionTerms;
  /** the same on average over all attendees of this side */
  readonly usual: SatisfactionTerms;
  readonly qualityTerms: QualityTerms;
}

function qualityTermsOf(run: Run, i: number): QualityTerms {
  const { outcomeQuality, processQuality, expectationAtBooking, shouldExpectation, imagePerception } = stage.customers;
  const { harm, perceivedQuality } = stage.customers;
  const p = run.parameters;
  const met = p.outcomeShare * outcomeQuality[i] + (1 - p.outcomeShare) * processQuality[i];
  const parts = {
    start: p.pq0,
    delivered: p.aDeliv * met,
    expectation: p.aWill * expectationAtBooking[i],
    entitlement: -p.aShould * shouldExpectation[i],
    image: p.imgFilter * (imagePerception[i] - p.imageCentre),
    harm: -harm[i],
  };
  return { ...parts, limit: perceivedQuality[i] - sum(parts) };
}

const sum = (parts: Readonly<Record<string, number>>): number =>
  Object.values(parts).reduce((total, part) => total + part, 0);

function feltDifference(run: Run, i: number): number {
  const { zone, zoneSlope } = run.parameters;
  const difference = stage.customers.disconfirmation[i];
  const { good, bad } = surpriseWeights(run);
  return (difference < 0 ? bad : good) * feltSize(Math.abs(difference), zone, zoneSlope);
}

function fairnessOf(run: Run, side: Side, i: number): number {
  const { pricePaid, referencePrice, overload } = stage.customers;
  const p = run.parameters;
  const rise = side === 0 ? unfairRise(pricePaid[i] / referencePrice[i], riseSurprise(run), p.fairRiseFrom) : 0;
  return rise + commonFairness(run) - p.choiceS * overload[i];
}

function termsOf(run: Run, side: Side, i: number): SatisfactionTerms {
  const { perceivedQuality, perceivedValue, empowerment, randomKey, satisfaction } = stage.customers;
  const { resentment, recoveryQuality, failed, severity } = stage.customers;
  const p = run.parameters;
  const parts = {
    start: p.satisfactionBase,
    quality: p.sQ * (perceivedQuality[i] - p.qualityCentre),
    disconfirmation: p.sD * feltDifference(run, i),
    value: p.sV * (perceivedValue[i] - p.valueCentre),
    empowerment: p.sPE * (empowerment[i] - p.empowermentCentre),
    fairness: fairnessOf(run, side, i),
    resentment: -p.resentShown * resentment[i],
    bonus: recoveryBonus(recoveryQuality[i], failed[i], severity[i], p),
    mood: p.sNoise * normal(draw(editionKey(randomKey[i], run.now.salt), EDITION_DRAW.satisfaction)),
  };
  const all = sum(parts);
  // within the scale nothing is cut off, and rounding must not look as if something were
  return { ...parts, limit: all === points(all) ? 0 : satisfaction[i] - all };
}

function usualTerms(run: Run, side: Side): SatisfactionTerms {
  const sums = emptySums(SATISFACTION_TERMS);
  const [first, end] = [firstAttendee(run, side), endAttendee(run, side)];
  for (let k = first; k < end; k++) addTerms(sums, termsOf(run, side, stage.attendees[k]));
  return meanTerms(sums, end - first);
}

/** One attendee's satisfaction in the edition being played, on the stage, after `evaluate` and before `relate`. */
export function satisfactionOf(run: Run, customer: number): CustomerSatisfaction {
  const side: Side = customer < run.exhibitorCount ? 0 : 1;
  return {
    terms: termsOf(run, side, customer),
    usual: usualTerms(run, side),
    qualityTerms: qualityTermsOf(run, customer),
  };
}
