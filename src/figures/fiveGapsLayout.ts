/** Where the parts of the gap model stand: the customer above, the organiser below, as the textbook draws it. */
import { bracketArrow, smallHead, straightArrow } from '../charts/layout/bandArrow';
import type { Spot } from '../charts/layout/spots';
import type { GapId } from './fiveGaps';

export type BoxId =
  'word' | 'needs' | 'past' | 'expected' | 'perceived' | 'delivery' | 'communication' | 'standards' | 'perception';

/** A label beside an arrow: where it hangs from, and how wide it may get. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly room: number;
  readonly anchor: 'start' | 'middle';
  /** hangs from y, or is centred on it */
  readonly hangs: boolean;
}

export interface FiveGapsLayout {
  readonly isRoomy: boolean;
  readonly height: number;
  /** panels of the two halves */
  readonly customer: Spot;
  readonly organiser: Spot;
  readonly boxes: Readonly<Record<BoxId, Spot>>;
  /** thin lines of influence, and their heads */
  readonly flows: readonly { readonly line: string; readonly head: string }[];
  readonly labels: Readonly<Record<GapId, LabelPlace>>;
  /** sizes of the words in boxes and beside arrows, pixels */
  readonly fontSize: number;
  readonly labelSize: number;
  /** thickness of the widest arrow the layout has room for, pixels */
  readonly thickest: number;
  arrow(id: GapId, thickness: number): string;
}

interface Sizes {
  readonly fontSize: number;
  readonly labelSize: number;
  readonly thickest: number;
  readonly box: number;
  /** height of the largest box, which holds the longest words */
  readonly tallBox: number;
  /** between two boxes, for an arrow */
  readonly lane: number;
  readonly pad: number;
  readonly head: number;
  /** above the boxes of the organiser, for the label of gap 1 */
  readonly organiserHead: number;
  readonly flow: number;
}
const ROOMY: Sizes = {
  fontSize: 13.5,
  labelSize: 13,
  thickest: 46,
  box: 46,
  tallBox: 46,
  lane: 74,
  pad: 14,
  head: 28,
  organiserHead: 48,
  flow: 26,
};
const NARROW: Sizes = {
  fontSize: 11.5,
  labelSize: 11.5,
  thickest: 26,
  box: 36,
  tallBox: 50,
  lane: 60,
  pad: 8,
  head: 22,
  organiserHead: 64,
  flow: 20,
};
/** From this width on everything stands on one axis with room at both sides. */
const ROOMY_FROM = 600;
const WIDEST = 880;
const BETWEEN_HALVES = 6;

/** The layout for a drawing `width` pixels wide. */
export function fiveGapsLayout(width: number): FiveGapsLayout {
  const isRoomy = width >= ROOMY_FROM;
  const sizes = isRoomy ? ROOMY : NARROW;
  const columns = isRoomy ? roomyColumns(width) : narrowColumns(width);
  const rows = rowsOf(sizes);
  const boxes = placeBoxes(columns, rows, sizes);
  const panel = { x: columns.left, width: columns.right - columns.left };
  const { expected, perceived, delivery, standards, perception, communication } = boxes;
  const { axis, laneX } = columns;
  const head = { flare: isRoomy ? 7 : 4, length: isRoomy ? 13 : 9 };

  function arrow(id: GapId, thickness: number): string {
    const shape = { thickness, ...head };
    if (id === 'knowledge')
      return bracketArrow({ upper: leftOf(expected), lower: leftOf(perception), laneX, ...shape });
    if (id === 'communication') return straightArrow({ from: rightOf(delivery), to: leftOf(communication), ...shape });
    const [above, below] = {
      customer: [expected, perceived],
      delivery: [delivery, standards],
      standards: [standards, perception],
    }[id];
    return straightArrow({ from: [axis, bottomOf(above) + 2], to: [axis, below.y - 2], ...shape });
  }

  return {
    isRoomy,
    height: rows.bottom,
    customer: { ...panel, y: 0, height: rows.customerBottom },
    organiser: { ...panel, y: rows.organiserTop, height: rows.bottom - rows.organiserTop },
    boxes,
    flows: flowsOf(boxes, axis),
    labels: placeLabels(boxes, columns, sizes),
    fontSize: sizes.fontSize,
    labelSize: sizes.labelSize,
    thickest: sizes.thickest,
    arrow,
  };
}

interface Columns {
  readonly left: number;
  readonly right: number;
  /** middle of the shaft of gap 1 */
  readonly laneX: number;
  /** middle of the upright arrows */
  readonly axis: number;
  /** left edge and width of the boxes of the customer, of delivery, of the two below it, of communication */
  readonly upper: readonly [number, number];
  readonly middle: readonly [number, number];
  readonly lower: readonly [number, number];
  readonly outer: readonly [number, number];
  readonly sources: readonly (readonly [number, number])[];
}

