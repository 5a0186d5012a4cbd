/**
 * What an edition teaches an attendee: what to expect next time, what he is entitled to, how to take part.
 * Will expectation adapts, should expectation only rises (Boulding, Kalra, Staelin & Zeithaml 1993).
 */
import { pos } from './maths';
import type { Run } from './run';
import { COUNTER_MAX, byTenure } from './tenure';

/** Expectation of one dimension moves towards what was met; what it was before is kept for the survey. */
export function learnDimension(run: Run, dimension: number, from: number, count: number): void {
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
export function ratchet(run: Run, from: number, count: number): void {
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

/** Competence, habit and the price one is used to. */
export function gainExperience(run: Run, from: number, count: number): void {
  const { competence, baseCompetence, habit, tenure } = run.customers;
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
    referencePrice[i] += refRate * (pricePaid[i] - referencePrice[i]);
  }
}

/** One edition more. */
export function countEdition(run: Run, from: number, count: number): void {
  const { tenure, absent, hasAttended } = run.customers;
  for (let k = 0; k < count; k++) {
    const i = run.attendees[from + k];
    tenure[i] = tenure[i] < COUNTER_MAX ? tenure[i] + 1 : COUNTER_MAX;
    absent[i] = 0;
    hasAttended[i] = 1;
  }
}

/** How gladly the show is recommended, points. */
export function recommend(run: Run, from: number, count: number): void {
  const { recommendation, attitude, satisfaction, trust } = run.customers;
  const { recommendAttitude, recommendSatisfaction, recommendTrust } = run.parameters;
  for (let k = 0; k < count; k++) {
    const i = run.attendees[from + k];
    recommendation[i] =
      recommendAttitude * attitude[i] + recommendSatisfaction * satisfaction[i] + recommendTrust * trust[i];
  }
}
