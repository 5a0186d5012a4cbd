import type { MarkerShape } from '../charts/layout/marker';
import type { PathSeriesId } from './satisfactionPath';

/** How a series of the satisfaction path is drawn, the same wherever it appears. */
export interface SeriesLook {
  /** a CSS colour */
  readonly color: string;
  readonly shape: MarkerShape;
  readonly dashes?: string;
  readonly isHollow?: boolean;
}

export const PATH_LOOK: Readonly<Record<PathSeriesId, SeriesLook>> = {
  expectation: { color: 'var(--series-expectation, #8a5f1e)', shape: 'square', dashes: '5 3', isHollow: true },
  perceived: { color: 'var(--accent)', shape: 'circle' },
  satisfaction: { color: 'var(--series-satisfaction, #34734f)', shape: 'diamond' },
};
