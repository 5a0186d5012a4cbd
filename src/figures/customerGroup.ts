/** Customers that a figure hands up to be listed by name. */
import type { Dictionary } from '../i18n/dictionary';

export interface ListedCustomers {
  /** words are chosen when drawn, so that they follow the language */
  readonly title: (t: Dictionary) => string;
  /** customers, in rising order */
  readonly members: readonly number[];
  /** the edition whose customers they are, where it is not the one on the screen: places may change hands */
  readonly edition?: number;
}

/** The customers from `first` up to `end` that `fits`, in rising order. */
export function customersWhere(first: number, end: number, fits: (customer: number) => boolean): number[] {
  const found: number[] = [];
  for (let customer = first; customer < end; customer++) if (fits(customer)) found.push(customer);
  return found;
}
