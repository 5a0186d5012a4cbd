/** The organiser's levers: one row per lever of the show, with unit, bounds, step and base value. */

export type LeverGroup = 'service' | 'price' | 'empowerment' | 'promise' | 'relationship';

/** Unit of a lever's value; `points` run 0–100. */
export type LeverUnit = 'points' | 'yuanPerSquareMetre' | 'yuan' | 'percent' | 'weight' | 'yesNo';

/** Everything the organiser decides before one edition. Numbers are in the unit of their lever. */
export interface Decisions {
  readonly reliability: number;
  readonly responsiveness: number;
  readonly assurance: number;
  readonly empathy: number;
  readonly tangibles: number;
  readonly training: number;
  readonly research: number;
  readonly recovery: number;
  readonly standPrice: number;
  readonly ticketPrice: number;
  readonly loyaltyDiscount: number;
  readonly explainPrice: boolean;
  readonly suggestion: number;
  readonly choice: number;
  readonly decision: number;
  readonly participation: number;
  readonly information: number;
  readonly rewards: number;
  readonly promise: number;
  readonly advertising: number;
  readonly attentionStrategic: number;
  readonly attentionKey: number;
  readonly attentionTransaction: number;
  readonly attentionRisk: number;
  readonly personalisation: number;
  readonly community: number;
  readonly lockIn: number;
}

export type LeverId = keyof Decisions;
/** Every lever but `explainPrice`, which is a yes or no. */
export type NumericLeverId = Exclude<LeverId, 'explainPrice'>;

interface LeverOf<Id extends LeverId, Value> {
  readonly id: Id;
  readonly group: LeverGroup;
  readonly unit: LeverUnit;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly base: Value;
}

/** One lever; `explainPrice` has base `false`, bounds 0 and 1. */
export type Lever = LeverOf<NumericLeverId, number> | LeverOf<'explainPrice', boolean>;

const points = (id: NumericLeverId, group: LeverGroup, base: number): Lever => ({
  id,
  group,
  unit: 'points',
  min: 0,
  max: 100,
  step: 1,
  base,
});
const weight = (id: NumericLeverId, base: number): Lever => ({
  id,
  group: 'relationship',
  unit: 'weight',
  min: 0,
  max: 100,
  step: 1,
  base,
});

/** The levers in the order of the textbook's groups. Sliders, links, files and tests read this table. */
export const LEVERS: readonly Lever[] = [
  points('reliability', 'service', 50),
  points('responsiveness', 'service', 50),
  points('assurance', 'service', 50),
  points('empathy', 'service', 50),
  points('tangibles', 'service', 50),
  points('training', 'service', 40),
  points('research', 'service', 40),
  points('recovery', 'service', 40),
  { id: 'standPrice', group: 'price', unit: 'yuanPerSquareMetre', min: 700, max: 1800, step: 10, base: 1150 },
  { id: 'ticketPrice', group: 'price', unit: 'yuan', min: 0, max: 200, step: 5, base: 30 },
  { id: 'loyaltyDiscount', group: 'price', unit: 'percent', min: 0, max: 30, step: 0.5, base: 5 },
  { id: 'explainPrice', group: 'price', unit: 'yesNo', min: 0, max: 1, step: 1, base: false },
  points('suggestion', 'empowerment', 30),
  points('choice', 'empowerment', 30),
  points('decision', 'empowerment', 20),
  points('participation', 'empowerment', 20),
  points('information', 'empowerment', 40),
  points('rewards', 'empowerment', 20),
  { id: 'promise', group: 'promise', unit: 'points', min: 50, max: 100, step: 1, base: 74 },
  points('advertising', 'promise', 50),
  weight('attentionStrategic', 20),
  weight('attentionKey', 30),
  weight('attentionTransaction', 40),
  weight('attentionRisk', 10),
  points('personalisation', 'relationship', 30),
  points('community', 'relationship', 20),
  points('lockIn', 'relationship', 15),
];

/** The base value of every lever. */
export const BASE_DECISIONS: Decisions = Object.freeze(
  Object.fromEntries(LEVERS.map((lever) => [lever.id, lever.base])),
) as unknown as Decisions;
