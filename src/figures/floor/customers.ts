/** What the floor needs to know of every customer after one edition. Index = customer, exhibitors first. */
import type { SchemeId } from '../../model';

export interface FloorCustomers {
  readonly edition: number;
  readonly count: number;
  readonly exhibitorCount: number;
  /** 0/1 columns */
  readonly attending: Uint8Array;
  readonly attendedPrevious: Uint8Array;
  readonly attendingRival: Uint8Array;
  readonly hasAttended: Uint8Array;
  readonly complained: Uint8Array;
  /** 0 none, 1 first, 2 repeated */
  readonly failed: Uint8Array;
  /** editions since the last visit */
  readonly absent: Uint8Array;
  /** editions attended */
  readonly tenure: Uint8Array;
  /** last three editions as bits, this edition lowest */
  readonly recentAttendance: Uint8Array;
  /** times this place was taken over by a newborn customer */
  readonly generation: Uint32Array;
  /** class 0–3 in each scheme; brandt is the satisfaction state */
  readonly classes: Readonly<Record<SchemeId, Uint8Array>>;
  /** m² */
  readonly standArea: Float32Array;
  /** points 0–100 from here … */
  readonly satisfaction: Float32Array;
  readonly relativeAttitude: Float32Array;
  readonly relationshipQuality: Float32Array;
  readonly involvement: Float32Array;
  readonly expectation: Float32Array;
  readonly empowerment: Float32Array;
  /** … to here; shows a customer visits */
  readonly portfolio: Float32Array;
  /** probabilities 0–1 */
  readonly renewalForecast: Float32Array;
  readonly statedIntention: Float32Array;
  /** 0–1 */
  readonly recoveryQuality: Float32Array;
  /** yuan */
  readonly margin: Float32Array;
  readonly positiveWord: Float32Array;
  readonly negativeWord: Float32Array;
}

/** The classification that decides in which room a customer stands; `behaviour` is what an organiser can see. */
export type Lens = SchemeId | 'behaviour';
export const LENSES: readonly Lens[] = ['dickBasu', 'knox', 'reinartzKumar', 'brandt', 'tier'];
export type FloorLayoutId = 'halls' | 'map';
export type FloorView = 'model' | 'organiser';
export type SideFilter = 'both' | 'exhibitors' | 'visitors';

/** Where the film of an edition is: its phase (0 promise … 8 account) and the share of that phase that has passed. */
export interface FilmMoment {
  readonly phase: number;
  readonly progress: number;
  /** the phase waits at its end, with all its signs showing */
  readonly isHeld?: boolean;
}

/** What is looked at: everything that decides where marks stand and how they look, but the customers themselves. */
export interface FloorChoice {
  readonly lens: Lens;
  readonly layout: FloorLayoutId;
  readonly view: FloorView;
  readonly side: SideFilter;
}

/** Customers to list: those at a place (0–7), or those framed by hand (place null). */
export interface FloorList {
  readonly place: number | null;
  readonly lens: Lens;
  readonly customers: readonly number[];
}

/** The organiser sees behaviour only, whatever lens was chosen. */
export function lensInView(lens: Lens, view: FloorView): Lens {
  return view === 'organiser' ? 'behaviour' : lens;
}

/** 0 for exhibitors, 1 for visitors. */
export function sideOf(customers: FloorCustomers, customer: number): 0 | 1 {
  return customer < customers.exhibitorCount ? 0 : 1;
}

/** The customers a side filter leaves, as the half-open range [first, end). */
export function sideRange(
  customers: Pick<FloorCustomers, 'count' | 'exhibitorCount'>,
  side: SideFilter,
): readonly [number, number] {
  return [
    side === 'visitors' ? customers.exhibitorCount : 0,
    side === 'exhibitors' ? customers.exhibitorCount : customers.count,
  ];
}

/** The number people read: customers are counted from 1. */
export function customerNumber(customer: number): number {
  return customer + 1;
}

/** Stand class 0–3 for 9, 18, 36 and 90 m². */
export function standClass(area: number): 0 | 1 | 2 | 3 {
  return area < 14 ? 0 : area < 27 ? 1 : area < 60 ? 2 : 3;
}

/** Whether the place was taken over by somebody else between the two editions. */
export function isReplaced(
  from: Pick<FloorCustomers, 'generation'>,
  to: Pick<FloorCustomers, 'generation'>,
  customer: number,
): boolean {
  return from.generation[customer] !== to.generation[customer];
}
