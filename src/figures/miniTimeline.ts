/** One customer's editions as the little picture of a life: three lines, gaps where absent, marks where something happened. */
import type { Mean } from '../model';
import type { FigureView } from './editions';

/** Columns of one customer, one place per edition in time order. */
export interface CustomerTimeline {
  /** number of the first edition; the others follow */
  readonly firstEdition: number;
  /** points 0–100 */
  readonly expectation: ArrayLike<number>;
  readonly perceivedQuality: ArrayLike<number>;
  readonly satisfaction: ArrayLike<number>;
  /** 0/1 */
  readonly attending: ArrayLike<number>;
  /** 0 none, 1 first, 2 repeated */
  readonly failed: ArrayLike<number>;
  /** 0/1 */
  readonly complained: ArrayLike<number>;
}

export interface TimelineEdition {
  readonly edition: number;
  readonly isAttending: boolean;
  /** null where the customer stayed away: what the columns still hold is last time's judgement */
  readonly expectation: Mean;
  readonly perceived: Mean;
  readonly satisfaction: Mean;
  readonly failure: 'none' | 'first' | 'again';
  readonly hasComplained: boolean;
}

/**
 * The editions of a life, nothing said where the customer was not there.
 *
 * In organiser's view only what the show's records hold: who attended, and failures somebody complained about.
 */
export function timelineEditions(life: CustomerTimeline, view: FigureView): TimelineEdition[] {
  return Array.from({ length: life.attending.length }, (_, index) => {
    const isAttending = life.attending[index] > 0;
    const seen = (values: ArrayLike<number>): Mean => (isAttending && view === 'model' ? values[index] : null);
    const hasComplained = isAttending && life.failed[index] > 0 && life.complained[index] > 0;
    const failed = isAttending && (view === 'model' || hasComplained) ? life.failed[index] : 0;
    return {
      edition: life.firstEdition + index,
      isAttending,
      expectation: seen(life.expectation),
      perceived: seen(life.perceivedQuality),
      satisfaction: seen(life.satisfaction),
      failure: failed === 0 ? 'none' : failed === 1 ? 'first' : 'again',
      hasComplained,
    };
  });
}
