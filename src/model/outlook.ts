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
import { COLUMNS } from './population';
import type { ColumnName, Customers } from './population';
import { endOf, firstOf } from './run';
import type { Run } from './run';
import { createRowTable, putColumn } from './rowTable';
import type { RowTable } from './rowTable';
import { openEdition } from './simulate';

export interface Outlook {
  /** the run looked ahead from; an outlook holds until it is played on */
  readonly run: Run;
  /** editions played when it was opened */
  readonly edition: number;
  /** twice its places: on each side those who are there and, in the same order, their successors */
  readonly prospects: Run;
  /** what `prospects` had in the columns that expectations change, before they did */
  readonly before: readonly Float64Array[];
  /** e to the utility of ours before the other side's turnout, and of the rival's, of every prospect */
  readonly ours: Float64Array;
  readonly rival: Float64Array;
  /** what the rest of an edition reads of a prospect who comes */
  readonly rows: RowTable;
  /** a run with room for those who come */
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

type Column = Float64Array | Uint32Array | Uint8Array;

/** The typed arrays of some columns, a column per dimension counted five times. */
function arraysOf(customers: Customers, names: readonly ColumnName[]): Column[] {
  return names.flatMap((name) => customers[name] as Column | Column[]);
}

const expectationsOf = (run: Run): Float64Array[] => arraysOf(run.customers, EXPECTATION_COLUMNS) as Float64Array[];

/** Looks ahead from `run`. */
export function openOutlook(run: Run): Outlook {
  const prospects = emptyRun(run.scenario, run.seed, run.parameters, 2 * run.exhibitorCount, 2 * run.count, run.links);
  const successors = cloneRun(run);
  for (const side of SIDES) bearSuccessors(successors, side);
  const allColumns = COLUMNS.map(({ name }) => name);
  const into = arraysOf(prospects.customers, allColumns);
  const there = arraysOf(run.customers, allColumns);
  const coming = arraysOf(successors.customers, allColumns);
  into.forEach((column, index) => placeProspects(run, column, there[index], coming[index]));
  const future = cloneRun(run);
  future.now.isGlance = true;
  return {
    run,
    edition: run.edition,
    prospects,
    before: expectationsOf(prospects).map((column) => column.slice()),
    ours: new Float64Array(prospects.count),
    rival: new Float64Array(prospects.count),
    rows: createRowTable(arraysOf(prospects.customers, BROUGHT), arraysOf(future.customers, BROUGHT)),
    future,
    decided: null,
  };
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

/** Everything about the edition with these decisions that does not depend on luck. */
export function decideOutlook(outlook: Outlook, decisions: Decisions): void {
  if (outlook.decided !== null && isSame(outlook.decided, decisions)) return;
  const { run, prospects, before, rows } = outlook;
  copyStocks(run, prospects);
  expectationsOf(prospects).forEach((column, index) => column.set(before[index]));
  openEdition(prospects, decisions, 0);
  formExpectations(prospects);
  for (const column of expectationsOf(prospects)) putColumn(rows, column);
  putColumn(rows, prospects.customers.attendedPrevious);
  for (const side of SIDES) weigh(outlook, side);
  outlook.decided = { ...decisions };
}

/** Lists of a block: those who did not attend last time, and those who did. */
const lists = [new Int32Array(BLOCK), new Int32Array(BLOCK)];

function weigh({ prospects: run, ours, rival }: Outlook, side: Side): void {
  const { attendedPrevious } = run.customers;
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
