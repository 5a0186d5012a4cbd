/** The map's axes: what is measured, in the model's own units, and how it is written. */
import { scattered, spreadEvenly } from '../../charts/layout/path';
import type { FloorCustomers } from './customers';

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

/** Whole numbers are drawn as bands: everybody keeps a place of his own within ± half of `width`. */
const banded = (value: number, customer: number, width: number): number =>
  value + (spreadEvenly(customer) - 0.5) * width;

export const countVisits = (bits: number): number => (bits & 1) + ((bits >> 1) & 1) + ((bits >> 2) & 1);
export const countStreak = (bits: number): number =>
  (bits & 1) === 0 ? 0 : (bits & 2) === 0 ? 1 : (bits & 4) === 0 ? 2 : 3;

export const attendedAxis = (key: AxisKey, count: (bits: number) => number): MapAxis => ({
  key,
  format: 'whole',
  domain: [0.5, 3.5],
  ticks: [1, 2, 3],
  value: (customers, customer) => banded(count(customers.recentAttendance[customer]), customer, 0.84),
});
export const points = (
  key: AxisKey,
  domain: readonly [number, number],
  ticks: readonly number[],
  value: MapAxis['value'],
): MapAxis => ({ key, format: 'points', domain, ticks, value });

export const satisfactionAxis = points(
  'satisfaction',
  [30, 100],
  [40, 50, 60, 70, 80, 90],
  (c, i) => c.satisfaction[i],
);
export const relationshipAxis = points(
  'relationshipQuality',
  [20, 80],
  [30, 40, 50, 60, 70],
  (c, i) => c.relationshipQuality[i],
);
export const influenceAxis = points('influence', [0, 100], [20, 40, 60, 80], (c, i) => c.involvement[i]);
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
export const forecastAxis = (side: 0 | 1): MapAxis =>
  share('renewalForecast', side === 0 ? WHOLE : LOWER_HALF, (c, i) => c.renewalForecast[i]);
export const intentionAxis = share('statedIntention', WHOLE, (c, i) => c.statedIntention[i]);
export const marginAxis: MapAxis = {
  key: 'margin',
  format: 'yuan',
  domain: [-20_000, 240_000],
  ticks: [-10_000, 0, 10_000, 30_000, 100_000],
  bend: 8000,
  value: (customers, customer) => customers.margin[customer],
};

export const relativeAttitudeAxis: MapAxis = {
  key: 'relativeAttitude',
  format: 'signedPoints',
  domain: [-35, 35],
  ticks: [-30, -20, -10, 0, 10, 20, 30],
  value: (customers, customer) => customers.relativeAttitude[customer],
};
export const tenureAxis: MapAxis = {
  key: 'tenure',
  format: 'whole',
  domain: [0.5, 16.5],
  ticks: [1, 2, 4, 8, 16],
  bend: 2,
  value: (customers, customer) => customers.tenure[customer] + (scattered(customer) - 0.5) * 0.8,
};
export const portfolioAxis: MapAxis = {
  key: 'portfolio',
  format: 'decimal',
  domain: [0, 3],
  ticks: [0, 0.5, 1, 1.5, 2, 2.5],
  value: (customers, customer) => customers.portfolio[customer],
};
