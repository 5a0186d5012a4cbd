/** Marks of the word-of-mouth network as outlines: shape says side, fill says satisfaction state, as on the floor. */
import { markerPath } from '../charts/layout/marker';
import type { FigureSide } from './editions';
import type { TalkCluster, TalkCustomers } from './wordOfMouth';

/** A cluster as a box of 8 × 5 places, in pixels. */
export interface ClusterBox {
  readonly cluster: TalkCluster;
  readonly x: number;
  readonly y: number;
}

/** Where the boxes stand and how far apart the places in them are. */
export interface ClusterLayout {
  readonly columns: number;
  readonly rows: number;
  /** outer size of a box with its gap */
  readonly cellWidth: number;
  readonly cellHeight: number;
  /** pixels from place to place */
  readonly pitch: number;
  readonly boxes: readonly ClusterBox[];
  readonly height: number;
}

const ACROSS = 8;
const DOWN = 5;
const GAP = 3;
const INSET = 1.5;

/** Boxes in rows over `width`; a place is no more than `largestPitch` pixels wide. */
export function layClusters(clusters: readonly TalkCluster[], width: number, largestPitch = 7): ClusterLayout {
  const wanted = width < 400 ? 10 : clusters.length > 80 ? 14 : 10;
  const columns = Math.max(1, Math.min(wanted, clusters.length));
  const pitch = Math.max(1.5, Math.min(largestPitch, (width / columns - GAP - 2 * INSET) / ACROSS));
  const cellWidth = pitch * ACROSS + 2 * INSET + GAP;
  const cellHeight = pitch * DOWN + 2 * INSET + GAP;
  const rows = Math.ceil(clusters.length / columns);
  const boxes = clusters.map((cluster, place) => ({
    cluster,
    x: (place % columns) * cellWidth,
    y: Math.floor(place / columns) * cellHeight,
  }));
  return { columns, rows, cellWidth, cellHeight, pitch, boxes, height: rows * cellHeight };
}

/** Middle of a customer's place within the box of his cluster. */
export function placeIn(
  { cluster, x, y }: ClusterBox,
  customer: number,
  pitch: number,
): { readonly x: number; readonly y: number } {
  const place = customer - cluster.first;
  return {
    x: x + INSET + ((place % ACROSS) + 0.5) * pitch,
    y: y + INSET + (Math.floor(place / ACROSS) + 0.5) * pitch,
  };
}

/** Outline of one mark: state 2 is a ring and 3 a cross, so that colour is not the only sign. */
export function markPath(side: FigureSide, state: number, x: number, y: number, radius: number): string {
  if (state === 3) {
    return `M${x - radius},${y - radius}L${x + radius},${y + radius}M${x + radius},${y - radius}L${x - radius},${y + radius}`;
  }
  return markerPath(side === 'exhibitors' ? 'square' : 'circle', x, y, radius);
}

/** All attending customers of the boxes, one outline for each satisfaction state. */
export function clusterMarks(layout: ClusterLayout, { classes }: TalkCustomers, side: FigureSide): string[] {
  const radius = layout.pitch * 0.4;
  const paths: string[][] = [[], [], [], []];
  for (const box of layout.boxes) {
    for (const customer of box.cluster.attending) {
      const { x, y } = placeIn(box, customer, layout.pitch);
      const state = classes.brandt[customer];
      paths[state].push(markPath(side, state, round(x), round(y), round(radius)));
    }
  }
  return paths.map((path) => path.join(''));
}

/** The attending customer nearest to a point, within two places of it; null when there is none. */
export function customerAt({ boxes, pitch }: ClusterLayout, x: number, y: number): number | null {
  let best: number | null = null;
  let reach = 4 * pitch * pitch;
  for (const box of boxes) {
    if (Math.abs(box.x + 4 * pitch - x) > 7 * pitch || Math.abs(box.y + 2.5 * pitch - y) > 6 * pitch) continue;
    for (const customer of box.cluster.attending) {
      const at = placeIn(box, customer, pitch);
      const distance = (at.x - x) * (at.x - x) + (at.y - y) * (at.y - y);
      if (distance < reach) [best, reach] = [customer, distance];
    }
  }
  return best;
}

const round = (pixels: number): number => Math.round(pixels * 100) / 100;
