/** The questionnaire: what each item asks for, on which scale it is centred, and to which construct it belongs. */
import { relationshipQualities } from './relationship';
import type { Run } from './run';

export type SurveyConstructId =
  'image' | 'expectation' | 'quality' | 'value' | 'satisfaction' | 'complaints' | 'loyalty' | 'empowerment';

export const DIMENSIONS = ['reliability', 'responsiveness', 'assurance', 'empathy', 'tangibles'] as const;

export interface SurveyItem {
  readonly id: string;
  /** null: asked per dimension for the SERVQUAL gaps, part of no construct */
  readonly construct: SurveyConstructId | null;
  /** true opinion behind the answer, points */
  readonly latent: (run: Run, customer: number, own: number) => number;
  /** opinion that answers 7.2, and points per step of the scale */
  readonly centre: number;
  readonly unit: number;
}

type Latent = SurveyItem['latent'];
const COUNT_WORDS = [1, 2, 3, 4, 5];

const item = (
  id: string,
  construct: SurveyConstructId | null,
  latent: Latent,
  centre: number,
  unit: number,
): SurveyItem => ({ id, construct, latent, centre, unit });

/** The same question asked `count` times in different words. */
function repeated(
  construct: SurveyConstructId,
  count: number,
  latent: Latent,
  centre: number,
  unit: number,
): SurveyItem[] {
  return COUNT_WORDS.slice(0, count).map((number) => item(`${construct}${number}`, construct, latent, centre, unit));
}

/** Of a customer on the stage. */
const relation = (run: Run, customer: number): number =>
  relationshipQualities(Int32Array.of(customer), 0, 1, run.parameters)[0];

/** What a failure did to the opinion of how complaints are handled. */
function complaintPoints({ customers }: Run, i: number): number {
  if (customers.complained[i] === 1) return 20 * (customers.recoveryQuality[i] - 0.6);
  return customers.failed[i] > 0 ? -6 : 0;
}

const qualityOf =
  (column: (run: Run) => Float64Array): Latent =>
  (run, i) =>
    0.6 * run.customers.perceivedQuality[i] + 0.4 * column(run)[i];

const QUALITY: readonly SurveyItem[] = [
  item('qualityOverall', 'quality', (run, i) => run.customers.perceivedQuality[i], 73, 7.5),
  ...DIMENSIONS.map((name, d) =>
    item(
      `quality${capital(name)}`,
      'quality',
      qualityOf((run) => run.customers.experienced[d]),
      73,
      7.5,
    ),
  ),
  item(
    'qualityOutcome',
    'quality',
    qualityOf((run) => run.customers.outcomeQuality),
    73,
    7.5,
  ),
];

const EMPOWERMENT: readonly SurveyItem[] = (['serviceChoice', 'informationAttainment', 'impact'] as const).flatMap(
  (name) => [1, 2].map((number) => item(`${name}${number}`, 'empowerment', (run, i) => run.customers[name][i], 35, 12)),
);

const LOYALTY: readonly SurveyItem[] = [
  item(
    'loyaltyPreference',
    'loyalty',
    (run, i) => 0.5 * run.customers.attitude[i] + 0.5 * relation(run, i) + 5.5 * run.customers.ourTaste[i],
    58,
    7,
  ),
  item(
    'loyaltyRecommendation',
    'loyalty',
    (run, i) => 0.7 * run.customers.recommendation[i] + 0.3 * relation(run, i) + 2.75 * run.customers.ourTaste[i],
    61,
    7,
  ),
];

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Every item in the order in which it is drawn; numbers of section 6 of the model's specification. */
export const SURVEY_ITEMS: readonly SurveyItem[] = [
  ...repeated('image', 5, (run, i) => run.customers.imagePerception[i], 66, 6.5),
  ...repeated('expectation', 3, (run, i, own) => run.customers.expectationAtBooking[i] + 4 * own, 75, 7),
  ...QUALITY,
  ...repeated('value', 2, (run, i, own) => run.customers.perceivedValue[i] + 7 * own, 51, 8.5),
  ...repeated(
    'satisfaction',
    3,
    (run, i) => 0.6 * run.customers.satisfaction[i] + 0.4 * run.customers.attitude[i],
    66,
    7,
  ),
  ...repeated(
    'complaints',
    1,
    (run, i, own) =>
      0.5 * run.customers.satisfaction[i] + 0.5 * run.customers.trust[i] + 8 * own + complaintPoints(run, i),
    60,
    6.3,
  ),
  ...DIMENSIONS.map((name, d) =>
    item(`expectation${capital(name)}`, null, (run, i) => run.customers.willAtBooking[d][i], 75, 7),
  ),
  ...EMPOWERMENT,
  ...LOYALTY,
];

export const CONSTRUCTS: readonly SurveyConstructId[] = [
  'image',
  'expectation',
  'quality',
  'value',
  'satisfaction',
  'complaints',
  'loyalty',
  'empowerment',
];

/** Items of one service dimension: what was expected and what was met. */
export const gapItems = (dimension: number): { expected: string; met: string } => ({
  expected: `expectation${capital(DIMENSIONS[dimension])}`,
  met: `quality${capital(DIMENSIONS[dimension])}`,
});
