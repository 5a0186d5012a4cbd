/** A glance at one future of the coming edition: the same customers with other luck, without the full report. */
import { managersLeave } from './absence';
import { checkDecisions, checkLuck } from './checks';
import { cloneRun, copyRun, isSameShow } from './copy';
import type { Decisions } from './levers';
import { meanOf, ratio } from './measures';
import { accountProfit } from './phases/account';
import { book } from './phases/book';
import { countSecure } from './phases/classify';
import { empower } from './phases/empower';
import { evaluate } from './phases/evaluate';
import { promise } from './phases/promise';
import { relateAttendees } from './phases/relate';
import { serve } from './phases/serve';
import type { Mean } from './report';
import type { Phase, Run } from './run';
import { openEdition } from './simulate';

export interface FutureOutcome {
  /** exhibitors */
  renewalRate: Mean;
  /** share of attending customers in Brandt's secure class, both sides */
  secureShare: Mean;
  /** yuan */
  profit: number;
  exhibitors: number;
  visitorPersons: number;
  /** mean of exhibitors, points */
  satisfaction: Mean;
  empowerment: Mean;
}

/** The phases of an edition as far as this edition's outcome needs them; what only the next one reads is left out. */
const FUTURE_PHASES: readonly Phase[] = [
  promise,
  book,
  serve,
  empower,
  evaluate,
  relateAttendees,
  managersLeave,
  accountProfit,
];

let scratch: Run | null = null;

/** A copy of the run to play on; its memory is kept for the next future of the same show. */
function scratchOf(run: Run): Run {
  if (scratch === null || !isSameShow(run, scratch)) scratch = cloneRun(run);
  else copyRun(run, scratch);
  return scratch;
}

/** Plays one edition on a copy of the run; the run itself does not change. Equal to what `playEdition` would report. */
export function playFuture(run: Run, decisions: Decisions, luck: number): FutureOutcome {
  checkDecisions(decisions);
  checkLuck(luck);
  const future = scratchOf(run);
  future.now.isGlance = true;
  openEdition(future, decisions, luck);
  for (const phase of FUTURE_PHASES) phase(future);
  return outcomeOf(future, countSecure(future));
}

function outcomeOf({ now, customers, attendees }: Run, secure: number): FutureOutcome {
  const exhibitors = { list: attendees, from: 0, to: now.attending[0] };
  return {
    renewalRate: ratio(now.returned[0], now.couldReturn[0]),
    secureShare: ratio(secure, now.attending[0] + now.attending[1]),
    profit: now.money.profit,
    exhibitors: now.attending[0],
    visitorPersons: now.visitorPersons,
    satisfaction: meanOf(customers.satisfaction, exhibitors),
    empowerment: meanOf(customers.empowerment, exhibitors),
  };
}
