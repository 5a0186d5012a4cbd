/** The survey's constructs as rows: what the organiser learns by asking, scale 1–10. */
import type { IntervalRow } from '../charts/layout/intervalRows';
import type { Mean, SurveyConstructId } from '../model';
import type { FigureSurvey } from './editions';

/** In the order a questionnaire goes: what was expected first, what one will do last. */
export const SURVEY_ORDER: readonly SurveyConstructId[] = [
  'image',
  'expectation',
  'quality',
  'value',
  'complaints',
  'satisfaction',
  'empowerment',
  'loyalty',
];

/** The rows to draw, with last edition's means as hollow dots. */
export function surveyRows(
  now: FigureSurvey,
  before: FigureSurvey | null | undefined,
  nameOf: (construct: SurveyConstructId) => string,
  write: (mean: Mean) => string,
): IntervalRow[] {
  return SURVEY_ORDER.map((construct) => {
    const { mean, low, high } = now.constructs[construct];
    const last = before?.constructs[construct].mean ?? null;
    return {
      id: construct,
      label: nameOf(construct),
      marks: [{ id: construct, shape: 'circle', value: mean, last, low, high, text: write(mean) }],
    };
  });
}
