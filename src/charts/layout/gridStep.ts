/** A place in a grid of cells, from the top left. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** The place a key leads to from `at` in a grid of `rows` × `columns`, or undefined when the key means nothing here. */
export function gridStep(
  { row, column }: GridPlace,
  key: string,
  rows: number,
  columns: number,
): GridPlace | undefined {
  if (rows === 0 || columns === 0) return undefined;
  const place = (nextRow: number, nextColumn: number): GridPlace => ({
    row: Math.min(rows - 1, Math.max(0, nextRow)),
    column: Math.min(columns - 1, Math.max(0, nextColumn)),
  });
  if (key === 'ArrowUp') return place(row - 1, column);
  if (key === 'ArrowDown') return place(row + 1, column);
  if (key === 'ArrowLeft') return place(row, column - 1);
  if (key === 'ArrowRight') return place(row, column + 1);
  if (key === 'Home') return place(row, 0);
  return key === 'End' ? place(row, columns - 1) : undefined;
}
