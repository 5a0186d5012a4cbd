import { extent } from 'd3';

/** Lowest and highest value an axis shows, in the unit of the data. */
export type Domain = readonly [number, number];

export interface DomainOptions {
  /** the axis shows at least this much, so that noise does not fill the picture */
  readonly minimumSpan: number;
  /** share of the span left free at each end; .08 unless told */
  readonly padding?: number;
  readonly floor?: number;
  readonly ceiling?: number;
  /** a value that has to be on the axis, for instance zero */
  readonly include?: number;
}

/** An axis with room around `values` (nulls are skipped); without any value it is `fallback`. */
export function roomyDomain(
  values: readonly (number | null)[],
  options: DomainOptions,
  fallback: Domain = [0, options.minimumSpan],
): Domain {
  const known = values.filter((value): value is number => value !== null && Number.isFinite(value));
  if (known.length === 0) return fallback;
  if (options.include !== undefined) known.push(options.include);
  const [low, high] = extent(known) as [number, number];
  const padded = (high - low) * (1 + 2 * (options.padding ?? 0.08));
  const span = Math.max(padded, options.minimumSpan);
  const middle = (low + high) / 2;
  return shiftedInside([middle - span / 2, middle + span / 2], options);
}

/** Slides an axis between its floor and ceiling without changing its span, cutting it only when it is too long. */
function shiftedInside([low, high]: Domain, { floor = -Infinity, ceiling = Infinity }: DomainOptions): Domain {
  if (low < floor) return [floor, Math.min(ceiling, high + floor - low)];
  if (high > ceiling) return [Math.max(floor, low + ceiling - high), ceiling];
  return [low, high];
}

/**
 * An axis that does not move while somebody drags: asked with `isLocked`, it answers the axis of before.
 * The first axis is always the fresh one.
 */
export function createAxisLock(): (fresh: Domain, isLocked: boolean) => Domain {
  let held: Domain | undefined;
  return (fresh, isLocked) => {
    if (!held || !isLocked) held = fresh;
    return held;
  };
}
