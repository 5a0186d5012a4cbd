/**
 * Satisfaction against coming again: what those who attended last time felt then, and whether they are here now.
 *
 * Jones & Sasser (1995) drew the curve by market: flat where there is no choice, and where there is, steep only at the top,
 * with a zone of indifference before. Here it is counted, not assumed.
 */
import type { ParameterOverrides } from '../model';
import { customersWhere } from './customerGroup';
import type { FigureEdition, FigureSide } from './editions';
import { cutsOf } from './floor/cuts';
import { sideRange, type FloorCustomers } from './floor/customers';
import { share, shareDifference, type Uncertain } from './uncertainty';

/** What the curve needs to know of every customer after one edition. */
export type LoyaltyCustomers = Pick<
  FloorCustomers,
  'count' | 'exhibitorCount' | 'attending' | 'attendingRival' | 'generation' | 'satisfaction'
>;
export interface LoyaltyEdition extends FigureEdition {
  readonly snapshot: LoyaltyCustomers;
}

/** Customers whose satisfaction then lay from `from` up to (not at) `to` points. */
export interface LoyaltyBin {
  readonly from: number;
  readonly to: number;
  readonly members: readonly number[];
  /** mean satisfaction of the members, points */
  readonly satisfaction: number;
  readonly returned: number;
  /** share who came again */
  readonly again: Uncertain;
}

/** One side's curve between two editions in a row. */
export interface LoyaltyCurve {
  readonly bins: readonly LoyaltyBin[];
  /** customers who could come again, and those of them who did */
  readonly count: number;
  readonly returned: number;
  /** attended last time and left the market by themselves since: not on the curve */
  readonly replaced: number;
  /** of those who stayed away, how many were at the rival's show */
  readonly atRival: number;
}

/** Width of a bin, points. */
const BIN = 4;
/** Bins with fewer customers say nothing; they join their neighbour. */
const FEWEST = 12;

interface Pair {
  readonly now: LoyaltyCustomers;
  readonly then: LoyaltyCustomers;
}

/** The curve of a side from the edition `then` to the edition `now`, the next one. */
export function loyaltyCurve(now: LoyaltyCustomers, then: LoyaltyCustomers, side: FigureSide): LoyaltyCurve {
  const [first, end] = sideRange(then, side);
  const attended = customersWhere(first, end, (customer) => then.attending[customer] === 1);
  const stayed = attended.filter((customer) => now.generation[customer] === then.generation[customer]);
  const away = stayed.filter((customer) => now.attending[customer] === 0);
  return {
    bins: binsOf(stayed, { now, then }),
    count: stayed.length,
    returned: stayed.length - away.length,
    replaced: attended.length - stayed.length,
    atRival: away.filter((customer) => now.attendingRival[customer] === 1).length,
  };
}

function binsOf(customers: readonly number[], pair: Pair): LoyaltyBin[] {
  const { satisfaction } = pair.then;
  const byBin = new Map<number, number[]>();
  for (const customer of customers) {
    const bin = Math.min(Math.floor(satisfaction[customer] / BIN), 100 / BIN - 1);
    byBin.set(bin, [...(byBin.get(bin) ?? []), customer]);
  }
  const bins = [...byBin].sort(([one], [other]) => one - other);
  return joined(bins.map(([bin, members]) => ({ from: bin * BIN, to: (bin + 1) * BIN, members }))).flatMap((bin) =>
    describeBin(bin, pair),
  );
}

type Slice = Pick<LoyaltyBin, 'from' | 'to' | 'members'>;

/** Joins slices from below until each has enough customers; what is left at the top joins the last. */
function joined(slices: readonly Slice[]): Slice[] {
  const found: Slice[] = [];
  let open: Slice | undefined;
  for (const slice of slices) {
    open = open ? join(open, slice) : slice;
    if (open.members.length < FEWEST) continue;
    found.push(open);
    open = undefined;
  }
  const last = found.pop();
  if (last && open) return [...found, join(last, open)];
  const rest = last ?? open;
  return rest ? [...found, rest] : found;
}

const join = (below: Slice, above: Slice): Slice => ({
  from: below.from,
  to: above.to,
  members: [...below.members, ...above.members].sort((one, other) => one - other),
});

function describeBin({ from, to, members }: Slice, { now, then }: Pair): LoyaltyBin[] {
  const returned = members.filter((customer) => now.attending[customer] === 1).length;
  const again = share(returned, members.length);
  const satisfaction = members.reduce((sum, customer) => sum + then.satisfaction[customer], 0) / members.length;
  return again ? [{ from, to, members, satisfaction, returned, again }] : [];
}

/** Satisfaction cut as Brandt's first answer is: below, between and above the two upper cuts, points. */
export type ZoneId = 'low' | 'middle' | 'high';
export interface LoyaltyZone {
  readonly id: ZoneId;
  /** points; −Infinity and Infinity at the ends */
  readonly from: number;
  readonly to: number;
  readonly members: readonly number[];
  readonly again: Uncertain | null;
}

/** The three zones of a side, and what a step from one to the next was worth. */
export interface LoyaltyReading {
  readonly zones: readonly LoyaltyZone[];
  /** middle minus low, high minus middle, and within the middle its upper half minus its lower; null without somebody */
  readonly lowToMiddle: Uncertain | null;
  readonly middleToHigh: Uncertain | null;
  readonly withinMiddle: Uncertain | null;
}

/** The upper and the middle cut of Brandt's satisfaction, points. */
export function zoneCuts(parameters: ParameterOverrides): { high: number; low: number } {
  const [high, low] = cutsOf('brandtSatisfaction', parameters);
  return { high, low };
}

/** What the run shows about the zone of indifference: how much coming again changes into, through and out of it. */
export function readLoyalty(
  now: LoyaltyCustomers,
  then: LoyaltyCustomers,
  { bins }: LoyaltyCurve,
  parameters: ParameterOverrides,
): LoyaltyReading {
  const { high, low } = zoneCuts(parameters);
  const customers = bins.flatMap(({ members }) => members);
  const zone = (id: ZoneId, from: number, to: number): LoyaltyZone => {
    const isInside = (points: number): boolean => points >= from && points < to;
    const members = customers.filter((customer) => isInside(then.satisfaction[customer]));
    const returned = members.filter((customer) => now.attending[customer] === 1).length;
    return { id, from, to, members, again: share(returned, members.length) };
  };
  const middle = (low + high) / 2;
  const zones = [zone('low', -Infinity, low), zone('middle', low, high), zone('high', high, Infinity)];
  const [below, between, above] = zones;
  return {
    zones,
    lowToMiddle: step(below, between),
    middleToHigh: step(between, above),
    withinMiddle: step(zone('middle', low, middle), zone('middle', middle, high)),
  };
}

function step(from: LoyaltyZone, to: LoyaltyZone): Uncertain | null {
  return from.again && to.again ? shareDifference(to.again, from.again) : null;
}
