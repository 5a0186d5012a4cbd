/** The arithmetic of an ensemble: the fan over the editions, and the shows of one edition as dots. */
import { roomyDomain, type Domain } from '../charts/layout/domain';
import type { Mean } from '../model';
import { LEAST_SPAN, type OutcomeUnit } from './outcomeWriting';

/** How one outcome is spread over the shows at one edition. */
export interface StripEdition {
  readonly edition: number;
  readonly own: Mean;
  readonly values: readonly number[];
  readonly count: number;
  readonly mean: Mean;
  readonly sd: Mean;
  readonly se: Mean;
  readonly p10: Mean;
  readonly p25: Mean;
  readonly median: Mean;
  readonly p75: Mean;
  readonly p90: Mean;
}

/** An axis that holds every show of every edition. */
export function stripDomain(editions: readonly StripEdition[], unit: OutcomeUnit): Domain {
  const all = editions.flatMap(({ values }) => [...values]);
  const limits = unit === 'share' ? { floor: 0, ceiling: 1 } : {};
  return roomyDomain(all, { minimumSpan: LEAST_SPAN[unit], ...limits });
}

export interface StripDot {
  /** place along the axis, pixels */
  readonly x: number;
  /** dots under this one in its pile */
  readonly level: number;
  /** index of the value */
  readonly index: number;
}

/** Dots piled up where they would cover each other; every show is one dot. `size` is the width of a dot in pixels. */
export function pileDots(places: readonly number[], size: number): StripDot[] {
  const heights = new Map<number, number>();
  const order = places.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place);
  return order.map(({ place, index }) => {
    const bin = Math.round(place / size);
    const level = heights.get(bin) ?? 0;
    heights.set(bin, level + 1);
    return { x: bin * size, level, index };
  });
}
