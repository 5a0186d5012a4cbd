/**
 * Where the steps of the chain stand: columns from left to right where there is room, rows from top to bottom where not.
 * Everything is computed along the chain and across it, and turned at the end.
 */
import type { Spot } from '../charts/layout/spots';
import {
  CHAIN_LEVERS,
  JUDGEMENT_IDS,
  POWER_IDS,
  type ChainLeverId,
  type JudgementId,
  type PowerId,
} from './empowermentChain';

/** A step along and across the chain, pixels. */
interface Step {
  readonly a: number;
  readonly c: number;
  readonly da: number;
  readonly dc: number;
}

export interface ChainLayout {
  /** columns from left to right, else rows from top to bottom */
  readonly isColumns: boolean;
  readonly height: number;
  readonly levers: Readonly<Record<ChainLeverId, Spot>>;
  readonly powers: Readonly<Record<PowerId, Spot>>;
  readonly whole: Spot;
  readonly judgements: Readonly<Record<JudgementId, Spot>>;
  readonly panel: Spot;
  readonly headings: readonly { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' }[];
  readonly fontSize: number;
  /** of the names of levers, whose boxes are the smallest */
  readonly leverFontSize: number;
  /** room of a lever's band at its start and of a dimension's bands at their end, pixels */
  readonly leverRoom: number;
  readonly powerRoom: number;
  /** thickness a link to a judgement may have */
  readonly linkRoom: number;
  /** a band from a lever to its dimension; thicknesses and the shift along the dimension's edge in pixels */
  band(from: ChainLeverId, to: PowerId, start: number, end: number, shift: number): string;
  /** a band from a dimension to the whole */
  rise(from: PowerId, thickness: number): string;
  /** the middle line of a link to a judgement, and where its number stands */
  link(to: JudgementId): ChainLink;
}

export interface ChainLink {
  readonly line: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

const COLUMNS_FROM = 820;

export function chainLayout(width: number): ChainLayout {
  return width >= COLUMNS_FROM ? columns(width) : rows(width);
}

interface Plan {
  readonly isColumns: boolean;
  readonly lane: number;
  readonly across: readonly [from: number, to: number];
  readonly levers: readonly [a: number, da: number];
  readonly powers: readonly [a: number, da: number];
  readonly whole: readonly [a: number, da: number];
  readonly judgements: readonly [a: number, da: number];
  readonly panel: readonly [a: number, da: number];
  readonly gap: number;
  readonly height: number;
  readonly fontSize: number;
  readonly headings: ChainLayout['headings'];
}

function columns(width: number): ChainLayout {
  const frame = Math.min(width - 4, 960);
  const left = (width - frame) / 2;
  const at = (share: number): number => left + share * frame;
  const [top, lane] = [26, 20];
  const bottom = top + 2 * lane + 6 * 42 + 5 * 9;
  return build({
    isColumns: true,
    lane,
    across: [top + lane, bottom - lane],
    levers: [at(0), frame * 0.2],
    panel: [at(0.325), frame * 0.347],
    powers: [at(0.338), frame * 0.17],
    whole: [at(0.553), frame * 0.106],
    judgements: [at(0.81), frame * 0.19],
    gap: 9,
    height: bottom + 4,
    fontSize: 13,
    headings: [
      { x: at(0.1), y: 16, anchor: 'middle' },
      { x: at(0.495), y: 16, anchor: 'middle' },
      { x: at(0.905), y: 16, anchor: 'middle' },
    ],
  });
}

function rows(width: number): ChainLayout {
  const lane = 16;
  return build({
    isColumns: false,
    lane,
    across: [lane, width - lane],
    levers: [26, 40],
    panel: [114, 132],
    powers: [136, 40],
    whole: [208, 30],
    judgements: [298, 40],
    gap: 4,
    height: 358,
    fontSize: 11.5,
    headings: [
      { x: lane, y: 11, anchor: 'start' },
      { x: lane + 7, y: 129, anchor: 'start' },
      { x: lane, y: 354, anchor: 'start' },
    ],
  });
}

function build(plan: Plan): ChainLayout {
  const { isColumns, lane, across, gap } = plan;
  const inset = isColumns ? 0 : 6;
  const levers = rowOf(CHAIN_LEVERS, plan.levers, across, gap);
  const powers = rowOf(POWER_IDS, plan.powers, [across[0] + inset, across[1] - inset], gap * 2);
  const judgements = rowOf(JUDGEMENT_IDS, plan.judgements, across, gap);
  const whole: Step = {
    a: plan.whole[0],
    da: plan.whole[1],
    c: across[0] + inset,
    dc: across[1] - across[0] - 2 * inset,
  };
  const panelPad = isColumns ? 6 : 0;
  const panel: Step = {
    a: plan.panel[0],
    da: plan.panel[1],
    c: across[0] - panelPad,
    dc: across[1] - across[0] + 2 * panelPad,
  };
  const spot = (step: Step): Spot => turn(step, isColumns);
  const point = (a: number, c: number): string => (isColumns ? `${a},${c}` : `${c},${a}`);
  const middle = ({ c, dc }: Step): number => c + dc / 2;

  function tapered(a1: number, c1: number, w1: number, a2: number, c2: number, w2: number): string {
    const half = (a1 + a2) / 2;
    const side = (sign: number) => [c1 + (sign * w1) / 2, c2 + (sign * w2) / 2] as const;
    const [upper, lower] = [side(-1), side(1)];
    return [
      `M${point(a1, upper[0])}`,
      `C${point(half, upper[0])} ${point(half, upper[1])} ${point(a2, upper[1])}`,
      `L${point(a2, lower[1])}`,
      `C${point(half, lower[1])} ${point(half, lower[0])} ${point(a1, lower[0])}Z`,
    ].join('');
  }

  function outerLink(lever: Step, to: Step, direction: -1 | 1) {
    const edge = direction < 0 ? across[0] - lane / 2 : across[1] + lane / 2;
    const start = direction < 0 ? lever.c : lever.c + lever.dc;
    const end = direction < 0 ? to.c : to.c + to.dc;
    const [from, until] = [lever.a + lever.da / 2, to.a + to.da / 2];
    const line = `M${point(from, start)}L${point(from, edge)}L${point(until, edge)}L${point(until, end)}`;
    const anchor = direction < 0 ? ('start' as const) : ('end' as const);
    return { line, a: to.a - 20, c: edge - direction * (isColumns ? 15 : 11), anchor };
  }

  function link(to: JudgementId): ChainLink {
    const target = judgements[to];
    const inner = whole.a + whole.da;
    const straight = {
      line: `M${point(inner, middle(target))}L${point(target.a, middle(target))}`,
      a: (inner + target.a) / 2 + (isColumns ? 0 : 4),
      c: middle(target) + (isColumns ? -8 - lane / 2 : 10),
      anchor: 'start' as const,
    };
    const drawn =
      to === 'trust'
        ? outerLink(levers.information, target, -1)
        : to === 'perceivedQuality'
          ? outerLink(levers.participation, target, 1)
          : straight;
    const { line, a, c, anchor } = drawn;
    return isColumns ? { line, x: a, y: c, anchor: 'middle' } : { line, x: c, y: a, anchor };
  }

  return {
    isColumns,
    height: plan.height,
    levers: mapValues(levers, spot),
    powers: mapValues(powers, spot),
    whole: spot(whole),
    judgements: mapValues(judgements, spot),
    panel: spot(panel),
    headings: plan.headings,
    fontSize: plan.fontSize,
    leverFontSize: levers.choice.dc < 48 && !isColumns ? 10.5 : plan.fontSize,
    leverRoom: levers.choice.dc,
    powerRoom: powers.impact.dc,
    linkRoom: lane - 6,
    band(from, to, start, end, shift) {
      const [source, target] = [levers[from], powers[to]];
      return tapered(source.a + source.da, middle(source), start, target.a, middle(target) + shift, end);
    },
    rise(from, thickness) {
      const source = powers[from];
      return tapered(source.a + source.da, middle(source), thickness, whole.a, middle(source), thickness);
    },
    link,
  };
}

/** Steps side by side across the chain, all of one width. */
function rowOf<Id extends string>(
  ids: readonly Id[],
  [a, da]: readonly [number, number],
  [from, to]: readonly [number, number],
  gap: number,
): Record<Id, Step> {
  const dc = (to - from - gap * (ids.length - 1)) / ids.length;
  const entries = ids.map((id, index) => [id, { a, da, c: from + index * (dc + gap), dc }] as const);
  return Object.fromEntries(entries) as Record<Id, Step>;
}

function turn({ a, c, da, dc }: Step, isColumns: boolean): Spot {
  return isColumns ? { x: a, y: c, width: da, height: dc } : { x: c, y: a, width: dc, height: da };
}

function mapValues<Id extends string, From, To>(values: Record<Id, From>, change: (value: From) => To): Record<Id, To> {
  const entries = (Object.keys(values) as Id[]).map((id) => [id, change(values[id])] as const);
  return Object.fromEntries(entries) as Record<Id, To>;
}

/** What can be pointed at, in the order of the chain. */
export function chainSpots({ levers, powers, whole, judgements }: ChainLayout): Spot[] {
  return [
    ...CHAIN_LEVERS.map((id) => levers[id]),
    ...POWER_IDS.map((id) => powers[id]),
    whole,
    ...JUDGEMENT_IDS.map((id) => judgements[id]),
  ];
}
