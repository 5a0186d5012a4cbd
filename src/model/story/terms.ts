/** What the reasons of a booking and the parts of a satisfaction are called. */
import type { ColumnName } from '../population';

/** Reasons for or against our show, in the order in which they are told. */
export const CHOICE_TERMS = [
  'start',
  'habit',
  'taste',
  'attitude',
  'expectation',
  'relationship',
  'goodWord',
  'badWord',
  'priceLevel',
  'priceChange',
  'lockIn',
  'rebooking',
  'carrot',
  'brokenPromise',
  'otherSide',
  'advertising',
] as const;
export type ChoiceTerm = (typeof CHOICE_TERMS)[number];
/** Logit for each reason; above 0 it speaks for our show. */
export type ChoiceTerms = Readonly<Record<ChoiceTerm, number>>;

export const RIVAL_TERMS = ['start', 'taste', 'attitude', 'habit', 'price'] as const;
/** Logit for each reason to go to the rival's show. */
export type RivalTerms = Readonly<Record<(typeof RIVAL_TERMS)[number], number>>;

/** Parts of satisfaction in the order in which they are told. */
export const SATISFACTION_TERMS = [
  'start',
  'quality',
  'disconfirmation',
  'value',
  'empowerment',
  'fairness',
  'resentment',
  'bonus',
  'mood',
  'limit',
] as const;
export type SatisfactionTerm = (typeof SATISFACTION_TERMS)[number];
/** Points; their sum is the satisfaction. `mood` is chance, `limit` what the end of the scale cuts off. */
export type SatisfactionTerms = Readonly<Record<SatisfactionTerm, number>>;

/** Points of perceived quality by where they come from; their sum is the perceived quality. */
export const QUALITY_TERMS = ['start', 'delivered', 'expectation', 'entitlement', 'image', 'harm', 'limit'] as const;
export type QualityTerms = Readonly<Record<(typeof QUALITY_TERMS)[number], number>>;

/** The nine phases in the order of `simulate.ts`. */
export const PHASE_IDS = [
  'promise',
  'book',
  'serve',
  'empower',
  'evaluate',
  'relate',
  'talk',
  'classify',
  'account',
] as const;
export type PhaseId = (typeof PHASE_IDS)[number];

/** Measures each phase forms or moves, no more and no less, in the order in which they are told. */
export const PHASE_MEASURES = {
  promise: ['willExpectation', 'imagePerception', 'attitude'],
  book: ['attending', 'attendingRival', 'pricePaid'],
  serve: ['outcomeQuality', 'processQuality', 'failed', 'complained', 'recoveryQuality', 'harm'],
  empower: ['serviceChoice', 'informationAttainment', 'impact', 'overload', 'empowerment'],
  evaluate: ['perceivedQuality', 'disconfirmation', 'perceivedValue', 'satisfaction'],
  relate: [
    'attitude',
    'friendship',
    'trust',
    'belonging',
    'habit',
    'willExpectation',
    'shouldExpectation',
    'imagePerception',
    'empowerment',
    'margin',
  ],
  talk: ['positiveWord', 'negativeWord', 'wordVolume'],
  classify: ['renewalForecast', 'dickBasu', 'knox', 'reinartzKumar', 'brandt', 'tier'],
  account: ['cumulativeProfit'],
} as const satisfies Readonly<Record<PhaseId, readonly ColumnName[]>>;

export type PhaseMeasure = (typeof PHASE_MEASURES)[PhaseId][number];
