/** The numbers behind the floor: who is in which room in which state, by side. The table and the labels read these. */
import { lensInView, sideRange } from './customers';
import type { FloorChoice, FloorCustomers } from './customers';
import { kindsAfter, PAINT_COUNT, paintOf } from './kinds';
import { PLACE_COUNT, placesAfter, ROOMS } from './places';

export interface FloorCounts {
  /** customers at a place (0–7) of one side (0 exhibitors, 1 visitors), without those not classified yet */
  readonly at: (place: number, side: 0 | 1) => number;
  /** customers in a room who wear a paint (kinds.ts; 0–3 are the satisfaction states) */
  readonly wearing: (room: number, side: 0 | 1, paint: number) => number;
  /** customers in a room who wait there to be classified for the first time; only while an edition is played */
  readonly fresh: (room: number, side: 0 | 1) => number;
  /** attending customers of a side, without those not classified yet */
  readonly attending: (side: 0 | 1) => number;
}

/** Counts the customers of `range` who stand at `places` and look like `kinds`; those marked in `isFresh` apart. */
export function countCrowd(
  places: Uint8Array,
  kinds: Uint8Array,
  exhibitorCount: number,
  [first, end]: readonly [number, number],
  isFresh?: Uint8Array,
): FloorCounts {
  const atPlace = new Int32Array(PLACE_COUNT * 2);
  const freshAt = new Int32Array(PLACE_COUNT * 2);
  const paints = new Int32Array(PLACE_COUNT * 2 * PAINT_COUNT);
  for (let customer = first; customer < end; customer++) {
    const shelf = places[customer] * 2 + (customer < exhibitorCount ? 0 : 1);
    if (isFresh?.[customer]) {
      freshAt[shelf]++;
      continue;
    }
    atPlace[shelf]++;
    paints[shelf * PAINT_COUNT + paintOf(kinds[customer])]++;
  }
  return {
    at: (place, side) => atPlace[place * 2 + side],
    wearing: (room, side, paint) => paints[(room * 2 + side) * PAINT_COUNT + paint],
    fresh: (room, side) => freshAt[room * 2 + side],
    attending: (side) => ROOMS.reduce((sum: number, room) => sum + atPlace[room * 2 + side], 0),
  };
}

/** Counts one edition's floor under a lens. Only the sides that are shown are counted. */
export function countFloor(
  customers: FloorCustomers,
  choice: Pick<FloorChoice, 'lens' | 'view' | 'side'>,
): FloorCounts {
  const places = placesAfter(customers, lensInView(choice.lens, choice.view), choice.view);
  const kinds = kindsAfter(customers, places, choice.view);
  return countCrowd(places, kinds, customers.exhibitorCount, sideRange(customers, choice.side));
}

/** Customers of a Dick–Basu class (0–3) who came last time and not now: the model's report counts them too. */
export function countMissed(customers: FloorCustomers, room: number, side: 0 | 1): number {
  const [first, end] = sideRange(customers, side === 0 ? 'exhibitors' : 'visitors');
  let missed = 0;
  for (let customer = first; customer < end; customer++) {
    const isMissing = customers.attendedPrevious[customer] && !customers.attending[customer];
    if (isMissing && customers.classes.dickBasu[customer] === room) missed++;
  }
  return missed;
}

/** Both sides together. */
export function bothSides(count: (side: 0 | 1) => number): number {
  return count(0) + count(1);
}

/** The customers at a place, in the order of their numbers. */
export function customersAt(customers: FloorCustomers, choice: FloorChoice, place: number): number[] {
  const places = placesAfter(customers, lensInView(choice.lens, choice.view), choice.view);
  const [first, end] = sideRange(customers, choice.side);
  const list: number[] = [];
  for (let customer = first; customer < end; customer++) if (places[customer] === place) list.push(customer);
  return list;
}
