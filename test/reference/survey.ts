/** The survey, answered by the plain objects: README 7.12, `model.md` 6. */
import type { Survey, SurveyConstructId, SurveyEstimate, SurveyOptions } from '../../src/model';
import { clamp } from '../../src/model/maths';
import { SURVEY_DRAW, draw, editionKey, normal, uniform } from '../../src/model/random';
import type { Customer } from './customer';
import { CONSTRUCTS, QUESTIONS, gapQuestions } from './questionnaire';
import type { Question } from './questionnaire';
import { attendeesOf, playBy, saltOf } from './world';
import type { World } from './world';

/** Attendees of the edition just played who answer, exhibitors first. */
function respondentsOf(world: World, { side = 'both', responseShare }: SurveyOptions, salt: number): Customer[] {
  const share = responseShare ?? 0.05 + (0.45 * world.organiser.lastResearch) / 100;
  const asked = [
    ...(side === 'visitors' ? [] : attendeesOf(world, 0)),
    ...(side === 'exhibitors' ? [] : attendeesOf(world, 1)),
  ];
  return asked.filter(({ randomKey }) => uniform(draw(editionKey(randomKey, salt), SURVEY_DRAW.answers)) < share);
}

function answerOf(customer: Customer, question: Question, purpose: number, salt: number): number {
  const { randomKey: key, responseStyle } = customer;
  const { construct, latent, centre, unit } = question;
  const own = construct === null ? 0 : normal(draw(key, SURVEY_DRAW.construct[CONSTRUCTS.indexOf(construct)]));
  const stretch = 1 + 0.12 * normal(draw(key, SURVEY_DRAW.stretch));
  const felt = 7.2 + stretch * ((latent(customer, own) - centre) / unit);
  const said = felt + 0.65 * responseStyle + 1.25 * normal(draw(editionKey(key, salt), purpose));
  return Math.floor(clamp(said, 1, 10) + 0.5);
}

const sumOfAll = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** mean ± 1.96 · SD/√n; nothing from nobody, no interval from one. */
function estimateOf(scores: readonly number[]): SurveyEstimate {
  const n = scores.length;
  if (n === 0) return { mean: null, low: null, high: null };
  const mean = sumOfAll(scores) / n;
  if (n === 1) return { mean, low: null, high: null };
  const squares = sumOfAll(scores.map((score) => (score - mean) * (score - mean)));
  const half = (1.96 * Math.sqrt(squares / (n - 1))) / Math.sqrt(n);
  return { mean, low: mean - half, high: mean + half };
}

type Answers = Readonly<Record<string, readonly number[]>>;

function constructOf(id: SurveyConstructId, answers: Answers, responses: number): Survey['constructs']['image'] {
  const ids = QUESTIONS.filter(({ construct }) => construct === id).map((question) => question.id);
  const scores = Array.from(
    { length: responses },
    (_, k) => sumOfAll(ids.map((each) => answers[each][k])) / ids.length,
  );
  return { ...estimateOf(scores), scores: Float64Array.from(scores) };
}

/** The same answers the organiser gets. */
export function surveyOf(world: World, options: SurveyOptions): Survey {
  playBy(world);
  const salt = saltOf(world.edition, world.organiser.lastLuck);
  const respondents = respondentsOf(world, options, salt);
  const answers: Answers = Object.fromEntries(
    QUESTIONS.map((question, number) => [
      question.id,
      respondents.map((customer) => answerOf(customer, question, SURVEY_DRAW.item[number], salt)),
    ]),
  );
  const constructs = CONSTRUCTS.map((id) => [id, constructOf(id, answers, respondents.length)]);
  return {
    responses: respondents.length,
    items: Object.fromEntries(Object.entries(answers).map(([id, list]) => [id, Uint8Array.from(list)])),
    constructs: Object.fromEntries(constructs) as Survey['constructs'],
    gaps: gapQuestions.map(({ met, expected }) =>
      estimateOf(answers[met].map((answer, k) => answer - answers[expected][k])),
    ),
  };
}
