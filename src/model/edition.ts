/** What the edition being played has found out so far: each phase adds its part, the report reads it. */
import type { Conditions } from './conditions';
import type { Decisions } from './levers';
import { SCHEMES } from './report';

/** One number per side: exhibitors, visitors. */
export type Pair = [number, number];

/** Rows and columns of a transition matrix: four classes, then "new" (row) or "left" (column). */
export const TRANSITION_SIZE = 5;
/** Product, service, personnel, image, money, time, mental, physical. */
export const VALUE_PARTS = 8;

export interface EditionState {
  decisions: Decisions;
  conditions: Conditions;
  luck: number;
  /** the edition is looked at once and then thrown away */
  isGlance: boolean;
  /** edition and luck as they enter every key */
  salt: number;

  // promise
  /** effect of rights left by the information that goes with them, share */
  effectiveInformation: number;
  /** advertising after diminishing returns, share */
  reachedByAds: number;
  /** attended the edition before, exits included */
  attendedLast: Pair;

  // book
  /** attended the edition before and still in the market */
  couldReturn: Pair;
  returned: Pair;
  /** customers who attend now: firms, agents */
  attending: Pair;
  firstTimers: Pair;
  wentToRival: Pair;
  /** revenue of the edition before from those who could return, and from those who did, yuan */
  pastRevenue: Pair;
  pastRevenueReturned: Pair;
  turnedAway: number;
  /** share of those not at the show last time for whom the hall had room, 0–1 */
  placedShare: number;
  /** persons */
  visitorPersons: number;
  /** m² */
  netArea: number;

  // serve
  fill: number;
  crowdExhibitors: number;
  crowdVisitors: number;
  load: number;
  stress: number;
  /** points per service dimension */
  readonly standard: Float64Array;
  readonly delivered: Float64Array;
  /** attention paid to a customer of tier m: side · 4 + m */
  readonly attention: Float64Array;
  failures: Pair;
  repeatedFailures: Pair;
  complaints: Pair;

  // empower
  rights: number;
  /** rights on paper, points */
  emptiness: number;
  /** rewards that steer, points */
  control: number;
  overloaded: Pair;

  // evaluate: sums over attendees
  /** side · 8 + part, points */
  readonly valueParts: Float64Array;
  fairness: Pair;

  // classify
  /** margins above which the upper half and the top share of the attending exhibitors lie, yuan */
  marginMedian: number;
  marginTop: number;
  /** scheme · 50 + side · 25 + row · 5 + column */
  readonly transitions: Int32Array;
  /** attended the edition before, not now, still in the market, by Dick–Basu class: side · 4 + class */
  readonly stayedAway: Int32Array;
  promoters: Pair;
  detractors: Pair;

  // account
  money: Money;
}

/** Yuan. */
export interface Money {
  stands: number;
  tickets: number;
  other: number;
  costs: Record<string, number>;
  revenue: number;
  profit: number;
  customerEquity: number;
}

const pair = (): Pair => [0, 0];

/** An edition about which nothing is known yet. */
export function createEditionState(decisions: Decisions, conditions: Conditions): EditionState {
  return {
    decisions,
    conditions,
    luck: 0,
    isGlance: false,
    salt: 0,
    effectiveInformation: 0,
    reachedByAds: 0,
    attendedLast: pair(),
    couldReturn: pair(),
    returned: pair(),
    attending: pair(),
    firstTimers: pair(),
    wentToRival: pair(),
    pastRevenue: pair(),
    pastRevenueReturned: pair(),
    turnedAway: 0,
    placedShare: 1,
    visitorPersons: 0,
    netArea: 0,
    fill: 0,
    crowdExhibitors: 0,
    crowdVisitors: 0,
    load: 0,
    stress: 0,
    standard: new Float64Array(5),
    delivered: new Float64Array(5),
    attention: new Float64Array(8),
    failures: pair(),
    repeatedFailures: pair(),
    complaints: pair(),
    rights: 0,
    emptiness: 0,
    control: 0,
    overloaded: pair(),
    valueParts: new Float64Array(2 * VALUE_PARTS),
    fairness: pair(),
    marginMedian: 0,
    marginTop: 0,
    transitions: new Int32Array(SCHEMES.length * 2 * TRANSITION_SIZE * TRANSITION_SIZE),
    stayedAway: new Int32Array(8),
    promoters: pair(),
    detractors: pair(),
    money: { stands: 0, tickets: 0, other: 0, costs: {}, revenue: 0, profit: 0, customerEquity: 0 },
  };
}
