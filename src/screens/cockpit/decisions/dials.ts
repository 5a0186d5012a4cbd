/**
 * Headline dials: one dial v (0–100, base 50) moves the levers of a group together, each linearly from its minimum over
 * its base to its maximum (design.md 3.1). What a dial leaves alone:
 * - price moves standPrice only, since a dearer stand, a dearer ticket and a higher discount do not point the same way;
 * - explainPrice is a yes or no and has no way in between;
 * - the four attention weights only count relative to each other: together at 0 they would be illegal, and any other
 *   common value says the same as before. Attention has no "more", so the relationship dial moves personalisation,
 *   community and lock-in.
 */
import { LEVERS } from '../../../model';
import type { Decisions, LeverGroup, NumericLeverId } from '../../../model';
import { boundsOf, isNumeric } from './limits';
import type { Limits, NumericLever } from './limits';

/** Bounds of every dial. */
export const DIAL = { min: 0, max: 100, step: 1, base: 50 } as const;

/** Where a dial stands: a position its levers agree on, or the mean position of levers that disagree. */
export interface DialReading {
  readonly position: number;
  readonly isMixed: boolean;
}

/** The levers a group's dial moves. */
export function dialLevers(group: LeverGroup): readonly NumericLever[] {
  if (group === 'price') return LEVERS.filter(isNumeric).filter((lever) => lever.id === 'standPrice');
  return LEVERS.filter(isNumeric).filter((lever) => lever.group === group && lever.unit !== 'weight');
}

/** `decisions` with the dial of `group` at `position` (0–100); locked levers stay, narrowed ones stop at their bound. */
export function dialToDecisions(
  group: LeverGroup,
  position: number,
  decisions: Decisions,
  limits: Limits = {},
): Decisions {
  const moved: Partial<Record<NumericLeverId, number>> = {};
  for (const lever of movableLevers(group, limits)) moved[lever.id] = valueAt(lever, position, limits);
  return { ...decisions, ...moved };
}

/**
 * Where the dial of `group` stands (0–100): the whole position every lever agrees with, or the mean of levers that do
 * not. Several positions may fit, as levers move in steps; then it is the one closest to `preferred`, so that a dial
 * stays where it was put.
 */
export function dialOf(
  group: LeverGroup,
  decisions: Decisions,
  limits: Limits = {},
  preferred: number | null = null,
): DialReading {
  const movable = movableLevers(group, limits);
  const levers = movable.length > 0 ? movable : dialLevers(group);
  const mean = levers.reduce((sum, lever) => sum + positionOf(lever, decisions[lever.id]), 0) / levers.length;
  const aim = preferred ?? mean;
  let found: number | null = null;
  for (let position = DIAL.min; position <= DIAL.max; position += DIAL.step) {
    if (found !== null && Math.abs(position - aim) >= Math.abs(found - aim)) continue;
    if (levers.every((lever) => agrees(lever, decisions[lever.id], position, limits))) found = position;
  }
  return found === null ? { position: Math.round(mean), isMixed: true } : { position: found, isMixed: false };
}

/** Whether `value` is what the dial sets at `position`, or lies within half a unit of the dial from there. */
function agrees(lever: NumericLever, value: number, position: number, limits: Limits): boolean {
  if (valueAt(lever, position, limits) === value) return true;
  return Math.abs(positionOf(lever, value) - position) <= DIAL.step / 2;
}

/** Value of a lever when its dial stands at `position`, on the lever's step. */
export function valueAt(lever: NumericLever, position: number, limits: Limits = {}): number {
  const { min, max, base, step } = lever;
  const half = DIAL.base;
  const exact =
    position <= half ? min + ((base - min) * position) / half : base + ((max - base) * (position - half)) / half;
  const bounds = boundsOf(lever, limits);
  return Math.min(bounds.max, Math.max(bounds.min, min + Math.round((exact - min) / step) * step));
}

/** Dial position (0–100, not rounded) at which a lever has `value`; the inverse of `valueAt` but for its rounding. */
export function positionOf(lever: NumericLever, value: number): number {
  const { min, max, base } = lever;
  const half = DIAL.base;
  return value <= base ? (half * (value - min)) / (base - min) : half + (half * (value - base)) / (max - base);
}

/** Whether every lever of the dial is locked. */
export function isDialLocked(group: LeverGroup, limits: Limits): boolean {
  return movableLevers(group, limits).length === 0;
}

function movableLevers(group: LeverGroup, limits: Limits): readonly NumericLever[] {
  return dialLevers(group).filter((lever) => limits.locked?.[lever.id] === undefined);
}

/** Under which lever the reason for a dial's position is kept: the first that also shows at Manager. */
export const DIAL_REASON_LEVER: Readonly<Record<LeverGroup, NumericLeverId>> = {
  service: 'reliability',
  price: 'standPrice',
  empowerment: 'choice',
  promise: 'promise',
  relationship: 'personalisation',
};
