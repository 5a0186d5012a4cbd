/** One played show: its customers, the organiser's stocks and what the edition being played has found out so far. */
import type { EditionState } from './edition';
import type { ParameterValues } from './parameters';
import type { Side } from './passes';
import type { Customers } from './population';
import type { EditionReport } from './report';
import type { Scenario } from './scenario';

/** What the organiser's firm carries from edition to edition. Points unless stated. */
export interface Organiser {
  /** skill of the staff */
  trainingStock: number;
  /** knowledge of the customers */
  knowledge: number;
  /** how far a promise is believed, 0–.6 */
  credibility: number;
  /** how far the last promises exceeded quality: exhibitors, visitors */
  readonly brokenPromise: [number, number];
  publicImage: number;
  /** worn standards */
  erosion: number;
  /** firm-serving co-creation */
  exploitation: number;
  /** persons */
  lastVisitors: number;
  /** firms */
  lastExhibitors: number;
  /** research lever of the edition just played, 0–100; the survey answers with it */
  lastResearch: number;
  /** luck of the edition just played */
  lastLuck: number;
}

/** What the coursework score is made of, yuan. */
export interface Ledger {
  /** profit of the editions from 1 on */
  profit: number;
  /** customer equity at edition 0 */
  openingEquity: number;
}

export interface Run {
  readonly scenario: Scenario;
  readonly seed: number;
  /** editions played; 0 is the settled show before the first decision */
  edition: number;
  /** customers of both sides, exhibitors first */
  readonly count: number;
  readonly exhibitorCount: number;
  readonly customers: Customers;
  readonly organiser: Organiser;
  /** eight links a customer, customer-major; never changes */
  readonly links: Int32Array;
  readonly parameters: ParameterValues;
  /** report of the last history edition */
  opening: EditionReport;
  readonly ledger: Ledger;

  /** memory of all columns */
  readonly buffer: ArrayBuffer;
  /** customers who attend, exhibitors first; how many says `now.attending` */
  readonly attendees: Int32Array;
  readonly now: EditionState;
}

/** A step of an edition. */
export type Phase = (run: Run) => void;

/** First customer of a side, and the one after its last. */
export const firstOf = (run: Run, side: Side): number => (side === 0 ? 0 : run.exhibitorCount);
export const endOf = (run: Run, side: Side): number => (side === 0 ? run.exhibitorCount : run.count);

/** Where the attendees of a side stand in the list of attendees. */
export const firstAttendee = (run: Run, side: Side): number => (side === 0 ? 0 : run.now.attending[0]);
export const endAttendee = (run: Run, side: Side): number =>
  side === 0 ? run.now.attending[0] : run.now.attending[0] + run.now.attending[1];
