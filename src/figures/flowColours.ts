/** Colours of the ribbon; the custom properties `--class-…` are set by FigureFrame. */
import type { SchemeId } from '../model';
import { OUTSIDE } from './flowRibbon';

/** Brandt's classes are the satisfaction states themselves, so they wear the colours of the floor. */
const STATES = ['var(--secure)', 'var(--satisfied)', 'var(--vulnerable)', 'var(--dissatisfied)'];

/** Colour of class 0–3, or of the world outside. */
export function classColour(scheme: SchemeId, node: number): string {
  if (node === OUTSIDE) return 'var(--class-outside)';
  return scheme === 'brandt' ? STATES[node] : `var(--class-${node})`;
}

/** Came again, came anew (from outside, node 1), or left (to outside). */
export function behaviourColour(from: number, to: number): string {
  if (from === 1) return 'var(--class-1)';
  return to === 1 ? 'var(--class-3)' : 'var(--class-0)';
}
