/** How the outcomes of experiments are written, levels and differences, to what the noise allows. */
import type { Mean } from '../model';
import type { Numbers } from '../i18n/numbers';

/** Shares are 0–1 and written as percent, their differences as percentage points. */
export type OutcomeUnit = 'share' | 'points' | 'yuan' | 'firms' | 'persons';

/** What a change did, as a figure needs it. */
export interface FigureEffect {
  /** pairs that were compared */
  readonly count: number;
  readonly mean: Mean;
  /** the interval of the mean, null where there are too few pairs */
  readonly low: Mean;
  readonly high: Mean;
  /** `none`: not one pair differs; `luck`: the interval holds 0; `clear`: it does not; `unknown`: too few pairs */
  readonly verdict: 'none' | 'luck' | 'clear' | 'unknown';
}

/** Decimals that show one digit of `error` (in written units), 0–2; one decimal when the error is not known. */
export function decimalsFor(error: Mean): number {
  if (error === null || !Number.isFinite(error)) return 1;
  if (error <= 0) return 1;
  return Math.min(2, Math.max(0, Math.ceil(-Math.log10(error))));
}

const isCounted = (unit: OutcomeUnit): boolean => unit === 'firms' || unit === 'persons';

/** A level: 0.731 → "73.1%", 2490000 → "¥2.49m". `error`: how far off it may be, in the unit of the value. */
export function writeLevel(unit: OutcomeUnit, value: Mean, numbers: Numbers, error: Mean = null): string {
  if (unit === 'yuan') return numbers.yuan(value);
  if (unit === 'share') return numbers.percent(value, decimalsFor(error === null ? null : error * 100));
  return isCounted(unit) ? numbers.whole(value) : numbers.plain(value, decimalsFor(error));
}

/** A difference with its sign: 0.015 → "+1.5" percentage points, −490000 → "−¥490k". */
export function writeDifference(unit: OutcomeUnit, value: Mean, numbers: Numbers, error: Mean = null): string {
  if (unit === 'yuan') return numbers.signedYuan(value);
  if (unit === 'share') return numbers.signedPercentPoints(value, decimalsFor(error === null ? null : error * 100));
  return numbers.signed(value, isCounted(unit) ? 0 : decimalsFor(error));
}

/** Half the width of an effect's interval; null where there is none. */
export function errorOf({ low, high }: Pick<FigureEffect, 'low' | 'high'>): Mean {
  return low === null || high === null ? null : (high - low) / 2;
}

/** The smallest span an axis of differences shows, so that noise does not fill the picture. */
export const LEAST_SPAN: Readonly<Record<OutcomeUnit, number>> = {
  share: 0.01,
  points: 1,
  yuan: 200_000,
  firms: 4,
  persons: 100,
};
