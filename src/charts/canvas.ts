/** The one place where canvases are made sharp: sizes outside are CSS pixels, the store underneath has device pixels. */

/** More than three device pixels a CSS pixel cannot be seen and costs time. */
const MAXIMUM_RATIO = 3;

/** Device pixels per CSS pixel of this screen, `least` (1 unless told) to 3. */
export function screenRatio(least = 1): number {
  const ratio = typeof devicePixelRatio === 'number' ? devicePixelRatio : 1;
  return Math.min(MAXIMUM_RATIO, Math.max(least, ratio));
}

/**
 * Gives `canvas` a store of `width` × `height` CSS pixels at `ratio` and answers its context scaled to CSS pixels.
 * The store is replaced only when its size changes, because that clears it. Null where there is no 2D context.
 */
export function sharpContext(
  canvas: HTMLCanvasElement,
  width: number,
  height: number,
  ratio: number,
): CanvasRenderingContext2D | null {
  const storeWidth = Math.max(1, Math.round(width * ratio));
  const storeHeight = Math.max(1, Math.round(height * ratio));
  if (canvas.width !== storeWidth) canvas.width = storeWidth;
  if (canvas.height !== storeHeight) canvas.height = storeHeight;
  const context = canvas.getContext('2d');
  context?.setTransform(ratio, 0, 0, ratio, 0, 0);
  return context;
}

/** Something to draw on in CSS pixels; what was drawn is there once it is finished. */
export interface Surface {
  readonly context: CanvasRenderingContext2D;
  readonly finish: () => void;
}

/** The canvas itself. */
export function screenSurface(canvas: HTMLCanvasElement, width: number, height: number, ratio: number): Surface | null {
  const context = sharpContext(canvas, width, height, ratio);
  return context && { context, finish: () => {} };
}

/**
 * Pixels laid on `canvas` when they are finished, for a page about to be printed: Chrome would repeat the strokes of a
 * canvas drawn at that moment, at another scale and on a white ground.
 */
export function paperSurface(canvas: HTMLCanvasElement, width: number, height: number, ratio: number): Surface | null {
  const target = sharpContext(canvas, width, height, ratio);
  const paper = document.createElement('canvas');
  const context = sharpContext(paper, width, height, ratio);
  if (!target || !context) return null;
  const finish = (): void => target.putImageData(context.getImageData(0, 0, paper.width, paper.height), 0, 0);
  return { context, finish };
}
