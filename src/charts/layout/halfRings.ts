/** A middle with others on two half rings: those before it on the left, those after it on the right. */

export interface RingPlace {
  readonly x: number;
  readonly y: number;
}

export interface RingSize {
  readonly width: number;
  readonly height: number;
  /** pixels kept free at each side for labels */
  readonly margin: number;
}

/** `count` places on the left (−1) or right (1) half of an ellipse, evenly spaced from top to bottom. Pixels. */
export function halfRing(count: number, direction: -1 | 1, { width, height, margin }: RingSize): RingPlace[] {
  const [middleX, middleY] = [width / 2, height / 2];
  const across = Math.max(20, middleX - margin);
  const down = Math.max(0, middleY - 12);
  return Array.from({ length: count }, (_, index) => {
    const y = count === 1 ? 0 : (2 * index) / (count - 1) - 1;
    // flattened, so that the ends of the ring do not run into the middle
    const x = Math.sqrt(1 - 0.72 * y * y);
    return { x: middleX + direction * across * x, y: middleY + y * down };
  });
}
