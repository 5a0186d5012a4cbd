import type { SchemeId } from '../model';
import type { Snapshot } from '../sim/runner';
import type { SideChoice } from './look.svelte';

/** The parting of two lives that never part. */
export const NEVER_PARTED = 255;
/** The class of those who are not at the show, after the four classes of a scheme. */
export const OUTSIDE_CLASS = 4;

interface Played {
  readonly snapshot: Snapshot;
}

/**
 * For every customer the first edition in which the two lives differ, or 255 when they never do.
 *
 * Two lives differ when one attends and the other does not, here or at the rival's show, when one place was taken over
 * by somebody new, or when satisfaction state (Brandt), service failure or complaint are not the same. Both lists begin
 * with edition 0 and belong to the same market; editions that only one run has played are not compared.
 */
export function partings(editionsA: readonly Played[], editionsB: readonly Played[]): Uint8Array {
  const common = Math.min(editionsA.length, editionsB.length);
  const parted = new Uint8Array(editionsA[0]?.snapshot.count ?? 0).fill(NEVER_PARTED);
  // from the last edition back, so that the first difference is the one that stays
  for (let edition = common - 1; edition >= 0; edition--) {
    markDifferences(parted, edition, editionsA[edition].snapshot, editionsB[edition].snapshot);
  }
  return parted;
}

function markDifferences(parted: Uint8Array, edition: number, a: Snapshot, b: Snapshot): void {
  const columns = [
    [a.attending, b.attending],
    [a.attendingRival, b.attendingRival],
    [a.generation, b.generation],
    [a.classes.brandt, b.classes.brandt],
    [a.failed, b.failed],
    [a.complained, b.complained],
  ] as const;
  for (const [ofA, ofB] of columns) markColumn(parted, edition, ofA, ofB);
}

function markColumn(
  parted: Uint8Array,
  edition: number,
  a: Uint8Array | Uint32Array,
  b: Uint8Array | Uint32Array,
): void {
  for (let customer = 0; customer < parted.length; customer++) {
    if (a[customer] !== b[customer]) parted[customer] = edition;
  }
}

/** The customers of a side as the half-open range [first, end). */
export function rangeOf({ count, exhibitorCount }: Snapshot, side: SideChoice): readonly [number, number] {
  return [side === 'visitors' ? exhibitorCount : 0, side === 'exhibitors' ? exhibitorCount : count];
}

/** How many of `range` part in each edition: index = edition, up to `last`. */
export function partingCounts(parted: Uint8Array, [first, end]: readonly [number, number], last: number): number[] {
  const counts = Array.from({ length: last + 1 }, () => 0);
  for (let customer = first; customer < end; customer++) {
    if (parted[customer] <= last) counts[parted[customer]]++;
  }
  return counts;
}

/** Class 0–3 in `scheme`, or 4 for those who are not at the show. */
export function classIn(snapshot: Snapshot, scheme: SchemeId, customer: number): number {
  return snapshot.attending[customer] ? snapshot.classes[scheme][customer] : OUTSIDE_CLASS;
}

/** How many customers of a side are in each class of A (rows) and of B (columns), 5 × 5 with those outside last. */
export function crossTable(a: Snapshot, b: Snapshot, scheme: SchemeId, side: SideChoice): number[][] {
  const table = Array.from({ length: 5 }, () => [0, 0, 0, 0, 0]);
  const [first, end] = rangeOf(a, side);
  for (let customer = first; customer < end; customer++) {
    table[classIn(a, scheme, customer)][classIn(b, scheme, customer)]++;
  }
  return table;
}

/** A part of the cross table: class 0–4 in each run, null for any. */
export interface TwinCell {
  readonly scheme: SchemeId;
  readonly a: number | null;
  readonly b: number | null;
}

/** Whether `customer` is counted in `cell`. */
function isInCell(a: Snapshot, b: Snapshot, { scheme, ...cell }: TwinCell, customer: number): boolean {
  const isInA = cell.a === null || classIn(a, scheme, customer) === cell.a;
  return isInA && (cell.b === null || classIn(b, scheme, customer) === cell.b);
}

/** The customers of a side that are counted in `cell`, by number. */
export function customersInCell(a: Snapshot, b: Snapshot, cell: TwinCell, side: SideChoice): number[] {
  const [first, end] = rangeOf(a, side);
  const found: number[] = [];
  for (let customer = first; customer < end; customer++) if (isInCell(a, b, cell, customer)) found.push(customer);
  return found;
}
