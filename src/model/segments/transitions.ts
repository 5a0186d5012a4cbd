/** Who moved from which class to which: 5 × 5 counts, with "new" as last row and "left" as last column. */
import { TRANSITION_SIZE } from '../edition';
import type { Side } from '../passes';
import { SCHEMES } from '../report';
import type { SchemeId } from '../report';
import type { Run } from '../run';
import { stage } from '../stage';
import { classes } from './blockClasses';

const NEW = TRANSITION_SIZE - 1;
const LEFT = TRANSITION_SIZE - 1;

const CELLS = TRANSITION_SIZE * TRANSITION_SIZE;
/** Four tallies side by side: one alone would wait for itself whenever two neighbours make the same move. */
const moves = new Int32Array(4 * CELLS);

/** Start of the matrix of a scheme and side within `now.transitions`. */
export function matrixAt(scheme: SchemeId, side: Side): number {
  return (SCHEMES.indexOf(scheme) * 2 + side) * CELLS;
}

/** Counts those of the list who attended the edition before as having left their class. */
export function leaveClasses(run: Run, side: Side, scheme: SchemeId, list: Int32Array, count: number): void {
  const { attendedPrevious } = stage.customers;
  const column = stage.customers[scheme];
  moves.fill(0);
  for (let k = 0; k < count; k++) {
    const i = list[k];
    moves[(k & 3) * CELLS + column[i] * TRANSITION_SIZE + LEFT] += attendedPrevious[i];
  }
  bookMoves(run, side, scheme);
}

function bookMoves(run: Run, side: Side, scheme: SchemeId): void {
  const { transitions } = run.now;
  const matrix = matrixAt(scheme, side);
  for (let cell = 0; cell < CELLS; cell++) {
    transitions[matrix + cell] += moves[cell] + moves[CELLS + cell] + moves[2 * CELLS + cell] + moves[3 * CELLS + cell];
  }
}

/** Gives a block of attendees their new classes and counts the moves. */
export function enterClasses(run: Run, side: Side, scheme: SchemeId, from: number, count: number): void {
  const { attendedPrevious } = stage.customers;
  const column = stage.customers[scheme];
  moves.fill(0);
  for (let k = 0; k < count; k++) {
    const i = stage.attendees[from + k];
    const row = NEW + attendedPrevious[i] * (column[i] - NEW);
    moves[(k & 3) * CELLS + row * TRANSITION_SIZE + classes[k]]++;
    column[i] = classes[k];
  }
  bookMoves(run, side, scheme);
}
