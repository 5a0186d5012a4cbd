/** The persons behind the parts of a flow ribbon: who is in a block or a ribbon, and the course one customer took. */
import type { Dictionary } from '../i18n/dictionary';
import { classNames } from './classNames';
import type { ListedCustomers } from './customerGroup';
import type { FigureEdition } from './editions';
import { isReplaced, sideRange } from './floor/customers';
import type { FlowStop } from './flowStops';
import { AWAY, classIn, customersWhoMoved, lastSeenIn, type Move, type MoveChoice, type MoveCustomers } from './moves';

/** Without its customers an edition is drawn, but nobody in it is named. */
export interface FlowEdition extends FigureEdition {
  readonly snapshot?: MoveCustomers;
}

/** A move into the edition of a column. */
export interface FlowMove extends Move {
  readonly column: number;
}

/**
 * The move a part of the ribbon counts, `outside` being its node outside; null for the headings. The block outside counts
 * those who left, and at the first edition, which nobody is known to have left, those who come to the next.
 */
export function moveOfStop(stop: FlowStop, outside: number): FlowMove | null {
  const at = (node: number): number => (node === outside ? AWAY : node);
  if (stop.kind === 'column') return null;
  if (stop.kind === 'ribbon') {
    const { step, from, to } = stop.ribbon;
    return { column: step + 1, from: at(from), to: at(to) };
  }
  const { column, node } = stop.node;
  if (node === outside && column === 0) return { column: 1, from: AWAY, to: null };
  return { column, from: null, to: at(node) };
}

/** Those who moved so, and the edition they are known from. */
export interface Movers {
  readonly members: readonly number[];
  readonly then: FlowEdition & { readonly snapshot: MoveCustomers };
}

/** Who made a move; undefined where the customers of its editions are not at hand. */
export function moversOf(editions: readonly FlowEdition[], move: FlowMove, choice: MoveChoice): Movers | undefined {
  const now = editions.at(move.column);
  const before = move.column > 0 ? editions[move.column - 1] : undefined;
  if (!hasCustomers(now) || (before && !hasCustomers(before))) return undefined;
  return {
    members: customersWhoMoved(now.snapshot, before?.snapshot, move, choice),
    then: lastSeenIn(now, before, move),
  };
}

const hasCustomers = (edition: FlowEdition | undefined): edition is Movers['then'] => edition?.snapshot !== undefined;

/** Those who made a move, as a list by name; `edition` is the one moved into. */
export function flowGroup(
  { members, then }: Movers,
  { from, to }: FlowMove,
  edition: number,
  { scheme }: MoveChoice,
): ListedCustomers {
  const title = (t: Dictionary): string => {
    const { listed } = t.linking;
    const name = t.figures.edition(edition);
    const classes = classNames(t.floor.rooms, scheme);
    if (from === null) return to === AWAY ? listed.left(name) : listed.inClass(name, classes[to ?? 0]);
    if (to === null) return listed.came(name);
    if (from === AWAY) return listed.cameInto(name, classes[to]);
    if (to === AWAY) return listed.leftFrom(name, classes[from]);
    return from === to ? listed.stayed(name, classes[to]) : listed.moved(name, classes[from], classes[to]);
  };
  return { title, members, edition: then.edition };
}

/**
 * The node (a class, or AWAY) at which the holder of a place in the edition at `index` stood, edition by edition; null
 * before he was in the market and after he left it. Empty for those the ribbon does not show.
 */
export function courseOf(
  editions: readonly FlowEdition[],
  index: number,
  customer: number,
  choice: MoveChoice,
): (number | null)[] {
  const now = editions[index]?.snapshot;
  if (!now) return [];
  const [first, end] = sideRange(now, choice.side);
  if (customer < first || customer >= end) return [];
  return editions.map(({ snapshot }) =>
    snapshot && !isReplaced(snapshot, now, customer) ? classIn(snapshot, customer, choice) : null,
  );
}
