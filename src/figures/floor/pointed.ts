import type { Pointed, PointedSegment } from '../pointing.svelte';
import { isReplaced, sideRange } from './customers';
import type { FilmMoment, FloorCustomers } from './customers';
import { BOOK, crowdStage } from './film';

/** The floor as it is drawn: the edition before, the one on the screen, and where its film is, if one runs. */
export interface DrawnFloor {
  readonly from?: FloorCustomers;
  readonly to: FloorCustomers;
  readonly moment?: FilmMoment;
}

/**
 * The customers meant by what is pointed at, for whom the others fade: those named, or all that stand in a class. Null
 * when nobody is meant, and for one alone, who has a ring: the crowd does not flicker while a pointer wanders over it.
 */
export function pointedCustomers(at: Pointed | null, floor: DrawnFloor): ReadonlySet<number> | null {
  if (at?.customers) return at.customers.size === 1 ? null : at.customers;
  if (!at?.segment) return null;
  const isMember = membership(at.segment, floor);
  const [first, end] = sideRange(floor.to, at.segment.side ?? 'both');
  const members = new Set<number>();
  for (let customer = first; customer < end; customer++) if (isMember(customer)) members.add(customer);
  return members;
}

/**
 * Who stands in a class as the floor is drawn. Until an edition is classified its guests are of the class they came with;
 * as long as booking lasts those who will not come are still there, and newcomers are of no class yet.
 */
function membership(segment: PointedSegment, { from, to, moment }: DrawnFloor): (customer: number) => boolean {
  const { scheme, class: index } = segment;
  const isOf = ({ classes }: FloorCustomers, customer: number): boolean => classes[scheme][customer] === index;
  if (!from || !moment || crowdStage(moment) === 'after') {
    return (customer) => to.attending[customer] === 1 && isOf(to, customer);
  }
  const wasThere = (customer: number): boolean => moment.phase <= BOOK && from.attending[customer] === 1;
  const isKnown = (customer: number): boolean => from.hasAttended[customer] === 1 && !isReplaced(from, to, customer);
  const comes = (customer: number): boolean =>
    moment.phase >= BOOK && to.attending[customer] === 1 && isKnown(customer);
  return (customer) => (wasThere(customer) || comes(customer)) && isOf(from, customer);
}
