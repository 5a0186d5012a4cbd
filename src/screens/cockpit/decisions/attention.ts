/** The four attention weights: only their shares count, and at least one must be above 0. */
import type { Decisions, LeverId } from '../../../model';

export const ATTENTION_LEVERS = [
  'attentionStrategic',
  'attentionKey',
  'attentionTransaction',
  'attentionRisk',
] as const;
export type AttentionLever = (typeof ATTENTION_LEVERS)[number];

export function isAttention(id: LeverId): id is AttentionLever {
  return (ATTENTION_LEVERS as readonly LeverId[]).includes(id);
}

/** Share of the organiser's attention a tier gets, 0–1. */
export function attentionShare(id: AttentionLever, decisions: Decisions): number {
  return decisions[id] / ATTENTION_LEVERS.reduce((sum, lever) => sum + decisions[lever], 0);
}

/** Whether the weights leave nobody to attend to, which the model refuses. */
export function isWithoutAttention(decisions: Decisions): boolean {
  return ATTENTION_LEVERS.every((id) => decisions[id] === 0);
}
