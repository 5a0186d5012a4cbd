/** Finds the mark under a pointer without asking them all: marks are sorted into square cells. */
export interface SpatialGrid {
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
  /** where each cell's marks start in `members`; one more entry than cells */
  readonly starts: Int32Array;
  readonly members: Int32Array;
}

const clampCell = (value: number, cells: number): number => Math.max(0, Math.min(cells - 1, Math.floor(value)));

/** Sorts `marks` (indices into x and y, pixels) into cells of `cell` pixels over width × height; outsiders go to the rim. */
export function buildGrid(
  x: Float32Array,
  y: Float32Array,
  marks: Int32Array,
  width: number,
  height: number,
  cell: number,
): SpatialGrid {
  const columns = Math.max(1, Math.ceil(width / cell));
  const rows = Math.max(1, Math.ceil(height / cell));
  const starts = new Int32Array(columns * rows + 1);
  const cells = new Int32Array(marks.length);
  for (let position = 0; position < marks.length; position++) {
    const mark = marks[position];
    cells[position] = clampCell(y[mark] / cell, rows) * columns + clampCell(x[mark] / cell, columns);
    starts[cells[position] + 1]++;
  }
  for (let index = 0; index < columns * rows; index++) starts[index + 1] += starts[index];
  const next = starts.slice();
  const members = new Int32Array(marks.length);
  for (let position = 0; position < marks.length; position++) members[next[cells[position]]++] = marks[position];
  return { cell, columns, rows, starts, members };
}

/** The mark nearest to (pointerX, pointerY) within `reach` pixels, or −1. Of equally near ones the first listed. */
export function nearestMark(
  grid: SpatialGrid,
  x: Float32Array,
  y: Float32Array,
  pointerX: number,
  pointerY: number,
  reach: number,
): number {
  const { cell, columns, rows, starts, members } = grid;
  let best = -1;
  let bestDistance = reach * reach;
  const lastRow = clampCell((pointerY + reach) / cell, rows);
  const lastColumn = clampCell((pointerX + reach) / cell, columns);
  for (let row = clampCell((pointerY - reach) / cell, rows); row <= lastRow; row++) {
    for (let column = clampCell((pointerX - reach) / cell, columns); column <= lastColumn; column++) {
      const index = row * columns + column;
      for (let position = starts[index]; position < starts[index + 1]; position++) {
        const mark = members[position];
        const distance = (x[mark] - pointerX) ** 2 + (y[mark] - pointerY) ** 2;
        if (distance < bestDistance || (distance === bestDistance && best < 0)) {
          best = mark;
          bestDistance = distance;
        }
      }
    }
  }
  return best;
}
