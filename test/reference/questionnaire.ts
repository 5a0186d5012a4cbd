/** What the attendees are asked: README 7.12, `model.md` 6. */
import type { SurveyConstructId } from '../../src/model';
import type { Customer } from './customer';
import { relationshipQuality } from './world';

/** In the order in which the lasting draws are numbered. */
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
const DIMENSIONS = ['Reliability', 'Responsiveness', 'Assurance', 'Empathy', 'Tangibles'];

export interface Question {
  readonly id: string;
  readonly construct: SurveyConstructId | null;
  /** opinion behind the answer; `own` is the lasting draw of the construct */
  readonly latent: (customer: Customer, own: number) => number;
  readonly centre: number;
  readonly unit: number;
}

type Latent = Question['latent'];
type Scale = readonly [centre: number, unit: number];

const ask = (id: string, construct: Question['construct'], [centre, unit]: Scale, latent: Latent): Question => ({
  ...{ id, construct, latent, centre, unit },
});

/** The same question in different words. */
const times = (count: number, construct: SurveyConstructId, scale: Scale, latent: Latent, name: string = construct) =>
  Array.from({ length: count }, (_, k) => ask(`${name}${k + 1}`, construct, scale, latent));

/** What a failure adds to the opinion of how complaints are handled. */
function handled({ complained, failed, recoveryQuality }: Customer): number {
  if (complained) return 20 * (recoveryQuality - 0.6);
  return failed ? -6 : 0;
}

const QUALITY: Scale = [73, 7.5];
const POWER: Scale = [35, 12];

/** In the order in which the answers are drawn. */
export const QUESTIONS: readonly Question[] = [
  ...times(5, 'image', [66, 6.5], (c) => c.imagePerception),
  ...times(3, 'expectation', [75, 7], (c, own) => c.expectationAtBooking + 4 * own),
  ask('qualityOverall', 'quality', QUALITY, (c) => c.perceivedQuality),
  ...DIMENSIONS.map((name, d) =>
    ask(`quality${name}`, 'quality', QUALITY, (c) => 0.6 * c.perceivedQuality + 0.4 * c.experienced[d]),
  ),
  ask('qualityOutcome', 'quality', QUALITY, (c) => 0.6 * c.perceivedQuality + 0.4 * c.outcomeQuality),
  ...times(2, 'value', [51, 8.5], (c, own) => c.perceivedValue + 7 * own),
  ...times(3, 'satisfaction', [66, 7], (c) => 0.6 * c.satisfaction + 0.4 * c.attitude),
  ...times(1, 'complaints', [60, 6.3], (c, own) => 0.5 * c.satisfaction + 0.5 * c.trust + 8 * own + handled(c)),
  ...DIMENSIONS.map((name, d) => ask(`expectation${name}`, null, [75, 7], (c) => c.willAtBooking[d])),
  ...times(2, 'empowerment', POWER, (c) => c.serviceChoice, 'serviceChoice'),
  ...times(2, 'empowerment', POWER, (c) => c.informationAttainment, 'informationAttainment'),
  ...times(2, 'empowerment', POWER, (c) => c.impact, 'impact'),
  ask(
    'loyaltyPreference',
    'loyalty',
    [58, 7],
    (c) => 0.5 * c.attitude + 0.5 * relationshipQuality(c) + 5.5 * c.ourTaste,
  ),
  ask(
    'loyaltyRecommendation',
    'loyalty',
    [61, 7],
    (c) => 0.7 * c.recommendation + 0.3 * relationshipQuality(c) + 2.75 * c.ourTaste,
  ),
];

/** The two questions of a SERVQUAL gap. */
export const gapQuestions = DIMENSIONS.map((name) => ({ met: `quality${name}`, expected: `expectation${name}` }));
