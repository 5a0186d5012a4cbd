/** Keeps the canvas up to date: repaints when something changed, walks marks over when the picture changed. */
import { paperSurface, screenRatio, screenSurface } from '../../charts/canvas';
import { CanvasLayer } from '../../charts/canvasLayer';
import { PixelPicture, readSprites } from '../../charts/canvasPixels';
import { HIDDEN } from '../../charts/canvasSprites';
import type { SpriteSheet } from '../../charts/canvasSprites';
import { ease } from '../../charts/layout/path';
import { buildGrid, nearestMark } from '../../charts/layout/spatialGrid';
import type { SpatialGrid } from '../../charts/layout/spatialGrid';
import { sideRange } from './customers';
import type { FilmMoment } from './customers';
import { drawFloor, splitEmphasis } from './drawFloor';
import type { Emphasis, FloorPicture } from './drawFloor';
import type { Effects } from './effects';
import { emptyPose, poseFloor, revealSharing } from './film';
import type { Pose } from './film';
import { groupMarks, stageAt } from './groups';
import type { MarkGroups, Stage } from './groups';
import { markSheet } from './marks';
import type { Trails } from './movers';
import { readPalette } from './palette';
import type { Palette } from './palette';
import type { FloorScene } from './scene';

/** How long marks walk when the lens, the layout or the edition is changed, milliseconds. */
const WALK_MILLISECONDS = 650;
const GRID_CELL = 16;

const NOBODY = new Int32Array(0);

export interface FloorShow {
  readonly scene: FloorScene;
  readonly effects: Effects;
  readonly trails: Trails;
}

