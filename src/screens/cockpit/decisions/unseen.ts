/** Decisions in force that a level does not show, as a preset, a link or another level may bring them. */
import { LEVERS } from '../../../model';
import type { Decisions, Lever } from '../../../model';
import { dialLevers, dialOf } from './dials';
import { groupsAt, leversAt, type Level } from './levels';
import type { Limits } from './limits';

/**
 * The levers that stand elsewhere than at their base and that nothing at `level` tells of: they do not show themselves,
 * and no dial speaks for them. A dial speaks for its levers as long as they agree on its position.
 */
export function unseenLevers(decisions: Decisions, level: Level, limits: Limits = {}): readonly Lever[] {
  const seen = new Set([...leversAt(level), ...spokenFor(decisions, level, limits)].map(({ id }) => id));
  return LEVERS.filter(({ id, base }) => decisions[id] !== base && !seen.has(id));
}

function spokenFor(decisions: Decisions, level: Level, limits: Limits): readonly Lever[] {
  const agreeing = groupsAt(level).filter((group) => !dialOf(group, decisions, limits).isMixed);
  return agreeing.flatMap((group) => dialLevers(group));
}
