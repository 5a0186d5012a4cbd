/** The five gaps of Parasuraman, Zeithaml & Berry (1985): how wide each is, and which of the organiser's is widest. */
import type { Mean } from '../model';
import type { FigureEdition, FigureView } from './editions';
import { readableSurvey } from './surveyReading';

export type GapId = 'knowledge' | 'standards' | 'delivery' | 'communication' | 'customer';
/** Gaps 1 to 5. */
export const GAP_IDS: readonly GapId[] = ['knowledge', 'standards', 'delivery', 'communication', 'customer'];

/** One gap; positive: falls short, negative: better than asked. Points, or scale units from the survey. */
export interface GapWidth {
  readonly id: GapId;
  /** 1–5, as the textbook counts */
  readonly number: number;
  readonly width: Mean;
  /** one edition before */
  readonly last: Mean;
  /** 95 % interval; only of a surveyed gap */
  readonly low: Mean;
  readonly high: Mean;
}

/** The gaps of `now` with those of `before`. By asking an organiser learns of gap 5 alone. */
export function fiveGaps(now: FigureEdition, before: FigureEdition | undefined, view: FigureView): GapWidth[] {
  const surveyed = view === 'organiser' ? surveyedGap(now) : undefined;
  const surveyedLast = view === 'organiser' && before ? surveyedGap(before).width : null;
  return GAP_IDS.map((id, index) => {
    const gap = { id, number: index + 1, low: null, high: null };
    if (!surveyed) return { ...gap, width: now.report.gaps[id], last: before?.report.gaps[id] ?? null };
    if (id !== 'customer') return { ...gap, width: null, last: null };
    return { ...gap, ...surveyed, last: surveyedLast };
  });
}

/**
 * Expectation minus quality over the five dimensions, scale units. The five share their respondents; as if their errors
 * went together, the interval is the mean of the five, which is never too narrow.
 */
function surveyedGap({ survey }: FigureEdition): { width: Mean; low: Mean; high: Mean } {
  const { gaps } = readableSurvey(survey);
  return {
    width: turned(gaps.map(({ mean }) => mean)),
    low: turned(gaps.map(({ high }) => high)),
    high: turned(gaps.map(({ low }) => low)),
  };
}

/** Mean with its sign turned: the survey counts quality minus expectation. Null when any is missing. */
function turned(values: readonly Mean[]): Mean {
  let sum = 0;
  for (const value of values) {
    if (value === null) return null;
    sum += value;
  }
  return values.length === 0 ? null : -sum / values.length;
}

/** The widest of the organiser's four gaps, or null when none falls short by at least what is written, .05 points. */
export function widestGap(gaps: readonly GapWidth[]): GapWidth | null {
  let widest: GapWidth | null = null;
  for (const gap of gaps) {
    if (gap.id === 'customer' || gap.width === null || gap.width < 0.05) continue;
    if (widest?.width === undefined || widest.width === null || gap.width > widest.width) widest = gap;
  }
  return widest;
}

/** A picture of nearly nothing should look like nearly nothing: the scale reaches at least this far. */
const LEAST_REACH: Record<FigureView, number> = { model: 6, organiser: 1 };

/** The widest gap of the whole run, either way, in points or scale units: one scale for all its editions. */
export function gapReach(editions: readonly FigureEdition[], view: FigureView): number {
  const widths = editions.flatMap((edition) => fiveGaps(edition, undefined, view).map(({ width }) => width));
  return Math.max(LEAST_REACH[view], ...widths.map((width) => Math.abs(width ?? 0)));
}
