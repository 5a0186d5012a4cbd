/** One lever at a time from the base decisions: where its best value lies, and what it is worth. */
import { BASE_DECISIONS, LEVERS } from '../../src/model';
import type { Decisions, Lever } from '../../src/model';
import { mean, paired, scoresOf, standardError } from './arena';
import type { Arena } from './arena';

export interface Point {
  readonly value: number;
  /** score against base, ¥m */
  readonly gain: number;
  readonly standardError: number;
  /** the same, seed by seed */
  readonly gains: readonly number[];
}

/** `interior`: the best inner value is surely better than both bounds; `bound`: a bound is surely better; else flat. */
export type Shape = 'interior' | 'bound' | 'flat';

export interface Scan {
  readonly lever: Lever;
  readonly points: readonly Point[];
  readonly best: Point;
  /** null for a yes or no, which has nothing between its bounds */
  readonly shape: Shape | null;
  /** bounds that are not surely worse than the best inner value */
  readonly openTo: readonly ('minimum' | 'maximum')[];
}

/** Values of a lever over its range, rounded to its step, and its base; 0 and 1 of a yes or no. */
function valuesOf({ min, max, step, unit, base }: Lever, count: number): number[] {
  if (unit === 'yesNo') return [min, max];
  const even = Array.from({ length: count }, (_, k) => min + ((max - min) * k) / (count - 1));
  const values = even.map((value) => min + Math.round((value - min) / step) * step);
  return [...new Set([...values, Number(base)])].sort((a, b) => a - b);
}

/** Decisions with one lever set; a yes or no is set by 0 and 1. */
export function withLever(decisions: Decisions, lever: Lever, value: number): Decisions {
  return { ...decisions, [lever.id]: lever.unit === 'yesNo' ? value === 1 : value };
}

/** Standard errors from which a difference is called sure. */
export const SURE = 2;

const bestOf = (points: readonly Point[]): Point =>
  points.reduce((best, point) => (point.gain > best.gain ? point : best));

/** −1 if the bound is surely worse than the best inner value on the same seeds, 1 if surely better, else 0. */
function againstInner(bound: Point, inner: Point): number {
  const differences = paired(bound.gains, inner.gains);
  return Math.abs(mean(differences)) > SURE * standardError(differences) ? Math.sign(mean(differences)) : 0;
}

/** Where the best value lies, by the bounds against the best value between them. */
export function shapeOf(points: readonly Point[]): Pick<Scan, 'shape' | 'openTo'> {
  if (points.length < 3) return { shape: null, openTo: [] };
  const inner = bestOf(points.slice(1, -1));
  const [low, high] = [points[0], points[points.length - 1]].map((bound) => againstInner(bound, inner));
  const openTo = [...(low < 0 ? [] : ['minimum' as const]), ...(high < 0 ? [] : ['maximum' as const])];
  return { shape: low > 0 || high > 0 ? 'bound' : openTo.length > 0 ? 'flat' : 'interior', openTo };
}

export function scanLever(arena: Arena, base: readonly number[], lever: Lever, count: number): Scan {
  const points = valuesOf(lever, count).map((value) => {
    const gains = paired(scoresOf(arena, withLever(BASE_DECISIONS, lever, value)), base);
    return { value, gain: mean(gains), standardError: standardError(gains), gains };
  });
  return { lever, points, best: bestOf(points), ...shapeOf(points) };
}

/** Every lever that may be moved alone. Attention is a matter of shares: one tier's is what the others lack. */
export function scanAll(arena: Arena, count = 11): Scan[] {
  const base = scoresOf(arena, BASE_DECISIONS);
  return LEVERS.map((lever) => scanLever(arena, base, lever, count));
}
