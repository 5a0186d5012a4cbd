/**
 * Relationship tiers: strategic, key, transaction, risk – on whom the organiser spends attention at the next edition.
 *
 * After the customer pyramid (Zeithaml, Rust & Lemon 2001); textbook: 客户关系管理的基础理论 (战略客户, 主要客户, 交易客户, 风险客户).
 * Simplified: by margin and relationship quality; visitors by buying influence instead of margin.
 *
 *   3 risk if attitude is poor or the firm costs more than it brings · 0 strategic · 1 key · else 2 transaction
 */
import { isBelow } from '../maths';
import type { Side } from '../passes';
import { relationshipQualities } from '../relationship';
import type { Run } from '../run';
import { stage } from '../stage';
import { classes } from './blockClasses';

/** Class 0–3, by whether (0 or 1) the customer is a risk, at the top in worth and relationship, in the upper half. */
export function tierClass(isRisk: number, isTop: number, isUpper: number): number {
  return 3 * isRisk + (1 - isRisk) * (1 - isTop) * (2 - isUpper);
}

/** Classes of a block of attendees. */
export function tierClasses(run: Run, side: Side, from: number, count: number): void {
  if (side === 0) exhibitorTiers(run, from, count);
  else visitorTiers(run, from, count);
}

function exhibitorTiers(run: Run, from: number, count: number): void {
  const { attitude, margin } = stage.customers;
  const { riskAttitude, strategicRq, keyRq } = run.parameters;
  const { marginTop: top, marginMedian: median } = run.now;
  const qualities = relationshipQualities(stage.attendees, from, count, run.parameters);
  for (let k = 0; k < count; k++) {
    const i = stage.attendees[from + k];
    const quality = qualities[k];
    const isCalm = (1 - isBelow(attitude[i], riskAttitude)) * (1 - isBelow(margin[i], 0));
    const isTop = (1 - isBelow(margin[i], top)) * isBelow(strategicRq, quality);
    classes[k] = tierClass(1 - isCalm, isTop, isBelow(median, margin[i]) * isBelow(keyRq, quality));
  }
}

function visitorTiers(run: Run, from: number, count: number): void {
  const { attitude, involvement } = stage.customers;
  const { riskAttitude, strategicInvolvement, keyInvolvement, strategicRq, keyRq } = run.parameters;
  const qualities = relationshipQualities(stage.attendees, from, count, run.parameters);
  for (let k = 0; k < count; k++) {
    const i = stage.attendees[from + k];
    const quality = qualities[k];
    const isTop = isBelow(strategicInvolvement, involvement[i]) * isBelow(strategicRq, quality);
    const isUpper = isBelow(keyInvolvement, involvement[i]) * isBelow(keyRq, quality);
    classes[k] = tierClass(isBelow(attitude[i], riskAttitude), isTop, isUpper);
  }
}
