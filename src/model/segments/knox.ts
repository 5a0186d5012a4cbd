/**
 * Knox (1998), the loyalty diamond: involvement against the number of brands bought.
 *
 * |              | few shows   | many shows       |
 * | involved     | loyal 0     | variety seeker 2 |
 * | not involved | habitual 1  | switcher 3       |
 *
 * Textbook: 客户关系管理的基础理论 (忠诚感钻石). Simplified: the number of shows is an average that forgets.
 */
import { isBelow } from '../maths';
import type { Side } from '../passes';
import { relationshipQualities } from '../relationship';
import type { Run } from '../run';
import { stage } from '../stage';
import { classes } from './blockClasses';

/** Class 0–3: loyal, habitual, variety seeker, switcher; both answers are 0 or 1. */
export function knoxClass(isInvolved: number, isFew: number): number {
  return 3 - isInvolved - 2 * isFew;
}

/** Classes of a block of attendees. */
export function knoxClasses(run: Run, _side: Side, from: number, count: number): void {
  const { involvement, portfolio } = stage.customers;
  const { knoxInvolvement, knoxRq, knoxCut, knoxFew } = run.parameters;
  const quality = relationshipQualities(stage.attendees, from, count, run.parameters);
  for (let k = 0; k < count; k++) {
    const i = stage.attendees[from + k];
    const interest = knoxInvolvement * involvement[i] + knoxRq * quality[k];
    classes[k] = knoxClass(isBelow(knoxCut, interest), isBelow(portfolio[i], knoxFew));
  }
}
