/**
 * Many thousand moving marks: their sprites are copied pixel by pixel into one picture, which is then laid over the
 * canvas. Without a graphics card this is several times as fast as one `drawImage` a mark.
 */
import { sharpContext } from './canvas';
import { HIDDEN } from './canvasSprites';
import type { SpriteSheet } from './canvasSprites';

/** The sprites of a sheet as pixels, by kind; null where a browser does not let pictures be read truly. */
export type SpritePixels = readonly Uint32Array[] | null;

/** Some private modes answer noise when a canvas is read; a known colour shows it. */
function readsTruly(): boolean {
  const context = sharpContext(document.createElement('canvas'), 4, 4, 1);
  if (!context) return false;
  context.fillStyle = '#336699';
  context.fillRect(0, 0, 4, 4);
  const { data } = context.getImageData(0, 0, 4, 4);
  return data.every((value, index) => Math.abs(value - [0x33, 0x66, 0x99, 0xff][index % 4]) <= 2);
}

/** Reads the sprites of `sheet` once. */
export function readSprites({ image, cell, sides }: SpriteSheet): SpritePixels {
  const width = cell * sides.length;
  const context = sharpContext(document.createElement('canvas'), width, cell, 1);
  if (!context || !readsTruly()) return null;
  context.drawImage(image, 0, 0);
  const sheet = new Uint32Array(context.getImageData(0, 0, width, cell).data.buffer);
  return Array.from(sides, (side, kind) => {
    const pixels = new Uint32Array(side * side);
    for (let row = 0; row < side; row++) {
      const start = row * width + kind * cell;
      pixels.set(sheet.subarray(start, start + side), row * side);
    }
    return pixels;
  });
}

/**
 * Copies a sprite (side × side pixels) to (left, top) of a picture `width` pixels wide; what lies outside is cut off.
 * Half-transparent rims do not eat into what is already there.
 */
export function copySprite(
  picture: Uint32Array,
  width: number,
  height: number,
  sprite: Uint32Array,
  side: number,
  left: number,
  top: number,
): void {
  const firstColumn = left < 0 ? -left : 0;
  const endColumn = left + side > width ? width - left : side;
  const endRow = top + side > height ? height - top : side;
  for (let row = top < 0 ? -top : 0; row < endRow; row++) {
    const start = (top + row) * width + left;
    for (let column = firstColumn; column < endColumn; column++) {
      const pixel = sprite[row * side + column];
      // the highest byte is the opacity on every machine browsers run on
      const opacity = pixel >>> 24;
      if (opacity === 255 || (opacity > 0 && picture[start + column] === 0)) picture[start + column] = pixel;
    }
  }
}

export class PixelPicture {
  readonly #canvas = document.createElement('canvas');
  #image: ImageData | undefined;
  #pixels = new Uint32Array(0);

  /** Draws the listed marks over `context`; the same marks as `drawSprites` would. False when it cannot. */
  draw(
    context: CanvasRenderingContext2D,
    sheet: SpriteSheet,
    sprites: readonly Uint32Array[],
    x: Float32Array,
    y: Float32Array,
    kinds: Uint8Array,
    marks: Int32Array,
  ): boolean {
    const { width, height } = context.canvas;
    const own = sharpContext(this.#canvas, width, height, 1);
    if (!own) return false;
    const image = this.#imageOf(own, width, height);
    const { sides, ratio } = sheet;
    this.#pixels.fill(0);
    for (let position = 0; position < marks.length; position++) {
      const mark = marks[position];
      const kind = kinds[mark];
      if (kind === HIDDEN) continue;
      const side = sides[kind];
      const left = Math.round(x[mark] * ratio - side / 2);
      const top = Math.round(y[mark] * ratio - side / 2);
      copySprite(this.#pixels, width, height, sprites[kind], side, left, top);
    }
    own.putImageData(image, 0, 0);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.drawImage(this.#canvas, 0, 0);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    return true;
  }

  #imageOf(context: CanvasRenderingContext2D, width: number, height: number): ImageData {
    if (this.#image?.width === width && this.#image.height === height) return this.#image;
    const image = context.createImageData(width, height);
    this.#image = image;
    this.#pixels = new Uint32Array(image.data.buffer);
    return image;
  }
}
