/**
 * Dick and Basu (1994): relative attitude against repeat patronage.
 *
 * |               | repeats  | does not |
 * | likes us more | loyal 0  | latent 1 |
 * | does not      | spurious 2 | none 3 |
 *
 * Textbook: 客户关系管理的基础理论 (相对态度 × 续购率). Simplified: one rival; repeat is attendance in two of the last three.
 */
import { isBelow } from '../maths';
import type { Side } from '../passes';
import type { Run } from '../run';
import { stage } from '../stage';
import { classes } from './blockClasses';

/** How many of the last three editions the bits stand for. */
export const visitsOf = (recentAttendance: number): number =>
  (recentAttendance & 1) + ((recentAttendance >> 1) & 1) + ((recentAttendance >> 2) & 1);

/** Class 0–3: loyal, latent, spurious, none. `relativeAttitude` in points against the rival, `visits` of the last three. */
export function dickBasuClass(relativeAttitude: number, visits: number, repeatVisits: number): number {
  return 2 - 2 * isBelow(0, relativeAttitude) + isBelow(visits, repeatVisits);
}

/** Classes of a block of attendees. */
export function dickBasuClasses(run: Run, _side: Side, from: number, count: number): void {
  const { attitude, rivalAttitude, recentAttendance } = stage.customers;
  const { repeatVisits } = run.parameters;
  for (let k = 0; k < count; k++) {
    const i = stage.attendees[from + k];
    classes[k] = dickBasuClass(attitude[i] - rivalAttitude[i], visitsOf(recentAttendance[i]), repeatVisits);
  }
}
