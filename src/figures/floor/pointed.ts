import type { Pointed } from '../pointing.svelte';
import type { FloorCustomers } from './customers';

/** The customers meant by what is pointed at: those named, or the attendees of a segment; null when nobody is meant. */
export function pointedCustomers(at: Pointed | null, customers: FloorCustomers): ReadonlySet<number> | null {
  if (at?.customers) return at.customers;
  if (!at?.segment) return null;
  const { scheme, class: index, side } = at.segment;
  const { attending, classes, exhibitorCount, count } = customers;
  const first = side === 'visitors' ? exhibitorCount : 0;
  const end = side === 'exhibitors' ? exhibitorCount : count;
  const members = new Set<number>();
  for (let i = first; i < end; i++) if (attending[i] === 1 && classes[scheme][i] === index) members.add(i);
  return members;
}
