/** Outlines of broad arrows with a head at both ends, as SVG paths: the thickness of the shaft carries the number. */

/** How far a head reaches beyond the shaft on each side, and how long it is, pixels. */
export interface ArrowHead {
  readonly flare: number;
  readonly length: number;
}

export interface StraightArrow extends ArrowHead {
  /** the two tips, pixels; the arrow runs along one axis */
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  /** of the shaft, pixels */
  readonly thickness: number;
}

/** A straight arrow from tip to tip. */
export function straightArrow({ from, to, thickness, flare, length }: StraightArrow): string {
  const isUpright = from[0] === to[0];
  const [start, end, middle] = isUpright ? [from[1], to[1], from[0]] : [from[0], to[0], from[1]];
  const half = thickness / 2;
  const wide = half + flare;
  const head = Math.min(length, (end - start) / 2);
  const outline: [along: number, across: number][] = [
    [start, 0],
    [start + head, wide],
    [start + head, half],
    [end - head, half],
    [end - head, wide],
    [end, 0],
    [end - head, -wide],
    [end - head, -half],
    [start + head, -half],
    [start + head, -wide],
  ];
  return closed(outline.map(([along, across]) => (isUpright ? [middle + across, along] : [along, middle + across])));
}

export interface BracketArrow extends ArrowHead {
  /** the tips: they point to the right, at these places */
  readonly upper: readonly [x: number, y: number];
  readonly lower: readonly [x: number, y: number];
  /** middle of the shaft that runs down left of the tips, pixels */
  readonly laneX: number;
  readonly thickness: number;
}

/** An arrow shaped like a bracket: from one tip to the left, down a lane, and back to the other tip. */
export function bracketArrow({ upper, lower, laneX, thickness, flare, length }: BracketArrow): string {
  const half = thickness / 2;
  const wide = half + flare;
  const [x1, y1] = upper;
  const [x2, y2] = lower;
  return closed([
    [x1, y1],
    [x1 - length, y1 + wide],
    [x1 - length, y1 + half],
    [laneX + half, y1 + half],
    [laneX + half, y2 - half],
    [x2 - length, y2 - half],
    [x2 - length, y2 - wide],
    [x2, y2],
    [x2 - length, y2 + wide],
    [x2 - length, y2 + half],
    [laneX - half, y2 + half],
    [laneX - half, y1 - half],
    [x1 - length, y1 - half],
    [x1 - length, y1 - wide],
  ]);
}

/** A small filled head at the end of a thin line, pointing where the line goes. */
export function smallHead(x: number, y: number, towards: 'up' | 'down' | 'left' | 'right', size = 5): string {
  const wing = size * 0.62;
  if (towards === 'down') return `M${x},${y}l${-wing},${-size}h${2 * wing}Z`;
  if (towards === 'up') return `M${x},${y}l${-wing},${size}h${2 * wing}Z`;
  if (towards === 'left') return `M${x},${y}l${size},${-wing}v${2 * wing}Z`;
  return `M${x},${y}l${-size},${-wing}v${2 * wing}Z`;
}

function closed(points: readonly (readonly number[])[]): string {
  return `M${points.map(([x, y]) => `${x},${y}`).join('L')}Z`;
}
