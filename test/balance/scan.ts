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
}

export interface Scan {
  readonly lever: Lever;
  readonly points: readonly Point[];
  readonly best: Point;
  /** best within the bounds, or no bound surely better than every value between them */
  readonly isInterior: boolean;
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

const SURE = 2;

function isSurelyAtBound(points: readonly Point[]): boolean {
  const inner = points.slice(1, -1);
  if (inner.length === 0) return false;
  const bestInner = inner.reduce((best, point) => (point.gain > best.gain ? point : best));
  return [points[0], points[points.length - 1]].some(
    (bound) => bound.gain - bestInner.gain > SURE * Math.hypot(bound.standardError, bestInner.standardError),
  );
}

export function scanLever(arena: Arena, base: readonly number[], lever: Lever, count: number): Scan {
  const points = valuesOf(lever, count).map((value) => {
    const gains = paired(scoresOf(arena, withLever(BASE_DECISIONS, lever, value)), base);
    return { value, gain: mean(gains), standardError: standardError(gains) };
  });
  const best = points.reduce((better, point) => (point.gain > better.gain ? point : better));
  return { lever, points, best, isInterior: !isSurelyAtBound(points) };
}

/** Every lever that may be moved alone. Attention is a matter of shares: one tier's is what the others lack. */
export function scanAll(arena: Arena, count = 11): Scan[] {
  const base = scoresOf(arena, BASE_DECISIONS);
  return LEVERS.map((lever) => scanLever(arena, base, lever, count));
}
