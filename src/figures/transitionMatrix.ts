/** Who moved from which class to which between two editions, who they are, and where a constant matrix would lead. */
import type { SchemeId } from '../model';
import { customersWhere } from './customerGroup';
import type { FigureEdition, FigureSide, FigureView } from './editions';
import { sideRange, type FloorCustomers } from './floor/customers';
import type { MarkovChain } from './markovPath';

/** What the matrix needs to know of every customer to name those in a cell. */
export type MatrixCustomers = Pick<
  FloorCustomers,
  'count' | 'exhibitorCount' | 'attending' | 'attendedPrevious' | 'generation' | 'classes'
>;
export interface MatrixEdition extends FigureEdition {
  readonly snapshot: MatrixCustomers;
}

/** Counts of one side; the last row is "new", the last column "left". An organiser sees one class: attending. */
export interface TransitionMatrix {
  readonly cells: readonly (readonly number[])[];
  /** number of classes, which is also the index of "new" and "left" */
  readonly classes: number;
  /** by row: a class as it was an edition ago, then all newcomers */
  readonly rowSums: readonly number[];
}

/** Which matrix is shown. */
export interface MatrixChoice {
  readonly scheme: SchemeId;
  readonly side: FigureSide;
  readonly view: FigureView;
}

/** A cell: from class (row) to class (column). */
export interface MatrixCell {
  readonly from: number;
  readonly to: number;
}

/** The matrix of the edition `now`. */
export function transitionMatrix(now: FigureEdition, choice: MatrixChoice): TransitionMatrix {
  const cells = cellsOf(now, choice);
  return { cells, classes: cells.length - 1, rowSums: cells.map(sum) };
}

/** Customers who are in each class now, wherever they came from. */
export function arrivals(cells: readonly (readonly number[])[]): number[] {
  return cells.slice(0, -1).map((_, to) => sum(cells.map((row) => row[to])));
}

/** Share of its row that a cell holds, 0–1; null in a row without anybody. */
export function rowShare({ cells, rowSums }: TransitionMatrix, { from, to }: MatrixCell): number | null {
  return rowSums[from] > 0 ? cells[from][to] / rowSums[from] : null;
}

/** Nobody can be new and gone at once. */
export const isPossible = ({ classes }: TransitionMatrix, { from, to }: MatrixCell): boolean =>
  from < classes || to < classes;

/** The chain that goes on as this edition did: the same probabilities, the same number of newcomers at every edition. */
export function chainOf({ cells, classes, rowSums }: TransitionMatrix): MarkovChain {
  const moves = cells
    .slice(0, classes)
    .map((row, from) => (rowSums[from] > 0 ? row.slice(0, classes).map((count) => count / rowSums[from]) : null));
  return { present: arrivals(cells), moves, entering: cells[classes].slice(0, classes) };
}

/**
 * The customers of a cell. Of those who left, only those still in the market: the places of the others hold somebody else
 * now (`goneFromMarket` counts them).
 */
export function customersInCell(
  now: MatrixCustomers,
  before: MatrixCustomers,
  { from, to }: MatrixCell,
  choice: MatrixChoice,
): number[] {
  return customersWhere(
    ...sideRange(now, choice.side),
    (customer) =>
      classIn(now, customer, now.attending[customer] === 1, choice) === to &&
      classIn(before, customer, now.attendedPrevious[customer] === 1, choice) === from,
  );
}

/** By class: attended the edition before and then left the market by themselves. */
export function goneFromMarket(now: MatrixCustomers, before: MatrixCustomers, choice: MatrixChoice): number[] {
  const counts = choice.view === 'model' ? [0, 0, 0, 0] : [0];
  const [first, end] = sideRange(now, choice.side);
  for (let customer = first; customer < end; customer++) {
    if (before.attending[customer] && before.generation[customer] !== now.generation[customer]) {
      counts[classIn(before, customer, true, choice)]++;
    }
  }
  return counts;
}

/** Class of a customer, or the index of "new" and "left" when he was not there. */
function classIn(
  customers: MatrixCustomers,
  customer: number,
  isThere: boolean,
  { scheme, view }: MatrixChoice,
): number {
  if (view === 'organiser') return isThere ? 0 : 1;
  return isThere ? customers.classes[scheme][customer] : 4;
}

function cellsOf({ report }: FigureEdition, { scheme, side, view }: MatrixChoice): number[][] {
  const { transitions, attending, newcomers } = report[side];
  if (view === 'model') return transitions[scheme];
  // the rows of any scheme together: who came again, who did not
  const stayedAway = sum(transitions[scheme].map((row) => row[4]));
  return [
    [attending - newcomers, stayedAway],
    [newcomers, 0],
  ];
}

const sum = (values: readonly number[]): number => values.reduce((before, value) => before + value, 0);
