/** The arithmetic of a sweep over two levers: cells, their shade and what is written in them. */
import type { SweepPoint } from './sweepLine';

export interface HeatLayout {
  /** pixels of one cell */
  readonly cellWidth: number;
  readonly cellHeight: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Cells as large as the width allows; never higher than wide, nor higher than `highest` pixels. */
export function heatLayout(
  width: number,
  columns: number,
  rows: number,
  room: { readonly left: number; readonly right: number; readonly top: number },
  highest = 42,
): HeatLayout {
  const cellWidth = Math.max(8, (width - room.left - room.right) / Math.max(1, columns));
  const cellHeight = Math.min(highest, Math.max(18, cellWidth * 0.72));
  const right = room.left + cellWidth * columns;
  return { cellWidth, cellHeight, left: room.left, top: room.top, right, bottom: room.top + cellHeight * rows };
}

/** Values along one lever, rising, each once. */
export function valuesAlong(points: readonly SweepPoint[], lever: 'first' | 'second'): number[] {
  const values = points.map((point) => point[lever]).filter((value) => value !== undefined);
  return values.filter((value, index) => values.indexOf(value) === index).sort((a, b) => a - b);
}

/** The largest difference from now, either way: what the strongest shade stands for. */
export function strongest(points: readonly SweepPoint[]): number {
  return Math.max(0, ...points.map(({ effect }) => Math.abs(effect.mean ?? 0)));
}

/** How strong the shade of a difference is, 0–1. */
export function shadeOf(difference: number, most: number): number {
  return most === 0 ? 0 : Math.min(1, Math.abs(difference) / most);
}

/** Where a value lies among rising grid values, in cells from the middle of the first one; null outside. */
export function placeAmong(values: readonly number[], value: number): number | null {
  const above = values.findIndex((one) => one >= value);
  if (above < 0 || value < values[0]) return null;
  if (values[above] === value) return above;
  const below = values[above - 1];
  return above - 1 + (value - below) / (values[above] - below);
}
