export type MarkerShape = 'circle' | 'square' | 'diamond' | 'triangle';

/** Outline of a marker of about equal weight for every shape; `radius` in pixels. */
export function markerPath(shape: MarkerShape, x: number, y: number, radius: number): string {
  const half = radius * 0.89;
  const tip = radius * 1.25;
  if (shape === 'circle')
    return `M${x - radius},${y}a${radius},${radius} 0 1 0 ${2 * radius},0a${radius},${radius} 0 1 0 ${-2 * radius},0Z`;
  if (shape === 'square') return `M${x - half},${y - half}h${2 * half}v${2 * half}h${-2 * half}Z`;
  if (shape === 'diamond') return `M${x},${y - tip}L${x + tip},${y}L${x},${y + tip}L${x - tip},${y}Z`;
  return `M${x},${y - tip}L${x + tip},${y + radius}L${x - tip},${y + radius}Z`;
}
