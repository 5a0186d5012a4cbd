/**
 * Brandt (1997), the secure customer: satisfaction, intention to come again, recommendation – the lowest of the three counts.
 *
 *   0 secure · 1 satisfied · 2 vulnerable · 3 dissatisfied
 *
 * Textbook: 客户关系管理的基础理论 (安全的、满意的、脆弱的、不满意的客户). Simplified: the published rules leave mixed answers open;
 * the minimum of the three levels decides.
 */
import { isBelow } from '../maths';
import type { Side } from '../passes';
import type { Run } from '../run';
import { stage } from '../stage';
import { classes } from './blockClasses';

/** Level 0–3 of one answer: 0 from the first cut up, 3 below the last. Cuts fall. */
export function levelOf(answer: number, first: number, second: number, third: number): number {
  return isBelow(answer, first) + isBelow(answer, second) + isBelow(answer, third);
}

/** The lowest (largest) of three levels 0–3, by level · 16 + level · 4 + level. */
const LOWEST = Uint8Array.from({ length: 64 }, (_, code) => Math.max(code >> 4, (code >> 2) & 3, code & 3));

/** Classes of a block of attendees. */
export function brandtClasses(run: Run, _side: Side, from: number, count: number): void {
  const { satisfaction, statedIntention, recommendation } = stage.customers;
  const { brandtSatisfaction, brandtIntention, brandtRecommendation } = run.parameters;
  const [pleased0, pleased1, pleased2] = brandtSatisfaction;
  const [intending0, intending1, intending2] = brandtIntention;
  const [recommending0, recommending1, recommending2] = brandtRecommendation;
  for (let k = 0; k < count; k++) {
    const i = stage.attendees[from + k];
    const pleased = levelOf(satisfaction[i], pleased0, pleased1, pleased2);
    const intending = levelOf(statedIntention[i], intending0, intending1, intending2);
    const recommending = levelOf(recommendation[i], recommending0, recommending1, recommending2);
    classes[k] = LOWEST[pleased * 16 + intending * 4 + recommending];
  }
}
