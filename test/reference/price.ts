/** Prices as a customer meets them: `model.md` 4.2 and 4.5. */
import { clamp, lnr, pos } from '../../src/model/maths';
import type { Customer } from './customer';
import { P, relationshipQuality } from './world';
import type { World } from './world';

/** Yuan between two steps of a ticket price: a unit, not a parameter. */
const TICKET_UNIT = 50;
const TICKET_BURDEN_UNIT = 100;

export const listPrice = ({ now: { decisions } }: World, customer: Customer): number =>
  customer.side === 0 ? decisions.standPrice : decisions.ticketPrice;

/** Net price per m² or ticket for one who attended last time, or did not. */
export function netPrice(world: World, customer: Customer, isReturning: boolean): number {
  const list = listPrice(world, customer);
  const ladder = Math.min(P.ladderMax, P.ladderBase + P.ladderStep * customer.tenure);
  return isReturning ? list * (1 - (world.now.decisions.loyaltyDiscount / 100) * ladder) : list;
}

/** A rise an explanation makes fair, up to a limit; the full slope beyond. */
function explained(world: World, rise: number): number {
  if (!world.now.decisions.explainPrice) return rise;
  return P.explain * Math.min(rise, P.explainMax) + pos(rise - P.explainMax);
}

/** `a`: how far a stand price lies above the market's, convex above it. */
export function standLevel(price: number): number {
  const level = lnr(price / P.marketPrice);
  return level > 0 ? level + P.priceConvex * level * level : level;
}

/** δ of a stand price against the one he is used to; a rise weighs more. */
export function standChange(world: World, customer: Customer, price: number, buffer: number): number {
  const change = lnr(price / customer.referencePrice);
  return change > 0 ? P.priceLoss * explained(world, change) * buffer : change;
}

function ticketChange(world: World, customer: Customer, price: number, unit: number): number {
  const change = (price - customer.referencePrice) / unit;
  return change > 0 ? P.priceLoss * explained(world, change) : change;
}

/** What the price takes from the utility, logit. */
export function priceTerm(world: World, customer: Customer, price: number): number {
  const { side, priceSensitivity } = customer;
  const sensitivity = P.priceLevel[side] * priceSensitivity;
  if (side === 1) {
    const level = (price - P.marketTicket) / TICKET_UNIT;
    return sensitivity * level + P.priceRef[1] * ticketChange(world, customer, price, TICKET_UNIT);
  }
  const r = (relationshipQuality(customer) - P.rqCentre) / 25;
  const buffer = 1 - P.priceBuffer * clamp(r, -1, 1);
  return sensitivity * standLevel(price) + P.priceRef[0] * standChange(world, customer, price, buffer);
}

/** b of 4.5: what the price feels like afterwards. */
export function priceBurden(world: World, customer: Customer): number {
  const { side, priceSensitivity, pricePaid } = customer;
  const sensitivity = P.burdenLevel[side] * priceSensitivity;
  if (side === 1) {
    const level = (pricePaid - P.marketTicket) / TICKET_BURDEN_UNIT;
    return sensitivity * level + P.burdenReference[1] * ticketChange(world, customer, pricePaid, TICKET_BURDEN_UNIT);
  }
  return sensitivity * standLevel(pricePaid) + P.burdenReference[0] * standChange(world, customer, pricePaid, 1);
}
