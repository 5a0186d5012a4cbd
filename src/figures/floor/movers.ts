/** Trails: some of the customers who changed their place between two editions, chosen evenly over all changes. */
import { PAINT_COUNT, paintOf } from './kinds';
import { KNOWN, PLACE_COUNT } from './places';
import type { FloorScene } from './scene';

export interface Trails {
  /** customers whose trail is drawn, grouped by the paint they wear afterwards */
  readonly customers: Int32Array;
  /** how many changed their place and could have had one */
  readonly total: number;
}

/** Trails are readable up to about this many pixels of floor a line. */
const PIXELS_A_TRAIL = 5200;
const FEWEST = 40;
const MOST = 140;
/** Of a small crowd more than this share of trails would hide the marks. */
const MOST_SHARE = 0.35;
/** Share of the trails kept for walks between rooms, which are fewer and tell more than coming and going. */
const ROOM_SHARE = 0.66;

/** Takes `wanted` of `list`, evenly spread. */
function evenly(list: readonly number[], wanted: number): number[] {
  if (list.length <= wanted) return [...list];
  return Array.from({ length: wanted }, (_, index) => list[Math.floor(((index + 0.5) * list.length) / wanted)]);
}

/** Everybody who changed his place with at least one foot in the halls; new customers in old places did not walk. */
function movers({ before, after, jumps, input }: FloorScene, chosen: (customer: number) => boolean): number[] {
  const groups: number[][] = Array.from({ length: PLACE_COUNT * PLACE_COUNT }, () => []);
  const { count, exhibitorCount } = input.to;
  const { side } = input.choice;
  for (let customer = side === 'visitors' ? exhibitorCount : 0; customer < count; customer++) {
    if (side === 'exhibitors' && customer >= exhibitorCount) break;
    const from = before.places[customer];
    const to = after.places[customer];
    if (from === to || jumps[customer] || (from >= KNOWN && to >= KNOWN) || !chosen(customer)) continue;
    groups[from * PLACE_COUNT + to].push(customer);
  }
  return groups.flat();
}

/** The trails to draw after an edition; only of `chosen` customers when some are picked out. */
export function chooseTrails(scene: FloorScene, chosen: ReadonlySet<number> | null): Trails {
  const all = scene.input.from ? movers(scene, (customer) => !chosen || chosen.has(customer)) : [];
  const { width, height } = scene.frame;
  const readable = Math.min(MOST, (width * height) / PIXELS_A_TRAIL, all.length * MOST_SHARE);
  const limit = Math.round(Math.max(FEWEST, readable));
  const isInside = (customer: number): boolean =>
    scene.before.places[customer] < KNOWN && scene.after.places[customer] < KNOWN;
  const between = all.filter(isInside);
  const inAndOut = all.filter((customer) => !isInside(customer));
  const forRooms = Math.max(Math.round(limit * ROOM_SHARE), limit - inAndOut.length);
  const kept = evenly(between, forRooms);
  const list = [...kept, ...evenly(inAndOut, limit - kept.length)];
  return { customers: groupByPaint(scene, list), total: all.length };
}

function groupByPaint(scene: FloorScene, list: readonly number[]): Int32Array {
  const grouped: number[] = [];
  for (let paint = 0; paint < PAINT_COUNT; paint++) {
    for (const customer of list) if (paintOf(scene.after.kinds[customer]) === paint) grouped.push(customer);
  }
  return Int32Array.from(grouped);
}
