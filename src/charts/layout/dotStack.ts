/** Dots in rows of equal height, each row filled from one side: a histogram one can count. */

export interface StackedDot {
  readonly x: number;
  readonly y: number;
}

/**
 * A dot for each of `places` (pixels along the axis, in any order), `pitch` pixels from neighbour to neighbour, growing
 * from `from` to the right; denser where the fullest row would leave `room`.
 */
export function stackDots(places: readonly number[], pitch: number, from: number, room: number): StackedDot[] {
  const rows = new Map<number, number>();
  const placed = places.map((place) => {
    const row = Math.round(place / pitch);
    const before = rows.get(row) ?? 0;
    rows.set(row, before + 1);
    return { row, before };
  });
  const fullest = Math.max(1, ...rows.values());
  const step = Math.min(pitch, room / fullest);
  return placed.map(({ row, before }) => ({ x: from + (before + 0.5) * step, y: row * pitch }));
}