function roomyColumns(width: number): Columns {
  const frame = Math.min(width, WIDEST);
  const left = (width - frame) / 2;
  const axis = left + frame / 2;
  const half = Math.min(112, frame * 0.128);
  const outer = frame * 0.22;
  const spread = frame * 0.285;
  const middle = [axis - half, 2 * half] as const;
  return {
    left,
    right: left + frame,
    laneX: left + 56,
    axis,
    upper: middle,
    middle,
    lower: middle,
    outer: [left + frame - outer - 16, outer],
    sources: [-spread, 0, spread].map((shift) => [axis + shift - half, 2 * half] as const),
  };
}

function narrowColumns(width: number): Columns {
  const right = width;
  const source = (width - 28) / 3;
  const box = Math.max(84, width * 0.31);
  const from = 56;
  const axis = from + Math.max(46, width * 0.17);
  const outer = right - 8 - box;
  return {
    left: 0,
    right,
    laneX: 25,
    axis,
    upper: [from, outer + box / 2 - 22 - from],
    middle: [from, 2 * (axis - from)],
    lower: [from, outer - 18 - from + box * 0.4],
    outer: [outer, box],
    sources: [0, 1, 2].map((index) => [8 + index * (source + 6), source] as const),
  };
}

interface Rows {
  readonly sources: number;
  readonly expected: number;
  readonly perceived: number;
  readonly customerBottom: number;
  readonly organiserTop: number;
  readonly delivery: number;
  readonly standards: number;
  readonly perception: number;
  readonly bottom: number;
}

function rowsOf({ head, box, tallBox, flow, lane, pad, organiserHead }: Sizes): Rows {
  const expected = head + box + flow;
  const perceived = expected + box + lane;
  const customerBottom = perceived + box + pad;
  const organiserTop = customerBottom + BETWEEN_HALVES;
  const delivery = organiserTop + organiserHead;
  const standards = delivery + box + lane;
  const perception = standards + box + lane;
  const bottom = perception + tallBox + pad;
  return { sources: head, expected, perceived, customerBottom, organiserTop, delivery, standards, perception, bottom };
}

function placeBoxes(columns: Columns, rows: Rows, { box, tallBox }: Sizes): Record<BoxId, Spot> {
  const at = ([x, width]: readonly [number, number], y: number, height = box): Spot => ({ x, y, width, height });
  const [word, needs, past] = columns.sources.map((source) => at(source, rows.sources));
  return {
    word,
    needs,
    past,
    expected: at(columns.upper, rows.expected),
    perceived: at(columns.upper, rows.perceived),
    delivery: at(columns.middle, rows.delivery),
    communication: at(columns.outer, rows.delivery),
    standards: at(columns.lower, rows.standards),
    perception: at(columns.lower, rows.perception, tallBox),
  };
}

const leftOf = ({ x, y, height }: Spot): [number, number] => [x - 2, y + height / 2];
const rightOf = ({ x, y, width, height }: Spot): [number, number] => [x + width + 2, y + height / 2];
const bottomOf = ({ y, height }: Spot): number => y + height;
const middleOf = ({ x, width }: Spot): number => x + width / 2;

/** Three sources feed the expectation, delivery feeds perception, and what is said outside feeds the expectation. */
function flowsOf(boxes: Record<BoxId, Spot>, axis: number): FiveGapsLayout['flows'] {
  const { word, needs, past, expected, perceived, delivery, communication } = boxes;
  const top = expected.y - 2;
  const fed = [word, needs, past].map((source, index) => {
    const x = expected.x + (expected.width * (index + 1)) / 4;
    return {
      line: `M${middleOf(source)},${bottomOf(source)}V${bottomOf(source) + 6}L${x},${top - 5}`,
      head: smallHead(x, top, 'down'),
    };
  });
  const outside = middleOf(communication) + (communication.width / 2 - 14) * (axis < middleOf(expected) - 4 ? 0.4 : 0);
  const [edge, level] = rightOf(expected);
  return [
    ...fed,
    { line: `M${axis},${delivery.y}V${bottomOf(perceived) + 7}`, head: smallHead(axis, bottomOf(perceived) + 2, 'up') },
    { line: `M${outside},${communication.y}V${level}H${edge + 5}`, head: smallHead(edge, level, 'left') },
  ];
}

function placeLabels(boxes: Record<BoxId, Spot>, columns: Columns, sizes: Sizes): Record<GapId, LabelPlace> {
  const { expected, perceived, delivery, standards, perception, communication } = boxes;
  const beside = columns.axis + sizes.thickest / 2 + 10;
  const upright = (above: Spot, below: Spot, right: number): LabelPlace => ({
    x: beside,
    y: (bottomOf(above) + below.y) / 2,
    room: right - beside,
    anchor: 'start',
    hangs: false,
  });
  const lane = columns.laneX + sizes.thickest / 2 + 6;
  return {
    knowledge: {
      x: lane,
      y: delivery.y - sizes.organiserHead / 2,
      room: columns.axis - 8 - lane,
      anchor: 'start',
      hangs: false,
    },
    standards: upright(standards, perception, columns.right - 12),
    delivery: upright(delivery, standards, communication.x - 4),
    communication: {
      x: middleOf(communication),
      y: bottomOf(communication) + 5,
      room: communication.width + (communication.width > 120 ? 40 : 10),
      anchor: 'middle',
      hangs: true,
    },
    customer: upright(expected, perceived, columns.right - 44),
  };
}
