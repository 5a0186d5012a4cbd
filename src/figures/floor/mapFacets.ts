/** The map of each lens: its axes, the boundaries between its classes and where their names stand. */
import type { ParameterOverrides } from '../../model';
import { cutsOf, marginCuts } from './cuts';
import type { FloorCustomers, Lens, SideFilter } from './customers';
import {
  attendedAxis,
  countStreak,
  countVisits,
  forecastAxis,
  influenceAxis,
  intentionAxis,
  marginAxis,
  points,
  portfolioAxis,
  relationshipAxis,
  relativeAttitudeAxis,
  satisfactionAxis,
  tenureAxis,
} from './mapAxes';
import type { MapAxis } from './mapAxes';

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

function dickBasuFacet(overrides: ParameterOverrides): MapFacet {
  return {
    side: 'both',
    x: attendedAxis('attendedOfThree', countVisits),
    y: relativeAttitudeAxis,
    rules: [upright(cutsOf('repeatVisits', overrides)[0] - 0.5), level(0)],
    labels: inCorners([1, 0, 3, 2]),
  };
}

function knoxFacet(overrides: ParameterOverrides): MapFacet {
  const [ownWeight] = cutsOf('knoxInvolvement', overrides);
  const [relationWeight] = cutsOf('knoxRq', overrides);
  const y = points(
    'involvementIndex',
    [15, 85],
    [20, 30, 40, 50, 60, 70, 80],
    (c, i) => ownWeight * c.involvement[i] + relationWeight * c.relationshipQuality[i],
  );
  const rules = [upright(cutsOf('knoxFew', overrides)[0]), level(cutsOf('knoxCut', overrides)[0])];
  return { side: 'both', x: portfolioAxis, y, rules, labels: inCorners([0, 2, 1, 3]) };
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
  return {
    side: 'both',
    x: attendedAxis('streak', countStreak),
    y: tenureAxis,
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
