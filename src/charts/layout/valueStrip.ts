/** Pixels of a strip's title, of its line, and of the names of the editions under it. */
export const STRIP = { title: 16, plot: 36, axis: 18 } as const;
export const STRIP_HEIGHT = STRIP.title + STRIP.plot + STRIP.axis;

/** Places of `count` editions between two edges, pixels; one edition stands at the left. */
export function stripPlaces(count: number, left: number, right: number): number[] {
  const step = count > 1 ? (right - left - 24) / (count - 1) : 0;
  return Array.from({ length: count }, (_, index) => left + 12 + index * step);
}
