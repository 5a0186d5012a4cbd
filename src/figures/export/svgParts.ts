/** Copies of drawings on the page that stand alone: no style sheet, no script, nothing from elsewhere. */
import { LOOK_NAMES, lookOf, PLAIN_LOOK, writeLook, type Look } from './svgLook';

export const SVG = 'http://www.w3.org/2000/svg';

/** Never drawn, or not to be trusted to be drawn the same elsewhere. */
const LEFT_OUT = /^(script|style|foreignObject|animate.*|set|metadata|iframe)$/;
/** Their contents are not drawn where they stand. */
const STORE = /^(defs|linearGradient|radialGradient|pattern|marker|clipPath|mask|filter|symbol)$/;
const PAGE_ONLY = /^(class|style|role|tabindex|focusable|data-.*|aria-.*|on.*|xmlns.*)$/;

/** A new element of a drawing. */
export function make(name: string, attributes: Readonly<Record<string, string | number>> = {}): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** A group with what `svg` shows, its corner at the origin and as large as on the page, in a picture set in `face`. */
export function copyDrawing(svg: SVGSVGElement, width: number, height: number, face: string): SVGElement {
  const look = lookOf(svg);
  const group = make('g', { ...viewTransform(svg, width, height) });
  writeLook(group, look, { ...PLAIN_LOOK, 'font-family': face });
  copyChildren(svg, group, look, false);
  return group;
}

function copyChildren(from: Element, into: Element, look: Look, isStored: boolean): void {
  for (const child of from.childNodes) {
    if (child instanceof Text) into.append(child.data);
    else if (child instanceof SVGElement) {
      const copy = copyElement(child, look, isStored);
      if (copy) into.append(copy);
    }
  }
}

function copyElement(element: SVGElement, around: Look, isStored: boolean): SVGElement | undefined {
  const name = element.localName;
  const isStore = isStored || STORE.test(name);
  if (LEFT_OUT.test(name) || (!isStore && isHidden(element))) return undefined;
  const copy = make(name === 'a' ? 'g' : name);
  for (const { name: key, value } of element.attributes) {
    if (!PAGE_ONLY.test(key) && !LOOK_NAMES.has(key) && isLocal(key, value)) copy.setAttribute(key, value);
  }
  const transform = styledTransform(element);
  if (transform) copy.setAttribute('transform', transform);
  const look = lookOf(element);
  writeLook(copy, look, around);
  copyChildren(element, copy, look, isStore);
  return copy;
}

/** Whether an element is there for the screen alone, or not to be seen at all. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('data-screen-only')) return true;
  const { display, visibility, opacity } = getComputedStyle(element);
  return display === 'none' || visibility === 'hidden' || opacity === '0';
}

/** References lead nowhere but into the picture itself. */
function isLocal(key: string, value: string): boolean {
  return !/(^|:)href$/.test(key) || /^(#|data:image\/)/.test(value);
}

/** A transform that a style sheet gave, as an attribute; undefined when the attribute says it or there is none. */
function styledTransform(element: SVGElement): string | undefined {
  const { transform, transformOrigin, transformBox } = getComputedStyle(element);
  if (element.hasAttribute('transform') || !transform?.startsWith('matrix(')) return undefined;
  let [x, y] = transformOrigin.split(' ').map(parseFloat);
  if (transformBox === 'fill-box' && element instanceof SVGGraphicsElement) {
    const box = element.getBBox();
    x += box.x;
    y += box.y;
  }
  return x || y ? `translate(${x},${y}) ${transform} translate(${-x},${-y})` : transform;
}

/** Where a view box lies in the room its drawing has: as large as fits, in the middle. */
function viewTransform(svg: SVGSVGElement, width: number, height: number): { transform?: string } {
  const box = svg.viewBox?.baseVal;
  if (!svg.hasAttribute('viewBox') || !box || box.width === 0 || box.height === 0) return {};
  const isStretched = svg.getAttribute('preserveAspectRatio') === 'none';
  const fit = Math.min(width / box.width, height / box.height);
  const [x, y] = isStretched ? [width / box.width, height / box.height] : [fit, fit];
  const [left, top] = [(width - box.width * x) / 2 - box.x * x, (height - box.height * y) / 2 - box.y * y];
  return { transform: `matrix(${x} 0 0 ${y} ${left} ${top})` };
}
