/** The list behind the floor: which of its customers fit a search, page by page. */
import { customerNumber, sideOf } from './customers';
import type { FloorCustomers } from './customers';
import { KNOWN } from './places';

export const PAGE_SIZE = 50;

export interface CustomerFilter {
  /** digits of a customer number; an empty text fits everybody */
  readonly number: string;
  readonly side: 'both' | 'exhibitors' | 'visitors';
  /** satisfaction state 0–3 of those who attend, or null for any */
  readonly state: number | null;
}

/** The members that fit, exact numbers before longer ones that begin with the same digits. */
export function filterCustomers(
  customers: FloorCustomers,
  members: readonly number[],
  places: Uint8Array,
  filter: CustomerFilter,
): number[] {
  const digits = filter.number.replace(/\D/g, '');
  const fits = (customer: number): boolean => {
    if (filter.side !== 'both' && sideOf(customers, customer) !== (filter.side === 'exhibitors' ? 0 : 1)) return false;
    if (filter.state !== null) {
      if (places[customer] >= KNOWN || customers.classes.brandt[customer] !== filter.state) return false;
    }
    return String(customerNumber(customer)).startsWith(digits);
  };
  const found = members.filter(fits);
  const exact = found.findIndex((customer) => String(customerNumber(customer)) === digits);
  if (exact > 0) found.unshift(...found.splice(exact, 1));
  return found;
}

/** The page (from 0) that exists: pages beyond the last one become the last. */
export function pageWithin(page: number, count: number): number {
  return Math.max(0, Math.min(page, Math.ceil(count / PAGE_SIZE) - 1));
}
