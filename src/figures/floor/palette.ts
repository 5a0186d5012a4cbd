/** The colours of marks and effects, read from the theme's custom properties: app.css is the one place for colours. */
import { NEVER_PAINT, NEUTRAL, OUTSIDE_PAINT, PAINT_COUNT, UNJUDGED, VOICED } from './kinds';

export interface Palette {
  /** by paint */
  readonly fill: readonly string[];
  readonly edge: readonly string[];
  readonly card: string;
  readonly paper: string;
  readonly ink: string;
  readonly accent: string;
  readonly good: string;
  readonly bad: string;
  readonly focus: string;
}

const STATE_TOKENS = ['secure', 'satisfied', 'vulnerable', 'dissatisfied'] as const;

/** Reads the colours that hold at `element`. Call again when the theme changes. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(`--${name}`).trim() || '#888';
  const fill = new Array<string>(PAINT_COUNT).fill('');
  const edge = new Array<string>(PAINT_COUNT).fill('');
  STATE_TOKENS.forEach((name, paint) => {
    fill[paint] = token(name);
    edge[paint] = token(`${name}-edge`);
  });
  [fill[UNJUDGED], edge[UNJUDGED]] = [token('card'), token('ink-3')];
  [fill[NEUTRAL], edge[NEUTRAL]] = [token('accent'), token('ink-3')];
  [fill[VOICED], edge[VOICED]] = [token('card'), token('accent')];
  [fill[OUTSIDE_PAINT], edge[OUTSIDE_PAINT]] = [token('street'), token('street-edge')];
  [fill[NEVER_PAINT], edge[NEVER_PAINT]] = [token('paper'), token('street')];
  return {
    fill,
    edge,
    card: token('card'),
    paper: token('paper'),
    ink: token('ink'),
    accent: token('accent'),
    good: token('good'),
    bad: token('bad'),
    focus: token('focus'),
  };
}
