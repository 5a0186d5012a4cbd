/** Packs customers into unit charts: one shelf per place and side, sorted by paint, larger stands first. */
import { marksFor } from '../../charts/layout/unitChart';
import { PAINT_COUNT, paintOf, SHAPE_COUNT, shapeOf } from './kinds';
import { PLACE_COUNT } from './places';

/** Where marks stand, in pixels; `leads` is 1 for the customer who is drawn for all who share the mark. */
export interface Placement {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly leads: Uint8Array;
}

/** A unit chart for one side at one place; x and y are its top left corner in pixels. */
export interface Shelf {
  readonly x: number;
  readonly y: number;
  readonly rows: number;
  /** distance between rows; columns stand nearer where a shelf is crowded */
  readonly pitch: number;
  readonly columnPitch: number;
  /** customers a mark */
  readonly perMark: number;
}

export const SHELF_COUNT = PLACE_COUNT * 2;
const BUCKETS_PER_SHELF = PAINT_COUNT * SHAPE_COUNT;
export const shelfOf = (place: number, side: number): number => place * 2 + side;

/** The customers to place: who stands where, how they look, and which of them the side filter leaves. */
export interface Crowd {
  readonly places: Uint8Array;
  readonly kinds: Uint8Array;
  readonly exhibitorCount: number;
  readonly range: readonly [number, number];
}

export function emptyPlacement(count: number): Placement {
  return { x: new Float32Array(count), y: new Float32Array(count), leads: new Uint8Array(count) };
}

function bucketOf(crowd: Crowd, customer: number): number {
  const kind = crowd.kinds[customer];
  const shape = shapeOf(kind);
  const rank = shape < 4 ? 3 - shape : shape;
  const shelf = shelfOf(crowd.places[customer], customer < crowd.exhibitorCount ? 0 : 1);
  return shelf * BUCKETS_PER_SHELF + paintOf(kind) * SHAPE_COUNT + rank;
}

/** How many customers are in each bucket (shelf × paint × shape). */
export function countBuckets(crowd: Crowd): Int32Array {
  const buckets = new Int32Array(SHELF_COUNT * BUCKETS_PER_SHELF);
  for (let customer = crowd.range[0]; customer < crowd.range[1]; customer++) buckets[bucketOf(crowd, customer)]++;
  return buckets;
}

/** Marks a shelf needs; a mark never mixes paints. */
export function marksOnShelf(buckets: Int32Array, shelf: number, perMark: number): number {
  let marks = 0;
  for (let bucket = shelf * BUCKETS_PER_SHELF; bucket < (shelf + 1) * BUCKETS_PER_SHELF; bucket++) {
    marks += marksFor(buckets[bucket], perMark);
  }
  return marks;
}

/** The same over several crowds, so that one scale serves the whole film. */
export function mostMarks(crowds: readonly Int32Array[], shelf: number, perMark: number): number {
  return crowds.reduce((most, buckets) => Math.max(most, marksOnShelf(buckets, shelf, perMark)), 0);
}

function firstMarks(buckets: Int32Array, shelves: readonly (Shelf | null)[]): Int32Array {
  const first = new Int32Array(buckets.length);
  shelves.forEach((shelf, index) => {
    let marks = 0;
    for (let bucket = index * BUCKETS_PER_SHELF; bucket < (index + 1) * BUCKETS_PER_SHELF; bucket++) {
      first[bucket] = marks;
      marks += marksFor(buckets[bucket], shelf?.perMark ?? 1);
    }
  });
  return first;
}

/** Puts every customer whose shelf exists on it, column by column, in the order of the numbers of customers. */
export function pack(crowd: Crowd, shelves: readonly (Shelf | null)[], placement: Placement): void {
  const buckets = countBuckets(crowd);
  const first = firstMarks(buckets, shelves);
  const seen = new Int32Array(buckets.length);
  for (let customer = crowd.range[0]; customer < crowd.range[1]; customer++) {
    const bucket = bucketOf(crowd, customer);
    const shelf = shelves[Math.floor(bucket / BUCKETS_PER_SHELF)];
    if (!shelf) continue;
    const mark = first[bucket] + Math.floor(seen[bucket] / shelf.perMark);
    placement.leads[customer] = seen[bucket] % shelf.perMark === 0 ? 1 : 0;
    placement.x[customer] = shelf.x + shelf.pitch / 2 + Math.floor(mark / shelf.rows) * shelf.columnPitch;
    placement.y[customer] = shelf.y + ((mark % shelf.rows) + 0.5) * shelf.pitch;
    seen[bucket]++;
  }
}
