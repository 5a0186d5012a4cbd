/** The halls: each segment a room with its customers as a unit chart, exhibitors left and visitors right. */
import { largestPitch, packedWidth, rowsIn, smallestRoundCount } from '../../charts/layout/unitChart';
import type { FloorFrame } from './frame';
import { marksOnShelf, SHELF_COUNT, shelfOf } from './packing';
import type { Shelf } from './packing';
import { ROOMS } from './places';

/** A visitor mark is never further from the next than this, nor nearer than the second, in pixels. */
const LARGEST_PITCH = 13;
const SMALLEST_PITCH = 3;
/** How much more room an exhibitor gets than a visitor. */
const EXHIBITOR_ROOM = 1.6;
const SIDE_GAP = 8;

export interface HallsFit {
  /** distance between marks in the rooms, pixels */
  readonly exhibitorPitch: number;
  readonly visitorPitch: number;
  readonly perMark: number;
}

type Pitches = Pick<HallsFit, 'exhibitorPitch' | 'visitorPitch'>;

const pitchesFor = (visitorPitch: number, ratio: number): Pitches => ({
  visitorPitch,
  exhibitorPitch: Math.round(visitorPitch * EXHIBITOR_ROOM * ratio) / ratio,
});

/** Width of a room's two unit charts beside each other. */
function roomWidth(height: number, exhibitors: number, visitors: number, pitches: Pitches): number {
  const gap = exhibitors > 0 && visitors > 0 ? SIDE_GAP : 0;
  return (
    packedWidth(exhibitors, height, pitches.exhibitorPitch) + gap + packedWidth(visitors, height, pitches.visitorPitch)
  );
}

/**
 * One scale for all rooms and all `crowds` (buckets of the editions shown): the largest marks that fit.
 * Pitches are whole device pixels. Only when even the smallest do not fit, one mark stands for 2, 5, 10 … customers.
 */
export function fitHalls(frame: FloorFrame, crowds: readonly Int32Array[], ratio: number): HallsFit {
  let found: Pitches = pitchesFor(SMALLEST_PITCH, ratio);
  const perMark = smallestRoundCount((count) => {
    const fits = (pitch: number): boolean =>
      crowds.every((buckets) =>
        ROOMS.every((room) => {
          const [exhibitors, visitors] = [0, 1].map((side) => marksOnShelf(buckets, shelfOf(room, side), count));
          const { width, height } = frame.marks[room];
          return roomWidth(height, exhibitors, visitors, pitchesFor(pitch, ratio)) <= width;
        }),
      );
    const pitch = largestPitch(LARGEST_PITCH, SMALLEST_PITCH, 1 / ratio, fits);
    if (pitch !== null) found = pitchesFor(pitch, ratio);
    return pitch !== null;
  });
  return { ...found, perMark };
}

/** The rooms' shelves for one crowd. Where it is too large for the scale (newcomers at the door), columns crowd together. */
export function hallShelves(frame: FloorFrame, buckets: Int32Array, fit: HallsFit): (Shelf | null)[] {
  const shelves = new Array<Shelf | null>(SHELF_COUNT).fill(null);
  for (const room of ROOMS) {
    const { x, y, width, height } = frame.marks[room];
    const [exhibitors, visitors] = [0, 1].map((side) => marksOnShelf(buckets, shelfOf(room, side), fit.perMark));
    const squeeze = Math.min(1, width / Math.max(1, roomWidth(height, exhibitors, visitors, fit)));
    const shelf = (left: number, pitch: number): Shelf => ({
      x: left,
      y,
      rows: rowsIn(height, pitch),
      pitch,
      columnPitch: pitch * squeeze,
      perMark: fit.perMark,
    });
    const taken = packedWidth(exhibitors, height, fit.exhibitorPitch) * squeeze;
    shelves[shelfOf(room, 0)] = shelf(x, fit.exhibitorPitch);
    shelves[shelfOf(room, 1)] = shelf(x + (taken > 0 ? taken + SIDE_GAP * squeeze : 0), fit.visitorPitch);
  }
  return shelves;
}
