/** How one mark is painted: shape says side, colour and fill say state, and a darker edge lifts it off the ground. */
import { paintSheet } from '../../charts/canvasSprites';
import type { SpriteSheet } from '../../charts/canvasSprites';
import { isSquare, KIND_COUNT, paintOf, shapeOf, SMALL_EXHIBITOR, VISITOR, VOICED } from './kinds';
import type { Palette } from './palette';
import type { MarkScale } from './scene';

/** Side of a stand's mark as a share of the distance between marks: 9, 18, 36, 90 m². */
const STAND_SHARES = [0.5, 0.64, 0.78, 0.92] as const;
const VISITOR_SHARE = 0.84;
const OUTSIDE_SHARE = 0.66;
const VULNERABLE = 2;
const DISSATISFIED = 3;
/** Below this many device pixels a hollow or crossed mark turns to mud. */
const SMALLEST_PATTERN = 6;

/** Side of each kind's sprite in device pixels. */
export function spriteSides(scale: MarkScale, ratio: number): Uint8Array {
  return Uint8Array.from({ length: KIND_COUNT }, (_, kind) => {
    const shape = shapeOf(kind);
    if (shape < VISITOR) return Math.max(3, Math.round(scale.exhibitorPitch * STAND_SHARES[shape] * ratio));
    if (shape === VISITOR) return Math.max(2, Math.round(scale.visitorPitch * VISITOR_SHARE * ratio));
    const share = shape === SMALL_EXHIBITOR ? OUTSIDE_SHARE : OUTSIDE_SHARE + 0.08;
    return Math.max(2, Math.round(scale.outsidePitch * share * ratio));
  });
}

/** All marks of a scale and a theme, painted once. */
export function markSheet(scale: MarkScale, ratio: number, palette: Palette): SpriteSheet | null {
  return paintSheet(spriteSides(scale, ratio), ratio, (context, kind, side) =>
    paintMark(context, palette, kind, side, ratio),
  );
}

/** Below this many device pixels a full edge would drown the colour. */
const SMALLEST_FULL_EDGE = 10;
const SOFT_EDGE = 0.65;

/** A square or a disc without `margin` pixels on each side. */
function area(
  context: CanvasRenderingContext2D,
  isSquareMark: boolean,
  side: number,
  margin: number,
  colour: string,
): void {
  const rest = side - 2 * margin;
  if (rest <= 0) return;
  context.fillStyle = colour;
  if (isSquareMark) {
    context.fillRect(margin, margin, rest, rest);
    return;
  }
  context.beginPath();
  context.arc(side / 2, side / 2, rest / 2, 0, 2 * Math.PI);
  context.fill();
}

/** Paints a mark of `kind` into a square of `side` device pixels. */
export function paintMark(
  context: CanvasRenderingContext2D,
  palette: Palette,
  kind: number,
  side: number,
  ratio: number,
): void {
  const paint = paintOf(kind);
  const square = isSquare(shapeOf(kind));
  const edge = side < 4 ? 0.6 : Math.max(1, Math.min(Math.round(ratio), Math.floor(side / 6)));
  area(context, square, side, 0, palette.fill[paint]);
  context.globalAlpha = side < SMALLEST_FULL_EDGE ? SOFT_EDGE : 1;
  area(context, square, side, 0, palette.edge[paint]);
  context.globalAlpha = 1;
  area(context, square, side, edge, palette.fill[paint]);
  if (side < SMALLEST_PATTERN) return;
  if (paint === VULNERABLE) area(context, square, side, edge + Math.max(1, Math.round(side * 0.19)), palette.card);
  if (paint === VOICED) area(context, square, side, Math.round(side * 0.34), palette.edge[paint]);
  if (paint === DISSATISFIED) cross(context, side, square ? 0.2 : 0.27, palette.card);
}

function cross(context: CanvasRenderingContext2D, side: number, margin: number, colour: string): void {
  const near = side * margin;
  const far = side - near;
  context.strokeStyle = colour;
  context.lineWidth = Math.max(1, side * 0.13);
  context.beginPath();
  context.moveTo(near, near);
  context.lineTo(far, far);
  context.moveTo(far, near);
  context.lineTo(near, far);
  context.stroke();
}
