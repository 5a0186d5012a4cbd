/** One row of the table under a figure; the cells are written already. */
export interface NumbersTableRow {
  readonly id: string | number;
  readonly name: string;
  readonly cells: readonly string[];
}
