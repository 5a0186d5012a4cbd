/**
 * What all futures of one edition share, worked out once.
 *
 * Luck decides who leaves the market, who can come and who comes. It does not decide what a customer expects or what a
 * show weighs with him, nor who is born in his place: so everybody is prepared before the first future, and behind
 * everybody his successor. A future then only draws lots, and takes the rows of those who come.
 */
import { pullsOf } from './choice';
import { cloneRun, copyStocks } from './copy';
import { emptyRun } from './create';
import type { Decisions } from './levers';
import { LEVERS } from './levers';
import { NEWBORN_MAX } from './newborn';
import { BLOCK, SIDES } from './passes';
import type { Side } from './passes';
import { EXPECTATION_COLUMNS, beSucceeded, formExpectations } from './phases/promise';
import { arraysOf } from './population';
import type { Column, ColumnName } from './population';
import { createRowTable, putColumn } from './rowTable';
import type { RowTable } from './rowTable';
import { endOf, firstOf } from './run';
import type { Run } from './run';
import { openEdition } from './simulate';
import { enter, onStage, stage } from './stage';

export interface Outlook {
  /** the run looked ahead from; an outlook holds until it is played on */
  readonly run: Run;
  /** editions played when it was opened */
  readonly edition: number;
  /** twice its places: on each side those who are there and, in the same order, their successors */
  readonly prospects: Run;
  /** what they have, before the decisions, in the columns that expectations change */
  readonly before: readonly Column[];
  /** e to the utility of ours before the other side's turnout, and of the rival's, of every prospect */
  readonly ours: Float64Array;
  readonly rival: Float64Array;
  /** what the rest of an edition reads of a prospect who comes, under the decisions made last */
  readonly rows: RowTable;
  /** the run of those who come in the future being played; they are on the stage */
  readonly future: Run;
  /** decisions the expectations were formed under */
  decided: Decisions | null;
}

/** Columns an attendee brings along into serving, judging and accounting; all others are filled there. */
const BROUGHT = [
  ...['dimensionWeight', 'priceSensitivity', 'serviceFit', 'serviceCostFactor', 'expectationAtBooking'],
  ...['shouldExpectation', 'imagePerception', 'attitude', 'friendship', 'trust', 'belonging', 'empowerment'],
  ...['competence', 'referencePrice', 'failureMemory', 'randomKey', 'standArea', 'tenure', 'tier', 'attendedPrevious'],
] as readonly ColumnName[];

/** Columns on the stage that a prospect brings along, in the order of the rows. */
export const broughtColumns = (): Column[] => arraysOf(stage.customers, BROUGHT);

/** Looks ahead from `run`. */
export function openOutlook(run: Run): Outlook {
  const { scenario, seed, parameters, links } = run;
  const prospects = emptyRun(scenario, seed, parameters, 2 * run.exhibitorCount, 2 * run.count, links);
  gatherProspects(run, prospects);
  const future = emptyRun(scenario, seed, parameters, run.exhibitorCount, run.count, links);
  future.now.isGlance = true;
  return {
    run,
    edition: run.edition,
    prospects,
    before: arraysOf(prospects.customers, EXPECTATION_COLUMNS).map((column) => column.slice()),
    ours: new Float64Array(prospects.count),
    rival: new Float64Array(prospects.count),
    rows: createRowTable(arraysOf(prospects.customers, BROUGHT)),
    future,
    decided: null,
  };
}

function gatherProspects(run: Run, prospects: Run): void {
  const successors = cloneRun(run);
  onStage(successors, () => {
    for (const side of SIDES) bearSuccessors(successors, side);
  });
  const into = arraysOf(prospects.customers);
  const coming = arraysOf(successors.customers);
  arraysOf(run.customers).forEach((there, index) => placeProspects(run, into[index], there, coming[index]));
  prospects.customers.attendedPrevious.set(prospects.customers.attending);
}

function bearSuccessors(run: Run, side: Side): void {
  const end = endOf(run, side);
  for (let from = firstOf(run, side); from < end; from += NEWBORN_MAX) {
    const places = Int32Array.from({ length: Math.min(NEWBORN_MAX, end - from) }, (_, k) => from + k);
    beSucceeded(run, side, places, places.length);
  }
}

function placeProspects(run: Run, into: Column, there: Column, coming: Column): void {
  for (const side of SIDES) {
    const [first, end] = [firstOf(run, side), endOf(run, side)];
    into.set(there.subarray(first, end), 2 * first);
    into.set(coming.subarray(first, end), first + end);
  }
}

const isSame = (one: Decisions, other: Decisions): boolean => LEVERS.every(({ id }) => one[id] === other[id]);

/** Works out everything about the edition with these decisions that does not depend on luck. */
export function decideOutlook(outlook: Outlook, decisions: Decisions): void {
  if (outlook.decided !== null && isSame(outlook.decided, decisions)) return;
  const { run, prospects } = outlook;
  copyStocks(run, prospects);
  enter(prospects);
  // where they are played on lies where they are kept, the last decisions have left their mark
  arraysOf(stage.customers, EXPECTATION_COLUMNS).forEach((column, index) => column.set(outlook.before[index]));
  openEdition(prospects, decisions, 0);
  formExpectations(prospects);
  takeExpectations(outlook);
  for (const side of SIDES) weigh(outlook, side);
  outlook.decided = { ...decisions };
}

function takeExpectations({ rows, prospects }: Outlook): void {
  const brought = broughtColumns();
  for (const column of arraysOf(stage.customers, EXPECTATION_COLUMNS)) {
    const at = brought.indexOf(column);
    if (at >= 0) putColumn(rows, column, at, prospects.count);
  }
}

/** Lists of a block: those who did not attend last time, and those who did. */
const lists = [new Int32Array(BLOCK), new Int32Array(BLOCK)];

function weigh({ prospects: run, ours, rival }: Outlook, side: Side): void {
  const { attendedPrevious } = stage.customers;
  const end = endOf(run, side);
  for (let from = firstOf(run, side); from < end; from += BLOCK) {
    const counts = [0, 0];
    for (let i = from; i < Math.min(from + BLOCK, end); i++) {
      const known = attendedPrevious[i];
      lists[known][counts[known]++] = i;
    }
    for (const known of SIDES) {
      const list = lists[known];
      const pulls = pullsOf({ run, side, list, from: 0, count: counts[known], isReturning: known === 1 });
      for (let k = 0; k < counts[known]; k++) {
        ours[list[k]] = pulls.ours[k];
        rival[list[k]] = pulls.rival[k];
      }
    }
  }
}
