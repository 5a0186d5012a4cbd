/** What an assignment may take away from the student: levers that are locked, or may move only part of their range. */
import type { Decisions, Lever, LeverId, LeverUnit, NumericLeverId } from '../../../model';

export interface Limits {
  /** why a lever cannot be moved, by lever */
  readonly locked?: Partial<Record<LeverId, string>>;
  /** narrower bounds than those of the table */
  readonly ranges?: Partial<Record<NumericLeverId, { readonly min: number; readonly max: number }>>;
}

export type NumericUnit = Exclude<LeverUnit, 'yesNo'>;
export type NumericLever = Extract<Lever, { base: number }> & { readonly unit: NumericUnit };

export function isNumeric(lever: Lever): lever is NumericLever {
  return lever.id !== 'explainPrice';
}

/** The bounds and step a lever moves in under `limits`. */
export function boundsOf(lever: NumericLever, limits: Limits = {}): { min: number; max: number; step: number } {
  const range = limits.ranges?.[lever.id];
  return {
    min: Math.max(lever.min, range?.min ?? lever.min),
    max: Math.min(lever.max, range?.max ?? lever.max),
    step: lever.step,
  };
}

/** `decisions` with one lever set. */
export function withLever<Id extends LeverId>(decisions: Decisions, id: Id, value: Decisions[Id]): Decisions {
  return { ...decisions, [id]: value };
}
