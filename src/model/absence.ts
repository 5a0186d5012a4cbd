/** What happens without a visit: bonds fade, the rival is followed, contact persons leave. */
import { pos } from './maths';
import { BLOCK, SIDES } from './passes';
import type { Side } from './passes';
import { EDITION_DRAW, draw, editionKey, normal, uniform } from './random';
import { endOf, firstOf } from './run';
import type { Run } from './run';
import { COUNTER_MAX } from './tenure';
import { stage } from './stage';

const absentees = new Int32Array(BLOCK);

function listAbsentees(from: number, to: number): number {
  const { attending } = stage.customers;
  let count = 0;
  for (let i = from; i < to; i++) {
    absentees[count] = i;
    count += 1 - attending[i];
  }
  return count;
}

/** Bonds fade without a visit. */
function coolDown(run: Run, side: Side, count: number): void {
  const { habit, friendship, belonging, trust, empowerment, absent, margin, referencePrice } = stage.customers;
  const p = run.parameters;
  const { habitOut, friendshipFade, friendshipStart, belongingFade, belongingStart } = p;
  const { trustFade, trustStart, empowermentFade, empowermentStart, marginKeep, referenceFade } = p;
  const { standPrice, ticketPrice } = run.now.decisions;
  const list = side === 0 ? standPrice : ticketPrice;
  for (let k = 0; k < count; k++) {
    const i = absentees[k];
    habit[i] *= habitOut;
    friendship[i] += friendshipFade * (friendshipStart - friendship[i]);
    belonging[i] += belongingFade * (belongingStart - belonging[i]);
    trust[i] += trustFade * (trustStart - trust[i]);
    empowerment[i] += empowermentFade * (empowermentStart - empowerment[i]);
    absent[i] = absent[i] < COUNTER_MAX ? absent[i] + 1 : COUNTER_MAX;
    margin[i] *= marginKeep;
    referencePrice[i] += referenceFade * (list - referencePrice[i]);
  }
}

/** Habit of going to the rival's, and the number of shows visited a cycle. */
function followRival(run: Run, from: number, to: number): void {
  const { rivalHabit, portfolio, attending, attendingRival } = stage.customers;
  const { rivalHabitRate, portfolioRate, portfolioRivals } = run.parameters;
  const perRival = 1 + portfolioRivals * pos(run.now.conditions.rivals - 1);
  for (let i = from; i < to; i++) {
    const rival = attendingRival[i];
    rivalHabit[i] += rivalHabitRate * (rival - rivalHabit[i]);
    portfolio[i] += portfolioRate * (attending[i] + perRival * rival - portfolio[i]);
  }
}

const rivalGuests = new Int32Array(BLOCK);

/** Guests of the rival's show learn what it is worth. */
function judgeRival(run: Run, from: number, to: number): void {
  const { attendingRival, rivalAttitude, rivalFit, randomKey } = stage.customers;
  const { rivalAttitudeRate, rivalFitWeight, rivalNoise, qualityOverImage } = run.parameters;
  const { salt, conditions } = run.now;
  let count = 0;
  for (let i = from; i < to; i++) {
    rivalGuests[count] = i;
    count += attendingRival[i];
  }
  for (let k = 0; k < count; k++) {
    const i = rivalGuests[k];
    const noise = normal(draw(editionKey(randomKey[i], salt), EDITION_DRAW.rivalNoise));
    const met = conditions.rivalQuality - qualityOverImage + rivalFitWeight * rivalFit[i] + rivalNoise * noise;
    rivalAttitude[i] += rivalAttitudeRate * (met - rivalAttitude[i]);
  }
}

/** Who stayed away cools down; everybody follows the rival. */
export function relateOthers(run: Run): void {
  for (const side of SIDES) {
    const end = endOf(run, side);
    for (let from = firstOf(run, side); from < end; from += BLOCK) {
      const to = Math.min(from + BLOCK, end);
      coolDown(run, side, listAbsentees(from, to));
      followRival(run, from, to);
      judgeRival(run, from, to);
    }
  }
}

/** Event: a share of all customers lose their contact person, and the friendship with him. */
export function managersLeave(run: Run): void {
  const share = run.now.conditions.managersLeaving;
  if (share === 0) return;
  const { randomKey, friendship, trust, belonging } = stage.customers;
  const { contactFriendship, contactTrust, contactBelonging } = run.parameters;
  for (let i = 0; i < run.count; i++) {
    if (uniform(draw(editionKey(randomKey[i], run.now.salt), EDITION_DRAW.manager)) >= share) continue;
    friendship[i] *= contactFriendship;
    trust[i] = pos(trust[i] - contactTrust);
    belonging[i] *= contactBelonging;
  }
}
