/** Who moved from which class to which between two editions, who they are, and where a constant matrix would lead. */
import type { SchemeId } from '../model';
import type { FigureEdition, FigureSide, FigureView } from './editions';
import { isReplaced, sideRange } from './floor/customers';
import type { MarkovChain } from './markovPath';
import { AWAY, classIn, type Move, type MoveCustomers } from './moves';

export interface MatrixEdition extends FigureEdition {
  readonly snapshot: MoveCustomers;
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

/** A cell as the move it counts. */
export function moveOf({ from, to }: MatrixCell, { view }: Pick<MatrixChoice, 'view'>): Move {
  const classes = view === 'model' ? AWAY : 1;
  return { from: from === classes ? AWAY : from, to: to === classes ? AWAY : to };
}

/** By class: attended the edition before and then left the market by themselves. */
export function goneFromMarket(now: MoveCustomers, before: MoveCustomers, choice: MatrixChoice): number[] {
  const counts = choice.view === 'model' ? [0, 0, 0, 0] : [0];
  const [first, end] = sideRange(now, choice.side);
  for (let customer = first; customer < end; customer++) {
    if (before.attending[customer] && isReplaced(before, now, customer)) counts[classIn(before, customer, choice)]++;
  }
  return counts;
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
