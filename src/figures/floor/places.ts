/** Places on the floor: four rooms for those who attend, and outside the street and the rival's show. */
import { isReplaced, lensInView } from './customers';
import type { FloorCustomers, FloorView, Lens } from './customers';

/** Names of the classes of each lens, in the order of their numbers. They are keys of the texts. */
export const ROOM_KEYS = {
  dickBasu: ['loyal', 'latent', 'spurious', 'none'],
  knox: ['loyal', 'habitual', 'variety', 'switcher'],
  reinartzKumar: ['trueFriend', 'barnacle', 'butterfly', 'stranger'],
  brandt: ['secure', 'satisfied', 'vulnerable', 'dissatisfied'],
  tier: ['strategic', 'key', 'transaction', 'risk'],
  behaviour: ['first', 'back', 'twice', 'thrice'],
} as const satisfies Record<Lens, readonly [string, string, string, string]>;

/** Which class stands where, read by lines; two axes in the same directions as the map has them. */
export const ROOM_ORDER: Readonly<Record<Lens, readonly [number, number, number, number]>> = {
  dickBasu: [1, 0, 3, 2],
  knox: [0, 2, 1, 3],
  reinartzKumar: [2, 0, 3, 1],
  brandt: [0, 1, 2, 3],
  tier: [0, 1, 2, 3],
  behaviour: [0, 1, 2, 3],
};

/** Lenses whose rooms are a table of two axes; the others are four steps in reading order. */
export const CROSSED: readonly Lens[] = ['dickBasu', 'knox', 'reinartzKumar'];

export const ROOMS = [0, 1, 2, 3] as const;
/** Places outside, numbered after the rooms. */
export const KNOWN = 4;
export const LAPSED = 5;
export const NEVER = 6;
export const RIVAL = 7;
export const PLACE_COUNT = 8;
export const OUTSIDE = [KNOWN, LAPSED, NEVER, RIVAL] as const;
export const OUTSIDE_KEYS = { [KNOWN]: 'known', [LAPSED]: 'lapsed', [NEVER]: 'never', [RIVAL]: 'rival' } as const;
export type OutsidePlace = (typeof OUTSIDE)[number];

/** After so many editions of absence an organiser's contact is no longer "known" (model.md 2.2). */
const KNOWN_EDITIONS = 3;
/** Classes of somebody who has not been judged yet (model.md 2.2): the rooms newcomers walk into. */
const NEWCOMER_CLASS: Readonly<Record<Lens, number>> = {
  dickBasu: 3,
  knox: 3,
  reinartzKumar: 3,
  brandt: 1,
  tier: 2,
  behaviour: 0,
};

/** Room by attendance alone: first time, back after a gap, twice running, three in a row. */
export function behaviourRoom(recentAttendance: number, tenure: number): number {
  if (tenure <= 1) return 0;
  if ((recentAttendance & 0b010) === 0) return 1;
  return (recentAttendance & 0b100) === 0 ? 2 : 3;
}

/** Place of somebody who does not attend; an organiser cannot see who is at the rival's show. */
function outsidePlace(customers: FloorCustomers, view: FloorView, customer: number): number {
  if (view === 'model' && customers.attendingRival[customer]) return RIVAL;
  if (!customers.hasAttended[customer]) return NEVER;
  return customers.absent[customer] < KNOWN_EDITIONS ? KNOWN : LAPSED;
}

function roomOf(customers: FloorCustomers, lens: Lens, customer: number): number {
  if (lens !== 'behaviour') return customers.classes[lens][customer];
  return behaviourRoom(customers.recentAttendance[customer], customers.tenure[customer]);
}

/** Place (0–7) of every customer after an edition. */
export function placesAfter(customers: FloorCustomers, lens: Lens, view: FloorView): Uint8Array {
  const shown = lensInView(lens, view);
  const places = new Uint8Array(customers.count);
  for (let customer = 0; customer < places.length; customer++) {
    places[customer] = customers.attending[customer]
      ? roomOf(customers, shown, customer)
      : outsidePlace(customers, view, customer);
  }
  return places;
}

/** Who stands in a room since booking without ever having been classified: 1 for each such customer. */
export function newAtDoor(from: FloorCustomers, to: FloorCustomers, lens: Lens, view: FloorView): Uint8Array {
  const fresh = new Uint8Array(to.count);
  if (lensInView(lens, view) === 'behaviour') return fresh;
  for (let customer = 0; customer < fresh.length; customer++) {
    const isJudged = from.hasAttended[customer] && !isReplaced(from, to, customer);
    fresh[customer] = to.attending[customer] && !isJudged ? 1 : 0;
  }
  return fresh;
}

/**
 * Places once booking has closed: everybody is where `to` finds them, but rooms are those of the last classification,
 * and newcomers stand where nobody has been judged yet. Attendance itself is known at once.
 */
export function placesBooked(from: FloorCustomers, to: FloorCustomers, lens: Lens, view: FloorView): Uint8Array {
  const places = placesAfter(to, lens, view);
  const shown = lensInView(lens, view);
  if (shown === 'behaviour') return places;
  for (let customer = 0; customer < places.length; customer++) {
    if (places[customer] >= KNOWN) continue;
    const isJudged = from.hasAttended[customer] && !isReplaced(from, to, customer);
    places[customer] = isJudged ? roomOf(from, shown, customer) : NEWCOMER_CLASS[shown];
  }
  return places;
}
