/** What one attendee leaves behind after what he costs, yuan: `model.md` 4.9. */
import { pos } from '../../src/model/maths';
import type { Customer } from './customer';
import { either } from './order';
import { P } from './world';
import type { World } from './world';

/** How much dearer a customer's care becomes with his editions, up to a limit. */
export const careGrowth = (tenure: number): number => 1 + P.contactTenure * (tenure - pos(tenure - P.contactTenureMax));

/** With tenure after this edition. */
export function marginOf({ now }: World, customer: Customer): number {
  const { standArea, pricePaid, serviceCostFactor, tenure } = customer;
  if (customer.side === 1) return P.personsPerAgent * (pricePaid - P.visHead);
  const revenue = pricePaid * standArea * (1 + P.other);
  const contact = P.contactBase + (P.contactPersonal * now.decisions.personalisation) / 100;
  const grown = careGrowth(tenure);
  const served = P.serveHead * contact * serviceCostFactor * grown;
  const booking = either(customer.attendedPrevious === 1, P.oldCost, P.newCost);
  return revenue - P.build * standArea - booking - served;
}
