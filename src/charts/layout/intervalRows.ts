import type { MarkerShape } from './marker';

/** One value in a row: where it stands now, where it stood, and how sure one is. In the unit of the axis. */
export interface IntervalMark {
  readonly id: string;
  readonly shape: MarkerShape;
  readonly value: number | null;
  readonly last: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** the value as printed at the right */
  readonly text: string;
}

export interface IntervalRow {
  readonly id: string;
  readonly label: string;
  readonly marks: readonly IntervalMark[];
}

/** A row with the pixel height of its middle and of each of its marks. */
export interface PlacedRow extends IntervalRow {
  readonly y: number;
  readonly top: number;
  readonly height: number;
  readonly lanes: readonly number[];
}

/** Rows under each other; a row is as high as its number of marks needs. Pixels. */
export function placeRows(rows: readonly IntervalRow[], laneHeight: number, margin: number): PlacedRow[] {
  let top = 0;
  return rows.map((row) => {
    const height = Math.max(1, row.marks.length) * laneHeight + margin;
    const start = top;
    top += height;
    const lanes = row.marks.map((_, lane) => start + margin / 2 + (lane + 0.5) * laneHeight);
    return { ...row, y: start + height / 2, top: start, height, lanes };
  });
}
