/**
 * Promise: how expectations form.
 *
 * What customers expect comes from four sources: what the organiser promises, what others tell, the image of the show,
 * and their own needs (the weights of the five dimensions). Boulding, Kalra, Staelin & Zeithaml (1993); Grönroos (1984).
 * Those who do not know the show also read its price as a sign of quality (Völckner & Hofmann 2007).
 * Textbook: 提升客户满意度, managing expectations by experience, publicity and word of mouth.
 * Simplified: one message for all five dimensions; needs do not change.
 *
 *   promise ── credibility · reach ──┐
 *   word of mouth (good − bad) ──────┼──▶ will expectation ──▶ booking, disconfirmation
 *   public image ────────────────────┤
 *   price (only who does not know) ──┘
 */
import { replace } from '../birth';
import { NEWBORN_MAX } from '../newborn';
import { clamp, isBelow, lnr } from '../maths';
import type { ParameterValues } from '../parameters';
import { BLOCK, SIDES } from '../passes';
import type { Side } from '../passes';
import type { ColumnName } from '../population';
import { EDITION_DRAW, draw, editionKey, uniform } from '../random';
import { SCHEMES } from '../report';
import { endOf, firstOf } from '../run';
import type { Run } from '../run';
import { leaveClasses } from '../segments/transitions';
import { stage } from '../stage';

/** Points by which the price moves the expectation of someone who does not know the show. */
export function priceCue(side: Side, standPrice: number, ticketPrice: number, p: ParameterValues): number {
  const sign =
    side === 0
      ? lnr(standPrice / p.marketPrice)
      : clamp((ticketPrice - p.marketTicket) / p.cueTicketSpan, p.cueTicketLow, p.cueTicketHigh);
  return p.cueShare * p.priceCue * sign;
}

const leaving = new Int32Array(NEWBORN_MAX);

/** Lists the customers who leave the market for reasons of their own behind `listed` others; returns how many there are. */
function findExits(run: Run, side: Side, from: number, to: number, listed: number): number {
  const { randomKey } = stage.customers;
  const { salt } = run.now;
  const probability = run.parameters.exit[side];
  let count = listed;
  for (let i = from; i < to; i++) {
    leaving[count] = i;
    count += isBelow(uniform(draw(editionKey(randomKey[i], salt), EDITION_DRAW.exit)), probability);
  }
  return count;
}

function renewMarket(run: Run, side: Side): void {
  const end = endOf(run, side);
  let listed = 0;
  for (let from = firstOf(run, side); from < end; from += BLOCK) {
    listed = findExits(run, side, from, Math.min(from + BLOCK, end), listed);
    if (listed <= NEWBORN_MAX - BLOCK) continue;
    beSucceeded(run, side, leaving, listed);
    listed = 0;
  }
  beSucceeded(run, side, leaving, listed);
}

/** Newborn customers take over the first `count` listed places, all of one side and at most NEWBORN_MAX. */
export function beSucceeded(run: Run, side: Side, list: Int32Array, count: number): void {
  const { parameters, seed, organiser } = run;
  const { generation } = stage.customers;
  for (const scheme of SCHEMES) leaveClasses(run, side, scheme, list, count);
  for (let k = 0; k < count; k++) generation[list[k]]++;
  replace({ parameters, seed, publicImage: organiser.publicImage, side, list, count });
}

/** What is the same for all customers of a side, for those who know the show (1) and those who do not (0). */
interface Pulls {
  /** pull towards the promise */
  readonly gain: Float64Array;
  /** pull towards the image */
  readonly image: Float64Array;
  readonly cue: Float64Array;
}
const message: Pulls = { gain: new Float64Array(2), image: new Float64Array(2), cue: new Float64Array(2) };
const pull = { gain: new Float64Array(BLOCK), image: new Float64Array(BLOCK), lift: new Float64Array(BLOCK) };
const known = new Uint8Array(BLOCK);
/** By editions of absence: whether the show is still known, and whether the contact file is still fresh. */
const remembers = new Uint8Array(256);
const onFile = new Uint8Array(256);

function prepareMemory({ knownWithin, staleAfter }: ParameterValues): void {
  for (let absent = 0; absent < 256; absent++) {
    remembers[absent] = absent < knownWithin ? 1 : 0;
    onFile[absent] = absent < staleAfter ? 1 : 0;
  }
}

/** How fast the public image is taken over by those who did not attend last time (0) and those who did (1). */
const imageRate = new Float64Array(2);

function prepareMessage(run: Run, side: Side): void {
  const p = run.parameters;
  const { decisions, reachedByAds } = run.now;
  const believed = run.organiser.credibility * (p.reachBase + p.reachAds * reachedByAds);
  imageRate[0] = p.imageRateOther;
  imageRate[1] = p.imageRateReturning;
  message.gain[0] = believed * p.promNew;
  message.gain[1] = believed * p.promOld;
  message.image[0] = p.imgWill;
  message.image[1] = p.imgWillKnown;
  message.cue[0] = priceCue(side, decisions.standPrice, decisions.ticketPrice, p);
  message.cue[1] = 0;
}

