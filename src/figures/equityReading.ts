/** What customer equity says, in the reader's language. */
import type { Dictionary } from '../i18n/dictionary';
import type { Numbers } from '../i18n/numbers';
import type { CustomerEquity, EquityChange, EquityClass } from './customerEquity';
import type { FigureTable } from './figureTable';

interface EquityWords {
  readonly t: Dictionary;
  readonly numbers: Numbers;
  /** names of classes 0–3 */
  readonly classes: readonly string[];
}

export const CHANGE_PARTS: readonly (keyof EquityChange)[] = ['came', 'left', 'stayed'];

/** All equity, against last edition, and how unequally it is spread. */
export function equitySentences({ total, last, topFifth }: CustomerEquity, { t, numbers }: EquityWords): string[] {
  const { equity } = t.customerFigures;
  const value = numbers.yuan(total);
  return [
    last === null ? equity.total(value) : equity.totalChange(value, numbers.signedYuan(total - last)),
    ...(topFifth === null ? [] : [equity.topFifth(numbers.percent(topFifth))]),
  ];
}

/** One class in a sentence. */
export function readClass(part: EquityClass, { t, numbers, classes }: EquityWords): string {
  const { equity } = t.customerFigures;
  const { members, value, last, shareOfEquity, shareOfExhibitors } = part;
  const reading = equity.reading(
    classes[part.class],
    numbers.yuan(value),
    numbers.percent(shareOfEquity),
    numbers.percent(shareOfExhibitors),
  );
  const parts = [last === null ? reading : equity.readingLast(reading, numbers.yuan(last))];
  if (members.length > 0) parts.push(equity.each(numbers.yuan(value / members.length)));
  return parts.join(' · ');
}

/** The classes, and what the change is made of, to the yuan. */
export function equityTables({ classes, total, last, change }: CustomerEquity, words: EquityWords): FigureTable[] {
  const { t, numbers } = words;
  const { columns, changeColumns, change: names, changeTitle, changeTotal, caption } = t.customerFigures.equity;
  const byClass: FigureTable = {
    caption,
    columns: [
      columns.class,
      columns.value,
      columns.last,
      columns.count,
      columns.customerShare,
      columns.equityShare,
      columns.each,
    ],
    rows: [
      ...classes.map((part) => ({
        id: part.class,
        name: words.classes[part.class],
        cells: [
          numbers.wholeYuan(part.value),
          numbers.wholeYuan(part.last),
          numbers.whole(part.members.length),
          numbers.percent(part.shareOfExhibitors),
          numbers.percent(part.shareOfEquity),
          numbers.wholeYuan(part.members.length > 0 ? part.value / part.members.length : null),
        ],
      })),
      { id: 'total', name: changeTotal, cells: [numbers.wholeYuan(total), numbers.wholeYuan(last), '', '', '', ''] },
    ],
  };
  if (!change || last === null) return [byClass];
  const rows = CHANGE_PARTS.map((id) => ({
    id,
    name: names[id],
    cells: [numbers.wholeYuan(change[id])],
  }));
  return [
    byClass,
    {
      caption: changeTitle,
      columns: [changeColumns.part, changeColumns.amount],
      rows: [...rows, { id: 'total', name: changeTotal, cells: [numbers.wholeYuan(total - last)] }],
    },
  ];
}
