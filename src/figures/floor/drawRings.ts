/** Rings around the customers picked out, hovered or selected. */
import { HIDDEN } from '../../charts/canvasSprites';
import type { FloorPicture } from './drawFloor';
import type { Pose } from './film';

/** More rings than these hide what they ring. */
const MOST_RINGS = 400;

/** Rings everybody who is highlighted (while they are few), and the hovered and the selected customer more clearly. */
export function drawRings(context: CanvasRenderingContext2D, picture: FloorPicture, pose: Pose): void {
  const { emphasis, palette } = picture;
  const isPicked = emphasis.plain.length > 0 && emphasis.bright.length <= MOST_RINGS;
  if (isPicked) {
    context.strokeStyle = palette.ink;
    context.lineWidth = 1;
    context.beginPath();
    for (let index = 0; index < emphasis.bright.length; index++)
      ringPath(context, picture, pose, emphasis.bright[index], 2);
    context.stroke();
  }
  if (emphasis.hovered !== null) ring(context, picture, pose, emphasis.hovered, palette.ink, 1.5);
  if (emphasis.selected !== null) ring(context, picture, pose, emphasis.selected, palette.focus, 2.5);
}

function ring(
  context: CanvasRenderingContext2D,
  picture: FloorPicture,
  pose: Pose,
  customer: number,
  colour: string,
  width: number,
): void {
  for (const [stroke, line] of [
    [picture.palette.card, width + 2],
    [colour, width],
  ] as const) {
    context.strokeStyle = stroke;
    context.lineWidth = line;
    context.beginPath();
    ringPath(context, picture, pose, customer, 3);
    context.stroke();
  }
}

function ringPath(
  context: CanvasRenderingContext2D,
  { sheet }: FloorPicture,
  pose: Pose,
  customer: number,
  gap: number,
): void {
  const kind = pose.kinds[customer];
  if (kind === HIDDEN) return;
  const radius = sheet.sides[kind] / sheet.ratio / 2 + gap;
  context.moveTo(pose.x[customer] + radius, pose.y[customer]);
  context.arc(pose.x[customer], pose.y[customer], radius, 0, 2 * Math.PI);
}