function receive(run: Run, from: number, to: number): void {
  const { hasAttended, absent, positiveWord, negativeWord, firstTimer } = stage.customers;
  const { womWill } = run.parameters;
  const { gain, image, cue } = message;
  for (let i = from; i < to; i++) {
    const k = i - from;
    const knows = hasAttended[i] & remembers[absent[i]];
    known[k] = knows;
    firstTimer[i] = 1 - (hasAttended[i] & onFile[absent[i]]);
    pull.gain[k] = gain[knows];
    pull.image[k] = image[knows];
    pull.lift[k] = womWill * (positiveWord[i] - negativeWord[i]) + cue[knows];
  }
}

/** What pulls at the expectations of all customers of a side alike, points. */
interface Message {
  readonly promise: number;
  readonly image: number;
  readonly floor: number;
  readonly ceiling: number;
}

/** Next expectation of one dimension: drawn to the promise, lifted by talk and price, drawn to the image. */
function nextExpectation(will: number, gain: number, lift: number, image: number, message: Message): number {
  const next = will + gain * (message.promise - will) + lift + image * (message.image - will);
  return next < message.floor ? message.floor : next > message.ceiling ? message.ceiling : next;
}

/** All five dimensions follow one message; their weighted mean is what is expected at booking. */
function expect(run: Run, from: number, to: number): void {
  const { willExpectation: will, dimensionWeight: weight, expectationAtBooking } = stage.customers;
  const [will0, will1, will2, will3, will4] = [will[0], will[1], will[2], will[3], will[4]];
  const [weight0, weight1, weight2, weight3, weight4] = [weight[0], weight[1], weight[2], weight[3], weight[4]];
  const { willFloor, willCeiling, qualityOverImage } = run.parameters;
  const message: Message = {
    promise: run.now.decisions.promise,
    image: run.organiser.publicImage + qualityOverImage,
    floor: willFloor,
    ceiling: willCeiling,
  };
  const { gain, image, lift } = pull;
  for (let i = from; i < to; i++) {
    const k = i - from;
    const next0 = nextExpectation(will0[i], gain[k], lift[k], image[k], message);
    const next1 = nextExpectation(will1[i], gain[k], lift[k], image[k], message);
    const next2 = nextExpectation(will2[i], gain[k], lift[k], image[k], message);
    const next3 = nextExpectation(will3[i], gain[k], lift[k], image[k], message);
    const next4 = nextExpectation(will4[i], gain[k], lift[k], image[k], message);
    will0[i] = next0;
    will1[i] = next1;
    will2[i] = next2;
    will3[i] = next3;
    will4[i] = next4;
    expectationAtBooking[i] =
      weight0[i] * next0 + weight1[i] * next1 + weight2[i] * next2 + weight3[i] * next3 + weight4[i] * next4;
  }
}

function formImage(run: Run, from: number, to: number): void {
  const { imagePerception, attendedPrevious, serviceFit, attitude, expectationAtBooking } = stage.customers;
  const { imageFit, hearsayRate, hearsayImage, qualityOverImage } = run.parameters;
  const { publicImage } = run.organiser;
  for (let i = from; i < to; i++) {
    const image =
      imagePerception[i] +
      imageRate[attendedPrevious[i]] * (publicImage + imageFit * serviceFit[i] - imagePerception[i]);
    imagePerception[i] = image;
    const will = expectationAtBooking[i];
    const heard = hearsayImage * image + (1 - hearsayImage) * (will - qualityOverImage);
    attitude[i] += (1 - known[i - from]) * hearsayRate * (heard - attitude[i]);
  }
}

function promiseBlock(run: Run, from: number, to: number): void {
  receive(run, from, to);
  expect(run, from, to);
  formImage(run, from, to);
}

/** The columns this changes, besides those a place's newborn customer gets. */
export const EXPECTATION_COLUMNS = [
  'willExpectation',
  'expectationAtBooking',
  'imagePerception',
  'attitude',
] as const satisfies readonly ColumnName[];

/** What everybody expects of the coming edition. */
export function formExpectations(run: Run): void {
  prepareMemory(run.parameters);
  for (const side of SIDES) {
    prepareMessage(run, side);
    const end = endOf(run, side);
    for (let from = firstOf(run, side); from < end; from += BLOCK) {
      promiseBlock(run, from, Math.min(from + BLOCK, end));
    }
  }
}

export function promise(run: Run): void {
  for (const side of SIDES) renewMarket(run, side);
  formExpectations(run);
}
