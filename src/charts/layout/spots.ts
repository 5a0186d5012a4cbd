/** A part of a drawing that can be pointed at, in pixels of the drawing. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Index of the spot at a place: of those it lies in the smallest, else the nearest one within `reach` pixels.
 * −1 when there is none. The smallest, so that a part that lies within another can be reached.
 */
export function spotAt(spots: readonly Spot[], x: number, y: number, reach = 14): number {
  let best = -1;
  let bestDistance = reach;
  spots.forEach((spot, index) => {
    const distance = distanceTo(spot, x, y);
    const isSmaller = best >= 0 && distance === bestDistance && area(spot) < area(spots[best]);
    if (distance < bestDistance || isSmaller || (best < 0 && distance <= reach)) {
      best = index;
      bestDistance = distance;
    }
  });
  return best;
}

function distanceTo({ x: left, y: top, width, height }: Spot, x: number, y: number): number {
  const besideX = Math.max(left - x, 0, x - left - width);
  const besideY = Math.max(top - y, 0, y - top - height);
  return Math.sqrt(besideX * besideX + besideY * besideY);
}

const area = ({ width, height }: Spot): number => width * height;
