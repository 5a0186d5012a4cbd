/** What one customer is, and how he stands when an edition is over. */
import type { Customers } from '../population';
import type { Run } from '../run';

/** Drawn at birth; units as in the columns of the same names. */
export interface CustomerTraits {
  readonly side: 'exhibitors' | 'visitors';
  /** m²; 0 for visitors */
  readonly standArea: number;
  /** share per service dimension, sum 1 */
  readonly dimensionWeight: readonly number[];
  readonly priceSensitivity: number;
  readonly involvement: number;
  readonly varietySeeking: number;
  /** readiness to take part when he came to the market, 0–1 */
  readonly baseCompetence: number;
  readonly serviceFit: number;
  readonly rivalFit: number;
}

const NUMBERS = [
  'satisfaction',
  'perceivedQuality',
  'perceivedValue',
  'outcomeQuality',
  'processQuality',
  'disconfirmation',
  'attitude',
  'rivalAttitude',
  'friendship',
  'trust',
  'belonging',
  'empowerment',
  'competence',
  'habit',
  'rivalHabit',
  'portfolio',
  'referencePrice',
  'pricePaid',
  'margin',
  'positiveWord',
  'negativeWord',
  'renewalForecast',
  'statedIntention',
  'recommendation',
  'tenure',
  'absent',
  'wordVolume',
] as const satisfies readonly (keyof Customers)[];

/** Units as in the columns of the same names; of an edition not attended, results are those of the last visit. */
export type CustomerState = Readonly<Record<(typeof NUMBERS)[number], number>> & {
  /** points at booking */
  readonly expectation: number;
  /** points */
  readonly relationshipQuality: number;
  readonly attending: boolean;
  readonly attendingRival: boolean;
  readonly hasAttended: boolean;
};

/** How `customers` are where they lie: on the stage, or at home in a run. */
export function stateOf({ parameters: p }: Run, customers: Customers, i: number): CustomerState {
  const { friendship, trust, attitude, belonging } = customers;
  const numbers = Object.fromEntries(NUMBERS.map((name) => [name, customers[name][i]]));
  return {
    ...(numbers as Record<(typeof NUMBERS)[number], number>),
    expectation: customers.expectationAtBooking[i],
    relationshipQuality:
      p.weightFriendship * friendship[i] +
      p.weightTrust * trust[i] +
      p.weightAttitude * attitude[i] +
      p.weightBelonging * belonging[i],
    attending: customers.attending[i] === 1,
    attendingRival: customers.attendingRival[i] === 1,
    hasAttended: customers.hasAttended[i] === 1,
  };
}

/** What does not change about the customer who now holds place `i` of a run. */
export function customerTraits({ customers, exhibitorCount }: Run, i: number): CustomerTraits {
  return {
    side: i < exhibitorCount ? 'exhibitors' : 'visitors',
    standArea: customers.standArea[i],
    dimensionWeight: customers.dimensionWeight.map((weight) => weight[i]),
    priceSensitivity: customers.priceSensitivity[i],
    involvement: customers.involvement[i],
    varietySeeking: customers.varietySeeking[i],
    baseCompetence: customers.baseCompetence[i],
    serviceFit: customers.serviceFit[i],
    rivalFit: customers.rivalFit[i],
  };
}
