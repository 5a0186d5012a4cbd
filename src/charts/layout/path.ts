/** Ways between two places: a slight bow to one side, so that ways there and back do not lie on each other. */

/** How far the bow's control point leaves the straight line, as a share of the way's length. */
export const BOW = 0.16;

/** Starts and ends softly; progress and answer 0–1. */
export function ease(progress: number): number {
  return progress < 0.5 ? 4 * progress * progress * progress : 1 - (2 - 2 * progress) ** 3 / 2;
}

/** Share of its own way a walker has gone who sets out `delay` (0–1) late, all walkers being there at progress 1. */
export function staggered(progress: number, delay: number, spread: number): number {
  const own = (progress - delay * spread) / (1 - spread);
  return own <= 0 ? 0 : own >= 1 ? 1 : ease(own);
}

/** A number 0–1 that belongs to `index` for good and fills the range evenly (multiples of the golden section). */
export function spreadEvenly(index: number): number {
  return (index * 0.618033988749895) % 1;
}

/** Coordinate of the control point: `from`/`to` along this axis, `across` the difference (to − from) along the other. */
export function bowed(from: number, to: number, across: number): number {
  return (from + to) / 2 + across * BOW;
}

/** Coordinate on the quadratic curve from `from` over the control point to `to`, share 0–1. */
export function alongCurve(from: number, control: number, to: number, share: number): number {
  const rest = 1 - share;
  return rest * rest * from + 2 * rest * share * control + share * share * to;
}

/** Another number 0–1 that belongs to `index` for good, without any pattern beside its neighbours. */
export function scattered(index: number): number {
  let bits = Math.imul(index + 1, 0x9e3779b1);
  bits = Math.imul(bits ^ (bits >>> 15), 0x85ebca6b);
  return ((bits ^ (bits >>> 13)) >>> 0) / 2 ** 32;
}
