/** One customer's editions as the little picture of a life: three lines, gaps where absent, marks where something happened. */
import type { Mean } from '../model';

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

/** The editions of a life, nothing said where the customer was not there. */
export function timelineEditions(life: CustomerTimeline): TimelineEdition[] {
  return Array.from({ length: life.attending.length }, (_, index) => {
    const isAttending = life.attending[index] > 0;
    const seen = (values: ArrayLike<number>): Mean => (isAttending ? values[index] : null);
    const failed = isAttending ? life.failed[index] : 0;
    return {
      edition: life.firstEdition + index,
      isAttending,
      expectation: seen(life.expectation),
      perceived: seen(life.perceivedQuality),
      satisfaction: seen(life.satisfaction),
      failure: failed === 0 ? 'none' : failed === 1 ? 'first' : 'again',
      hasComplained: failed > 0 && life.complained[index] > 0,
    };
  });
}
