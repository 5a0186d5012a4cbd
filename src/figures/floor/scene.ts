/** Everything about one picture of the floor that does not change from frame to frame. */
import type { ParameterOverrides } from '../../model';
import { spreadEvenly } from '../../charts/layout/path';
import { isReplaced, lensInView, sideRange } from './customers';
import type { FloorChoice, FloorCustomers } from './customers';
import { frameFloor } from './frame';
import type { FloorFrame } from './frame';
import { fitHalls, hallShelves } from './halls';
import { kindsAfter, kindsBooked } from './kinds';
import { mapPerMark, placeOnMap, plotFacets } from './map';
import type { MapPlot, SourceOf } from './map';
import { mapFacets } from './mapFacets';
import { fitOutside } from './outside';
import type { OutsideFit } from './outside';
import { countBuckets, emptyPlacement, pack } from './packing';
import type { Crowd, Placement, Shelf } from './packing';
import { KNOWN, newAtDoor, placesAfter, placesBooked } from './places';

export interface FloorInput {
  /** the edition before, when there is one */
  readonly from?: FloorCustomers;
  readonly to: FloorCustomers;
  /** customers of another floor: both are drawn to the scale at which these, too, would fit */
  readonly beside?: readonly FloorCustomers[];
  readonly choice: FloorChoice;
  readonly parameters: ParameterOverrides;
  /** CSS pixels */
  readonly width: number;
  readonly height: number;
  /** device pixels per CSS pixel */
  readonly ratio: number;
}

/** Where everybody stands and how he looks when marks stand still. */
export interface Stand {
  readonly places: Uint8Array;
  readonly kinds: Uint8Array;
  readonly placement: Placement;
}

/** Distances between marks in CSS pixels, from which their sizes follow. */
export interface MarkScale {
  readonly exhibitorPitch: number;
  readonly visitorPitch: number;
  readonly outsidePitch: number;
}

export interface FloorScene {
  readonly input: FloorInput;
  readonly frame: FloorFrame;
  readonly scale: MarkScale;
  /** customers a mark inside the halls */
  readonly perMark: number;
  readonly outside: OutsideFit;
  readonly plots: readonly MapPlot[];
  /** last edition, after booking, after classification; all the same when there is no last edition */
  readonly before: Stand;
  readonly booked: Stand;
  readonly after: Stand;
  /** 1 for those who stand in a room since booking and have never been classified */
  readonly fresh: Uint8Array;
  /** kinds at the booked places once this edition has been evaluated */
  readonly judgedKinds: Uint8Array;
  /** customers that are drawn at some time, visitors first, so that exhibitors lie on top */
  readonly drawn: Int32Array;
  /** when a customer sets out, 0–1 */
  readonly delays: Float32Array;
  /** 1 for those who do not walk while booking: a new customer in an old place, and moves within the street */
  readonly jumps: Uint8Array;
}

interface Standing {
  readonly places: Uint8Array;
  readonly kinds: Uint8Array;
  readonly source: SourceOf;
}

function standings(input: FloorInput): Standing[] {
  const { from, to, choice } = input;
  const { lens, view } = choice;
  const places = placesAfter(to, lens, view);
  const after = { places, kinds: kindsAfter(to, places, view), source: () => to };
  if (!from) return [after];
  const was = placesAfter(from, lens, view);
  const before = { places: was, kinds: kindsAfter(from, was, view), source: () => from };
  const bookedPlaces = placesBooked(from, to, lens, view);
  const source: SourceOf = (customer) => (from.attending[customer] && !isReplaced(from, to, customer) ? from : to);
  return [before, { places: bookedPlaces, kinds: kindsBooked(from, to, bookedPlaces, view), source }, after];
}

/** The layout's own part: who stands where inside the halls. */
interface Inside {
  readonly scale: Pick<MarkScale, 'exhibitorPitch' | 'visitorPitch'>;
  readonly perMark: number;
  /** the rooms' unit charts for one crowd; none on a map */
  readonly shelvesFor: (buckets: Int32Array) => readonly (Shelf | null)[];
  readonly plots: readonly MapPlot[];
}

function mapScale(frame: FloorFrame): Inside['scale'] {
  const isLarge = frame.inside.width > 640 && frame.inside.height > 420;
  return isLarge ? { exhibitorPitch: 13, visitorPitch: 7.2 } : { exhibitorPitch: 10, visitorPitch: 5.6 };
}

function arrangeInside(input: FloorInput, frame: FloorFrame, crowds: readonly Int32Array[], most: number): Inside {
  const { lens, layout, view, side } = input.choice;
  if (layout === 'halls') {
    const fit = fitHalls(frame, crowds, input.ratio);
    const { exhibitorPitch, visitorPitch, perMark } = fit;
    const shelvesFor = (buckets: Int32Array): (Shelf | null)[] => hallShelves(frame, buckets, fit);
    return { scale: { exhibitorPitch, visitorPitch }, perMark, shelvesFor, plots: [] };
  }
  const facets = mapFacets(input.to, lensInView(lens, view), side, input.parameters);
  return {
    scale: mapScale(frame),
    perMark: mapPerMark(most),
    shelvesFor: () => [],
    plots: plotFacets(facets, frame.plots),
  };
}

