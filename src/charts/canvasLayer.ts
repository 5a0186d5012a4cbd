/** What stands still is painted once on a canvas of its own and then copied whole, frame by frame. */
import { sharpContext } from './canvas';

export class CanvasLayer {
  readonly #canvas = document.createElement('canvas');
  #key: unknown;
  #ratio = 0;

  /**
   * Copies the layer onto `context`, which is `width` × `height` CSS pixels at `ratio`.
   * It is painted anew when `key` (compared by identity), the size or the ratio differ from last time.
   */
  draw(
    context: CanvasRenderingContext2D,
    size: { readonly width: number; readonly height: number },
    ratio: number,
    key: unknown,
    paint: (context: CanvasRenderingContext2D) => void,
  ): void {
    const isSameSize =
      this.#canvas.width === Math.max(1, Math.round(size.width * ratio)) &&
      this.#canvas.height === Math.max(1, Math.round(size.height * ratio));
    if (key !== this.#key || ratio !== this.#ratio || !isSameSize) {
      const own = sharpContext(this.#canvas, size.width, size.height, ratio);
      if (!own) return;
      own.clearRect(0, 0, size.width, size.height);
      paint(own);
      this.#key = key;
      this.#ratio = ratio;
    }
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.drawImage(this.#canvas, 0, 0);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
  }
}
