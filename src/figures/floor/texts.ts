/** Words of the floor that depend on numbers: names of places, counts of customers, one customer in a line or two. */
import type { Dictionary } from '../../i18n/dictionary';
import type { Numbers } from '../../i18n/numbers';
import { countFloor } from './counts';
import type { FloorCounts } from './counts';
import { customerNumber, lensInView, sideOf } from './customers';
import type { FloorChoice, FloorCustomers, FloorView, Lens, SideFilter } from './customers';
import { NEUTRAL, NEVER_PAINT, UNJUDGED, VOICED } from './kinds';
import { KNOWN, OUTSIDE, OUTSIDE_KEYS, placesAfter, RIVAL, ROOM_KEYS, ROOM_ORDER } from './places';
import type { OutsidePlace } from './places';

export type FloorTexts = Dictionary['floor'];

export interface PlaceText {
  readonly name: string;
  readonly meaning: string;
}

export const STATE_KEYS = ROOM_KEYS.brandt;

/** Name and one-line meaning of a room (0–3) under a lens, or of a place outside (4–7). */
export function placeText(texts: FloorTexts, lens: Lens, place: number): PlaceText {
  if (place >= KNOWN) return texts.outside[OUTSIDE_KEYS[place as OutsidePlace]];
  const rooms: Readonly<Record<string, PlaceText>> = texts.rooms[lens];
  return rooms[ROOM_KEYS[lens][place]];
}

/** What a paint says about those who wear it. */
export function paintText(texts: FloorTexts, paint: number): string {
  if (paint < 4) return texts.states[STATE_KEYS[paint]];
  if (paint === UNJUDGED) return texts.paints.unjudged;
  if (paint === VOICED) return texts.paints.voiced;
  if (paint === NEUTRAL) return texts.paints.neutral;
  return paint === NEVER_PAINT ? texts.paints.never : texts.paints.outside;
}

/** The places outside that a view shows. */
export function outsidePlaces(view: FloorView): readonly OutsidePlace[] {
  return OUTSIDE.filter((place) => place !== RIVAL || view === 'model');
}

/** "82 exhibitors, 149 visitor groups", or the one side that is shown. */
export function countText(
  texts: FloorTexts,
  numbers: Numbers,
  side: SideFilter,
  count: (side: 0 | 1) => number,
): string {
  const [exhibitors, visitors] = [numbers.whole(count(0)), numbers.whole(count(1))];
  return side === 'both'
    ? texts.count.both(exhibitors, visitors)
    : texts.count[side](side === 'exhibitors' ? exhibitors : visitors);
}

/** The whole floor in one spoken sentence or two. */
export function summaryText(
  { floor: texts, figures }: Pick<Dictionary, 'floor' | 'figures'>,
  numbers: Numbers,
  customers: FloorCustomers,
  choice: FloorChoice,
  counts: FloorCounts = countFloor(customers, choice),
): string {
  const lens = lensInView(choice.lens, choice.view);
  const part = (place: number): string =>
    texts.summaryPart(
      placeText(texts, lens, place).name,
      countText(texts, numbers, choice.side, (side) => counts.at(place, side)),
    );
  return texts.summary(
    figures.edition(customers.edition),
    texts.lenses[lens],
    ROOM_ORDER[lens].map(part).join(texts.summaryJoin),
    outsidePlaces(choice.view).map(part).join(texts.summaryJoin),
  );
}

/** A customer's lines in the tooltip: who he is, where he stands, what happened to him. */
export function customerLines(
  texts: FloorTexts,
  numbers: Numbers,
  customers: FloorCustomers,
  choice: FloorChoice,
  customer: number,
): string[] {
  const lens = lensInView(choice.lens, choice.view);
  const place = placesAfter(customers, lens, choice.view)[customer];
  const isHere = place < KNOWN;
  const lines = [
    identity(texts, numbers, customers, customer),
    whereabouts(texts, numbers, customers, lens, place, customer),
  ];
  if (isHere && choice.view === 'model') lines.push(...judgement(texts, numbers, customers, lens, customer));
  const events = isHere ? happenings(texts, customers, choice.view, customer) : [];
  if (events.length > 0) lines.push(events.join(' · '));
  return lines;
}

function identity(texts: FloorTexts, numbers: Numbers, customers: FloorCustomers, customer: number): string {
  const isExhibitor = sideOf(customers, customer) === 0;
  const side = isExhibitor ? texts.sideNames.exhibitor : texts.sideNames.visitor;
  const size = isExhibitor ? texts.mark.area(numbers.whole(customers.standArea[customer])) : texts.mark.persons;
  return [texts.mark.name(side, String(customerNumber(customer))), size].join(' · ');
}

function whereabouts(
  texts: FloorTexts,
  numbers: Numbers,
  customers: FloorCustomers,
  lens: Lens,
  place: number,
  customer: number,
): string {
  const parts = [placeText(texts, lens, place).name];
  if (customers.hasAttended[customer]) parts.push(texts.mark.tenure(numbers.whole(customers.tenure[customer])));
  if (place >= KNOWN && customers.hasAttended[customer]) {
    parts.push(texts.mark.absent(numbers.whole(customers.absent[customer])));
  }
  return parts.join(' · ');
}

function judgement(
  texts: FloorTexts,
  numbers: Numbers,
  customers: FloorCustomers,
  lens: Lens,
  customer: number,
): string[] {
  const state = texts.states[STATE_KEYS[customers.classes.brandt[customer]]];
  const values = [
    texts.mark.satisfaction(numbers.whole(customers.satisfaction[customer])),
    texts.mark.quality(numbers.whole(customers.relationshipQuality[customer])),
  ];
  const line = lens === 'brandt' ? values : [texts.mark.state(state), ...values];
  return [line.join(' · ')];
}

function happenings(texts: FloorTexts, customers: FloorCustomers, view: FloorView, customer: number): string[] {
  const events: string[] = [];
  const failed = view === 'model' ? customers.failed[customer] : 0;
  if (failed > 0) events.push(failed === 1 ? texts.mark.failed : texts.mark.failedAgain);
  if (customers.complained[customer]) events.push(texts.mark.complained);
  return events;
}
