/** The arithmetic of a tornado: where bars, intervals and rows lie. */
import { roomyDomain, type Domain } from '../charts/layout/domain';
import { wrapText } from '../charts/layout/wrapText';
import { LEAST_SPAN, type FigureEffect, type OutcomeUnit } from './outcomeWriting';

export type TornadoEnd = 'low' | 'high';
export const TORNADO_ENDS: readonly TornadoEnd[] = ['low', 'high'];

/** One factor: what it does at its low and at its high end. */
export interface TornadoBar {
  readonly id: string;
  readonly label: string;
  /** the label with what else tells it apart, for tables */
  readonly fullLabel?: string;
  /** a few words under or after the label */
  readonly detail?: string;
  /** the factor's value as things are, and at its ends, written */
  readonly now: string;
  readonly at: Readonly<Record<TornadoEnd, string>>;
  readonly effects: Readonly<Record<TornadoEnd, FigureEffect>>;
}

/** Intervals of few pairs reach far; the axis follows them no further than this many times the longest bar. */
const INTERVAL_REACH = 1.5;

/** An axis that holds 0, every bar, and the intervals as far as they are worth it. */
export function tornadoDomain(bars: readonly TornadoBar[], unit: OutcomeUnit): Domain {
  const effects = bars.flatMap(({ effects: ends }) => TORNADO_ENDS.map((end) => ends[end]));
  const means = effects.map(({ mean }) => mean ?? 0);
  const longest = Math.max(0, ...means.map(Math.abs));
  const reach = INTERVAL_REACH * longest;
  const edges = effects.flatMap(({ low, high }) => [low, high].filter((edge) => edge !== null));
  const kept = edges.map((edge) => Math.min(reach, Math.max(-reach, edge)));
  return roomyDomain([...means, ...kept], { minimumSpan: LEAST_SPAN[unit], include: 0, padding: 0.03 });
}

export interface PlacedBar extends TornadoBar {
  readonly lines: readonly string[];
  /** pixels: top of the row, middle of its label, middles of its two lanes */
  readonly top: number;
  readonly height: number;
  readonly labelY: number;
  readonly lanes: Readonly<Record<TornadoEnd, number>>;
}

/** Height of a lane of a row, pixels. */
export const LANE = 12;
/** Size of a label and height of a line of it, pixels. */
export const LABEL_SIZE = 12.5;
export const LABEL_LINE = 15;

/**
 * Rows under each other, each as high as its label needs; on a narrow figure the label stands above its bars.
 * `labelRoom`: pixels a line of a label may take.
 */
export function placeBars(bars: readonly TornadoBar[], isNarrow: boolean, labelRoom: number): PlacedBar[] {
  let bottom = 0;
  return bars.map((bar) => {
    const lines = wrapText(bar.label, labelRoom, LABEL_SIZE);
    const placed = isNarrow ? placeBelow(bottom, lines.length) : placeBeside(bottom, lines.length);
    bottom += placed.height;
    return { ...bar, lines, ...placed };
  });
}

type Place = Pick<PlacedBar, 'top' | 'height' | 'labelY' | 'lanes'>;

function placeBelow(top: number, lines: number): Place {
  const head = 2 + lines * LABEL_LINE;
  const first = top + head + 2 + LANE / 2;
  const lanes = { low: first, high: first + LANE };
  return { top, height: head + 2 * LANE + 8, labelY: top + 1 + (lines * LABEL_LINE) / 2, lanes };
}

function placeBeside(top: number, lines: number): Place {
  const height = Math.max(2 * LANE + 8, lines * LABEL_LINE + 4);
  const middle = top + height / 2;
  return { top, height, labelY: middle, lanes: { low: middle - LANE / 2, high: middle + LANE / 2 } };
}

/** ▽ at a low end, ▲ at a high one: the sign of the factor's end, whichever way its bar goes. SVG path. */
export function tipPath(end: TornadoEnd, x: number, y: number): string {
  return end === 'low' ? `M${x - 4},${y - 3.4}h8l-4,7Z` : `M${x - 4},${y + 3.4}h8l-4,-7Z`;
}

/** An interval with a cap at each end that is on the axis; where it goes further, the line goes on to the edge. */
export function whiskerPath(
  x: (value: number) => number,
  [from, to]: Domain,
  low: number,
  high: number,
  y: number,
): string {
  const cap = (value: number): string => `M${x(value)},${y - 3}v6`;
  return `M${x(low)},${y}H${x(high)}${low >= from ? cap(low) : ''}${high <= to ? cap(high) : ''}`;
}
