/**
 * Classify: segments from state.
 *
 * Classes are computed from what customers did, feel and pay, with fixed cut-offs; they are never a cause of behaviour.
 * Only the relationship tier is used again: the organiser spends attention by it. Each scheme has its file in `segments/`.
 * Textbook: 客户关系管理的基础理论, four ways to slice one crowd.
 * Simplified: who does not attend keeps his last class.
 */
import { availability, choices, crossPull, turnoutFactor } from '../choice';
import { expEach, isBelow } from '../maths';
import { BLOCK, SIDES, valuesOf } from '../passes';
import type { Side } from '../passes';
import { quantile } from '../quantiles';
import { BIRTH_DRAW, draw, normal } from '../random';
import { relationshipQualities } from '../relationship';
import { SCHEMES } from '../report';
import type { SchemeId } from '../report';
import { endAttendee, endOf, firstAttendee, firstOf } from '../run';
import type { Run } from '../run';
import { classes } from '../segments/blockClasses';
import { brandtClasses } from '../segments/brandt';
import { dickBasuClasses } from '../segments/dickBasu';
import { knoxClasses } from '../segments/knox';
import { reinartzKumarClasses } from '../segments/reinartzKumar';
import { tierClasses } from '../segments/tier';
import { enterClasses, leaveClasses } from '../segments/transitions';
import { stage } from '../stage';

type Classifier = (run: Run, side: Side, from: number, count: number) => void;

const CLASSIFIERS: Readonly<Record<SchemeId, Classifier>> = {
  dickBasu: dickBasuClasses,
  knox: knoxClasses,
  reinartzKumar: reinartzKumarClasses,
  brandt: brandtClasses,
  tier: tierClasses,
};

const odds = new Float64Array(BLOCK);

/** Probability an attendee states of coming again: unlike behaviour it saturates with attitude. */
function stateIntention(run: Run, side: Side, from: number, count: number): void {
  const { statedIntention, attitude } = stage.customers;
  const { intent, intentUnit, intentRq, rqCentre } = run.parameters;
  const quality = relationshipQualities(stage.attendees, from, count, run.parameters);
  const centre = intent[side];
  for (let k = 0; k < count; k++) {
    const liking = (attitude[stage.attendees[from + k]] - centre) / intentUnit;
    odds[k] = -(liking + (intentRq * (quality[k] - rqCentre)) / 25);
  }
  expEach(odds, count);
  for (let k = 0; k < count; k++) statedIntention[stage.attendees[from + k]] = 1 / (1 + odds[k]);
}

/** Probability of coming to the next edition if nothing else changed: the choice of booking, with what is felt now. */
function forecastRenewal(run: Run, side: Side, from: number, count: number): void {
  const { renewalForecast } = stage.customers;
  const { attendees } = stage;
  const { now } = run;
  const cross = crossPull(run, side, now.visitorPersons, now.attending[0]);
  const turnout = turnoutFactor(run, side, true, cross);
  const { oursProbability } = choices({ run, side, list: attendees, from, count, isReturning: true }, turnout);
  const remaining = availability(run, side) * (1 - run.parameters.exit[side]);
  for (let k = 0; k < count; k++) renewalForecast[attendees[from + k]] = oursProbability[k] * remaining;
}

/** Answers on the 0–10 recommendation scale, sorted into promoters and detractors. */
function countPromoters(run: Run, side: Side, from: number, count: number): void {
  const { recommendation, randomKey } = stage.customers;
  const { npsBase, npsCentre, npsUnit, npsSD, promoterFrom, detractorBelow } = run.parameters;
  const centre = npsCentre[side];
  let [others, detractors] = [0, 0];
  for (let k = 0; k < count; k++) {
    const i = stage.attendees[from + k];
    const habit = npsSD * normal(draw(randomKey[i], BIRTH_DRAW.recommendation));
    const answer = npsBase + (recommendation[i] - centre) / npsUnit + habit;
    others += isBelow(answer, promoterFrom);
    detractors += isBelow(answer, detractorBelow);
  }
  run.now.promoters[side] += count - others;
  run.now.detractors[side] += detractors;
}

function classifyBlock(run: Run, side: Side, from: number, count: number): void {
  stateIntention(run, side, from, count);
  forecastRenewal(run, side, from, count);
  countPromoters(run, side, from, count);
  for (const scheme of SCHEMES) {
    CLASSIFIERS[scheme](run, side, from, count);
    enterClasses(run, side, scheme, from, count);
  }
}

const BATCH = 4 * BLOCK;
const leaving = new Int32Array(BATCH);

/** Lists those who attended last time and do not now behind `listed` others; returns how many there are. */
function findLeaving(from: number, to: number, listed: number): number {
  const { attending, attendedPrevious } = stage.customers;
  let count = listed;
  for (let i = from; i < to; i++) {
    leaving[count] = i;
    count += attendedPrevious[i] & (1 - attending[i]);
  }
  return count;
}

/** They leave their classes for the matrices, and keep them for themselves. */
function countLeaving(run: Run, side: Side, count: number): void {
  for (const scheme of SCHEMES) leaveClasses(run, side, scheme, leaving, count);
  for (let k = 0; k < count; k++) run.now.stayedAway[side * 4 + stage.customers.dickBasu[leaving[k]]]++;
}

function classifySide(run: Run, side: Side): void {
  const lastAttendee = endAttendee(run, side);
  for (let from = firstAttendee(run, side); from < lastAttendee; from += BLOCK) {
    classifyBlock(run, side, from, Math.min(BLOCK, lastAttendee - from));
  }
  let listed = 0;
  const end = endOf(run, side);
  for (let from = firstOf(run, side); from < end; from += BLOCK) {
    listed = findLeaving(from, Math.min(from + BLOCK, end), listed);
    if (listed <= BATCH - BLOCK) continue;
    countLeaving(run, side, listed);
    listed = 0;
  }
  countLeaving(run, side, listed);
}

export function classify(run: Run): void {
  const margins = valuesOf(stage.customers.margin, stage.attendees, 0, run.now.attending[0]);
  run.now.marginMedian = quantile(margins, 0.5);
  run.now.marginTop = quantile(margins, 1 - run.parameters.topShare);
  for (const side of SIDES) classifySide(run, side);
}

/** Brandt's scheme alone, for a glance at the future: attendees in the secure class, both sides. */
export function countSecure(run: Run): number {
  let secure = 0;
  for (const side of SIDES) {
    const end = endAttendee(run, side);
    for (let from = firstAttendee(run, side); from < end; from += BLOCK) {
      const count = Math.min(BLOCK, end - from);
      stateIntention(run, side, from, count);
      brandtClasses(run, side, from, count);
      for (let k = 0; k < count; k++) secure += classes[k] === 0 ? 1 : 0;
    }
  }
  return secure;
}
