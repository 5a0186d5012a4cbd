/** The trails of movers: a faint line from where they stood, darker towards where they are now. */
import { alongCurve, bowed } from '../../charts/layout/path';
import { OUTSIDE_PAINT, paintOf } from './kinds';
import type { Trails } from './movers';
import type { Placement } from './packing';
import type { Palette } from './palette';

/** Lines lie under the marks and must not compete with them. */
const FAINT = 0.22;
const CLEAR = 0.5;
const WIDTH = 1.1;
const TIP_RADIUS = 1.6;

/** Draws the part of every trail that has been walked: `share` (0–1) by customer. */
export function drawTrails(
  context: CanvasRenderingContext2D,
  trails: Trails,
  kinds: Uint8Array,
  start: Placement,
  end: Placement,
  palette: Palette,
  share: (customer: number) => number,
): void {
  const { customers } = trails;
  context.lineWidth = WIDTH;
  context.lineCap = 'round';
  let first = 0;
  while (first < customers.length) {
    const paint = paintOf(kinds[customers[first]]);
    let last = first;
    while (last < customers.length && paintOf(kinds[customers[last]]) === paint) last++;
    context.strokeStyle = palette.edge[paint];
    context.fillStyle = palette.edge[paint];
    const strength = paint >= OUTSIDE_PAINT ? 0.6 : 1;
    strokeGroup(context, strength, customers, first, last, start, end, share);
    first = last;
  }
  context.globalAlpha = 1;
}

function strokeGroup(
  context: CanvasRenderingContext2D,
  strength: number,
  customers: Int32Array,
  first: number,
  last: number,
  start: Placement,
  end: Placement,
  share: (customer: number) => number,
): void {
  for (const isSecondHalf of [false, true]) {
    context.globalAlpha = (isSecondHalf ? CLEAR : FAINT) * strength;
    context.beginPath();
    for (let index = first; index < last; index++) {
      const customer = customers[index];
      const walked = share(customer);
      if (walked > 0)
        curve(context, start, end, customer, isSecondHalf ? walked / 2 : 0, isSecondHalf ? walked : walked / 2);
    }
    context.stroke();
  }
  context.beginPath();
  for (let index = first; index < last; index++) {
    const customer = customers[index];
    if (share(customer) <= 0) continue;
    context.moveTo(start.x[customer] + TIP_RADIUS, start.y[customer]);
    context.arc(start.x[customer], start.y[customer], TIP_RADIUS, 0, 2 * Math.PI);
  }
  context.fill();
}

/** The part from `head` to `tail` (shares of the whole) of a customer's curve. */
function curve(
  context: CanvasRenderingContext2D,
  start: Placement,
  end: Placement,
  customer: number,
  head: number,
  tail: number,
): void {
  const x0 = start.x[customer];
  const y0 = start.y[customer];
  const x1 = end.x[customer];
  const y1 = end.y[customer];
  const controlX = bowed(x0, x1, y1 - y0);
  const controlY = bowed(y0, y1, x0 - x1);
  const fromX = alongCurve(x0, controlX, x1, head);
  const fromY = alongCurve(y0, controlY, y1, head);
  // the control point of a part lies where the tangents at its ends meet
  const bendX = blend(x0, controlX, x1, head, tail);
  const bendY = blend(y0, controlY, y1, head, tail);
  context.moveTo(fromX, fromY);
  context.quadraticCurveTo(bendX, bendY, alongCurve(x0, controlX, x1, tail), alongCurve(y0, controlY, y1, tail));
}

/** Control coordinate of the part head–tail: the curve's polar form at (head, tail). */
function blend(from: number, control: number, to: number, head: number, tail: number): number {
  return (1 - head) * (1 - tail) * from + (head * (1 - tail) + tail * (1 - head)) * control + head * tail * to;
}
