/** The choice between none, ours, the rival's and both: `model.md` 4.2. */
import { exp, lnr, ln, clamp } from '../../src/model/maths';
import { weighted } from './customer';
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
  /** e to the utility of ours, the rival's, both */
  readonly eo: number;
  readonly er: number;
  readonly eb: number;
  readonly any: number;
  readonly ours: number;
}

/** X of the table: the pull of the other side. */
function otherSide(world: World, { side }: Customer, { visitors, exhibitors }: Turnout): number {
  const { scale } = world.scenario;
  if (side === 1) return ln(Math.max(P.exhibitorsFloor * scale, exhibitors) / (P.baseExhibitors * scale));
  const perFirm = clamp(visitors / exhibitors, P.crossLow, P.crossHigh);
  const crowd = Math.max(P.visitorsFloor * scale, visitors) / (P.baseVisitors * scale);
  return ln(perFirm / 30) + P.crossVisitors * ln(crowd);
}

/** The rival's pull; 0 without a rival. */
function rivalPull(world: World, customer: Customer): number {
  const { rivals, rivalPrice } = world.now.setting;
  const { side } = customer;
  if (rivals === 0) return 0;
  const liked = (P.rivalSlope * P.slope[side] * (customer.rivalAttitude - P.attitudeCentre)) / 10;
  const price = P.priceLevel[side] * customer.priceSensitivity * lnr(rivalPrice);
  return exp(
    P.r0[side] + customer.rivalTaste + liked + P.rHabit[side] * customer.rivalHabit - price + P.rivalN * ln(rivals),
  );
}

/** Terms of those who attended last time. */
function customerTerms(world: World, customer: Customer, er: number, cross: number): number {
  const { side } = customer;
  const { decisions, adsR } = world.now;
  const k = decisions.lockIn / 100;
  const x = (customer.attitude - P.attitudeCentre) / 10;
  const xc = x + P.convex * x * Math.abs(x);
  const r = (relationshipQuality(customer) - P.rqCentre) / 25;
  const alt = P.altMin + ((1 - P.altMin) * er) / (P.altHalf + er);
  const D = decisions.loyaltyDiscount;
  return (
    P.slope[side] * alt * (1 - P.lockSlope * k) * xc +
    P.rq[side] * r +
    (P.lock * P.lockSide[side] * k) / (k + P.lockHalf) -
    P.trustCust * world.organiser.brokenPromise[side] +
    P.rebook[side] +
    (P.carrot * D) / (D + P.carrotHalf) +
    P.cross[side] * cross +
    P.adsCust * P.ads[side] * (2 * adsR - 1) +
    P.womCustPos * P.wom * customer.positiveWord -
    P.womCustNeg * P.womNeg * customer.negativeWord
  );
}

/** Terms of all others. */
function prospectTerms(world: World, customer: Customer, cross: number): number {
  const { side } = customer;
  const x = (customer.attitude - P.attitudeCentre) / 10;
  const w = (weighted(customer, customer.willExpectation) - P.willCentre) / 10;
  const r = (relationshipQuality(customer) - P.rqCentre) / 25;
  return (
    P.slopePros[side] * (P.prospectAttitude * x + P.prospectWill * w) +
    (customer.hasAttended ? P.prospectRq * P.rq[side] * r : 0) -
    P.lockPros * P.lockSide[side] * (world.now.decisions.lockIn / 100) -
    P.trustPros * world.organiser.brokenPromise[side] +
    P.crossPros[side] * cross +
    P.ads[side] * (2 * world.now.adsR - 1) +
    P.wom * customer.positiveWord -
    P.womNeg * customer.negativeWord
  );
}

/** e to the utility of each, for one who is free to come. */
export function chances(world: World, customer: Customer, turnout: Turnout, isReturning: boolean): Chances {
  const { side } = customer;
  const er = rivalPull(world, customer);
  const cross = otherSide(world, customer, turnout);
  const terms = isReturning ? customerTerms(world, customer, er, cross) : prospectTerms(world, customer, cross);
  const price = priceTerm(world, customer, netPrice(world, customer, isReturning));
  const u = P.b0[side] + customer.ourTaste + P.habit[side] * customer.habit + terms - price;
  const eo = exp(u);
  return chancesOf(eo, er, Math.sqrt(customer.bothPull * eo * er));
}

/** Nested logit with dissimilarity one half. */
export function chancesOf(eo: number, er: number, eb: number): Chances {
  const Q = eo * eo + er * er + eb * eb;
  if (Q === 0) return { eo, er, eb, any: 0, ours: 0 };
  const I = Math.sqrt(Q);
  const any = I / (1 + I);
  return { eo, er, eb, any, ours: (any * (eo * eo + eb * eb)) / Q };
}
