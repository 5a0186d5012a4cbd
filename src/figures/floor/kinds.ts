/** What a mark looks like, as one number: paint (what is known of the customer) × shape (side and size). */
import { isReplaced, standClass } from './customers';
import type { FloorCustomers, FloorView } from './customers';
import { KNOWN, NEVER } from './places';

/** Paints 0–3 are Brandt's classes, the satisfaction states. */
export const UNJUDGED = 4;
export const NEUTRAL = 5;
export const VOICED = 6;
export const OUTSIDE_PAINT = 7;
export const NEVER_PAINT = 8;
export const PAINT_COUNT = 9;
/** Paints worn inside the halls. */
export const ROOM_PAINTS = [0, 1, 2, 3, UNJUDGED, NEUTRAL, VOICED] as const;

/** Shapes 0–3 are stands of 9, 18, 36 and 90 m². */
export const VISITOR = 4;
export const SMALL_EXHIBITOR = 5;
export const SMALL_VISITOR = 6;
export const SHAPE_COUNT = 7;
export const KIND_COUNT = PAINT_COUNT * SHAPE_COUNT;

export const kindOf = (paint: number, shape: number): number => paint * SHAPE_COUNT + shape;
export const paintOf = (kind: number): number => Math.floor(kind / SHAPE_COUNT);
export const shapeOf = (kind: number): number => kind % SHAPE_COUNT;
export const isSquare = (shape: number): boolean => shape !== VISITOR && shape !== SMALL_VISITOR;

function shapeAt(customers: FloorCustomers, customer: number, place: number): number {
  const isExhibitor = customer < customers.exhibitorCount;
  if (place >= KNOWN) return isExhibitor ? SMALL_EXHIBITOR : SMALL_VISITOR;
  return isExhibitor ? standClass(customers.standArea[customer]) : VISITOR;
}

function outsidePaint(place: number): number {
  return place === NEVER ? NEVER_PAINT : OUTSIDE_PAINT;
}

/** Kind of every customer after an edition, standing at `places`. */
export function kindsAfter(customers: FloorCustomers, places: Uint8Array, view: FloorView): Uint8Array {
  const state = customers.classes.brandt;
  return places.map((place, customer) => {
    const shape = shapeAt(customers, customer, place);
    if (place >= KNOWN) return kindOf(outsidePaint(place), shape);
    if (view === 'organiser') return kindOf(customers.complained[customer] ? VOICED : NEUTRAL, shape);
    return kindOf(state[customer], shape);
  });
}

/** Kind of every customer before this edition is evaluated: last edition's state, newcomers not judged yet. */
export function kindsBooked(from: FloorCustomers, to: FloorCustomers, places: Uint8Array, view: FloorView): Uint8Array {
  const state = from.classes.brandt;
  return places.map((place, customer) => {
    const shape = shapeAt(to, customer, place);
    if (place >= KNOWN) return kindOf(outsidePaint(place), shape);
    if (view === 'organiser') return kindOf(NEUTRAL, shape);
    const isJudged = from.hasAttended[customer] && !isReplaced(from, to, customer);
    return kindOf(isJudged ? state[customer] : UNJUDGED, shape);
  });
}
