/** Outside the halls: the street and the rival's show, as blocks of small marks at one scale. */
import type { Box } from '../../charts/layout/box';
import { packedWidth, rowsIn, smallestRoundCount } from '../../charts/layout/unitChart';
import { STRIP_LABEL } from './frame';
import type { FloorFrame } from './frame';
import { mostMarks, SHELF_COUNT, shelfOf } from './packing';
import type { Shelf } from './packing';
import { OUTSIDE, RIVAL } from './places';

export interface OutsideBlock {
  readonly place: number;
  readonly box: Box;
}

export interface OutsideFit {
  readonly pitch: number;
  readonly perMark: number;
  readonly shelves: readonly (Shelf | null)[];
  readonly blocks: readonly OutsideBlock[];
}

const BLOCK_GAP = 14;

/** Width of a block of marks: exhibitors and visitors behind each other, a column between them. */
function blockWidth(
  crowds: readonly Int32Array[],
  place: number,
  height: number,
  pitch: number,
  perMark: number,
): number {
  const exhibitors = packedWidth(mostMarks(crowds, shelfOf(place, 0), perMark), height, pitch);
  const visitors = packedWidth(mostMarks(crowds, shelfOf(place, 1), perMark), height, pitch);
  return exhibitors + (exhibitors > 0 && visitors > 0 ? pitch : 0) + visitors;
}

/**
 * Street and rival's show below the halls: four blocks (three where the rival's is not `hasRival`) at one scale.
 * One mark stands for as few customers as the width allows.
 */
export function fitOutside(
  frame: FloorFrame,
  crowds: readonly Int32Array[],
  ratio: number,
  hasRival: boolean,
): OutsideFit {
  const { strip, isNarrow } = frame;
  const places = OUTSIDE.filter((place) => place !== RIVAL || hasRival);
  const pitch = Math.round((isNarrow ? 4 : 5) * ratio) / ratio;
  const height = strip.height - STRIP_LABEL;
  const gap = isNarrow ? 8 : BLOCK_GAP;
  const narrowest = Math.min(isNarrow ? 74 : 118, (strip.width - gap * (places.length - 1)) / places.length);
  const widths = (perMark: number): number[] =>
    places.map((place) => Math.max(narrowest, blockWidth(crowds, place, height, pitch, perMark)));
  const total = (perMark: number): number => widths(perMark).reduce((sum, width) => sum + width + gap, -gap);
  const perMark = smallestRoundCount((count) => total(count) <= strip.width + 0.01);
  const spare = Math.max(0, strip.width - total(perMark)) / places.length;
  return { pitch, perMark, ...placeBlocks(frame, crowds, places, widths(perMark), { spare, gap, pitch, perMark }) };
}

interface BlockScale {
  readonly spare: number;
  readonly gap: number;
  readonly pitch: number;
  readonly perMark: number;
}

function placeBlocks(
  frame: FloorFrame,
  crowds: readonly Int32Array[],
  places: readonly number[],
  widths: readonly number[],
  { spare, gap, pitch, perMark }: BlockScale,
): Pick<OutsideFit, 'shelves' | 'blocks'> {
  const shelves = new Array<Shelf | null>(SHELF_COUNT).fill(null);
  const { strip } = frame;
  const y = strip.y + STRIP_LABEL;
  const height = strip.height - STRIP_LABEL;
  const rows = rowsIn(height, pitch);
  let x = strip.x;
  const blocks = places.map((place, position) => {
    const box = { x, y: strip.y, width: widths[position] + spare, height: strip.height };
    const taken = packedWidth(mostMarks(crowds, shelfOf(place, 0), perMark), height, pitch);
    shelves[shelfOf(place, 0)] = { x, y, rows, pitch, columnPitch: pitch, perMark };
    shelves[shelfOf(place, 1)] = {
      x: x + (taken > 0 ? taken + pitch : 0),
      y,
      rows,
      pitch,
      columnPitch: pitch,
      perMark,
    };
    x += box.width + gap;
    return { place, box };
  });
  return { shelves, blocks };
}
