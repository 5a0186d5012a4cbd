/**
 * Book: none, ours, the rival's, or both.
 *
 * Satisfaction, relationship and habit speak for coming back, lock-in makes leaving dear, price and its reference speak
 * against; how much satisfaction counts depends on the alternatives (Jones & Sasser 1995). Exhibitors choose first, because
 * visitors come for exhibitors (Armstrong 2006; Rochet & Tirole 2003). The utilities are in `choice.ts`.
 * Textbook: 客户关系维护, what makes loyalty (满意, 忠诚的利益, 信任和情感, 流失成本).
 * Simplified: one rival show by script; everybody decides at once; the hall is first come, first served by lot.
 */
import { availability, choices, crossPull, netPricesOf, rivalPullOf, turnoutFactor } from '../choice';
import type { Choices } from '../choice';
import { isBelow, pos } from '../maths';
import { BLOCK, SIDES } from '../passes';
import type { Side } from '../passes';
import { EDITION_DRAW, draw, editionKey, uniform } from '../random';
import { endAttendee, endOf, firstAttendee, firstOf } from '../run';
import type { Run } from '../run';
import { stage } from '../stage';

const returning = new Int32Array(BLOCK);
const others = new Int32Array(BLOCK);
const unavailable = new Int32Array(BLOCK);
const counts = { returning: 0, others: 0, unavailable: 0 };

/** Splits a block: who attended last time, who did not, and who cannot come this edition (no need, dates, time). */
function split(run: Run, side: Side, from: number, to: number): void {
  const { randomKey, attendedPrevious } = stage.customers;
  const { salt } = run.now;
  const available = availability(run, side);
  let [known, other, away] = [0, 0, 0];
  for (let i = from; i < to; i++) {
    const isThere = isBelow(uniform(draw(editionKey(randomKey[i], salt), EDITION_DRAW.available)), available);
    const returns = attendedPrevious[i] & isThere;
    returning[known] = i;
    others[other] = i;
    unavailable[away] = i;
    known += returns;
    away += 1 - isThere;
    other += isThere - returns;
  }
  counts.returning = known;
  counts.others = other;
  counts.unavailable = away;
}

/** One draw for ours; another for both, or for the rival's among those who do not take ours. */
function decide(run: Run, list: Int32Array, count: number, offer: Choices): void {
  const { randomKey, attending, attendingRival } = stage.customers;
  const { salt } = run.now;
  const { anyProbability, oursProbability, bothShare } = offer;
  for (let k = 0; k < count; k++) {
    const i = list[k];
    const key = editionKey(randomKey[i], salt);
    const ours = oursProbability[k];
    const comes = isBelow(uniform(draw(key, EDITION_DRAW.ours)), ours);
    const both = isBelow(uniform(draw(key, EDITION_DRAW.both)), bothShare[k]);
    const rivalOnly = isBelow(uniform(draw(key, EDITION_DRAW.rival)) * (1 - ours), anyProbability[k] - ours);
    attending[i] = comes;
    attendingRival[i] = comes * both + (1 - comes) * rivalOnly;
  }
}

function stayAway(run: Run, side: Side): void {
  const { randomKey, attending, attendingRival } = stage.customers;
  const { salt } = run.now;
  const count = counts.unavailable;
  for (let k = 0; k < count; k++) attending[unavailable[k]] = 0;
  const pull = rivalPullOf({ run, side, list: unavailable, from: 0, count, isReturning: false });
  for (let k = 0; k < count; k++) {
    const i = unavailable[k];
    const chance = uniform(draw(editionKey(randomKey[i], salt), EDITION_DRAW.rival));
    attendingRival[i] = isBelow(chance, pull[k] / (1 + pull[k]));
  }
}

/** Decides who of a side comes, when `visitors` and `exhibitors` are expected on the other. */
export type Booking = (run: Run, side: Side, visitors: number, exhibitors: number) => void;

const bookSide: Booking = (run, side, visitors, exhibitors) => {
  const cross = crossPull(run, side, visitors, exhibitors);
  const turnoutOfReturning = turnoutFactor(run, side, true, cross);
  const turnoutOfOthers = turnoutFactor(run, side, false, cross);
  const end = endOf(run, side);
  for (let from = firstOf(run, side); from < end; from += BLOCK) {
    split(run, side, from, Math.min(from + BLOCK, end));
    const { returning: known, others: other } = counts;
    const loyal = { run, side, list: returning, from: 0, count: known, isReturning: true };
    decide(run, returning, known, choices(loyal, turnoutOfReturning));
    const open = { run, side, list: others, from: 0, count: other, isReturning: false };
    decide(run, others, other, choices(open, turnoutOfOthers));
    stayAway(run, side);
  }
};

/** Stand area wanted, m²: by those who attended last time (1) and by the others (0). */
function wantedArea(run: Run): [number, number] {
  const { attending, attendedPrevious, standArea } = stage.customers;
  let [rebooked, wanted] = [0, 0];
  for (let i = 0; i < run.exhibitorCount; i++) {
    const area = attending[i] * standArea[i];
    rebooked += attendedPrevious[i] * area;
    wanted += (1 - attendedPrevious[i]) * area;
  }
  return [wanted, rebooked];
}

