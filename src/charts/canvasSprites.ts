/** Thousands of small marks a frame: each kind is painted once on a sheet and then copied, pixel on pixel. */
import { sharpContext } from './canvas';

export interface SpriteSheet {
  readonly image: CanvasImageSource;
  /** distance between two sprites on the sheet, device pixels; they stand in one row */
  readonly cell: number;
  /** side of each kind's sprite, device pixels */
  readonly sides: Uint8Array;
  /** device pixels per CSS pixel */
  readonly ratio: number;
}

/** Paints sprite `kind` into the square from (0, 0) to (side, side), in device pixels. */
export type SpritePainter = (context: CanvasRenderingContext2D, kind: number, side: number) => void;

/** A sheet of sprites with the given `sides` (device pixels); null where there is no 2D context. */
export function paintSheet(sides: Uint8Array, ratio: number, paint: SpritePainter): SpriteSheet | null {
  const image = document.createElement('canvas');
  const cell = sides.reduce((largest, side) => Math.max(largest, side), 1) + 2;
  const context = sharpContext(image, cell * sides.length, cell, 1);
  if (!context) return null;
  sides.forEach((side, kind) => {
    context.setTransform(1, 0, 0, 1, kind * cell, 0);
    paint(context, kind, side);
  });
  return { image, cell, sides, ratio };
}

/**
 * Copies one sprite per listed mark, centred on (x, y) in CSS pixels and set on whole device pixels, so that marks
 * stay crisp and copying stays cheap. Marks of kind 255 are left out. Leaves the context scaled to CSS pixels.
 */
export function drawSprites(
  context: CanvasRenderingContext2D,
  sheet: SpriteSheet,
  x: Float32Array,
  y: Float32Array,
  kinds: Uint8Array,
  marks: Int32Array,
): void {
  const { image, cell, sides, ratio } = sheet;
  context.setTransform(1, 0, 0, 1, 0, 0);
  for (let position = 0; position < marks.length; position++) {
    const mark = marks[position];
    const kind = kinds[mark];
    if (kind === HIDDEN) continue;
    const side = sides[kind];
    const left = Math.round(x[mark] * ratio - side / 2);
    const top = Math.round(y[mark] * ratio - side / 2);
    context.drawImage(image, kind * cell, 0, side, side, left, top, side, side);
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
}

/** The kind of a mark that is not drawn. */
export const HIDDEN = 255;
