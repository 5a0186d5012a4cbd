/** The forecast as a band: what most of the possible futures of the coming edition have in common. */
import { ascending, quantileSorted } from 'd3';
import { roomyDomain, type Domain } from '../charts/layout/domain';
import type { Numbers } from '../i18n/numbers';
import type { EditionReport, Mean } from '../model';
import { secureShareOf } from './editions';

/** What a figure needs of one future of the coming edition. */
export interface FutureFigures {
  /** exhibitors, 0–1 */
  readonly renewalRate: Mean;
  /** attending customers of both sides in Brandt's secure class, 0–1 */
  readonly secureShare: Mean;
  /** yuan */
  readonly profit: Mean;
}

/** The middle 80 % of some futures, in the unit of what was picked. */
export interface Band {
  /** 10th percentile */
  readonly low: number;
  readonly median: number;
  /** 90th percentile */
  readonly high: number;
  /** futures that had a value */
  readonly count: number;
}

/** Median and 80 % band of `pick` over the futures, or null when none of them has a value. */
export function band<Future>(futures: readonly Future[], pick: (future: Future) => Mean): Band | null {
  const values = futures.map(pick).filter((value): value is number => value !== null);
  if (values.length === 0) return null;
  values.sort(ascending);
  const at = (share: number): number => quantileSorted(values, share) ?? values[0];
  return { low: at(0.1), median: at(0.5), high: at(0.9), count: values.length };
}

export type ForecastMeasureId = 'renewal' | 'secureShare' | 'profit';

/** One line of the forecast: where its value stands in a future and in a played edition. */
export interface ForecastMeasure {
  readonly id: ForecastMeasureId;
  readonly unit: 'share' | 'yuan';
  readonly ofFuture: (future: FutureFigures) => Mean;
  readonly ofReport: (report: EditionReport) => Mean;
}

export const FORECAST_MEASURES: readonly ForecastMeasure[] = [
  {
    id: 'renewal',
    unit: 'share',
    ofFuture: (future) => future.renewalRate,
    ofReport: (report) => report.exhibitors.renewalRate,
  },
  { id: 'secureShare', unit: 'share', ofFuture: (future) => future.secureShare, ofReport: secureShareOf },
  { id: 'profit', unit: 'yuan', ofFuture: (future) => future.profit, ofReport: (report) => report.money.profit },
];

/** How the numbers of one band are written: all three alike, as a digit finer than the band says nothing. */
export function writeOfBand(
  { unit }: Pick<ForecastMeasure, 'unit'>,
  coming: Band | null,
  numbers: Numbers,
): (value: Mean) => string {
  if (unit === 'share') return (share) => numbers.percent(share);
  if (!coming) return (yuan) => numbers.yuan(yuan);
  const largest = Math.max(...[coming.low, coming.median, coming.high].map(Math.abs));
  return (yuan) => numbers.yuan(yuan, largest);
}

/** An axis wide enough that a drag seldom leaves it; shares stay within 0–1. */
export function forecastDomain(
  { unit }: Pick<ForecastMeasure, 'unit'>,
  past: readonly Mean[],
  coming: Band | null,
): Domain {
  const values = coming ? [...past, coming.low, coming.median, coming.high] : past;
  return unit === 'share'
    ? roomyDomain(values, { minimumSpan: 0.16, padding: 0.2, floor: 0, ceiling: 1 }, [0, 1])
    : roomyDomain(values, { minimumSpan: 2e6, padding: 0.15 }, [0, 2e6]);
}
