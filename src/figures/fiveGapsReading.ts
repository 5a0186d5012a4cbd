/** The gap model in words: one sentence for the picture, one for each gap, and the table. */
import type { Dictionary } from '../i18n/dictionary';
import type { Numbers } from '../i18n/numbers';
import type { FigureView } from './editions';
import type { FigureTable } from './figureTable';
import { widestGap, type GapWidth } from './fiveGaps';

export interface FiveGapsWords {
  readonly t: Dictionary['textbookFigures']['fiveGaps'];
  readonly common: Dictionary['textbookFigures'];
  readonly numbers: Numbers;
  readonly view: FigureView;
}

/** Points have one decimal; the survey's scale units are ten times as coarse. */
const digitsOf = (view: FigureView): number => (view === 'model' ? 1 : 2);

/** A width with its sign and unit. */
export function writeGap({ width }: Pick<GapWidth, 'width'>, { common, numbers, view }: FiveGapsWords): string {
  const text = numbers.signed(width, digitsOf(view));
  return width === null || view === 'organiser' ? text : common.points(text);
}

/** "Gap 2 · Standards gap" */
export function gapName({ number, id }: GapWidth, { t }: FiveGapsWords): string {
  return t.rowName(t.number(number), t.gapInFull[id]);
}

/** Which is widest and what customers feel, in one sentence. */
export function gapSummary(gaps: readonly GapWidth[], words: FiveGapsWords): string {
  const customer = gaps[gaps.length - 1];
  const felt = writeGap(customer, words);
  if (words.view === 'organiser') {
    if (customer.width === null) return words.t.summaryNobody;
    const { low, high } = customer;
    return words.t.summaryOrganiser(felt, words.numbers.signed(low, 2), words.numbers.signed(high, 2));
  }
  const widest = widestGap(gaps);
  if (!widest) return words.t.summaryNone(felt);
  return words.t.summary(gapName(widest, words), writeGap(widest, words), felt);
}

/** What a gap is, how wide, how wide before, and what narrows it. */
export function gapReading(gap: GapWidth, words: FiveGapsWords): string {
  const { t, numbers, common, view } = words;
  const name = gapName(gap, words);
  if (view === 'organiser') {
    if (gap.id !== 'customer') return t.readingUnknown(name);
    if (gap.width === null) return t.summaryNobody;
    return t.readingSurvey(name, writeGap(gap, words), numbers.signed(gap.low, 2), numbers.signed(gap.high, 2));
  }
  const meaning = t.meaning[gap.id];
  const width = writeGap(gap, words);
  const reading =
    gap.last === null
      ? t.readingFirst(name, width, meaning)
      : t.reading(name, width, meaning, common.last(numbers.signed(gap.last)));
  const signed = gap.width !== null && gap.width <= -0.05 ? t.readingBetter(reading) : reading;
  return t.readingCure(signed, t.cure[gap.id]);
}

/** The gaps of the edition with those of the edition before. */
export function fiveGapsTable(gaps: readonly GapWidth[], words: FiveGapsWords): FigureTable {
  const { t, common, numbers, view } = words;
  const digits = digitsOf(view);
  const isSurveyed = view === 'organiser';
  return {
    caption: t.title,
    columns: [
      t.columns.gap,
      t.columns.points,
      ...(isSurveyed ? [t.columns.low, t.columns.high] : []),
      common.columns.last,
    ],
    rows: gaps.map((gap) => ({
      id: gap.id,
      name: gapName(gap, words),
      cells: [
        numbers.signed(gap.width, digits),
        ...(isSurveyed ? [numbers.signed(gap.low, digits), numbers.signed(gap.high, digits)] : []),
        numbers.signed(gap.last, digits),
      ],
    })),
  };
}
