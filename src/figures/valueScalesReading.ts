/** The scales in words: one sentence for the picture, one for each part, and the table. */
import type { Dictionary } from '../i18n/dictionary';
import type { Numbers } from '../i18n/numbers';
import type { Mean } from '../model';
import type { FigureTable } from './figureTable';
import { heaviestPart, pullOf, sumOfParts, type ValuePart } from './valueScales';

export interface ScalesWords {
  readonly t: Dictionary['textbookFigures']['scales'];
  readonly common: Dictionary['textbookFigures'];
  readonly numbers: Numbers;
  /** name of the side */
  readonly side: string;
}

/** What a part does, and what it did one edition before. */
export function partReading(part: ValuePart, { t, common, numbers }: ScalesWords): string {
  const name = t.partInFull[part.id];
  const points = numbers.signed(part.points);
  const effect = t.effect[effectOf(part)];
  if (part.last === null) return t.readingFirst(name, points, effect);
  return t.reading(name, points, effect, common.last(numbers.signed(part.last)));
}

function effectOf(part: ValuePart): keyof ScalesWords['t']['effect'] {
  const pull = pullOf(part);
  if (pull === 'none') return 'none';
  if (part.pan === 'benefits') return pull === 'presses' ? 'benefitMore' : 'benefitLess';
  return pull === 'presses' ? 'costMore' : 'costLess';
}

/** Whether it is worth it to this side, and what counts most. Within one point of neutral it is called balanced. */
export function scalesSummary(
  parts: readonly ValuePart[],
  value: Mean,
  neutral: number,
  { t, numbers, side }: ScalesWords,
): string | null {
  const heaviest = heaviestPart(parts);
  if (value === null || heaviest === null) return null;
  const verdict = value > neutral + 1 ? 'worth' : value < neutral - 1 ? 'notWorth' : 'even';
  const effect = t.effectShort[effectOf(heaviest)];
  const named = t.heaviest(t.partInFull[heaviest.id], effect, numbers.signed(heaviest.points));
  return t.summary[verdict](side, numbers.plain(value), named);
}

/** The eight parts, where they start from, what they come to, and what the report says. */
export function scalesTable(
  parts: readonly ValuePart[],
  value: { readonly now: Mean; readonly last: Mean },
  neutral: number,
  { t, common, numbers }: ScalesWords,
): FigureTable {
  const last = parts.map((part) => ({ points: part.last }));
  return {
    caption: t.title,
    columns: [t.columns.part, t.columns.points, common.columns.last],
    rows: [
      ...parts.map((part) => ({
        id: part.id,
        name: t.partInFull[part.id],
        cells: [numbers.signed(part.points), numbers.signed(part.last)],
      })),
      { id: 'neutral', name: t.rows.neutral, cells: [numbers.plain(neutral), numbers.plain(neutral)] },
      {
        id: 'sum',
        name: t.rows.sum,
        cells: [numbers.plain(sumOfParts(parts, neutral)), numbers.plain(sumOfParts(last, neutral))],
      },
      { id: 'value', name: t.rows.value, cells: [numbers.plain(value.now), numbers.plain(value.last)] },
    ],
  };
}
