/** Phase 1, promise: `model.md` 4.1. */
import { clamp, lnr } from '../../src/model/maths';
import { EDITION_DRAW } from '../../src/model/random';
import { newborn } from './birth';
import { weighted } from './customer';
import type { Customer } from './customer';
import { P, isKnown, uniformOf } from './world';
import type { World } from './world';

/** With probability `exit` the customer is replaced by a newborn in the same place. */
function replaceWhoLeaves(world: World, customer: Customer): void {
  if (uniformOf(world, customer, EDITION_DRAW.exit) >= P.exit[customer.side]) return;
  const { index, side, generation } = customer;
  Object.assign(customer, newborn(world.seed, index, side, generation + 1, world.organiser.publicImage));
}

/** Price as a sign of quality, read by those who do not know the show; points. */
function priceCue({ now: { decisions } }: World, customer: Customer): number {
  const { standPrice, ticketPrice } = decisions;
  const ticket = clamp((ticketPrice - P.marketTicket) / P.cueTicketSpan, P.cueTicketLow, P.cueTicketHigh);
  return P.cueShare * P.priceCue * (customer.side === 0 ? lnr(standPrice / P.marketPrice) : ticket);
}

function expect(world: World, customer: Customer): void {
  const { now, organiser } = world;
  const known = isKnown(customer);
  const reach = P.reachBase + P.reachAds * now.adsR;
  const g = organiser.credibility * reach * (known ? P.promOld : P.promNew);
  const word = P.womWill * (customer.positiveWord - customer.negativeWord);
  const cue = known ? 0 : priceCue(world, customer);
  const im = known ? P.imgWillKnown : P.imgWill;
  customer.willExpectation = customer.willExpectation.map((will) => {
    const promised = g * (now.decisions.promise - will);
    const image = im * (organiser.publicImage + P.qualityOverImage - will);
    return clamp(will + promised + (word + cue) + image, P.willFloor, P.willCeiling);
  });
}

function hearOfImage({ organiser }: World, customer: Customer): void {
  customer.firstTimer = Number(!customer.hasAttended || customer.absent >= P.staleAfter);
  customer.expectationAtBooking = weighted(customer, customer.willExpectation);
  const rate = customer.attendedPrevious ? P.imageRateReturning : P.imageRateOther;
  const target = organiser.publicImage + P.imageFit * customer.serviceFit;
  customer.imagePerception += rate * (target - customer.imagePerception);
  if (isKnown(customer)) return;
  const expected = customer.expectationAtBooking - P.qualityOverImage;
  const hearsay = P.hearsayImage * customer.imagePerception + (1 - P.hearsayImage) * expected;
  customer.attitude += P.hearsayRate * (hearsay - customer.attitude);
}

export function promise(world: World): void {
  for (const customer of world.customers) {
    replaceWhoLeaves(world, customer);
    expect(world, customer);
    hearOfImage(world, customer);
  }
}
