/** SERVQUAL gaps per dimension: what was perceived minus what had been expected. */
import type { IntervalRow } from '../charts/layout/intervalRows';
import type { Mean } from '../model';
import { readableSurvey } from './surveyReading';
import { FIGURE_SIDES, type FigureEdition, type FigureEstimate, type FigureSide, type FigureView } from './editions';

export type ServiceDimension = 'reliability' | 'responsiveness' | 'assurance' | 'empathy' | 'tangibles';
/** In the order the model keeps them. */
export const SERVICE_DIMENSIONS: readonly ServiceDimension[] = [
  'reliability',
  'responsiveness',
  'assurance',
  'empathy',
  'tangibles',
];

/** The gap of one side, or of the survey's respondents; points, or scale units from the survey. */
export interface GapMark {
  readonly who: FigureSide | 'respondents';
  readonly experienced: Mean;
  readonly expected: Mean;
  readonly gap: Mean;
  readonly last: Mean;
  readonly low: Mean;
  readonly high: Mean;
}

export interface DimensionGap {
  readonly dimension: ServiceDimension;
  readonly marks: readonly GapMark[];
}

/** The five gaps of `now`, with those of `before` to compare. */
export function dimensionGaps(
  now: FigureEdition,
  before: FigureEdition | null | undefined,
  view: FigureView,
): readonly DimensionGap[] {
  const [survey, last] = [readableSurvey(now.survey), before?.survey];
  return SERVICE_DIMENSIONS.map((dimension, index) => ({
    dimension,
    marks:
      view === 'model'
        ? FIGURE_SIDES.map((side) => trueGap(now, before, side, index))
        : [surveyedGap(survey.gaps[index], last?.gaps[index])],
  }));
}

function trueGap(
  now: FigureEdition,
  before: FigureEdition | null | undefined,
  who: FigureSide,
  index: number,
): GapMark {
  const { experienced, expected, gap } = now.report[who];
  return {
    who,
    experienced: experienced[index] ?? null,
    expected: expected[index] ?? null,
    gap: gap[index] ?? null,
    last: before?.report[who].gap[index] ?? null,
    low: null,
    high: null,
  };
}

function surveyedGap(now: FigureEstimate | undefined, before: FigureEstimate | undefined): GapMark {
  return {
    who: 'respondents',
    experienced: null,
    expected: null,
    gap: now?.mean ?? null,
    last: before?.mean ?? null,
    low: now?.low ?? null,
    high: now?.high ?? null,
  };
}

/** Every number the axis has to hold. */
export function gapNumbers(gaps: readonly DimensionGap[]): Mean[] {
  return gaps.flatMap(({ marks }) => marks.flatMap(({ gap, last, low, high }) => [gap, last, low, high]));
}

/** The rows to draw; exhibitors are squares and visitors dots, as on the floor. */
export function gapRows(
  gaps: readonly DimensionGap[],
  nameOf: (dimension: ServiceDimension) => string,
  write: (gap: Mean) => string,
): IntervalRow[] {
  return gaps.map(({ dimension, marks }) => ({
    id: dimension,
    label: nameOf(dimension),
    marks: marks.map(({ who, gap, last, low, high }) => ({
      id: who,
      shape: who === 'exhibitors' ? 'square' : 'circle',
      value: gap,
      last,
      low,
      high,
      text: write(gap),
    })),
  }));
}
