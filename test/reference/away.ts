/** What becomes of those who stayed away, met the rival, or lost their contact person: `model.md` 4.6. */
import { pos } from '../../src/model/maths';
import { EDITION_DRAW } from '../../src/model/random';
import type { Customer } from './customer';
import { listPrice } from './price';
import { P, normalOf } from './world';
import type { World } from './world';

/** Who does not attend cools down. */
export function stayAway(world: World, customer: Customer): void {
  customer.habit *= P.habitOut;
  customer.friendship += P.friendshipFade * (P.friendshipStart - customer.friendship);
  customer.belonging += P.belongingFade * (P.belongingStart - customer.belonging);
  customer.trust += P.trustFade * (P.trustStart - customer.trust);
  customer.empowerment += P.empowermentFade * (P.empowermentStart - customer.empowerment);
  customer.absent += 1;
  customer.margin *= P.marginKeep;
  customer.referencePrice += P.referenceFade * (listPrice(world, customer) - customer.referencePrice);
}

/** Habits of everybody, and the opinion of those who were at the rival's. */
export function meetRival(world: World, customer: Customer): void {
  const { rivals, rivalQuality } = world.now.setting;
  const { attending, attendingRival } = customer;
  customer.rivalHabit += P.rivalHabitRate * (attendingRival - customer.rivalHabit);
  const shows = attending + attendingRival * (1 + P.portfolioRivals * pos(rivals - 1));
  customer.portfolio += P.portfolioRate * (shows - customer.portfolio);
  if (!attendingRival) return;
  const met =
    rivalQuality -
    P.qualityOverImage +
    P.rivalFitWeight * customer.rivalFit +
    P.rivalNoise * normalOf(world, customer, EDITION_DRAW.rivalNoise);
  customer.rivalAttitude += P.rivalAttitudeRate * (met - customer.rivalAttitude);
}

/** His manager left the organiser. */
export function leaveContact(customer: Customer): void {
  customer.friendship *= P.contactFriendship;
  customer.trust = pos(customer.trust - P.contactTrust);
  customer.belonging *= P.contactBelonging;
}
