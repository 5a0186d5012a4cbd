/** Where the scales, their pans, weights and balloons stand. */
import type { Spot } from '../charts/layout/spots';
import { textWidth } from '../charts/layout/ticks';

export interface ScalesSizes {
  readonly width: number;
  readonly isRoomy: boolean;
  readonly axis: number;
  /** half the beam, pixels */
  readonly half: number;
  /** height of the pivot in the drawing */
  readonly pivot: number;
  /** from the end of the beam down to the pan */
  readonly drop: number;
  readonly panWidth: number;
  readonly column: number;
  /** side of the largest weight */
  readonly largest: number;
  readonly slab: number;
  readonly fontSize: number;
  /** names too long for their column stand in two rows by turns */
  readonly isStaggered: boolean;
  readonly labelHeight: number;
  readonly height: number;
}

/** The beam leans at most so far, degrees. */
export const STEEPEST = 15;
const ROOMY_FROM = 560;

/** Sizes of a drawing `width` pixels wide whose eight parts have these names. */
export function scalesSizes(width: number, names: readonly string[]): ScalesSizes {
  const isRoomy = width >= ROOMY_FROM;
  const frame = Math.min(width, 860);
  const half = frame * 0.25;
  const panWidth = Math.min(2 * half - 12, 340);
  const column = panWidth / 4;
  const largest = Math.min(column - 8, 64);
  const fontSize = isRoomy ? 13 : 11;
  // measured generously elsewhere; here a name may fill its column
  const widest = Math.max(...names.map((name) => textWidth(name, fontSize * 0.92)));
  const isStaggered = widest > column;
  const labelHeight = (isStaggered ? 4 : 2) * fontSize * 1.28 + 4;
  const pivot = isRoomy ? 96 : 72;
  const drop = largest * 1.13 + (isRoomy ? 52 : 34);
  const slab = isRoomy ? 22 : 17;
  const sag = half * sine(STEEPEST);
  const height = pivot + drop + sag + slab + labelHeight + 12;
  return {
    width,
    isRoomy,
    axis: width / 2,
    half,
    pivot,
    drop,
    panWidth,
    column,
    largest,
    slab,
    fontSize,
    isStaggered,
    labelHeight,
    height,
  };
}

const sine = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);
const cosine = (degrees: number): number => Math.cos((degrees * Math.PI) / 180);

/** Degrees the beam leans to the benefits for a value this far above neutral; to the costs below it. */
export function tiltOf(aboveNeutral: number, reach: number): number {
  return Math.max(-1, Math.min(1, aboveNeutral / reach)) * STEEPEST;
}

/** A pan at a given tilt: the end of the beam it hangs from, its left edge and the height of its upper side. */
export interface PanPlace {
  readonly endX: number;
  readonly endY: number;
  readonly x: number;
  readonly y: number;
}

/** Benefits hang left, costs right. A positive tilt lowers the benefits. */
export function panPlace(pan: 'benefits' | 'costs', tilt: number, sizes: ScalesSizes): PanPlace {
  const direction = pan === 'benefits' ? -1 : 1;
  const endX = sizes.axis + direction * sizes.half * cosine(tilt);
  const endY = sizes.pivot - direction * sizes.half * sine(tilt);
  return { endX, endY, x: endX - sizes.panWidth / 2, y: endY + sizes.drop };
}

/** Side of a weight, pixels: areas go with points. */
export function sideOf(points: number, reach: number, largest: number): number {
  return largest * Math.sqrt(Math.abs(points) / reach);
}

/** Outline of a weight standing on `y` around `x`: a body of the area side², slightly wider at its foot. */
export function weightPath(x: number, y: number, side: number): string {
  const foot = side * 0.58;
  const top = side * 0.42;
  return `M${x - foot},${y}L${x - top},${y - side}H${x + top}L${x + foot},${y}Z`;
}

/** Radius of a balloon of the area side². */
export const radiusOf = (side: number): number => side / Math.sqrt(Math.PI);

/** Needle of the dial: from the pivot towards the side that is heavier. */
export function needle(tilt: number, { axis, pivot }: ScalesSizes, length: number): { x: number; y: number } {
  // three times as far as the beam leans, so that it can be read
  const lean = -3 * tilt;
  return { x: axis + length * sine(lean), y: pivot - length * cosine(lean) };
}

/** Points for the key: the roundest number whose area still fits a line of text. */
export function keyPoints(reach: number, largest: number): number {
  const fitting = [0.1, 0.2, 0.5, 1, 2, 5, 10].filter((points) => 2 * radiusOf(sideOf(points, reach, largest)) <= 15);
  return fitting.at(-1) ?? 0.1;
}

/** What can be pointed at: a column of the pan per part, with its label. */
export function partSpots(tilt: number, sizes: ScalesSizes): Spot[] {
  return (['benefits', 'costs'] as const).flatMap((pan) => {
    const { x, y } = panPlace(pan, tilt, sizes);
    const top = y - sizes.drop + 8;
    const height = sizes.drop - 8 + sizes.slab + sizes.labelHeight;
    return [0, 1, 2, 3].map((index) => ({ x: x + index * sizes.column, y: top, width: sizes.column, height }));
  });
}
