import { area, line } from 'd3';

/** A place on a plot in pixels; `y` is null where nobody was there to answer. */
export interface Place {
  readonly x: number;
  readonly y: number | null;
}

/** A low and a high edge at one place; null where there is no interval. */
export interface Span {
  readonly x: number;
  readonly low: number | null;
  readonly high: number | null;
}

const drawLine = line<Place>()
  .defined((place) => place.y !== null)
  .x((place) => place.x)
  .y((place) => place.y ?? 0);

const drawBand = area<Span>()
  .defined((span) => span.low !== null && span.high !== null)
  .x((span) => span.x)
  .y0((span) => span.low ?? 0)
  .y1((span) => span.high ?? 0);

/** Straight pieces through the places, interrupted where there is no value. */
export function linePath(places: readonly Place[]): string {
  return drawLine([...places]) ?? '';
}

/** The area between low and high, interrupted where there is none. */
export function bandPath(spans: readonly Span[]): string {
  return drawBand([...spans]) ?? '';
}
