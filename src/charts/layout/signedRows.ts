/** One named value on an axis around zero. */
export interface SignedRow {
  readonly id: string;
  readonly label: string;
  /** null for a row that is only a heading */
  readonly value: number | null;
  /** another value it is held against, drawn as a tick; null for none */
  readonly mark: number | null;
  /** the value as printed at the right */
  readonly text: string;
  /** stands over the rows that follow, or alone */
  readonly isHeading?: boolean;
}

export interface PlacedSignedRow extends SignedRow {
  /** pixels: middle, top and height of the row */
  readonly y: number;
  readonly top: number;
  readonly height: number;
}

/** Rows under each other; a heading stands a little apart from what is above it. Pixels. */
export function placeSignedRows(rows: readonly SignedRow[], rowHeight: number, gap: number): PlacedSignedRow[] {
  let top = 0;
  return rows.map((row, index) => {
    if (row.isHeading && index > 0) top += gap;
    const placed = { ...row, top, height: rowHeight, y: top + rowHeight / 2 };
    top += rowHeight;
    return placed;
  });
}

/** An axis with zero on it and room for all values and marks; at least `minimum` to one side. */
export function signedDomain(rows: readonly SignedRow[], minimum: number): [number, number] {
  const values = rows.flatMap(({ value, mark }) => [value ?? 0, mark ?? 0]);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const span = Math.max(high - low, minimum);
  // what is missing to the least span goes to the longer side
  return high >= -low ? [low, low + span] : [high - span, high];
}
