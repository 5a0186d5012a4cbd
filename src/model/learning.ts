/**
 * What an edition teaches an attendee: what to expect next time, what he is entitled to, how to take part.
 * Will expectation adapts, should expectation only rises (Boulding, Kalra, Staelin & Zeithaml 1993).
 */
import { pos } from './maths';
import type { Run } from './run';
import { COUNTER_MAX, byTenure } from './tenure';
import { stage } from './stage';

/** Expectations move towards what was met; what they were before is kept for the survey. */
export function learnExpectations(run: Run, from: number, count: number): void {
  const { willExpectation: will, willAtBooking: before, experienced, perceivedQuality, tenure } = stage.customers;
  const [will0, will1, will2, will3, will4] = [will[0], will[1], will[2], will[3], will[4]];
  const [before0, before1, before2, before3, before4] = [before[0], before[1], before[2], before[3], before[4]];
  const met0 = experienced[0];
  const met1 = experienced[1];
  const met2 = experienced[2];
  const met3 = experienced[3];
  const met4 = experienced[4];
  const { willExperienced, willQuality } = run.parameters;
  const { willRate } = byTenure;
  for (let k = 0; k < count; k++) {
    const i = stage.attendees[from + k];
    const rate = willRate[tenure[i]];
    const quality = willQuality * perceivedQuality[i];
    before0[i] = will0[i];
    before1[i] = will1[i];
    before2[i] = will2[i];
    before3[i] = will3[i];
    before4[i] = will4[i];
    will0[i] += rate * (willExperienced * met0[i] + quality - will0[i]);
    will1[i] += rate * (willExperienced * met1[i] + quality - will1[i]);
    will2[i] += rate * (willExperienced * met2[i] + quality - will2[i]);
    will3[i] += rate * (willExperienced * met3[i] + quality - will3[i]);
    will4[i] += rate * (willExperienced * met4[i] + quality - will4[i]);
  }
}

/** What is felt to be due follows what is expected, but never falls. */
export function ratchet(run: Run, from: number, count: number): void {
  const { dimensionWeight, willExpectation, shouldExpectation } = stage.customers;
  const w0 = dimensionWeight[0];
  const w1 = dimensionWeight[1];
  const w2 = dimensionWeight[2];
  const w3 = dimensionWeight[3];
  const w4 = dimensionWeight[4];
  const e0 = willExpectation[0];
  const e1 = willExpectation[1];
  const e2 = willExpectation[2];
  const e3 = willExpectation[3];
  const e4 = willExpectation[4];
  const { should } = run.parameters;
  for (let k = 0; k < count; k++) {
    const i = stage.attendees[from + k];
    const will = w0[i] * e0[i] + w1[i] * e1[i] + w2[i] * e2[i] + w3[i] * e3[i] + w4[i] * e4[i];
    shouldExpectation[i] += should * pos(will - shouldExpectation[i]);
  }
}

/** Competence, habit and the price one is used to. */
export function gainExperience(run: Run, from: number, count: number): void {
  const { competence, baseCompetence, habit, tenure } = stage.customers;
  const { referencePrice, pricePaid } = stage.customers;
  const p = run.parameters;
  const { competenceRate, habitIn, refRate } = p;
  const taught = (p.competenceInformation * (run.now.decisions.information - p.informationNormal)) / 100;
  for (let k = 0; k < count; k++) {
    const i = stage.attendees[from + k];
    const target = baseCompetence[i] + taught + byTenure.competence[tenure[i]];
    const able = competence[i] + competenceRate * (target - competence[i]);
    competence[i] = able < 0 ? 0 : able > 1 ? 1 : able;
    habit[i] += habitIn * (1 - habit[i]);
    referencePrice[i] += refRate * (pricePaid[i] - referencePrice[i]);
  }
}

/** One edition more. */
export function countEdition(from: number, count: number): void {
  const { tenure, absent, hasAttended } = stage.customers;
  for (let k = 0; k < count; k++) {
    const i = stage.attendees[from + k];
    tenure[i] = tenure[i] < COUNTER_MAX ? tenure[i] + 1 : COUNTER_MAX;
    absent[i] = 0;
    hasAttended[i] = 1;
  }
}

/** How gladly the show is recommended, points. */
export function recommend(run: Run, from: number, count: number): void {
  const { recommendation, attitude, satisfaction, trust } = stage.customers;
  const { recommendAttitude, recommendSatisfaction, recommendTrust } = run.parameters;
  for (let k = 0; k < count; k++) {
    const i = stage.attendees[from + k];
    recommendation[i] =
      recommendAttitude * attitude[i] + recommendSatisfaction * satisfaction[i] + recommendTrust * trust[i];
  }
}