/** Rebookers are always placed; what is left of the hall is drawn among the others. */
function placeInHall(run: Run): void {
  const [wanted, rebooked] = wantedArea(run);
  const left = pos(run.now.conditions.hall - rebooked);
  run.now.placedShare = wanted > left ? left / wanted : 1;
  run.now.turnedAway = wanted > left ? turnAway(run, left / wanted) : 0;
}

function turnAway(run: Run, placedShare: number): number {
  const { randomKey, attending, attendedPrevious } = stage.customers;
  const { salt } = run.now;
  let turned = 0;
  for (let i = 0; i < run.exhibitorCount; i++) {
    if (attending[i] === 0 || attendedPrevious[i] === 1) continue;
    if (uniform(draw(editionKey(randomKey[i], salt), EDITION_DRAW.hall)) < placedShare) continue;
    attending[i] = 0;
    turned++;
  }
  return turned;
}

/** Lists the attendees of a side behind those already listed. */
function listAttendees(run: Run, side: Side): void {
  const { attending } = stage.customers;
  const { now } = run;
  const { attendees } = stage;
  const first = side === 0 ? 0 : now.attending[0];
  const end = endOf(run, side);
  let next = first;
  for (let i = firstOf(run, side); i < end; i++) {
    attendees[next] = i;
    next += attending[i];
  }
  now.attending[side] = next - first;
}

/** How many of those who came are what. */
function countAttendees(run: Run, side: Side): void {
  const { attendedPrevious, attendingRival, firstTimer } = stage.customers;
  const { now } = run;
  const { attendees } = stage;
  let [returned, first, rival] = [0, 0, 0];
  const end = endAttendee(run, side);
  for (let k = firstAttendee(run, side); k < end; k++) {
    const i = attendees[k];
    returned += attendedPrevious[i];
    first += firstTimer[i];
    rival += attendingRival[i];
  }
  now.returned[side] = returned;
  now.firstTimers[side] = first;
  now.wentToRival[side] = rival;
}

/** What those who attended last time paid then, in all and by those who came again. */
function sumPastRevenue(run: Run, side: Side): void {
  const { attending, attendedPrevious, pricePaid, standArea } = stage.customers;
  const { now } = run;
  const perAgent = side === 1 ? run.parameters.personsPerAgent : 0;
  const end = endOf(run, side);
  let [could, all, returned] = [0, 0, 0];
  for (let from = firstOf(run, side); from < end; from += BLOCK) {
    const to = Math.min(from + BLOCK, end);
    let [blockAll, blockReturned] = [0, 0];
    for (let i = from; i < to; i++) {
      const paid = attendedPrevious[i] * pricePaid[i] * (perAgent + standArea[i]);
      could += attendedPrevious[i];
      blockAll += paid;
      blockReturned += attending[i] * paid;
    }
    all += blockAll;
    returned += blockReturned;
  }
  now.couldReturn[side] = could;
  now.pastRevenue[side] = all;
  now.pastRevenueReturned[side] = returned;
}

/** Writes what the attendees pay. */
function payBlock(run: Run, side: Side, from: number, count: number): void {
  const { attendedPrevious, pricePaid } = stage.customers;
  const { now } = run;
  const { attendees } = stage;
  const list = side === 0 ? now.decisions.standPrice : now.decisions.ticketPrice;
  const ladderPrice = netPricesOf({ run, side, list: attendees, from, count, isReturning: true });
  for (let k = 0; k < count; k++) {
    const i = attendees[from + k];
    pricePaid[i] = list + attendedPrevious[i] * (ladderPrice[k] - list);
  }
}

function settleSide(run: Run, side: Side): void {
  listAttendees(run, side);
  countAttendees(run, side);
  sumPastRevenue(run, side);
  const end = endAttendee(run, side);
  for (let from = firstAttendee(run, side); from < end; from += BLOCK) {
    payBlock(run, side, from, Math.min(BLOCK, end - from));
  }
}

function sumArea(run: Run): number {
  const { standArea } = stage.customers;
  let area = 0;
  for (let k = 0; k < run.now.attending[0]; k++) area += standArea[stage.attendees[k]];
  return area;
}

/** Makes room for this edition in everybody's last three, and marks who came. */
function noteAttendance(run: Run): void {
  const { attending, recentAttendance } = stage.customers;
  for (let i = 0; i < run.count; i++) recentAttendance[i] = ((recentAttendance[i] << 1) & 7) | attending[i];
}

/** Both sides book, exhibitors first; then the hall is let, everybody pays, and it is noted who came. */
export function bookBy(run: Run, booking: Booking): void {
  const { organiser, now, parameters } = run;
  booking(run, SIDES[0], organiser.lastVisitors, organiser.lastExhibitors);
  placeInHall(run);
  settleSide(run, SIDES[0]);
  now.netArea = sumArea(run);
  booking(run, SIDES[1], organiser.lastVisitors, now.attending[0]);
  settleSide(run, SIDES[1]);
  now.visitorPersons = now.attending[1] * parameters.personsPerAgent;
  noteAttendance(run);
}

export function book(run: Run): void {
  bookBy(run, bookSide);
}
