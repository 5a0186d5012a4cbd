/** A search over all levers: each is moved up and down by a step that shrinks when nothing helps any more. */
import { LEVERS } from '../../src/model';
import type { Decisions, Lever } from '../../src/model';
import { mean, scoresOf } from './arena';
import type { Arena } from './arena';
import { withLever } from './scan';

export interface Found {
  readonly decisions: Decisions;
  /** on the seeds of the search, ¥m */
  readonly score: number;
  readonly evaluations: number;
}

/** Steps from the first to the last, as shares of a lever's range. */
const STEPS: readonly number[] = [0.24, 0.12, 0.06, 0.03];

function neighbours(decisions: Decisions, lever: Lever, share: number): Decisions[] {
  if (lever.unit === 'yesNo') return [withLever(decisions, lever, decisions.explainPrice ? 0 : 1)];
  const { id, min, max, step } = lever;
  const now = Number(decisions[id]);
  const reach = Math.max(step, Math.round((share * (max - min)) / step) * step);
  return [now - reach, now + reach]
    .map((value) => Math.min(max, Math.max(min, value)))
    .filter((value) => value !== now)
    .map((value) => withLever(decisions, lever, value));
}

/** Climbs from a plan to the best one near it. */
export function climb(arena: Arena, start: Decisions, steps = STEPS): Found {
  let decisions = start;
  let score = mean(scoresOf(arena, start));
  let evaluations = 1;
  const tryAll = (share: number): boolean => {
    const before = score;
    for (const lever of LEVERS) {
      for (const other of neighbours(decisions, lever, share)) {
        const reached = mean(scoresOf(arena, other));
        evaluations++;
        if (reached > score) [decisions, score] = [other, reached];
      }
    }
    return score > before + 0.05;
  };
  for (const share of steps) while (tryAll(share));
  return { decisions, score, evaluations };
}

/** Mean distance of two plans over the levers, as shares of their ranges. */
export function distanceOf(a: Decisions, b: Decisions): number {
  return mean(LEVERS.map(({ id, min, max }) => Math.abs(Number(a[id]) - Number(b[id])) / (max - min)));
}
