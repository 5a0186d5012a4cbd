/** The map's axes, class boundaries and class names: two measured quantities per lens, in the model's own units. */
import type { ParameterOverrides } from '../../model';
import { scattered, spreadEvenly } from '../../charts/layout/path';
import { cutsOf, marginCuts } from './cuts';
import type { FloorCustomers, Lens, SideFilter } from './customers';

/** How an axis writes its numbers. */
export type AxisFormat = 'points' | 'signedPoints' | 'percent' | 'whole' | 'yuan' | 'decimal';
/** The key of an axis title in the texts. */
export type AxisKey =
  | 'attendedOfThree'
  | 'relativeAttitude'
  | 'portfolio'
  | 'involvementIndex'
  | 'renewalForecast'
  | 'margin'
  | 'influence'
  | 'satisfaction'
  | 'statedIntention'
  | 'relationshipQuality'
  | 'streak'
  | 'tenure';

export interface MapAxis {
  readonly key: AxisKey;
  readonly format: AxisFormat;
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  /** values around 0 drawn almost straight while larger ones move together (symmetric logarithm); linear without it */
  readonly bend?: number;
  /** value of one customer, in the unit of the axis */
  readonly value: (customers: FloorCustomers, customer: number) => number;
}

/** A boundary between classes, in data units; infinite ends reach the rim. */
export interface MapRule {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Where the name of a class stands, in data units, and which way the name runs from there. */
export interface MapLabel {
  readonly room: number;
  readonly x: number;
  readonly y: number;
  readonly align: 'start' | 'middle' | 'end';
  readonly below: boolean;
}

export interface MapFacet {
  readonly side: SideFilter;
  readonly x: MapAxis;
  readonly y: MapAxis;
  readonly rules: readonly MapRule[];
  readonly labels: readonly MapLabel[];
}

const FAR = Infinity;
const upright = (x: number): MapRule => ({ x0: x, y0: -FAR, x1: x, y1: FAR });
const level = (y: number): MapRule => ({ x0: -FAR, y0: y, x1: FAR, y1: y });
/** The corner of "at least x and at least y". */
const corner = (x: number, y: number): MapRule[] => [
  { x0: x, y0: y, x1: x, y1: FAR },
  { x0: x, y0: y, x1: FAR, y1: y },
];
const label = (room: number, x: number, y: number, align: MapLabel['align'] = 'start', below = true): MapLabel => ({
  room,
  x,
  y,
  align,
  below,
});
/** Names in the corners: top left, top right, bottom left, bottom right. */
const inCorners = (rooms: readonly [number, number, number, number]): MapLabel[] => [
  label(rooms[0], -FAR, FAR),
  label(rooms[1], FAR, FAR, 'end'),
  label(rooms[2], -FAR, -FAR, 'start', false),
  label(rooms[3], FAR, -FAR, 'end', false),
];

/** Whole numbers are drawn as bands: everybody keeps a place of his own within ± half of `width`. */
const banded = (value: number, customer: number, width: number): number =>
  value + (spreadEvenly(customer) - 0.5) * width;

const countVisits = (bits: number): number => (bits & 1) + ((bits >> 1) & 1) + ((bits >> 2) & 1);
const countStreak = (bits: number): number => ((bits & 1) === 0 ? 0 : (bits & 2) === 0 ? 1 : (bits & 4) === 0 ? 2 : 3);

const attendedAxis = (key: AxisKey, count: (bits: number) => number): MapAxis => ({
  key,
  format: 'whole',
  domain: [0.5, 3.5],
  ticks: [1, 2, 3],
  value: (customers, customer) => banded(count(customers.recentAttendance[customer]), customer, 0.84),
});
const points = (
  key: AxisKey,
  domain: readonly [number, number],
  ticks: readonly number[],
  value: MapAxis['value'],
): MapAxis => ({ key, format: 'points', domain, ticks, value });

const satisfactionAxis = points('satisfaction', [30, 100], [40, 50, 60, 70, 80, 90], (c, i) => c.satisfaction[i]);
const relationshipAxis = points(
  'relationshipQuality',
  [20, 80],
  [30, 40, 50, 60, 70],
  (c, i) => c.relationshipQuality[i],
);
const influenceAxis = points('influence', [0, 100], [20, 40, 60, 80], (c, i) => c.involvement[i]);
const share = (key: AxisKey, ticks: readonly number[], value: MapAxis['value']): MapAxis => ({
  key,
  format: 'percent',
  domain: [0, ticks[ticks.length - 1]],
  ticks,
  value,
});
const WHOLE = [0, 0.2, 0.4, 0.6, 0.8, 1];
/** visitors are so often unavailable that hardly any forecast of theirs passes a half */
const LOWER_HALF = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6];
const forecastAxis = (side: 0 | 1): MapAxis =>
  share('renewalForecast', side === 0 ? WHOLE : LOWER_HALF, (c, i) => c.renewalForecast[i]);
const intentionAxis = share('statedIntention', WHOLE, (c, i) => c.statedIntention[i]);
const marginAxis: MapAxis = {
  key: 'margin',
  format: 'yuan',
  domain: [-20_000, 240_000],
  ticks: [-10_000, 0, 10_000, 30_000, 100_000],
  bend: 8000,
  value: (customers, customer) => customers.margin[customer],
};

