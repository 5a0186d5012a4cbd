import type { MarkerShape } from '../charts/layout/marker';
import type { QualityPartId } from './relationshipQuality';

/** How a part of relationship quality is drawn, the same in all its pictures. */
export const QUALITY_LOOK: Readonly<Record<QualityPartId, { readonly color: string; readonly shape: MarkerShape }>> = {
  friendship: { color: 'var(--series-expectation)', shape: 'triangle' },
  trust: { color: 'var(--class-0)', shape: 'square' },
  attitude: { color: 'var(--series-satisfaction)', shape: 'diamond' },
  belonging: { color: 'var(--class-3)', shape: 'circle' },
};
