/** The map: every attending customer at his measured values, in pixels. */
import { scaleLinear, scaleSymlog } from 'd3';
import type { Box } from '../../charts/layout/box';
import type { FloorCustomers, SideFilter } from './customers';
import type { MapAxis } from './mapAxes';
import type { MapFacet } from './mapFacets';
import type { Placement } from './packing';
import { KNOWN } from './places';

/** More marks than this cannot be told apart and are sampled; the caption says so. */
export const MOST_MAP_MARKS = 12_000;

export interface MapPlot {
  readonly facet: MapFacet;
  readonly box: Box;
  /** data value to pixel; infinite values and what lies beyond the axis stand on the rim */
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

function axisScale(axis: MapAxis, from: number, to: number): (value: number) => number {
  const scale = (axis.bend ? scaleSymlog().constant(axis.bend) : scaleLinear()).domain(axis.domain).range([from, to]);
  const [low, high] = axis.domain;
  return (value) => scale(value > high ? high : value < low ? low : value);
}

/** The scales of each facet in its box. */
export function plotFacets(facets: readonly MapFacet[], boxes: readonly Box[]): MapPlot[] {
  return facets.map((facet, index) => {
    const box = boxes[index];
    return {
      facet,
      box,
      x: axisScale(facet.x, box.x, box.x + box.width),
      y: axisScale(facet.y, box.y + box.height, box.y),
    };
  });
}

/** The plot on which a side (0 exhibitors, 1 visitors) is drawn. */
export function plotOfSide(plots: readonly MapPlot[], side: 0 | 1): MapPlot {
  const wanted: SideFilter = side === 0 ? 'exhibitors' : 'visitors';
  return plots.find((plot) => plot.facet.side === wanted) ?? plots[0];
}

/** How many customers one mark of the map stands for, so that at most `MOST_MAP_MARKS` are drawn. */
export function mapPerMark(attending: number): number {
  return Math.max(1, Math.ceil(attending / MOST_MAP_MARKS));
}

/** Whose numbers decide where a customer stands: before the evaluation last edition's, afterwards this one's. */
export type SourceOf = (customer: number) => FloorCustomers;

/** Sets the customers inside the halls at their values; those outside are left to the street. */
export function placeOnMap(
  plots: readonly MapPlot[],
  places: Uint8Array,
  range: readonly [number, number],
  exhibitorCount: number,
  source: SourceOf,
  perMark: number,
  placement: Placement,
): void {
  let inside = 0;
  for (let customer = range[0]; customer < range[1]; customer++) {
    if (places[customer] >= KNOWN) continue;
    const plot = plotOfSide(plots, customer < exhibitorCount ? 0 : 1);
    const customers = source(customer);
    placement.x[customer] = plot.x(plot.facet.x.value(customers, customer));
    placement.y[customer] = plot.y(plot.facet.y.value(customers, customer));
    placement.leads[customer] = inside++ % perMark === 0 ? 1 : 0;
  }
}
