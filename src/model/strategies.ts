/** Named decisions: eight naive strategies, each with a lesson, and the two good ones that were found by search. */
import { BASE_DECISIONS, LEVERS } from './levers';
import type { Decisions, NumericLeverId } from './levers';

export type StrategyId =
  | 'dumping'
  | 'milking'
  | 'overPromise'
  | 'rightsWithoutInformation'
  | 'rightsInformed'
  | 'lockInPoorService'
  | 'everythingMaximum'
  | 'everythingMinimum'
  | 'premiumRelationship'
  | 'efficientValue';

const PREMIUM_RELATIONSHIP: Decisions = {
  reliability: 88,
  responsiveness: 70,
  assurance: 72,
  empathy: 70,
  tangibles: 83,
  training: 70,
  research: 75,
  recovery: 27,
  standPrice: 1500,
  ticketPrice: 20,
  loyaltyDiscount: 7,
  explainPrice: true,
  suggestion: 70,
  choice: 50,
  decision: 50,
  participation: 75,
  information: 80,
  rewards: 75,
  promise: 82,
  advertising: 35,
  attentionStrategic: 50,
  attentionKey: 30,
  attentionTransaction: 40,
  attentionRisk: 2,
  personalisation: 65,
  community: 40,
  lockIn: 15,
};

const EFFICIENT_VALUE: Decisions = {
  reliability: 90,
  responsiveness: 80,
  assurance: 70,
  empathy: 50,
  tangibles: 94,
  training: 88,
  research: 64,
  recovery: 26,
  standPrice: 1300,
  ticketPrice: 30,
  loyaltyDiscount: 3,
  explainPrice: true,
  suggestion: 67,
  choice: 42,
  decision: 45,
  participation: 74,
  information: 76,
  rewards: 61,
  promise: 78,
  advertising: 27,
  attentionStrategic: 37,
  attentionKey: 36,
  attentionTransaction: 28,
  attentionRisk: 0,
  personalisation: 15,
  community: 34,
  lockIn: 15,
};

/** Base decisions with some levers changed. */
function baseWith(changes: Partial<Decisions>): Decisions {
  return Object.freeze({ ...BASE_DECISIONS, ...changes });
}

/** The same value for every lever that runs from 0 to 100, the attention weights included. */
function everyLeverAt(value: number): Partial<Record<NumericLeverId, number>> {
  const levers: Partial<Record<NumericLeverId, number>> = {};
  for (const lever of LEVERS) {
    if (lever.id === 'explainPrice') continue;
    if (lever.unit === 'points' && lever.min === 0) levers[lever.id] = value;
    // only their shares count, and at least one must be above 0
    if (lever.unit === 'weight') levers[lever.id] = Math.max(1, value);
  }
  return levers;
}

export const STRATEGIES: Record<StrategyId, Decisions> = Object.freeze({
  dumping: baseWith({ standPrice: 800, ticketPrice: 0 }),
  milking: baseWith({ standPrice: 1600, ticketPrice: 100 }),
  overPromise: baseWith({ promise: 86 }),
  rightsWithoutInformation: baseWith({
    suggestion: 80,
    choice: 70,
    decision: 80,
    participation: 60,
    information: 5,
    rewards: 20,
  }),
  rightsInformed: baseWith({
    suggestion: 70,
    choice: 55,
    decision: 55,
    participation: 45,
    information: 80,
    rewards: 40,
  }),
  lockInPoorService: baseWith({
    lockIn: 90,
    reliability: 25,
    responsiveness: 25,
    assurance: 25,
    empathy: 25,
    tangibles: 25,
  }),
  everythingMaximum: baseWith({ ...everyLeverAt(100), promise: 80, loyaltyDiscount: 5 }),
  everythingMinimum: baseWith({ ...everyLeverAt(0), promise: 60, loyaltyDiscount: 0 }),
  premiumRelationship: Object.freeze(PREMIUM_RELATIONSHIP),
  efficientValue: Object.freeze(EFFICIENT_VALUE),
});
