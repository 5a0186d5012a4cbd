/** The choice between none, ours, the rival's and both: `model.md` 4.2. */
import { exp, lnr, ln, clamp } from '../../src/model/maths';
import type { Customer } from './customer';
import { netPrice, priceTerm } from './price';
import { P, relationshipQuality } from './world';
import type { World } from './world';

/** How many customers the other side is expected to meet, as X of the text. */
export interface Turnout {
  readonly visitors: number;
  readonly exhibitors: number;
}

export interface Chances {
  /** e to the utility of the rival's */
  readonly rival: number;
  /** probabilities: any show, ours, and both given ours */
  readonly any: number;
  readonly ours: number;
  readonly both: number;
}

/** X of the table: the pull of the other side. */
function otherSide(world: World, { side }: Customer, { visitors, exhibitors }: Turnout): number {
  const { scale } = world.scenario;
  if (side === 1) return ln(Math.max(P.exhibitorsFloor * scale, exhibitors) / (P.baseExhibitors * scale));
  const perFirm = clamp(visitors / Math.max(1, exhibitors), P.crossLow, P.crossHigh);
  const crowd = Math.max(P.visitorsFloor * scale, visitors) / (P.baseVisitors * scale);
  return ln(perFirm / (P.baseVisitors / P.baseExhibitors)) + P.crossVisitors * ln(crowd);
}

/** The rival's pull; 0 without a rival. */
function rivalPull(world: World, customer: Customer): number {
  const { rivals, rivalPrice } = world.now.setting;
  const { side } = customer;
  if (rivals === 0) return 0;
  const forAll = P.r0[side] + P.rivalN * ln(rivals);
  const liking = (P.rivalSlope * P.slope[side]) / 10;
  const dearness = P.priceLevel[side] * lnr(rivalPrice);
  return exp(
    forAll +
      customer.rivalTaste +
      liking * (customer.rivalAttitude - P.attitudeCentre) +
      P.rHabit[side] * customer.rivalHabit -
      dearness * customer.priceSensitivity,
  );
}

/** Terms of those who attended last time: first what is the same for all of them, then his own. */
function customerTerms(world: World, customer: Customer, er: number): number {
  const { side } = customer;
  const { decisions, adsR } = world.now;
  const k = decisions.lockIn / 100;
  const D = decisions.loyaltyDiscount;
  const forAll =
    P.b0[side] +
    (P.lock * P.lockSide[side] * k) / (k + P.lockHalf) -
    P.trustCust * world.organiser.brokenPromise[side] +
    P.rebook[side] +
    (P.carrot * D) / (D + P.carrotHalf) +
    P.adsCust * P.ads[side] * (2 * adsR - 1);
  const x = (customer.attitude - P.attitudeCentre) / 10;
  const xc = x + P.convex * x * Math.abs(x);
  const alt = P.altMin + ((1 - P.altMin) * er) / (P.altHalf + er);
  return (
    forAll +
    customer.ourTaste +
    P.habit[side] * customer.habit +
    P.slope[side] * (1 - P.lockSlope * k) * alt * xc +
    P.rq[side] * ((relationshipQuality(customer) - P.rqCentre) / 25) +
    P.womCustPos * P.wom * customer.positiveWord -
    P.womCustNeg * P.womNeg * customer.negativeWord
  );
}

/** Terms of all others, in the same order. */
function prospectTerms(world: World, customer: Customer): number {
  const { side } = customer;
  const { decisions, adsR } = world.now;
  const forAll =
    P.b0[side] -
    P.lockPros * P.lockSide[side] * (decisions.lockIn / 100) -
    P.trustPros * world.organiser.brokenPromise[side] +
    P.ads[side] * (2 * adsR - 1);
  const r = (relationshipQuality(customer) - P.rqCentre) / 25;
  return (
    forAll +
    customer.ourTaste +
    P.habit[side] * customer.habit +
    ((P.slopePros[side] * P.prospectAttitude) / 10) * (customer.attitude - P.attitudeCentre) +
    ((P.slopePros[side] * P.prospectWill) / 10) * (customer.expectationAtBooking - P.willCentre) +
    (customer.hasAttended ? P.prospectRq * P.rq[side] * r : 0) +
    P.wom * customer.positiveWord -
    P.womNeg * customer.negativeWord
  );
}

/** What one who is free to come would choose. */
export function chances(world: World, customer: Customer, turnout: Turnout, isReturning: boolean): Chances {
  const er = rivalPull(world, customer);
  const terms = isReturning ? customerTerms(world, customer, er) : prospectTerms(world, customer);
  const own = exp(-priceTerm(world, customer, netPrice(world, customer, isReturning)) + terms);
  const cross = isReturning ? P.cross : P.crossPros;
  const eo = own * exp(cross[customer.side] * otherSide(world, customer, turnout));
  return chancesOf(eo, er, customer.bothPull * eo * er);
}

/** Nested logit with dissimilarity one half; of both, the square is given. */
export function chancesOf(eo: number, er: number, bothSquared: number): Chances {
  const ours = eo * eo;
  const Q = ours + bothSquared + er * er;
  if (Q === 0) return { rival: er, any: 0, ours: 0, both: 0 };
  const I = Math.sqrt(Q);
  const any = I / (1 + I);
  const both = eo === 0 ? 0 : bothSquared / (ours + bothSquared);
  return { rival: er, any, ours: (any * (ours + bothSquared)) / Q, both };
}
