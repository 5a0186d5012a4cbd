/**
 * Which levers show at which level of difficulty (design.md 3.1).
 * Hidden levers keep their value; a group's dial moves its hidden levers too, as it does at Starter.
 */
import { LEVERS } from '../../../model';
import type { Lever, LeverGroup, LeverId } from '../../../model';

export type Level = 'starter' | 'manager' | 'expert';
export const LEVELS: readonly Level[] = ['starter', 'manager', 'expert'];

/** The groups in the textbook's order. */
export const GROUPS: readonly LeverGroup[] = ['service', 'price', 'empowerment', 'promise', 'relationship'];

/** The dials of Starter, all on one page. */
export const STARTER_DIALS: readonly LeverGroup[] = ['service', 'price', 'empowerment'];

const MANAGER_LEVERS: ReadonlySet<LeverId> = new Set<LeverId>([
  'reliability',
  'responsiveness',
  'assurance',
  'empathy',
  'tangibles',
  'training',
  'recovery',
  'standPrice',
  'loyaltyDiscount',
  'choice',
  'decision',
  'participation',
  'information',
  'promise',
  'advertising',
]);

/** The levers that show at `level`: none at Starter, where only dials show. */
export function leversAt(level: Level): readonly Lever[] {
  if (level === 'starter') return [];
  return level === 'expert' ? LEVERS : LEVERS.filter((lever) => MANAGER_LEVERS.has(lever.id));
}

/** The levers of one group that show at `level`, in the order of the table. */
export function leversOf(group: LeverGroup, level: Level): readonly Lever[] {
  return leversAt(level).filter((lever) => lever.group === group);
}

/** The groups that have something to show: three dials at Starter, no relationship at Manager, all five at Expert. */
export function groupsAt(level: Level): readonly LeverGroup[] {
  if (level === 'starter') return STARTER_DIALS;
  return GROUPS.filter((group) => leversOf(group, level).length > 0);
}
