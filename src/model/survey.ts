/**
 * What the organiser sees: some of the attendees answer a questionnaire. Research buys answers, not the truth.
 * Asking changes nothing in the world; its draws have purposes of their own.
 */
import { ModelError } from './errors';
import { clamp } from './maths';
import { SURVEY_DRAW, draw, editionKey, editionSalt, normal, uniform } from './random';
import type { Mean } from './report';
import type { Run } from './run';
import { CONSTRUCTS, DIMENSIONS, SURVEY_ITEMS, gapItems } from './surveyItems';
import type { SurveyConstructId, SurveyItem } from './surveyItems';
import { enter } from './stage';

export type { SurveyConstructId } from './surveyItems';

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

/** Share of attendees who answer; research in points. */
export const responseShareOf = (research: number): number => 0.05 + (0.45 * research) / 100;

function isAsked(run: Run, customer: number, side: SurveyOptions['side']): boolean {
  if (side === 'exhibitors') return customer < run.exhibitorCount;
  return side !== 'visitors' || customer >= run.exhibitorCount;
}

/** Attendees of the edition just played who answer, in index order. */
function respondentsOf(run: Run, share: number, side: SurveyOptions['side'], salt: number): number[] {
  const { attending, randomKey } = run.customers;
  const found: number[] = [];
  for (let i = 0; i < run.count; i++) {
    if (attending[i] === 0 || !isAsked(run, i, side)) continue;
    if (uniform(draw(editionKey(randomKey[i], salt), SURVEY_DRAW.answers)) < share) found.push(i);
  }
  return found;
}

/** An opinion on the scale 1–10, seen through the respondent's way of using it. */
function answer(run: Run, i: number, question: SurveyItem, number: number, salt: number): number {
  const key = run.customers.randomKey[i];
  const own = question.construct === null ? 0 : lasting(key, question.construct);
  const stretch = 1 + 0.12 * normal(draw(key, SURVEY_DRAW.stretch));
  const bias = 0.65 * run.customers.responseStyle[i];
  const slip = 1.25 * normal(draw(editionKey(key, salt), SURVEY_DRAW.item[number]));
  const opinion = (question.latent(run, i, own) - question.centre) / question.unit;
  return Math.floor(clamp(7.2 + stretch * opinion + bias + slip, 1, 10) + 0.5);
}

const lasting = (key: number, construct: SurveyConstructId): number =>
  normal(draw(key, SURVEY_DRAW.construct[CONSTRUCTS.indexOf(construct)]));

/** Mean with the interval mean ± 1.96 · SD/√n; an interval needs two answers. */
function estimate(scores: Float64Array): SurveyEstimate {
  const n = scores.length;
  if (n === 0) return { mean: null, low: null, high: null };
  const mean = scores.reduce((sum, score) => sum + score, 0) / n;
  if (n === 1) return { mean, low: null, high: null };
  const squares = scores.reduce((sum, score) => sum + (score - mean) * (score - mean), 0);
  const half = (1.96 * Math.sqrt(squares / (n - 1))) / Math.sqrt(n);
  return { mean, low: mean - half, high: mean + half };
}

function constructOf(id: SurveyConstructId, items: Survey['items'], responses: number): SurveyConstruct {
  const columns = SURVEY_ITEMS.filter((question) => question.construct === id).map((question) => items[question.id]);
  const scores = new Float64Array(responses);
  for (let k = 0; k < responses; k++) {
    scores[k] = columns.reduce((sum, column) => sum + column[k], 0) / columns.length;
  }
  return { ...estimate(scores), scores };
}

function gapOf(dimension: number, items: Survey['items'], responses: number): SurveyEstimate {
  const { expected, met } = gapItems(dimension);
  return estimate(Float64Array.from({ length: responses }, (_, k) => items[met][k] - items[expected][k]));
}

function checkShare(share: number): void {
  if (share >= 0 && share <= 1) return;
  const detail = { code: 'settingOutOfRange', what: 'responseShare', value: share, min: 0, max: 1 } as const;
  throw new ModelError(detail, '0–1');
}

/** Asks the attendees of the edition just played. The same run gives the same answers, however often it is asked. */
export function surveyCustomers(run: Run, options: SurveyOptions = {}): Survey {
  const share = options.responseShare ?? responseShareOf(run.organiser.lastResearch);
  checkShare(share);
  const salt = editionSalt(run.edition, run.organiser.lastLuck);
  enter(run);
  const respondents = respondentsOf(run, share, options.side ?? 'both', salt);
  const responses = respondents.length;
  const items: Survey['items'] = {};
  SURVEY_ITEMS.forEach((question, number) => {
    items[question.id] = Uint8Array.from(respondents, (customer) => answer(run, customer, question, number, salt));
  });
  const constructs = CONSTRUCTS.map((id) => [id, constructOf(id, items, responses)]);
  return {
    responses,
    items,
    constructs: Object.fromEntries(constructs) as Survey['constructs'],
    gaps: DIMENSIONS.map((_, dimension) => gapOf(dimension, items, responses)),
  };
}
