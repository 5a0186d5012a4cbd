/** The floor plan: where rooms, plots and the blocks outside lie in a panel of a given size. Pixels. */
import { inset } from '../../charts/layout/box';
import type { Box } from '../../charts/layout/box';
import type { FloorLayoutId, Lens, SideFilter } from './customers';
import { CROSSED, ROOM_ORDER } from './places';

/** Below this width titles are short and margins small. */
const NARROW = 560;

export interface FloorFrame {
  readonly width: number;
  readonly height: number;
  readonly isNarrow: boolean;
  /** room cards by class number (halls only) */
  readonly rooms: readonly Box[];
  /** the part of each room where marks stand */
  readonly marks: readonly Box[];
  /** plots of the map layout: one, or exhibitors and visitors apart */
  readonly plots: readonly Box[];
  /** the whole of halls or map, without axis labels and street */
  readonly inside: Box;
  /** street and rival's show */
  readonly strip: Box;
}

/** Lenses that judge exhibitors and visitors on different scales: their maps are drawn apart. */
export const SPLIT_LENSES: readonly Lens[] = ['reinartzKumar', 'tier'];

/** Heights inside a room card: its title and the line that counts states. */
export const roomHeader = (isNarrow: boolean): number => (isNarrow ? 40 : 50);
export const ROOM_FOOTER = 22;
/** Height of the labels above the blocks outside. */
export const STRIP_LABEL = 34;

/** The floor plan of a panel of `width` × `height` pixels. */
export function frameFloor(
  width: number,
  height: number,
  lens: Lens,
  layout: FloorLayoutId,
  side: SideFilter,
): FloorFrame {
  const isNarrow = width < NARROW;
  const stripHeight = Math.round(Math.min(132, Math.max(isNarrow ? 92 : 88, height * 0.17)));
  const isCrossed = layout === 'halls' && CROSSED.includes(lens);
  const axisTop = isCrossed ? 22 : 0;
  const axisLeft = isCrossed ? (isNarrow ? 17 : 22) : 0;
  const top = height - stripHeight - (isNarrow ? 6 : 10);
  const inside = { x: axisLeft, y: axisTop, width: width - axisLeft, height: Math.max(0, top - axisTop) };
  const stripLeft = isNarrow ? 0 : axisLeft;
  const strip = { x: stripLeft, y: height - stripHeight, width: width - stripLeft, height: stripHeight };
  const rooms = layout === 'halls' ? roomCards(inside, lens, isNarrow) : [];
  const marks = rooms.map((room) => marksArea(room, isNarrow));
  const plots = layout === 'map' ? plotBoxes(inside, lens, side, isNarrow) : [];
  return { width, height, isNarrow, rooms, marks, plots, inside, strip };
}

function roomCards(inside: Box, lens: Lens, isNarrow: boolean): Box[] {
  const gap = isNarrow ? 6 : 12;
  const width = Math.floor((inside.width - gap) / 2);
  const height = Math.floor((inside.height - gap) / 2);
  const cards: Box[] = [];
  ROOM_ORDER[lens].forEach((room, position) => {
    const column = position % 2;
    const line = position < 2 ? 0 : 1;
    cards[room] = { x: inside.x + column * (width + gap), y: inside.y + line * (height + gap), width, height };
  });
  return cards;
}

function marksArea(room: Box, isNarrow: boolean): Box {
  const side = isNarrow ? 7 : 12;
  return inset(room, side, roomHeader(isNarrow) + 4, side, ROOM_FOOTER + 4);
}

function plotBoxes(inside: Box, lens: Lens, side: SideFilter, isNarrow: boolean): Box[] {
  const count = side === 'both' && SPLIT_LENSES.includes(lens) ? 2 : 1;
  const isStacked = count === 2 && isNarrow;
  const width = isStacked ? inside.width : inside.width / count;
  const height = isStacked ? inside.height / count : inside.height;
  const margins = { left: isNarrow ? 46 : 50, top: 24, right: 10, bottom: isNarrow ? 32 : 36 };
  return Array.from({ length: count }, (_, index) => {
    const cell = {
      x: inside.x + (isStacked ? 0 : index * width),
      y: inside.y + (isStacked ? index * height : 0),
      width,
      height,
    };
    return inset(cell, margins.left, margins.top, margins.right, margins.bottom);
  });
}
