/**
 * The customers of the edition being played.
 *
 * An engine compiles a pass for the very columns it works on, if they are the same every time: it then knows where they
 * lie and how long they are, and asks neither at every value. So editions are played on one set of columns, onto which
 * the customers of a run are brought before and from which they are taken home after.
 */
import { arraysOf, createBuffer, customersIn } from './population';
import type { Customers } from './population';
import type { Run } from './run';

/**
 * Twelve thousand customers with their successors. Not a multiple of 512: columns a multiple of 4096 bytes apart would
 * drive each other out of the processor's cache.
 */
const CAPACITY = 24_712;

interface Stage {
  customers: Customers;
  /** customers who attend, exhibitors first; how many says `run.now.attending` */
  attendees: Int32Array;
}

/** Holds the customers of one run at a time. */
export const stage: Stage = {
  customers: customersIn(createBuffer(CAPACITY), CAPACITY),
  attendees: new Int32Array(CAPACITY + 1),
};

/** False once a run was too large to be brought here: from then on a run is played where it lies. */
let isFixed = true;

/** Makes the stage ready for customers of `run` whom nobody has brought yet: what is on it means nothing. */
export function clearFor(run: Run): void {
  isFixed &&= run.count <= CAPACITY;
  if (isFixed) return;
  stage.customers = run.customers;
  stage.attendees = run.attendees;
}

/** Brings the customers of a run onto the stage. */
export function enter(run: Run): void {
  clearFor(run);
  if (!isFixed) return;
  const into = arraysOf(stage.customers);
  arraysOf(run.customers).forEach((column, index) => into[index].set(column));
  stage.attendees.set(run.attendees);
}

/** Takes them home. */
function leave(run: Run): void {
  if (!isFixed) return;
  const from = arraysOf(stage.customers);
  arraysOf(run.customers).forEach((column, index) => column.set(from[index].subarray(0, run.count)));
  run.attendees.set(stage.attendees.subarray(0, run.count + 1));
}

/** Does something with a run whose customers are on the stage meanwhile. */
export function onStage<Result>(run: Run, work: (run: Run) => Result): Result {
  enter(run);
  const result = work(run);
  leave(run);
  return result;
}
