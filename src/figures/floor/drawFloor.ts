/** One frame of the floor: trails below, marks, signs of the film, rings around those picked out. */
import type { CanvasLayer } from '../../charts/canvasLayer';
import type { PixelPicture } from '../../charts/canvasPixels';
import { drawSprites } from '../../charts/canvasSprites';
import type { SpriteSheet } from '../../charts/canvasSprites';
import { ease, staggered } from '../../charts/layout/path';
import type { FilmMoment } from './customers';
import { drawEffects } from './drawEffects';
import { drawRings } from './drawRings';
import { drawTrails } from './drawTrails';
import type { Effects } from './effects';
import { ACCOUNT, CLASSIFY } from './film';
import type { Pose } from './film';
import type { MarkGroup, MarkGroups } from './groups';
import type { Trails } from './movers';
import type { Palette } from './palette';
import type { FloorScene } from './scene';

/** Who is picked out: drawn customers without and with emphasis, and the one whose story is open. */
export interface Emphasis extends MarkGroup {
  readonly selected: number | null;
  readonly hovered: number | null;
  /** the two above as a list, drawn once more on top */
  readonly focused: Int32Array;
}

export interface FloorPicture {
  readonly scene: FloorScene;
  /** the marks of this stage, and the layer for those that stand still */
  readonly groups: MarkGroups;
  readonly layer: CanvasLayer;
  /** for thousands of moving marks; null where pictures cannot be read */
  readonly crowd: { readonly picture: PixelPicture; readonly sprites: readonly Uint32Array[] } | null;
  readonly effects: Effects;
  readonly trails: Trails;
  readonly sheet: SpriteSheet;
  readonly palette: Palette;
  readonly emphasis: Emphasis;
}

/** How faint the others become when some are picked out. */
const DIMMED = 0.2;
/** More moving marks than these are drawn as pixels. */
const MOST_SINGLE = 1500;

/** Everybody in `drawn` without emphasis, and the highlighted. Nobody highlighted means everybody is bright. */
export function splitEmphasis(
  drawn: Int32Array,
  highlighted: ReadonlySet<number> | null,
  [first, end]: readonly [number, number],
): Pick<Emphasis, 'plain' | 'bright'> {
  if (!highlighted || highlighted.size === 0) return { plain: new Int32Array(0), bright: drawn };
  return {
    plain: drawn.filter((customer) => !highlighted.has(customer)),
    bright: Int32Array.from(highlighted).filter((customer) => customer >= first && customer < end),
  };
}

/**
 * Draws the frame of `moment` (the result when undefined) with the marks posed in `pose`.
 * `walked` is the share (0–1) of a walk between two results; trails grow with it.
 */
export function drawFloor(
  context: CanvasRenderingContext2D,
  picture: FloorPicture,
  pose: Pose,
  moment: FilmMoment | undefined,
  walked = 1,
): void {
  const { scene, sheet, emphasis, groups, layer } = picture;
  context.clearRect(0, 0, scene.frame.width, scene.frame.height);
  drawPaths(context, picture, moment, walked);
  layer.draw(context, scene.frame, sheet.ratio, groups, (still) => drawGroup(still, sheet, pose, groups.still));
  drawMoving(context, picture, pose);
  drawSprites(context, sheet, pose.x, pose.y, pose.kinds, emphasis.focused);
  if (moment) drawSigns(context, picture, pose, moment);
  drawRings(context, picture, pose);
}

function drawGroup(context: CanvasRenderingContext2D, sheet: SpriteSheet, pose: Pose, group: MarkGroup): void {
  if (group.plain.length > 0) {
    context.globalAlpha = DIMMED;
    drawSprites(context, sheet, pose.x, pose.y, pose.kinds, group.plain);
    context.globalAlpha = 1;
  }
  drawSprites(context, sheet, pose.x, pose.y, pose.kinds, group.bright);
}

/** Crowds go over the pixel picture, a few are quicker drawn one by one. */
function drawMoving(context: CanvasRenderingContext2D, { sheet, groups, crowd }: FloorPicture, pose: Pose): void {
  const { plain, bright } = groups.moving;
  const isCrowd = crowd !== null && plain.length === 0 && bright.length > MOST_SINGLE;
  const { x, y, kinds } = pose;
  if (isCrowd && crowd.picture.draw(context, sheet, crowd.sprites, x, y, kinds, bright)) return;
  drawGroup(context, sheet, pose, groups.moving);
}

function drawPaths(
  context: CanvasRenderingContext2D,
  picture: FloorPicture,
  moment: FilmMoment | undefined,
  walked: number,
): void {
  const { scene, trails, palette } = picture;
  const { before, booked, after, delays } = scene;
  if (moment && moment.phase < CLASSIFY) return;
  const kinds = after.kinds;
  if (moment?.phase === CLASSIFY) {
    drawTrails(context, trails, kinds, booked.placement, after.placement, palette, (customer) =>
      staggered(moment.progress, delays[customer], 0.5),
    );
    return;
  }
  const share = moment?.phase === ACCOUNT ? ease(Math.min(1, moment.progress * 2)) : walked;
  drawTrails(context, trails, kinds, before.placement, after.placement, palette, () => share);
}

function drawSigns(
  context: CanvasRenderingContext2D,
  { scene, effects, palette }: FloorPicture,
  pose: Pose,
  { phase, progress, isHeld = false }: FilmMoment,
): void {
  drawEffects(context, {
    customers: scene.input.to,
    effects,
    pose,
    delays: scene.delays,
    palette,
    phase,
    progress,
    isHeld,
    isOrganiser: scene.input.choice.view === 'organiser',
  });
}
