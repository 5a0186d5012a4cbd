import type { Mean } from './report';
import type { Run } from './run';

export type SurveyConstructId =
  | 'image'
  | 'expectation'
  | 'quality'
  | 'value'
  | 'satisfaction'
  | 'complaints'
  | 'loyalty'
  | 'empowerment';

/** A mean with its 95 % interval; null when too few answered. */
export interface SurveyEstimate {
  mean: Mean;
  low: Mean;
  high: Mean;
}
export interface SurveyConstruct extends SurveyEstimate {
  /** item mean per respondent, same order in all constructs */
  scores: Float64Array;
}
export interface Survey {
  responses: number;
  /** answers 1–10 per item, one per respondent */
  items: Record<string, Uint8Array>;
  constructs: Record<SurveyConstructId, SurveyConstruct>;
  /** stated quality minus stated expectation per service dimension, in scale units */
  gaps: SurveyEstimate[];
}
export interface SurveyOptions {
  /** share of attendees who answer; by default it follows from research */
  responseShare?: number;
  side?: 'exhibitors' | 'visitors' | 'both';
}
export function surveyCustomers(_run: Run, _options?: SurveyOptions): Survey {
  throw new Error('not yet');
}