/** Whether the reader asked the system for less motion. */
export function prefersStillness(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Device pixels per CSS pixel on paper at least. */
const PAPER_RATIO = 2.5;

/** Device pixels per CSS pixel the floor is drawn with. */
export const floorRatio = (isPrinted: boolean): number => screenRatio(isPrinted ? PAPER_RATIO : 1);

export class FloorPainter {
  readonly #canvas: HTMLCanvasElement;
  readonly #isPrinted: boolean;
  #show: FloorShow | undefined;
  #moment: FilmMoment | undefined;
  #pose: Pose = emptyPose(0);
  #origin: Pose = emptyPose(0);
  #walkStart = -Infinity;
  #palette: Palette | undefined;
  #sheet: SpriteSheet | null = null;
  #emphasis: Emphasis = { plain: NOBODY, bright: NOBODY, focused: NOBODY, selected: null, hovered: null };
  #highlighted: ReadonlySet<number> | null = null;
  #picked: Pick<Emphasis, 'selected' | 'hovered'> = { selected: null, hovered: null };
  #grid: SpatialGrid | undefined;
  #groups: MarkGroups | undefined;
  #groupsKey: readonly unknown[] = [];
  readonly #layer = new CanvasLayer();
  readonly #picture = new PixelPicture();
  #crowd: FloorPicture['crowd'] = null;
  #readSheet: SpriteSheet | undefined;
  #theme: string | undefined;
  #request = 0;

  constructor(canvas: HTMLCanvasElement, isPrinted = false) {
    this.#canvas = canvas;
    this.#isPrinted = isPrinted;
  }

  /** Takes a new picture; the marks walk to it from where they are, unless the reader wants stillness. */
  show(next: FloorShow): void {
    const count = next.scene.input.to.count;
    const isFirst = this.#show === undefined;
    const isOther = this.#show?.scene !== next.scene;
    const walks = this.#canWalkTo(next.scene);
    if (this.#pose.x.length !== count) [this.#pose, this.#origin] = [emptyPose(count), emptyPose(count)];
    if (!walks) this.#walkStart = -Infinity;
    else if (isOther) this.#startWalk();
    this.#show = next;
    this.#sheet = null;
    this.#pose.kinds.fill(HIDDEN);
    this.#split();
    this.#focus();
    // a page that is printed does not wait for the next frame
    if (isFirst) this.#paint();
    else this.#later();
  }

  /** Where the film is; undefined shows the result. Drawn at once, because the film sets the pace. */
  setMoment(moment: FilmMoment | undefined): void {
    if (moment === undefined && this.#moment === undefined) return;
    this.#moment = moment;
    if (moment) this.#walkStart = -Infinity;
    this.#paint();
  }

  /** Picks out customers; the others fade. */
  emphasise(highlighted: ReadonlySet<number> | null, selected: number | null, hovered: number | null): void {
    const isNewSet = highlighted !== this.#highlighted;
    this.#highlighted = highlighted;
    this.#picked = { selected, hovered };
    if (isNewSet) this.#split();
    this.#focus();
    this.#later();
  }

  /** Reads the colours again when the theme has changed. */
  recolour(theme: string): void {
    if (theme === this.#theme) return;
    this.#theme = theme;
    this.#palette = undefined;
    this.#sheet = null;
    this.#later();
  }

  /** The drawn customer within `reach` pixels of a point on the canvas, or null. */
  customerAt(x: number, y: number, reach: number): number | null {
    const show = this.#show;
    if (!show) return null;
    if (!this.#grid) {
      const seen = show.scene.drawn.filter((customer) => this.#pose.kinds[customer] !== HIDDEN);
      const { width, height } = show.scene.frame;
      this.#grid = buildGrid(this.#pose.x, this.#pose.y, seen, width, height, GRID_CELL);
    }
    const mark = nearestMark(this.#grid, this.#pose.x, this.#pose.y, x, y, reach);
    return mark < 0 ? null : mark;
  }

  /** Where a customer's mark is now, pixels on the canvas. */
  positionOf(customer: number): { x: number; y: number } {
    return { x: this.#pose.x[customer], y: this.#pose.y[customer] };
  }

  dispose(): void {
    cancelAnimationFrame(this.#request);
    this.#show = undefined;
  }

  #canWalkTo({ frame, input }: FloorScene): boolean {
    const shown = this.#show?.scene;
    if (!shown || this.#moment || prefersStillness()) return false;
    const isSameSize = shown.frame.width === frame.width && shown.frame.height === frame.height;
    return isSameSize && shown.input.to.count === input.to.count;
  }

  #startWalk(): void {
    this.#origin.x.set(this.#pose.x);
    this.#origin.y.set(this.#pose.y);
    this.#origin.kinds.set(this.#pose.kinds);
    this.#walkStart = performance.now();
  }

  #split(): void {
    if (!this.#show) return;
    const { drawn, input } = this.#show.scene;
    const range = sideRange(input.to, input.choice.side);
    this.#emphasis = { ...this.#emphasis, ...splitEmphasis(drawn, this.#highlighted, range) };
  }

  /** The selected and the hovered customer, as far as they are shown. */
  #focus(): void {
    if (!this.#show) return;
    const { input } = this.#show.scene;
    const [first, end] = sideRange(input.to, input.choice.side);
    const { selected, hovered } = this.#picked;
    const isShown = (customer: number | null): customer is number =>
      customer !== null && customer >= first && customer < end;
    this.#emphasis = {
      ...this.#emphasis,
      selected: isShown(selected) ? selected : null,
      hovered: isShown(hovered) ? hovered : null,
      focused: Int32Array.from([selected, hovered].filter(isShown)),
    };
  }

  #later(): void {
    cancelAnimationFrame(this.#request);
    this.#request = requestAnimationFrame(() => this.#paint());
  }

  #paint(): void {
    const show = this.#show;
    if (!show) return;
    const { frame } = show.scene;
    const ratio = floorRatio(this.#isPrinted);
    const surface = (this.#isPrinted ? paperSurface : screenSurface)(this.#canvas, frame.width, frame.height, ratio);
    if (!surface) return;
    const { context } = surface;
    this.#palette ??= readPalette(this.#canvas);
    if (!this.#sheet || this.#sheet.ratio !== ratio) this.#sheet = markSheet(show.scene.scale, ratio, this.#palette);
    if (!this.#sheet) return;
    poseFloor(show.scene, this.#moment, this.#pose);
    if (!this.#moment) {
      if (this.#emphasis.plain.length > 0) revealSharing(show.scene, this.#emphasis.bright, this.#pose);
      revealSharing(show.scene, this.#emphasis.focused, this.#pose);
    }
    const walked = this.#blendWalk(show.scene.drawn);
    this.#grid = undefined;
    const groups = this.#groupsOf(show.scene, walked < 1 ? 'walking' : stageAt(this.#moment));
    const emphasis = this.#emphasis;
    const crowd = this.#crowdOf(this.#sheet);
    const picture = {
      ...show,
      groups,
      crowd,
      layer: this.#layer,
      sheet: this.#sheet,
      palette: this.#palette,
      emphasis,
    };
    drawFloor(context, picture, this.#pose, this.#moment, walked);
    if (walked < 1) this.#later();
    surface.finish();
  }

  /** The marks of a stage, grouped again only when stage, scene, emphasis or looks have changed. */
  #groupsOf(scene: FloorScene, stage: Stage): MarkGroups {
    const key = [scene, stage, this.#emphasis.plain, this.#emphasis.bright, this.#sheet];
    if (!this.#groups || key.some((part, index) => part !== this.#groupsKey[index])) {
      this.#groups = groupMarks(scene, stage, this.#emphasis);
      this.#groupsKey = key;
    }
    return this.#groups;
  }

  #crowdOf(sheet: SpriteSheet): FloorPicture['crowd'] {
    if (sheet !== this.#readSheet) {
      const sprites = readSprites(sheet);
      this.#crowd = sprites && { picture: this.#picture, sprites };
      this.#readSheet = sheet;
    }
    return this.#crowd;
  }

  /** While a walk lasts, moves the pose back towards where the marks came from; answers the share walked, 0–1. */
  #blendWalk(drawn: Int32Array): number {
    const passed = (performance.now() - this.#walkStart) / WALK_MILLISECONDS;
    if (passed >= 1) return 1;
    const share = ease(Math.max(0, passed));
    const { x, y } = this.#pose;
    const origin = this.#origin;
    for (let index = 0; index < drawn.length; index++) {
      const customer = drawn[index];
      if (origin.kinds[customer] === HIDDEN) continue;
      x[customer] = origin.x[customer] + (x[customer] - origin.x[customer]) * share;
      y[customer] = origin.y[customer] + (y[customer] - origin.y[customer]) * share;
    }
    return share;
  }
}
