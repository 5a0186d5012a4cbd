/** The one place where canvases are made sharp: sizes outside are CSS pixels, the store underneath has device pixels. */

/** More than three device pixels a CSS pixel cannot be seen and costs time. */
const MAXIMUM_RATIO = 3;

/** Device pixels per CSS pixel of this screen, 1 to 3. */
export function screenRatio(): number {
  const ratio = typeof devicePixelRatio === 'number' ? devicePixelRatio : 1;
  return Math.min(MAXIMUM_RATIO, Math.max(1, ratio));
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
