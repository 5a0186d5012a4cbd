import type { SchemeId } from '../model';
import type { Snapshot } from '../sim/runner';
import type { SideChoice } from './look.svelte';

/** A part of the flow ribbon: who was in `from` an edition ago and is in `to` now; class 0–3, 4 = outside, null = any. */
export interface Flow {
  edition: number;
  from: number | null;
  to: number | null;
}

const OUTSIDE = 4;

/** The customers of a flow, counted as the report's transitions count them. */
export function customersInFlow(
  now: Snapshot,
  before: Snapshot | undefined,
  flow: Flow,
  scheme: SchemeId,
  side: SideChoice,
): number[] {
  const first = side === 'visitors' ? now.exhibitorCount : 0;
  const end = side === 'exhibitors' ? now.exhibitorCount : now.count;
  const found: number[] = [];
  for (let customer = first; customer < end; customer++) {
    const isThere = isIn(classOf(now, customer, scheme), flow.to);
    if (isThere && isIn(classBefore(now, before, customer, scheme), flow.from)) found.push(customer);
  }
  return found;
}

function isIn(actual: number, wanted: number | null): boolean {
  return wanted === null || actual === wanted;
}

function classOf(snapshot: Snapshot, customer: number, scheme: SchemeId): number {
  return snapshot.attending[customer] ? snapshot.classes[scheme][customer] : OUTSIDE;
}

function classBefore(now: Snapshot, before: Snapshot | undefined, customer: number, scheme: SchemeId): number {
  if (!before || before.generation[customer] !== now.generation[customer]) return OUTSIDE;
  return classOf(before, customer, scheme);
}
