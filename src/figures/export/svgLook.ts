/** How an element of a drawing looks, as attributes that need no style sheet. */
import { localReference, readPaint } from './paint';

/** Presentation attributes by name. */
export type Look = Readonly<Record<string, string>>;

/** What an element hands on to those inside it, with the value a drawing starts with. */
const HANDED_ON: Look = {
  fill: '#000000',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  stroke: 'none',
  'stroke-width': '1',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-dashoffset': '0',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'font-family': '',
  'font-size': '',
  'font-weight': '400',
  'font-style': 'normal',
  'text-anchor': 'start',
  'shape-rendering': 'auto',
  'paint-order': 'normal',
  'marker-start': 'none',
  'marker-mid': 'none',
  'marker-end': 'none',
};

/** What holds for an element alone, with the value that says nothing. */
const OWN: Look = {
  opacity: '1',
  'clip-path': 'none',
  mask: 'none',
  filter: 'none',
  'stop-color': '#000000',
  'stop-opacity': '1',
  'dominant-baseline': 'auto',
  'vector-effect': 'none',
};

const PAINTS = ['fill', 'stroke', 'stop'] as const;

/** Attributes that the look replaces. */
export const LOOK_NAMES: ReadonlySet<string> = new Set([...Object.keys(HANDED_ON), ...Object.keys(OWN)]);
/** The look of a drawing before anything was said. */
export const PLAIN_LOOK: Look = { ...HANDED_ON, ...OWN };

/** The computed look of an element, custom properties and `currentColor` resolved. */
export function lookOf(element: Element): Look {
  const style = getComputedStyle(element);
  const look: Record<string, string> = {};
  for (const name of LOOK_NAMES) look[name] = plainValue(name, style.getPropertyValue(name)) || PLAIN_LOOK[name];
  for (const name of PAINTS) takePaint(look, name);
  return look;
}

/** Writes on `element` what of its `look` differs from what `around` hands on. */
export function writeLook(element: Element, look: Look, around: Look): void {
  for (const [name, value] of Object.entries(look)) {
    const told = name in OWN ? OWN[name] : around[name];
    if (value !== told && value !== '') element.setAttribute(name, value);
  }
}

/** A translucent colour is one colour and one opacity. */
function takePaint(look: Record<string, string>, name: (typeof PAINTS)[number]): void {
  const key = name === 'stop' ? 'stop-color' : name;
  const { color, opacity } = readPaint(look[key]);
  look[key] = opacity === 0 ? 'none' : color;
  if (opacity > 0 && opacity < 1) look[`${name}-opacity`] = String(opacity * Number(look[`${name}-opacity`]));
}

/** Without units, which drawing programs read differently, and without double quotes. */
function plainValue(name: string, value: string): string {
  if (name === 'font-family') return value.replaceAll('"', "'");
  return localReference(value.replace(/(\d)px\b/g, '$1').replace(/,\s+/g, ','));
}
