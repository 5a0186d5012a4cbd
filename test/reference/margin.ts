/** What one attendee leaves behind after what he costs, yuan: `model.md` 4.9. */
import type { Customer } from './customer';
import { P } from './world';
import type { World } from './world';

/** With tenure after this edition. */
export function marginOf({ now }: World, customer: Customer): number {
  const { standArea, pricePaid, serviceCostFactor, tenure } = customer;
  if (customer.side === 1) return P.personsPerAgent * (pricePaid - P.visHead);
  const revenue = pricePaid * standArea * (1 + P.other);
  const contact = P.contactBase + (P.contactPersonal * now.decisions.personalisation) / 100;
  const grown = 1 + P.contactTenure * Math.min(P.contactTenureMax, tenure);
  const served = P.serveHead * contact * serviceCostFactor * grown;
  return revenue - P.build * standArea - (customer.attendedPrevious ? P.oldCost : P.newCost) - served;
}