function dickBasuFacet(overrides: ParameterOverrides): MapFacet {
  const y: MapAxis = {
    key: 'relativeAttitude',
    format: 'signedPoints',
    domain: [-35, 35],
    ticks: [-30, -20, -10, 0, 10, 20, 30],
    value: (customers, customer) => customers.relativeAttitude[customer],
  };
  return {
    side: 'both',
    x: attendedAxis('attendedOfThree', countVisits),
    y,
    rules: [upright(cutsOf('repeatVisits', overrides)[0] - 0.5), level(0)],
    labels: inCorners([1, 0, 3, 2]),
  };
}

function knoxFacet(overrides: ParameterOverrides): MapFacet {
  const [ownWeight] = cutsOf('knoxInvolvement', overrides);
  const [relationWeight] = cutsOf('knoxRq', overrides);
  const x: MapAxis = {
    key: 'portfolio',
    format: 'decimal',
    domain: [0, 3],
    ticks: [0, 0.5, 1, 1.5, 2, 2.5],
    value: (customers, customer) => customers.portfolio[customer],
  };
  const y = points(
    'involvementIndex',
    [15, 85],
    [20, 30, 40, 50, 60, 70, 80],
    (c, i) => ownWeight * c.involvement[i] + relationWeight * c.relationshipQuality[i],
  );
  const rules = [upright(cutsOf('knoxFew', overrides)[0]), level(cutsOf('knoxCut', overrides)[0])];
  return { side: 'both', x, y, rules, labels: inCorners([0, 2, 1, 3]) };
}

function reinartzKumarFacet(side: 0 | 1, customers: FloorCustomers, overrides: ParameterOverrides): MapFacet {
  const profitable = side === 0 ? marginCuts(customers, 0).median : cutsOf('involvedCut', overrides)[0];
  return {
    side: side === 0 ? 'exhibitors' : 'visitors',
    x: forecastAxis(side),
    y: side === 0 ? marginAxis : influenceAxis,
    rules: [upright(cutsOf('loyalCut', overrides)[side]), level(profitable)],
    labels: inCorners([2, 0, 3, 1]),
  };
}

function brandtFacet(overrides: ParameterOverrides): MapFacet {
  const satisfaction = cutsOf('brandtSatisfaction', overrides);
  const intention = cutsOf('brandtIntention', overrides);
  const labels = [FAR, intention[0], intention[1], intention[2]].map((y, room) => label(room, FAR, y, 'end'));
  return {
    side: 'both',
    x: satisfactionAxis,
    y: intentionAxis,
    rules: satisfaction.flatMap((cut, index) => corner(cut, intention[index])),
    labels,
  };
}

function tierFacet(side: 0 | 1, customers: FloorCustomers, overrides: ParameterOverrides): MapFacet {
  const cut = (key: string): number => cutsOf(key, overrides)[0];
  const { median, top } = marginCuts(customers, cut('topShare'));
  const [key, strategic] = side === 0 ? [median, top] : [cut('keyInvolvement'), cut('strategicInvolvement')];
  const rules = [...corner(strategic, cut('strategicRq')), ...corner(key, cut('keyRq'))];
  if (side === 0) rules.push(upright(0));
  return {
    side: side === 0 ? 'exhibitors' : 'visitors',
    x: side === 0 ? marginAxis : influenceAxis,
    y: relationshipAxis,
    rules,
    labels: [
      label(0, FAR, FAR, 'end'),
      label(1, strategic, FAR, 'end'),
      label(2, FAR, -FAR, 'end', false),
      label(3, -FAR, -FAR, 'start', false),
    ],
  };
}

function behaviourFacet(): MapFacet {
  const y: MapAxis = {
    key: 'tenure',
    format: 'whole',
    domain: [0.5, 16.5],
    ticks: [1, 2, 4, 8, 16],
    bend: 2,
    value: (customers, customer) => customers.tenure[customer] + (scattered(customer) - 0.5) * 0.8,
  };
  return {
    side: 'both',
    x: attendedAxis('streak', countStreak),
    y,
    rules: [upright(1.5), upright(2.5), { x0: -FAR, y0: 1.5, x1: 1.5, y1: 1.5 }],
    labels: [label(1, -FAR, FAR), label(2, 2, FAR, 'middle'), label(3, FAR, FAR, 'end'), label(0, -FAR, 1.5)],
  };
}

/** The plots of a lens: one, or one for each side where the sides are judged on different scales. */
export function mapFacets(
  customers: FloorCustomers,
  lens: Lens,
  side: SideFilter,
  overrides: ParameterOverrides,
): MapFacet[] {
  if (lens === 'dickBasu') return [{ ...dickBasuFacet(overrides), side }];
  if (lens === 'knox') return [{ ...knoxFacet(overrides), side }];
  if (lens === 'brandt') return [{ ...brandtFacet(overrides), side }];
  if (lens === 'behaviour') return [{ ...behaviourFacet(), side }];
  const facet = lens === 'tier' ? tierFacet : reinartzKumarFacet;
  const sides: (0 | 1)[] = side === 'both' ? [0, 1] : [side === 'exhibitors' ? 0 : 1];
  return sides.map((one) => facet(one, customers, overrides));
}
