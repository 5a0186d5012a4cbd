/** The fan of a key figure: where it has been, and how 64 futures of the coming edition spread. */
import { ascending, quantileSorted } from 'd3';
import { roomyDomain, type Domain } from '../charts/layout/domain';
import type { EditionReport, Mean } from '../model';
import type { FigureView } from './editions';
import { FORECAST_MEASURES, type FutureFigures } from './forecastBand';

/** What the fan needs of one future of the coming edition. */
export interface EnsembleFuture extends FutureFigures {
  /** exhibitors, points 0–100 */
  readonly satisfaction: Mean;
}

export type EnsembleMeasureId = 'renewal' | 'satisfaction' | 'secureShare' | 'profit';

/** Where the value of a key figure stands in a future and in a played edition. */
export interface EnsembleMeasure {
  readonly id: EnsembleMeasureId;
  readonly unit: 'share' | 'points' | 'yuan';
  readonly ofFuture: (future: EnsembleFuture) => Mean;
  readonly ofReport: (report: EditionReport) => Mean;
}

const [renewal, secureShare, profit] = FORECAST_MEASURES;
const satisfaction: EnsembleMeasure = {
  id: 'satisfaction',
  unit: 'points',
  ofFuture: (future) => future.satisfaction,
  ofReport: (report) => report.exhibitors.satisfaction,
};
const MEASURES: readonly EnsembleMeasure[] = [renewal, satisfaction, secureShare, profit];
/** What an organiser counts at the door and in the till. */
const OF_ORGANISER: readonly EnsembleMeasureId[] = ['renewal', 'profit'];

/** The measures that a view can show. */
export function ensembleMeasures(view: FigureView): readonly EnsembleMeasure[] {
  return view === 'model' ? MEASURES : MEASURES.filter(({ id }) => OF_ORGANISER.includes(id));
}

export const QUANTILES = [0.1, 0.25, 0.5, 0.75, 0.9] as const;

/** How some futures spread, in the unit of the measure. */
export interface Spread {
  /** values below which 10, 25, 50, 75 and 90 % of the futures lie */
  readonly quantiles: readonly [number, number, number, number, number];
  /** value of every future that has one, rising */
  readonly values: readonly number[];
}

/** The spread of a measure over the futures; null when none of them has a value. */
export function spreadOf(
  futures: readonly EnsembleFuture[],
  { ofFuture }: Pick<EnsembleMeasure, 'ofFuture'>,
): Spread | null {
  const values = futures.map(ofFuture).filter((value): value is number => value !== null);
  if (values.length === 0) return null;
  values.sort(ascending);
  const [p10, p25, p50, p75, p90] = QUANTILES.map((share) => quantileSorted(values, share) ?? values[0]);
  return { quantiles: [p10, p25, p50, p75, p90], values };
}

/** A forecast made before `edition` was opened. */
export interface EarlierForecast {
  readonly edition: number;
  readonly futures: readonly EnsembleFuture[];
}

/** One edition on the fan: what it brought, and what had been expected of it if that is known. */
export interface FanEdition {
  readonly edition: number;
  readonly value: Mean;
  readonly expected: Spread | null;
  /** whether the value fell within the 80 % band; null without value or band */
  readonly isInside: boolean | null;
  /** how many of the futures came to less; null without value or futures */
  readonly above: number | null;
}

/** The editions so far with the forecasts made of them. */
export function fanEditions(
  editions: readonly { readonly edition: number; readonly report: EditionReport }[],
  earlier: readonly EarlierForecast[],
  measure: EnsembleMeasure,
): readonly FanEdition[] {
  return editions.map(({ edition, report }) => {
    const value = measure.ofReport(report);
    const futures = earlier.find((forecast) => forecast.edition === edition)?.futures ?? [];
    const expected = spreadOf(futures, measure);
    const isInside =
      value === null || expected === null ? null : value >= expected.quantiles[0] && value <= expected.quantiles[4];
    const above =
      value === null || expected === null ? null : expected.values.filter((future) => future < value).length;
    return { edition, value, expected, isInside, above };
  });
}

/** An axis that holds past and futures; shares stay within 0–1 and points within 0–100. */
export function fanDomain(
  { unit }: Pick<EnsembleMeasure, 'unit'>,
  past: readonly FanEdition[],
  coming: Spread | null,
): Domain {
  const values = [
    ...past.flatMap(({ value, expected }) => [value, expected?.quantiles[0] ?? null, expected?.quantiles[4] ?? null]),
    ...(coming ? [coming.values[0], coming.values[coming.values.length - 1]] : []),
  ];
  if (unit === 'share') return roomyDomain(values, { minimumSpan: 0.12, floor: 0, ceiling: 1 }, [0, 1]);
  if (unit === 'points') return roomyDomain(values, { minimumSpan: 6, floor: 0, ceiling: 100 }, [0, 100]);
  return roomyDomain(values, { minimumSpan: 1e6 }, [0, 1e6]);
}
