/**
 * Brandt (1997), the secure customer: satisfaction, intention to come again, recommendation – the lowest of the three counts.
 *
 *   0 secure · 1 satisfied · 2 vulnerable · 3 dissatisfied
 *
 * Textbook: 客户关系管理的基础理论 (安全的、满意的、脆弱的、不满意的客户). Simplified: the published rules leave mixed answers open;
 * the minimum of the three levels decides.
 */
import type { Side } from '../passes';
import type { Run } from '../run';

/** Level 0–3 of one answer: 0 from the first cut up, 3 below the last. */
export function levelOf(answer: number, cuts: readonly number[]): number {
  return answer >= cuts[0] ? 0 : answer >= cuts[1] ? 1 : answer >= cuts[2] ? 2 : 3;
}

/** Classes of a block of attendees. */
export function brandtClasses(run: Run, _side: Side, from: number, count: number, classes: Uint8Array): void {
  const { satisfaction, statedIntention, recommendation } = run.customers;
  const { brandtSatisfaction, brandtIntention, brandtRecommendation } = run.parameters;
  for (let k = 0; k < count; k++) {
    const i = run.attendees[from + k];
    const pleased = levelOf(satisfaction[i], brandtSatisfaction);
    const intending = levelOf(statedIntention[i], brandtIntention);
    const recommending = levelOf(recommendation[i], brandtRecommendation);
    const lower = pleased > intending ? pleased : intending;
    classes[k] = lower > recommending ? lower : recommending;
  }
}
