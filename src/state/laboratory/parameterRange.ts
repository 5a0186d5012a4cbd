/** What is plausible for each number of a row of the parameter table. */
import type { Parameter } from '../../model';

type Range = readonly [low: number, high: number];

/**
 * The range of one number of a row with several, where the table says more than the range that holds them all: ranges of
 * their own, half of its size up and down for a mere assumption, five points for the zero points of a scale.
 */
export function ownRange({ value, ranges, source, unit, min, max }: Parameter, index: number): Range | undefined {
  if (ranges) return ranges[index];
  if (typeof value === 'number' || source !== 'assumption') return undefined;
  const number = value[index];
  const halves = value.flatMap((one) => [one / 2, one * 1.5]);
  if (isNear(min, Math.min(...halves))) {
    return [Math.min(number / 2, number * 1.5), Math.min(max, Math.max(number / 2, number * 1.5))];
  }
  const isCentre = unit === 'points' && isNear(min, Math.min(...value) - 5) && isNear(max, Math.max(...value) + 5);
  return isCentre ? [number - 5, number + 5] : undefined;
}

/** What is plausible for number `index` of a row. */
export function plausibleRange(parameter: Parameter, index: number): Range {
  return ownRange(parameter, index) ?? [parameter.min, parameter.max];
}

const isNear = (one: number, other: number): boolean => Math.abs(one - other) < 1e-9;
