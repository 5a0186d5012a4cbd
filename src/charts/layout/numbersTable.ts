/** One row of the table under a figure; the cells are written already. */
export interface NumbersTableRow {
  readonly id: string | number;
  readonly name: string;
  readonly cells: readonly string[];
  /** what is counted in another unit than its cell says, said beside the name in a file */
  readonly unit?: string;
  /** the numbers of cells that are rounded or in words on the screen, for a file; a cell without one is taken as written */
  readonly values?: readonly (number | null | undefined)[];
}
