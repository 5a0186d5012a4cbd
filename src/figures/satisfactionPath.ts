/** The three lines of the satisfaction path: what was expected, what was perceived, how satisfied that left people. */
import type { Mean } from '../model';
import { readableSurvey } from './surveyReading';
import type { FigureEdition, FigureSide, FigureView } from './editions';

export type PathSeriesId = 'expectation' | 'perceived' | 'satisfaction';
export const PATH_SERIES: readonly PathSeriesId[] = ['expectation', 'perceived', 'satisfaction'];

/** One value of one series; low and high only for estimates. Points 0–100, or 1–10 from the survey. */
export interface PathValue {
  readonly mean: Mean;
  readonly low: Mean;
  readonly high: Mean;
}

export interface PathEdition {
  readonly edition: number;
  readonly values: Readonly<Record<PathSeriesId, PathValue>>;
  /** perceived ÷ expected; null in organiser's view, where the two scales do not allow it */
  readonly ratio: Mean;
}

const exact = (mean: Mean): PathValue => ({ mean, low: null, high: null });

/** The path through all editions, as the model knows it or as the survey says. */
export function satisfactionPath(
  editions: readonly FigureEdition[],
  side: FigureSide,
  view: FigureView,
): readonly PathEdition[] {
  return editions.map(({ edition, report, survey }) => {
    if (view === 'organiser') {
      const { expectation, quality, satisfaction } = readableSurvey(survey).constructs;
      return { edition, values: { expectation, perceived: quality, satisfaction }, ratio: null };
    }
    const { willExpectation, perceivedQuality, satisfaction, ratioIndex } = report[side];
    const values = {
      expectation: exact(willExpectation),
      perceived: exact(perceivedQuality),
      satisfaction: exact(satisfaction),
    };
    return { edition, values, ratio: ratioIndex };
  });
}

/** Every number the axis has to hold, intervals included. */
export function pathNumbers(path: readonly PathEdition[]): Mean[] {
  return path.flatMap(({ values }) => PATH_SERIES.flatMap((id) => [values[id].mean, values[id].low, values[id].high]));
}
