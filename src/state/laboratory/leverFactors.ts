/** The levers as factors of a tornado or a sweep. */
import { LEVERS } from '../../model';
import type { Decisions, Lever, LeverId } from '../../model';
import { withChange, type Setup } from './setup';
import type { Factor } from './tornado';

/** To the ends of its range, or a tenth of the range up and down from where it stands. */
export type LeverReach = 'ends' | 'tenth';
export const LEVER_REACHES: readonly LeverReach[] = ['ends', 'tenth'];

/** A value of any lever as a number: no is 0, yes is 1. */
export function leverValue(decisions: Decisions, id: LeverId): number {
  return Number(decisions[id]);
}

/** The row of `id` in the table of levers. */
export function leverOf(id: LeverId): Lever {
  const lever = LEVERS.find((one) => one.id === id);
  if (!lever) throw new Error(`expected a lever, got ${id}`);
  return lever;
}

/** The legal value nearest to `value`: on a step, inside the range, and some attention left for somebody. */
export function withLeverAt(decisions: Decisions, lever: Lever, value: number): Decisions {
  const { id, min, max, step } = lever;
  if (id === 'explainPrice') return { ...decisions, explainPrice: value >= 0.5 };
  const steps = Math.round((Math.min(max, Math.max(min, value)) - min) / step);
  const made: Decisions = { ...decisions, [id]: Math.min(max, min + steps * step) };
  return hasAttention(made) ? made : { ...made, [id]: step };
}

function hasAttention(made: Decisions): boolean {
  return made.attentionStrategic + made.attentionKey + made.attentionTransaction + made.attentionRisk > 0;
}

/** Every lever with its two ends, as the setup's decisions leave them; both ends are seen from each edition's own value. */
export function leverFactors(setup: Setup, reach: LeverReach): Factor[] {
  return LEVERS.map((lever) => ({
    id: lever.id,
    low: leverEnd(setup, lever, -1, reach),
    high: leverEnd(setup, lever, 1, reach),
  }));
}

function leverEnd(setup: Setup, lever: Lever, direction: -1 | 1, reach: LeverReach): Factor['low'] {
  const decisions = withChange(setup, (made) => withLeverAt(made, lever, endValue(made, lever, direction, reach)));
  const isChanged = decisions.some((made, index) => made[lever.id] !== setup.decisions[index][lever.id]);
  return isChanged ? { decisions } : undefined;
}

/** Where an end lies for somebody who stands at `made`. */
export function endValue(made: Decisions, lever: Lever, direction: -1 | 1, reach: LeverReach): number {
  const { id, min, max } = lever;
  if (reach === 'ends' || lever.unit === 'yesNo') return direction < 0 ? min : max;
  return Math.min(max, Math.max(min, leverValue(made, id) + (direction * (max - min)) / 10));
}
