/** What chance a booking had, and what luck made of it. */
import type { CustomerChoice } from '../model';

/** How it ended: as likely, against the odds, or for reasons that are none of the offer's. */
export type Verdict = 'came' | 'cameAgainstOdds' | 'stayed' | 'stayedAgainstOdds' | 'couldNot' | 'turnedAway';

/** From here on an outcome is what was to be expected. */
const EVEN = 0.5;

export function verdictOf({ outcome, chances }: CustomerChoice): Verdict {
  if (!outcome.isAvailable) return 'couldNot';
  if (outcome.isTurnedAway) return 'turnedAway';
  const wasLikely = chances.ours >= EVEN;
  if (outcome.attending) return wasLikely ? 'came' : 'cameAgainstOdds';
  return wasLikely ? 'stayedAgainstOdds' : 'stayed';
}

/** Decimals of a percentage beyond which nothing is told apart. */
const MOST_DIGITS = 3;

/** A draw that makes one of two chances and misses the other, as it is written in percent. */
export interface DrawBetween {
  /** percent, above the smaller chance and at most the larger one, as written */
  readonly drawn: number;
  /** as few decimals as keep the three apart */
  readonly digits: number;
}

/** Where the same draw falls between the chances of two worlds, shares 0–1; null if it makes both or misses both. */
export function drawBetween(draw: number, one: number, other: number): DrawBetween | null {
  const [low, high] = [Math.min(one, other), Math.max(one, other)];
  if (draw < low || draw >= high) return null;
  for (let digits = 0; ; digits++) {
    const scale = 100 * 10 ** digits;
    const [from, drawn, upTo] = [Math.round(low * scale), Math.floor(draw * scale) + 1, Math.round(high * scale)];
    if (digits === MOST_DIGITS || (from < drawn && drawn <= upTo)) return { drawn: drawn / 10 ** digits, digits };
  }
}

/** What speaks of the rival's show in a booking, shares 0–1. */
export interface RivalShares {
  /** would go there, given that he does not come to ours */
  readonly instead: number;
  /** would go there as well, given that he comes */
  readonly alongside: number;
}

/** Null where there is no rival. */
export function rivalShares({ chances, rival }: CustomerChoice): RivalShares | null {
  if (!rival) return null;
  const rest = 1 - chances.ours;
  return { instead: rest > 0 ? (chances.any - chances.ours) / rest : 0, alongside: chances.bothShare };
}

/** Draw and chance as parts of a hundred: a draw that made it is at most what was needed, one that did not is above. */
export function drawnHundred(draw: number, chance: number): { drawn: number; needed: number } {
  const hasMadeIt = draw < chance;
  const rounded = Math.round(chance * 100);
  const needed = hasMadeIt ? Math.max(rounded, 1) : Math.min(rounded, 99);
  const drawn = Math.floor(draw * 100) + 1;
  return { drawn: hasMadeIt ? Math.min(drawn, needed) : Math.max(drawn, needed + 1), needed };
}
