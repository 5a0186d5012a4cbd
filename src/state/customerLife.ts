import type { PlayedEdition, Snapshot } from '../sim/runner';

/** What one customer went through, one entry per edition since this person took the place; the last columns' values. */
export interface CustomerLife {
  readonly customer: number;
  readonly side: 'exhibitors' | 'visitors';
  /** edition the life starts with: later than 0 when somebody else stood here before */
  readonly firstEdition: number;
  /** points; of an edition stayed away from, the last known */
  readonly expectation: readonly number[];
  readonly perceivedQuality: readonly number[];
  readonly satisfaction: readonly number[];
  /** 0/1 */
  readonly attending: readonly number[];
  /** 0 none, 1 first, 2 repeated */
  readonly failed: readonly number[];
  /** 0/1 */
  readonly complained: readonly number[];
}

/** Follows `customer` back from the last of `editions` to where this person begins. */
export function lifeOf(editions: readonly PlayedEdition[], customer: number): CustomerLife {
  const last = editions[editions.length - 1].snapshot;
  const isSame = ({ snapshot }: PlayedEdition): boolean => snapshot.generation[customer] === last.generation[customer];
  const snapshots = editions.slice(editions.findIndex(isSame)).map(({ snapshot }) => snapshot);
  const each = (column: (snapshot: Snapshot) => ArrayLike<number>): number[] =>
    snapshots.map((snapshot) => column(snapshot)[customer]);
  return {
    customer,
    side: customer < last.exhibitorCount ? 'exhibitors' : 'visitors',
    firstEdition: snapshots[0].edition,
    expectation: each(({ expectation }) => expectation),
    perceivedQuality: each(({ perceivedQuality }) => perceivedQuality),
    satisfaction: each(({ satisfaction }) => satisfaction),
    attending: each(({ attending }) => attending),
    failed: each(({ failed }) => failed),
    complained: each(({ complained }) => complained),
  };
}
