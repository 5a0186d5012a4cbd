/**
 * Reinartz and Kumar (2002): not every loyal customer pays, not every paying customer is loyal.
 *
 * |           | profitable    | not profitable |
 * | loyal     | true friend 0 | barnacle 1     |
 * | not loyal | butterfly 2   | stranger 3     |
 *
 * Textbook: 客户关系管理的基础理论. Simplified: the probability of coming back is the model's own; a visitor counts as
 * profitable by his buying influence, because his worth lies in the exhibitors he brings.
 */
import { isBelow } from '../maths';
import type { Side } from '../passes';
import type { Run } from '../run';
import { visitsOf } from './dickBasu';
import { stage } from '../stage';
import { classes } from './blockClasses';

/** Class 0–3: true friend, barnacle, butterfly, stranger; both answers are 0 or 1. */
export function reinartzKumarClass(isLoyal: number, isProfitable: number): number {
  return 3 - 2 * isLoyal - isProfitable;
}

/** Classes of a block of attendees. */
export function reinartzKumarClasses(run: Run, side: Side, from: number, count: number): void {
  const { recentAttendance, renewalForecast, margin, involvement } = stage.customers;
  const { repeatVisits, loyalCut, involvedCut } = run.parameters;
  const cut = loyalCut[side];
  const median = run.now.marginMedian;
  for (let k = 0; k < count; k++) {
    const i = stage.attendees[from + k];
    const repeats = 1 - isBelow(visitsOf(recentAttendance[i]), repeatVisits);
    const isLoyal = repeats * isBelow(cut, renewalForecast[i]);
    const isProfitable = side === 0 ? isBelow(median, margin[i]) : isBelow(involvedCut, involvement[i]);
    classes[k] = reinartzKumarClass(isLoyal, isProfitable);
  }
}
