/**
 * What weighs how much in a booking: the numbers of the utility in `choice.ts` that are the same for all customers of a
 * side who stand before the same choice. The engine adds them up in its passes, and the story of one customer names
 * them one by one: both take them from here.
 */
import { ln, lnr } from './maths';
import type { Side } from './passes';
import type { Run } from './run';

/** Parts of the utility of our show that do not differ between customers, logit. */
export interface OfferTerms {
  readonly start: number;
  readonly lockIn: number;
  readonly brokenPromise: number;
  readonly rebooking: number;
  readonly carrot: number;
  readonly advertising: number;
}

/** Logit for one unit of what the customer brings along. */
export interface Weights {
  readonly habit: number;
  /** for ten points of attitude; those who return weigh it by their alternatives */
  readonly attitude: number;
  /** for a point of expectation; those who return judge by what they know */
  readonly expectation: number;
  /** for 25 points of relationship quality */
  readonly relation: number;
  readonly goodWord: number;
  readonly badWord: number;
}

/** The same for the rival's show. */
export interface RivalWeights {
  readonly start: number;
  /** for a point of attitude */
  readonly attitude: number;
  readonly habit: number;
  /** for one unit of price sensitivity */
  readonly dearness: number;
}

/** What our show offers everybody alike: to those who attended last time, or to all others. */
export function offerTerms(run: Run, side: Side, isReturning: boolean): OfferTerms {
  const p = run.parameters;
  const { decisions, reachedByAds } = run.now;
  const lockIn = decisions.lockIn / 100;
  const discount = decisions.loyaltyDiscount;
  const reached = 2 * reachedByAds - 1;
  const start = p.b0[side];
  const broken = run.organiser.brokenPromise[side];
  if (!isReturning) {
    return {
      start,
      lockIn: -(p.lockPros * p.lockSide[side] * lockIn),
      brokenPromise: -(p.trustPros * broken),
      rebooking: 0,
      carrot: 0,
      advertising: p.ads[side] * reached,
    };
  }
  return {
    start,
    lockIn: (p.lock * p.lockSide[side] * lockIn) / (lockIn + p.lockHalf),
    brokenPromise: -(p.trustCust * broken),
    rebooking: p.rebook[side],
    carrot: (p.carrot * discount) / (discount + p.carrotHalf),
    advertising: p.adsCust * p.ads[side] * reached,
  };
}

/** The offer as one number. The order is part of the model version. */
export function offerSum({ start, lockIn, brokenPromise, rebooking, carrot, advertising }: OfferTerms): number {
  return start + lockIn + brokenPromise + rebooking + carrot + advertising;
}

/** What the customer's own history weighs with those who attended last time, or with all others. */
export function weightsOf(run: Run, side: Side, isReturning: boolean): Weights {
  const p = run.parameters;
  const habit = p.habit[side];
  if (!isReturning) {
    return {
      habit,
      attitude: p.slopePros[side] * p.prospectAttitude,
      expectation: (p.slopePros[side] * p.prospectWill) / 10,
      relation: p.prospectRq * p.rq[side],
      goodWord: p.wom,
      badWord: p.womNeg,
    };
  }
  return {
    habit,
    attitude: p.slope[side] * (1 - p.lockSlope * (run.now.decisions.lockIn / 100)),
    expectation: 0,
    relation: p.rq[side],
    goodWord: p.womCustPos * p.wom,
    badWord: p.womCustNeg * p.womNeg,
  };
}

/** What the rival's show offers, and what speaks for it. */
export function rivalWeights(run: Run, side: Side): RivalWeights {
  const p = run.parameters;
  const { rivals, rivalPrice } = run.now.conditions;
  return {
    start: p.r0[side] + p.rivalN * ln(rivals),
    attitude: (p.rivalSlope * p.slope[side]) / 10,
    habit: p.rHabit[side],
    dearness: p.priceLevel[side] * lnr(rivalPrice),
  };
}

/** How far attitude counts where the rival weighs `rivalPull`: little where there is nowhere else to go. */
export const alternativesOf = (rivalPull: number, altMin: number, altHalf: number): number =>
  altMin + ((1 - altMin) * rivalPull) / (altHalf + rivalPull);

/** Attitude as it is felt, in tens of points from the middle: far from it more than in proportion. */
export const feltAttitude = (x: number, convex: number): number => x + convex * x * Math.abs(x);

/** What a relationship leaves of the loss felt in a price rise; `relation` is (RQ − 50)/25. */
export const buffered = (relation: number, priceBuffer: number): number =>
  1 - priceBuffer * (relation < -1 ? -1 : relation > 1 ? 1 : relation);
