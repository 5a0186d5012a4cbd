import type { Dictionary } from '../i18n/dictionary';
import type { Numbers } from '../i18n/numbers';
import type { FigureEdition } from './editions';
import type { FigureTable } from './figureTable';
import { total, type FlowCounts } from './flowRibbon';

interface TableWords {
  readonly t: Dictionary['figures'];
  readonly numbers: Numbers;
  readonly classes: readonly string[] | null;
}

/** The numbers of a ribbon: customers by edition, and the moves into the edition at `current` (an index). */
export function flowTables(
  editions: readonly FigureEdition[],
  counts: FlowCounts,
  current: number,
  words: TableWords,
): FigureTable[] {
  const tables = [countsTable(editions, counts, words)];
  if (words.classes && current > 0) tables.push(movesTable(editions, counts, current, words.classes, words));
  return tables;
}

function countsTable(
  editions: readonly FigureEdition[],
  counts: FlowCounts,
  { t, numbers, classes }: TableWords,
): FigureTable {
  const { outside, links } = counts;
  const moved = (column: number, isMeant: (from: number, to: number) => boolean): string =>
    column === 0
      ? numbers.whole(null)
      : numbers.whole(total(links.filter((link) => link.step === column - 1 && isMeant(link.from, link.to))));
  const behaviour = [t.flow.columns.returned, t.flow.columns.newcomers, t.flow.columns.gone];
  return {
    caption: t.flow.countsCaption,
    columns: [
      t.editionColumn,
      ...(classes ? [...classes, t.flow.columns.came, t.flow.columns.left] : [t.flow.attending, ...behaviour]),
    ],
    rows: editions.map(({ edition }, column) => ({
      id: edition,
      name: t.editionOnAxis(edition),
      cells: [
        ...counts.values[column].slice(0, outside).map((count) => numbers.whole(count)),
        ...(classes ? [] : [moved(column, (from, to) => from !== outside && to !== outside)]),
        moved(column, (from) => from === outside),
        moved(column, (_, to) => to === outside),
      ],
    })),
  };
}

function movesTable(
  editions: readonly FigureEdition[],
  { links, outside }: FlowCounts,
  column: number,
  classes: readonly string[],
  { t, numbers }: TableWords,
): FigureTable {
  const between = links.filter((link) => link.step === column - 1);
  const count = (from: number, to: number): string =>
    from === outside && to === outside
      ? ''
      : numbers.whole(total(between.filter((link) => link.from === from && link.to === to)));
  const places = [...classes.keys(), outside];
  return {
    caption: t.flow.movesCaption(t.edition(editions[column].edition)),
    columns: [t.flow.fromTo, ...classes, t.flow.columns.left],
    rows: places.map((from) => ({
      id: from,
      name: from === outside ? t.flow.columns.came : classes[from],
      cells: places.map((to) => count(from, to)),
    })),
  };
}
