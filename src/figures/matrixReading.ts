/** What the transition matrix says, in the reader's language: names of rows and columns, cells, sentences and tables. */
import type { Dictionary } from '../i18n/dictionary';
import type { Numbers } from '../i18n/numbers';
import type { FigureSide } from './editions';
import type { FigureTable } from './figureTable';
import { isPossible, rowShare, type MatrixCell, type TransitionMatrix } from './transitionMatrix';

export type MatrixMeasure = 'counts' | 'shares';

interface MatrixWords {
  readonly t: Dictionary;
  readonly numbers: Numbers;
  readonly side: FigureSide;
  readonly classes: readonly string[];
  readonly measure: MatrixMeasure;
  /** by class, those who left the market; empty where it is not known */
  readonly gone: readonly number[];
}

export interface MatrixReading {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** as written in the cell; empty where nobody can be */
  cellText: (cell: MatrixCell) => string;
  /** the cell in a sentence */
  textOf: (cell: MatrixCell) => string;
  readonly tables: readonly FigureTable[];
}

/** The words of a matrix. */
export function matrixReading(matrix: TransitionMatrix, words: MatrixWords): MatrixReading {
  const { t, numbers, classes, measure, side, gone } = words;
  const { matrix: m } = t.customerFigures;
  const rows = [...classes, m.entered];
  const columns = [...classes, m.left];
  const count = ({ from, to }: MatrixCell): string => numbers.whole(matrix.cells[from][to]);
  const part = (cell: MatrixCell): string => numbers.percent(rowShare(matrix, cell));

  function textOf(cell: MatrixCell): string {
    const [from, to] = [rows[cell.from], columns[cell.to]];
    const customers = t.figures.flow.count[side](count(cell));
    if (rowShare(matrix, cell) === null) return m.cellEmptyRow(from, to, customers);
    const reading = m.cell(from, to, customers, part(cell));
    const lost = cell.to === matrix.classes ? (gone[cell.from] ?? 0) : 0;
    return lost > 0 ? m.cellWithGone(reading, numbers.whole(lost)) : reading;
  }
  const write = (id: MatrixMeasure, cell: MatrixCell): string =>
    isPossible(matrix, cell) ? (id === 'counts' ? count(cell) : part(cell)) : '';
  const table = (id: MatrixMeasure): FigureTable => ({
    caption: id === 'counts' ? m.countsCaption : m.sharesCaption,
    columns: [t.figures.flow.fromTo, ...columns, m.total],
    rows: rows.map((name, from) => ({
      id: from,
      name,
      cells: [...columns.map((_, to) => write(id, { from, to })), numbers.whole(matrix.rowSums[from])],
    })),
  });
  return {
    rows,
    columns,
    cellText: (cell) => write(measure, cell),
    textOf,
    tables: [table('counts'), table('shares')],
  };
}
