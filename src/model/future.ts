/** A glance at one future of the coming edition: the same customers with other luck, without the full report. */
import { managersLeave } from './absence';
import { checkDecisions, checkLuck } from './checks';
import { availability, chancesOf, crossPull, turnoutFactor } from './choice';
import { copyStocks } from './copy';
import type { Decisions } from './levers';
import { isBelow } from './maths';
import { marginOf, meanOf, ratio } from './measures';
import { broughtColumns, decideOutlook, openOutlook } from './outlook';
import type { Outlook } from './outlook';
import { BLOCK } from './passes';
import type { Side } from './passes';
import { accountProfit } from './phases/account';
import { bookBy } from './phases/book';
import { countSecure } from './phases/classify';
import { empower } from './phases/empower';
import { evaluate } from './phases/evaluate';
import { relateAttendees } from './phases/relate';
import { serve } from './phases/serve';
import { EDITION_DRAW, draw, editionKey, uniform } from './random';
import { meanQuality, meanRelationship } from './relationship';
import type { Mean } from './report';
import { takeRows } from './rowTable';
import { endOf, firstOf } from './run';
import type { Phase, Run } from './run';
import { openEdition } from './simulate';
import { clearFor, stage } from './stage';

export interface FutureOutcome {
  /** exhibitors */
  renewalRate: Mean;
  /** share of attending customers in Brandt's secure class, both sides */
  secureShare: Mean;
  /** yuan */
  profit: number;
  exhibitors: number;
  visitorPersons: number;
  /** means of exhibitors, points */
  satisfaction: Mean;
  empowerment: Mean;
  relationshipQuality: Mean;
  /** profit ÷ revenue */
  margin: Mean;
}

/** What is left of an edition after booking, as far as its outcome needs it; what only the next one reads is left out. */
const FUTURE_PHASES: readonly Phase[] = [serve, empower, evaluate, relateAttendees, managersLeave, accountProfit];

/**
 * One edition after `outlook.run`, under `luck` 0, 1, 2, …; the run itself does not change. Equal, bit for bit, to what
 * `playEdition` would report. Futures of the same decisions, one after the other, are cheapest.
 * Throws a ModelError when a lever or luck is out of range.
 */
export function futureOf(outlook: Outlook, decisions: Decisions, luck: number): FutureOutcome {
  checkDecisions(decisions);
  checkLuck(luck);
  decideOutlook(outlook, decisions);
  const { future } = outlook;
  copyStocks(outlook.run, future);
  clearFor(future);
  openEdition(future, decisions, luck);
  const couldReturn = bookFuture(outlook);
  for (const phase of FUTURE_PHASES) phase(future);
  return outcomeOf(future, couldReturn, countSecure(future));
}

/** One single future of `run`; for several, open an outlook. */
export function playFuture(run: Run, decisions: Decisions, luck: number): FutureOutcome {
  return futureOf(openOutlook(run), decisions, luck);
}

/** Lets all choose; those who come make up the future. Returns the exhibitors who could have come again. */
function bookFuture(outlook: Outlook): number {
  const { future } = outlook;
  const size: { exhibitorCount: number; count: number } = future;
  const could = [0, 0];
  size.exhibitorCount = 0;
  size.count = 0;
  bookBy(future, (_future, side, visitors, exhibitors) => {
    const coming = bookSide(outlook, side, visitors, exhibitors, could);
    if (side === 0) size.exhibitorCount = coming;
    size.count = size.exhibitorCount + (side === 1 ? coming : 0);
  });
  return could[0];
}

/** Prospects of a block as luck has it: who is there, or his successor. */
const present = new Int32Array(BLOCK);
const coming = new Int32Array(BLOCK);
const pulls = { ours: new Float64Array(BLOCK), rival: new Float64Array(BLOCK) };
/** what the other side's turnout is to those who did not attend last time (0) and those who did (1) */
const turnout = new Float64Array(2);

/** Puts those of a side who come into the future, behind those already there; returns how many. */
function bookSide(outlook: Outlook, side: Side, visitors: number, exhibitors: number, could: number[]): number {
  const { run, future } = outlook;
  const cross = crossPull(future, side, visitors, exhibitors);
  turnout[0] = turnoutFactor(future, side, false, cross);
  turnout[1] = turnoutFactor(future, side, true, cross);
  const columns = broughtColumns();
  const before = side === 0 ? 0 : future.exhibitorCount;
  const size = endOf(run, side) - firstOf(run, side);
  let booked = 0;
  for (let from = 0; from < size; from += BLOCK) {
    const count = Math.min(BLOCK, size - from);
    could[side] += meet(outlook, side, 2 * firstOf(run, side) + from, size, count);
    const chosen = choose(outlook, side, count);
    takeRows(outlook.rows, columns, coming, chosen, before + booked);
    stage.customers.attending.fill(1, before + booked, before + booked + chosen);
    booked += chosen;
  }
  return booked;
}

/** Who of a block is still in the market, and who has taken his place; returns how many could come again. */
function meet(
  { prospects, future, ours, rival }: Outlook,
  side: Side,
  from: number,
  size: number,
  count: number,
): number {
  const { randomKey, attendedPrevious } = prospects.customers;
  const { salt } = future.now;
  const exit = future.parameters.exit[side];
  let could = 0;
  for (let k = 0; k < count; k++) {
    const leaves = isBelow(uniform(draw(editionKey(randomKey[from + k], salt), EDITION_DRAW.exit)), exit);
    const i = from + k + leaves * size;
    present[k] = i;
    could += attendedPrevious[i];
    pulls.ours[k] = ours[i] * turnout[attendedPrevious[i]];
    pulls.rival[k] = rival[i];
  }
  return could;
}

/** Lists who of the present can and will come. */
function choose({ prospects, future }: Outlook, side: Side, count: number): number {
  const { oursProbability } = chancesOf(prospects.customers.bothPull, present, 0, count, pulls);
  const { randomKey } = prospects.customers;
  const { salt } = future.now;
  const available = availability(future, side);
  let next = 0;
  for (let k = 0; k < count; k++) {
    const i = present[k];
    const key = editionKey(randomKey[i], salt);
    const isThere = isBelow(uniform(draw(key, EDITION_DRAW.available)), available);
    coming[next] = i;
    next += isThere * isBelow(uniform(draw(key, EDITION_DRAW.ours)), oursProbability[k]);
  }
  return next;
}

function outcomeOf({ now, parameters }: Run, couldReturn: number, secure: number): FutureOutcome {
  const { customers, attendees } = stage;
  const exhibitors = { list: attendees, from: 0, to: now.attending[0] };
  return {
    renewalRate: ratio(now.returned[0], couldReturn),
    secureShare: ratio(secure, now.attending[0] + now.attending[1]),
    profit: now.money.profit,
    exhibitors: now.attending[0],
    visitorPersons: now.visitorPersons,
    satisfaction: meanOf(customers.satisfaction, exhibitors),
    empowerment: meanOf(customers.empowerment, exhibitors),
    relationshipQuality: meanQuality(meanRelationship(exhibitors), parameters),
    margin: marginOf(now.money),
  };
}
