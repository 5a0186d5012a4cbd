import type { NumbersTableRow } from '../charts/layout/numbersTable';

/** The numbers of a figure, written in the reader's language. */
export interface FigureTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly NumbersTableRow[];
}
