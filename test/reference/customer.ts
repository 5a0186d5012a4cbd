/** One customer as one object: the traits, the state and the results of `model.md` section 2, under the same names. */

/** 0 exhibitors, 1 visitors. */
export type Side = 0 | 1;

export interface Customer {
  // who he is
  index: number;
  side: Side;
  randomKey: number;
  generation: number;
  /** the eight customers he listens to */
  links: readonly Customer[];
  // traits
  standArea: number;
  dimensionWeight: readonly number[];
  priceSensitivity: number;
  involvement: number;
  varietySeeking: number;
  bothPull: number;
  baseCompetence: number;
  ourTaste: number;
  rivalTaste: number;
  serviceFit: number;
  rivalFit: number;
  serviceCostFactor: number;
  responseStyle: number;
  // what he expects and knows
  willExpectation: readonly number[];
  shouldExpectation: number;
  imagePerception: number;
  attitude: number;
  rivalAttitude: number;
  competence: number;
  habit: number;
  rivalHabit: number;
  portfolio: number;
  referencePrice: number;
  failureMemory: number;
  positiveWord: number;
  negativeWord: number;
  // the relationship
  friendship: number;
  trust: number;
  belonging: number;
  empowerment: number;
  // visits
  tenure: number;
  absent: number;
  recentAttendance: number;
  hasAttended: number;
  attending: number;
  attendedPrevious: number;
  attendingRival: number;
  firstTimer: number;
  // the last edition attended
  expectationAtBooking: number;
  willAtBooking: readonly number[];
  experienced: readonly number[];
  processQuality: number;
  outcomeQuality: number;
  failed: number;
  severity: number;
  kind: number;
  complained: number;
  recoveryQuality: number;
  harm: number;
  resentment: number;
  serviceChoice: number;
  informationAttainment: number;
  impact: number;
  overload: number;
  perceivedQuality: number;
  disconfirmation: number;
  perceivedValue: number;
  /** product, service, personnel, image, money, time, mental, physical; for the report only */
  valueParts: readonly number[];
  /** for the report only */
  fairness: number;
  satisfaction: number;
  lastingSatisfaction: number;
  wordVolume: number;
  renewalForecast: number;
  statedIntention: number;
  recommendation: number;
  // money
  pricePaid: number;
  margin: number;
  cumulativeProfit: number;
  // classes
  dickBasu: number;
  knox: number;
  reinartzKumar: number;
  brandt: number;
  tier: number;
}

/** `will` of the text: the five expectations by what matters to this customer. */
export const weighted = (customer: Pick<Customer, 'dimensionWeight'>, perDimension: readonly number[]): number =>
  customer.dimensionWeight.reduce((sum, weight, dimension) => sum + weight * perDimension[dimension], 0);