const countInside = (places: Uint8Array, [first, end]: readonly [number, number]): number => {
  let inside = 0;
  for (let customer = first; customer < end; customer++) if (places[customer] < KNOWN) inside++;
  return inside;
};

/** Customers who lead a mark in one of the stands, visitors first. */
function drawnCustomers(
  stands: readonly Stand[],
  customers: FloorCustomers,
  range: readonly [number, number],
): Int32Array {
  const drawn = new Int32Array(range[1] - range[0]);
  let count = 0;
  const add = (first: number, end: number): void => {
    for (let customer = first; customer < end; customer++) {
      if (stands.some((stand) => stand.placement.leads[customer])) drawn[count++] = customer;
    }
  };
  add(Math.max(range[0], customers.exhibitorCount), range[1]);
  add(range[0], Math.min(range[1], customers.exhibitorCount));
  return drawn.slice(0, count);
}

function jumpingCustomers(input: FloorInput, before: Stand, booked: Stand): Uint8Array {
  const { from, to } = input;
  const jumps = new Uint8Array(to.count);
  if (!from) return jumps;
  for (let customer = 0; customer < to.count; customer++) {
    const isOutside = before.places[customer] >= KNOWN && booked.places[customer] >= KNOWN;
    jumps[customer] = isOutside || isReplaced(from, to, customer) ? 1 : 0;
  }
  return jumps;
}

/** A last edition of another population (another scenario) has nothing to do with this one. */
function matching(input: FloorInput): FloorInput {
  const isSame = input.from?.count === input.to.count && input.from.exhibitorCount === input.to.exhibitorCount;
  return isSame ? input : { ...input, from: undefined };
}

/** Those of another floor of the same population, as they would stand here. */
function crowdsBeside({ beside = [], to, choice }: FloorInput, range: readonly [number, number]): Crowd[] {
  const alike = beside.filter(
    ({ count, exhibitorCount }) => count === to.count && exhibitorCount === to.exhibitorCount,
  );
  return alike.map((customers) => {
    const places = placesAfter(customers, choice.lens, choice.view);
    return { places, kinds: kindsAfter(customers, places, choice.view), exhibitorCount: to.exhibitorCount, range };
  });
}

/** Lays out the floor. Pure arithmetic: the same input gives the same scene. */
export function buildScene(wanted: FloorInput): FloorScene {
  const input = matching(wanted);
  const { to, choice } = input;
  const lens = lensInView(choice.lens, choice.view);
  const frame = frameFloor(input.width, input.height, lens, choice.layout, choice.side);
  const range = sideRange(to, choice.side);
  const all = standings(input);
  const crowds = all.map(({ places, kinds }): Crowd => ({ places, kinds, exhibitorCount: to.exhibitorCount, range }));
  const buckets = crowds.map(countBuckets);
  const others = crowdsBeside(input, range);
  const most = Math.max(...[...crowds, ...others].map(({ places }) => countInside(places, range)));
  // the scale follows the editions before and after; the crowd at the door in between may stand closer
  const settled = [buckets[0], buckets[buckets.length - 1], ...others.map(countBuckets)];
  const inside = arrangeInside(input, frame, settled, most);
  const outside = fitOutside(frame, [...buckets, ...settled], input.ratio, choice.view === 'model');
  const stands = all.map(({ places, kinds, source }, index): Stand => {
    const placement = emptyPlacement(to.count);
    const rooms = inside.shelvesFor(buckets[index]);
    const shelves = outside.shelves.map((shelf, position) => shelf ?? rooms[position] ?? null);
    pack(crowds[index], shelves, placement);
    if (inside.plots.length > 0) {
      placeOnMap(inside.plots, places, range, to.exhibitorCount, source, inside.perMark, placement);
    }
    return { places, kinds, placement };
  });
  const after = stands[stands.length - 1];
  const before = stands[0];
  const booked = stands.length === 3 ? stands[1] : after;
  return {
    input,
    frame,
    scale: { ...inside.scale, outsidePitch: outside.pitch },
    perMark: inside.perMark,
    outside,
    plots: inside.plots,
    before,
    booked,
    after,
    fresh: input.from ? newAtDoor(input.from, to, choice.lens, choice.view) : new Uint8Array(to.count),
    judgedKinds: kindsAfter(to, booked.places, choice.view),
    drawn: drawnCustomers(stands, to, range),
    delays: Float32Array.from({ length: to.count }, (_, customer) => spreadEvenly(customer)),
    jumps: jumpingCustomers(input, before, booked),
  };
}
