/** One person's editions as the large picture of a life: four lines, and a row of signs for everything that happened. */
import type { Mean, ObservedEdition } from '../model';
import type { FigureView } from './editions';

export const LIFE_SERIES = ['expectation', 'perceived', 'satisfaction', 'trust'] as const;
export type LifeSeriesId = (typeof LIFE_SERIES)[number];

/** Where somebody was: at our show, at the rival's, at both, or at neither. */
export type Presence = 'ours' | 'both' | 'rival' | 'none';

export interface LifePoint {
  readonly edition: number;
  readonly presence: Presence;
  /** points; null where nobody was there to judge, and in organiser's view */
  readonly values: Readonly<Record<LifeSeriesId, Mean>>;
  readonly failure: 'none' | 'first' | 'again';
  readonly hasComplained: boolean;
  /** intensity of the messages received after this edition, 0 and above; null in organiser's view */
  readonly good: Mean;
  readonly bad: Mean;
}

/** In organiser's view nobody knows who is at the rival's show. */
function presenceOf({ state: { attending, attendingRival } }: ObservedEdition, view: FigureView): Presence {
  if (attending) return attendingRival && view === 'model' ? 'both' : 'ours';
  return attendingRival && view === 'model' ? 'rival' : 'none';
}

function failureOf({ service }: ObservedEdition, view: FigureView): LifePoint['failure'] {
  if (!service || (view === 'organiser' && !service.complained)) return 'none';
  return service.failed === 2 ? 'again' : 'first';
}

/**
 * The editions of a life as the picture shows them. Expectation and trust are there also while somebody stays away,
 * judgements are not. In organiser's view only what the show's records hold.
 */
export function lifePoints(editions: readonly ObservedEdition[], view: FigureView): LifePoint[] {
  const isModel = view === 'model';
  return editions.map((observed) => {
    const { state, edition, service } = observed;
    const judged = (value: number): Mean => (isModel && state.attending ? value : null);
    const held = (value: number): Mean => (isModel ? value : null);
    return {
      edition,
      presence: presenceOf(observed, view),
      values: {
        expectation: held(state.expectation),
        perceived: judged(state.perceivedQuality),
        satisfaction: judged(state.satisfaction),
        trust: held(state.trust),
      },
      failure: failureOf(observed, view),
      hasComplained: service?.complained ?? false,
      good: held(state.positiveWord),
      bad: held(state.negativeWord),
    };
  });
}

/** All numbers of some series, for the axis. */
export function lifeNumbers(points: readonly LifePoint[], series: readonly LifeSeriesId[]): Mean[] {
  return points.flatMap(({ values }) => series.map((id) => values[id]));
}

/** A row of signs under the lines. */
export type LifeRowId = 'presence' | 'failures' | 'twinPresence' | 'twinFailures' | 'talk' | 'decisions';

/** Rows of signs for a view, from top to bottom. */
export function lifeRows(view: FigureView, hasTwin: boolean): LifeRowId[] {
  const twin: LifeRowId[] = hasTwin ? ['twinPresence', 'twinFailures'] : [];
  return ['presence', 'failures', ...twin, ...(view === 'model' && !hasTwin ? (['talk'] as const) : []), 'decisions'];
}

/** Intensity of messages at which a sign is as tall as its row: talk saturates just above. */
export const FULL_TALK = 2;
