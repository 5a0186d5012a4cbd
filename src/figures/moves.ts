/** Who moved how between two editions: the persons behind the numbers of the flow ribbon and the transition matrix. */
import type { SchemeId } from '../model';
import { customersWhere } from './customerGroup';
import type { FigureView } from './editions';
import { isReplaced, sideRange, type FloorCustomers, type SideFilter } from './floor/customers';

/** What has to be known of every customer to tell who moved. */
export type MoveCustomers = Pick<
  FloorCustomers,
  'edition' | 'count' | 'exhibitorCount' | 'attending' | 'generation' | 'classes'
>;

/** Not attending: the row "new" and the column "left" of the model's matrices. */
export const AWAY = 4;

/** From where to where; class 0–3, AWAY, or null wherever it was. In organiser's view everybody there is of class 0. */
export interface Move {
  readonly from: number | null;
  readonly to: number | null;
}

/** Whose moves, and which classes. */
export interface MoveChoice {
  readonly scheme: SchemeId;
  readonly side: SideFilter;
  readonly view: FigureView;
}

/**
 * The places whose holders moved so between `before` and `now`, in rising order, counted as the model's report counts:
 * who left the market has left his class, though somebody else holds his place by now, and that one came from
 * outside. Who was away both times has not moved.
 */
export function customersWhoMoved(
  now: MoveCustomers,
  before: MoveCustomers | undefined,
  move: Move,
  choice: MoveChoice,
): number[] {
  const isMeant = (from: number, to: number): boolean =>
    (from !== AWAY || to !== AWAY) && (move.from ?? from) === from && (move.to ?? to) === to;
  return customersWhere(...sideRange(now, choice.side), (customer) => {
    const to = classIn(now, customer, choice);
    const from = before ? classIn(before, customer, choice) : AWAY;
    if (!before || !isReplaced(before, now, customer)) return isMeant(from, to);
    return isMeant(from, AWAY) || isMeant(AWAY, to);
  });
}

/** The edition those who moved are told of by: for those who left it is their last visit. */
export function lastSeenIn<Edition>(now: Edition, before: Edition | undefined, { to }: Move): Edition {
  return to === AWAY && before ? before : now;
}

/** Those who still hold their places in `now`: of the others nobody is left to be lit. */
export function stillInPlace(
  members: readonly number[],
  then: Pick<MoveCustomers, 'generation'>,
  now: Pick<MoveCustomers, 'generation'>,
): number[] {
  return members.filter((customer) => !isReplaced(then, now, customer));
}

/** Class of the holder of a place, or AWAY when he was not there. */
export function classIn(customers: MoveCustomers, customer: number, { scheme, view }: MoveChoice): number {
  if (customers.attending[customer] === 0) return AWAY;
  return view === 'organiser' ? 0 : customers.classes[scheme][customer];
}
