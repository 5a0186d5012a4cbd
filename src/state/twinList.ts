import type { Snapshot } from '../sim/runner';
import type { SideChoice } from './look.svelte';
import { rangeOf } from './twins';

/** How two lives stand to each other in one edition. */
export type Fate = 'any' | 'onlyInA' | 'onlyInB' | 'betterInA' | 'betterInB' | 'failedInA' | 'failedInB';
export const FATES: readonly Fate[] = ['any', 'onlyInA', 'onlyInB', 'betterInA', 'betterInB', 'failedInA', 'failedInB'];

export type TwinOrder = 'parting' | 'difference' | 'number';

/** Which of the customers whose lives part are listed. */
export interface TwinFilter {
  readonly side: SideChoice;
  readonly fate: Fate;
  /** digits a customer's number begins with; an empty text fits everybody */
  readonly number: string;
  /** the edition of parting, or null for any */
  readonly parting: number | null;
  /** a group, listed whether its customers' lives part or not; null for everybody whose lives do */
  readonly members: ReadonlySet<number> | null;
}

/** The two runs in the edition on the screen, and where each customer's lives part. */
export interface TwinMoment {
  readonly a: Snapshot;
  readonly b: Snapshot;
  readonly parted: Uint8Array;
}

/**
 * Satisfaction in B less satisfaction in A, points; of somebody who stays away the last there was, and null when in one
 * of the runs there never was any.
 */
export function differenceOf({ a, b }: Pick<TwinMoment, 'a' | 'b'>, customer: number): number | null {
  if (!a.hasAttended[customer] || !b.hasAttended[customer]) return null;
  return b.satisfaction[customer] - a.satisfaction[customer];
}

/** The customers that fit, an exact number first. */
export function twinList(moment: TwinMoment, filter: TwinFilter, order: TwinOrder): number[] {
  const { parted } = moment;
  const digits = filter.number.replace(/\D/g, '');
  const [first, end] = rangeOf(moment.a, filter.side);
  const found: number[] = [];
  for (let customer = first; customer < end; customer++) {
    if (!filter.members && parted[customer] > moment.a.edition) continue;
    if (filter.parting !== null && parted[customer] !== filter.parting) continue;
    if (fits(moment, filter, customer, digits)) found.push(customer);
  }
  sortTwins(moment, found, order);
  const exact = found.findIndex((customer) => String(customer + 1) === digits);
  if (exact > 0) found.unshift(...found.splice(exact, 1));
  return found;
}

function fits({ a, b }: TwinMoment, { members, fate }: TwinFilter, customer: number, digits: string): boolean {
  if (members && !members.has(customer)) return false;
  return hasFate(a, b, fate, customer) && String(customer + 1).startsWith(digits);
}

/** Whether the two lives of `customer` stand to each other like this; a lower class of Brandt's is the better one. */
export function hasFate(a: Snapshot, b: Snapshot, fate: Fate, customer: number): boolean {
  const [isInA, isInB] = [a.attending[customer] === 1, b.attending[customer] === 1];
  const [stateA, stateB] = [a.classes.brandt[customer], b.classes.brandt[customer]];
  const [failuresA, failuresB] = [isInA ? a.failed[customer] : 0, isInB ? b.failed[customer] : 0];
  switch (fate) {
    case 'any':
      return true;
    case 'onlyInA':
      return isInA && !isInB;
    case 'onlyInB':
      return isInB && !isInA;
    case 'betterInA':
      return isInA && isInB && stateA < stateB;
    case 'betterInB':
      return isInA && isInB && stateB < stateA;
    case 'failedInA':
      return failuresA > 0 && failuresB === 0;
    case 'failedInB':
      return failuresB > 0 && failuresA === 0;
  }
}

/** Earliest parting first, largest difference first, or by number; ties by number, so that the order is always the same. */
function sortTwins(moment: TwinMoment, customers: number[], order: TwinOrder): void {
  if (order === 'number') return;
  const size = (customer: number): number => Math.abs(differenceOf(moment, customer) ?? 0);
  const compare = {
    parting: (one: number, other: number) => moment.parted[one] - moment.parted[other],
    difference: (one: number, other: number) => size(other) - size(one),
  }[order];
  customers.sort((one, other) => compare(one, other) || one - other);
}

/** How many of a side have parted by the edition on the screen. */
export function partedBy({ a, parted }: TwinMoment, side: SideChoice): number {
  const [first, end] = rangeOf(a, side);
  let count = 0;
  for (let customer = first; customer < end; customer++) if (parted[customer] <= a.edition) count++;
  return count;
}
