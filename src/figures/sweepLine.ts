/** The arithmetic of a sweep along one lever. */
import { roomyDomain, type Domain } from '../charts/layout/domain';
import type { Mean } from '../model';
import { LEAST_SPAN, type FigureEffect, type OutcomeUnit } from './outcomeWriting';

/** One place of a sweep: the value of the lever, what came out, and how that differs from the decisions as they are. */
export interface SweepPoint {
  readonly first: number;
  readonly second?: number;
  readonly mean: Mean;
  readonly effect: FigureEffect;
  /** not to be told from the best */
  readonly isAsGood: boolean;
}

/** The level of now with the interval of the difference laid on it: at the decisions as they are it has no width. */
export function bandAt(now: Mean, { low, high }: FigureEffect): { low: Mean; high: Mean } {
  if (now === null || low === null || high === null) return { low: null, high: null };
  return { low: now + low, high: now + high };
}

/** An axis that holds the line and its band. */
export function lineDomain(points: readonly SweepPoint[], now: Mean, unit: OutcomeUnit): Domain {
  const values = points.flatMap(({ mean, effect }) => {
    const { low, high } = bandAt(now, effect);
    return [mean, low, high];
  });
  const limits = unit === 'share' ? { floor: 0, ceiling: 1 } : {};
  return roomyDomain([...values, now], { minimumSpan: LEAST_SPAN[unit], ...limits });
}

/** The stretches of neighbouring points that are as good as the best, as first and last index. */
export function goodStretches(points: readonly SweepPoint[]): { readonly from: number; readonly to: number }[] {
  const stretches: { from: number; to: number }[] = [];
  points.forEach(({ isAsGood }, index) => {
    const last = stretches.at(-1);
    if (!isAsGood) return;
    if (last?.to === index - 1) last.to = index;
    else stretches.push({ from: index, to: index });
  });
  return stretches;
}
