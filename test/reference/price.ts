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
  const grown = P.ladderBase + P.ladderStep * customer.tenure;
  const ladder = grown - pos(grown - P.ladderMax);
  return isReturning ? list * (1 - (world.now.decisions.loyaltyDiscount / 100) * ladder) : list;
}

/** A rise an explanation makes fair, up to a limit; the full slope beyond. */
function explained(world: World, rise: number): number {
  const slope = world.now.decisions.explainPrice ? P.explain : 1;
  return slope * rise + (1 - slope) * pos(rise - P.explainMax);
}

/** δ: a change against the price he is used to; a rise weighs `loss` times. */
const felt = (world: World, change: number, loss: number): number =>
  change > 0 ? loss * explained(world, change) : change;

/** `a`: how far a stand price lies above the market's, convex above it. */
export function standLevel(price: number): number {
  const level = lnr(price / P.marketPrice);
  return level > 0 ? level + P.priceConvex * level * level : level;
}

/** What the price takes from the utility, logit. */
export function priceTerm(world: World, customer: Customer, price: number): number {
  const { side, priceSensitivity, referencePrice } = customer;
  const sensitivity = P.priceLevel[side] * priceSensitivity;
  if (side === 1) {
    const change = felt(world, (price - referencePrice) / TICKET_UNIT, P.priceLoss);
    return (sensitivity * (price - P.marketTicket)) / TICKET_UNIT + P.priceRef[1] * change;
  }
  const r = (relationshipQuality(customer) - P.rqCentre) / 25;
  const buffer = 1 - P.priceBuffer * clamp(r, -1, 1);
  const change = felt(world, lnr(price / referencePrice), P.priceLoss * buffer);
  return sensitivity * standLevel(price) + P.priceRef[0] * change;
}

/** b of 4.5: what the price feels like afterwards. */
export function priceBurden(world: World, customer: Customer): number {
  const { side, priceSensitivity, pricePaid, referencePrice } = customer;
  if (side === 1) {
    const change = felt(world, (pricePaid - referencePrice) / TICKET_BURDEN_UNIT, P.priceLoss);
    const sensitivity = (P.burdenLevel[1] / TICKET_BURDEN_UNIT) * priceSensitivity;
    return sensitivity * (pricePaid - P.marketTicket) + P.burdenReference[1] * change;
  }
  const change = felt(world, lnr(pricePaid / referencePrice), P.priceLoss);
  return P.burdenLevel[0] * priceSensitivity * standLevel(pricePaid) + P.burdenReference[0] * change;
}
