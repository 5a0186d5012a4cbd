import type { SeriesLook } from './pathLook';

/** How a compared run is drawn wherever it appears: its letter stands beside it, and dash and marker tell it without colour. */
export const RUN_LOOK: Readonly<Record<string, SeriesLook>> = {
  A: { color: 'var(--run-a)', shape: 'circle' },
  B: { color: 'var(--run-b)', shape: 'square', dashes: '7 3', isHollow: true },
  C: { color: 'var(--run-c)', shape: 'diamond', dashes: '2 3' },
  D: { color: 'var(--run-d)', shape: 'triangle', dashes: '8 3 2 3', isHollow: true },
};
