/** What a figure draws with HTML – cards, legends, sentences, tables – as shapes and texts of a drawing. */
import { isUnseen, readPaint, type Paint } from './paint';
import { copyDrawing, isHidden, make } from './svgParts';
import { ascentShare, textRuns } from './textRuns';

/** From places in the window to places in the picture. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  /** pixels of the picture for one in the window: less than 1 where the page shows the figure enlarged */
  readonly scale: number;
  /** the type face of the whole picture, which need not be said again */
  readonly face: string;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is operated and says nothing on paper. */
const CONTROLS = 'input, select, textarea, [role="radiogroup"], [aria-haspopup], button[aria-expanded]';
const SIDES = ['top', 'right', 'bottom', 'left'] as const;

/** Draws what stands inside `element` into `into`. */
export function drawInside(element: Element, into: Element, frame: Frame): void {
  for (const child of element.childNodes) {
    if (child instanceof Text) drawText(child, into, frame);
    else if (child instanceof SVGSVGElement)
      drawPicture(child, into, frame, (svg, width, height) => copyDrawing(svg, width, height, frame.face));
    else if (child instanceof HTMLCanvasElement) drawPicture(child, into, frame, copyCanvas);
    else if (child instanceof HTMLElement) drawElement(child, into, frame);
  }
}

function drawElement(element: HTMLElement, into: Element, frame: Frame): void {
  if (element.matches(CONTROLS) || isHidden(element) || isForTheEarOnly(element)) return;
  const style = getComputedStyle(element);
  const opacity = Number(style.opacity || 1);
  const target = opacity < 1 ? into.appendChild(make('g', { opacity })) : into;
  drawBox(style, placeOf(element, frame), target);
  drawInside(element, target, frame);
}

/** One pixel that only screen readers find. */
function isForTheEarOnly(element: HTMLElement): boolean {
  return element.offsetWidth <= 1 && element.offsetHeight <= 1 && getComputedStyle(element).overflow === 'hidden';
}

function drawPicture<Picture extends Element>(
  picture: Picture,
  into: Element,
  frame: Frame,
  copy: (picture: Picture, width: number, height: number) => Element,
): void {
  if (isHidden(picture)) return;
  const { x, y, width, height } = placeOf(picture, frame);
  const group = make('g', { transform: `translate(${round(x)},${round(y)})` });
  group.append(copy(picture, width, height));
  into.append(group);
}

function copyCanvas(canvas: HTMLCanvasElement, width: number, height: number): Element {
  return make('image', { href: canvas.toDataURL('image/png'), width, height });
}

function drawText(node: Text, into: Element, frame: Frame): void {
  const parent = node.parentElement;
  if (!parent || node.data.trim() === '') return;
  const { color, fontFamily, fontSize, fontWeight, fontStyle, textAlign } = getComputedStyle(parent);
  const share = ascentShare(`${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`);
  const face = fontFamily.replaceAll('"', "'");
  const isAtEnd = /^(right|end)$/.test(textAlign);
  const paint = readPaint(color);
  for (const { text, left, right, top, bottom } of textRuns(node)) {
    const written = make('text', {
      x: round(((isAtEnd ? right : left) - frame.left) * frame.scale),
      y: round((top + (bottom - top) * share - frame.top) * frame.scale),
      fill: paint.color,
      'font-size': parseFloat(fontSize),
    });
    if (face !== frame.face) written.setAttribute('font-family', face);
    if (fontWeight !== '400') written.setAttribute('font-weight', fontWeight);
    if (paint.opacity < 1) written.setAttribute('fill-opacity', String(paint.opacity));
    if (fontStyle !== 'normal') written.setAttribute('font-style', fontStyle);
    if (isAtEnd) written.setAttribute('text-anchor', 'end');
    written.textContent = text;
    into.append(written);
  }
}

function drawBox(style: CSSStyleDeclaration, box: Box, into: Element): void {
  if (box.width === 0 || box.height === 0) return;
  const ground = readPaint(style.backgroundColor);
  const radius = Math.min(parseFloat(style.borderTopLeftRadius) || 0, box.width / 2, box.height / 2);
  if (!isUnseen(ground)) into.append(make('rect', { ...rectangle(box, radius), ...filled(ground) }));
  const edges = SIDES.map((side) => edgeOf(style, side));
  const [first] = edges;
  const isFrame = edges.every((edge) => edge && edge.width === first?.width && edge.paint.color === first.paint.color);
  if (isFrame && first)
    into.append(make('rect', { ...inset(box, radius, first.width), fill: 'none', ...stroked(first) }));
  else
    edges.forEach(
      (edge, side) => edge && into.append(make('path', { d: edgePath(box, side, edge), ...stroked(edge) })),
    );
}

interface Edge {
  readonly width: number;
  readonly paint: Paint;
  readonly isDashed: boolean;
}

function edgeOf(style: CSSStyleDeclaration, side: (typeof SIDES)[number]): Edge | undefined {
  const [width, kind] = [
    parseFloat(style.getPropertyValue(`border-${side}-width`)),
    style.getPropertyValue(`border-${side}-style`),
  ];
  const paint = readPaint(style.getPropertyValue(`border-${side}-color`));
  if (!(width > 0) || kind === 'none' || kind === 'hidden' || isUnseen(paint)) return undefined;
  return { width, paint, isDashed: kind === 'dashed' || kind === 'dotted' };
}

function edgePath({ x, y, width, height }: Box, side: number, edge: Edge): string {
  const half = edge.width / 2;
  const paths = [
    `M${x},${y + half}h${width}`,
    `M${x + width - half},${y}v${height}`,
    `M${x},${y + height - half}h${width}`,
    `M${x + half},${y}v${height}`,
  ];
  return paths[side];
}

function rectangle({ x, y, width, height }: Box, radius: number): Record<string, number> {
  const sizes = { x: round(x), y: round(y), width: round(width), height: round(height) };
  return radius > 0 ? { ...sizes, rx: round(radius) } : sizes;
}
function inset({ x, y, width, height }: Box, radius: number, line: number): Record<string, number> {
  const box = { x: x + line / 2, y: y + line / 2, width: width - line, height: height - line };
  return rectangle(box, Math.max(0, radius - line / 2));
}
function filled({ color, opacity }: Paint): Record<string, string | number> {
  return opacity < 1 ? { fill: color, 'fill-opacity': opacity } : { fill: color };
}
function stroked({ width, paint, isDashed }: Edge): Record<string, string | number> {
  const stroke = { stroke: paint.color, 'stroke-width': width };
  const seen = paint.opacity < 1 ? { ...stroke, 'stroke-opacity': paint.opacity } : stroke;
  return isDashed ? { ...seen, 'stroke-dasharray': `${3 * width},${2 * width}` } : seen;
}

function placeOf(element: Element, { left, top, scale }: Frame): Box {
  const box = element.getBoundingClientRect();
  return {
    x: (box.left - left) * scale,
    y: (box.top - top) * scale,
    width: box.width * scale,
    height: box.height * scale,
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
