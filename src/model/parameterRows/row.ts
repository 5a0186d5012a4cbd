/** How a row of the parameter table is written. */

/** V seen in the publication, S secondary source, M from memory, C computed, A assumption, cal calibrated on the facts. */
export type Evidence = 'V' | 'S' | 'M' | 'C' | 'A' | 'cal';

/** One number of the model, or one per side (exhibitors, visitors), dimension or class. */
export interface Parameter {
  readonly key: string;
  readonly unit: string;
  readonly value: number | readonly number[];
  /** plausible range of every number in `value` */
  readonly min: number;
  readonly max: number;
  /** the range of each number, where the sides differ; `min` and `max` hold both */
  readonly ranges?: readonly (readonly [number, number])[];
  /** citation, or "assumption", or "calibrated" */
  readonly source: string;
  readonly evidence: Evidence;
  /** something is divided by it, so an override may not be 0 */
  readonly isDivisor?: true;
  /** what an override may be, where the rule of `legalRange` would allow too much */
  readonly legal?: readonly [number, number];
  /** only whole numbers can be kept */
  readonly isWhole?: true;
}

type Values = number | readonly number[];
type Row<Key extends string, Value> = Omit<Parameter, 'key' | 'value'> & {
  readonly key: Key;
  readonly value: Value extends number ? number : readonly number[];
};

/** A row with its source and its plausible range. */
export function row<const Key extends string, const Value extends Values>(
  key: Key,
  unit: string,
  value: Value,
  range: readonly [number, number],
  evidence: Evidence,
  source: string,
): Row<Key, Value> {
  return { key, unit, value: value as Row<Key, Value>['value'], min: range[0], max: range[1], source, evidence };
}

/** A row whose sides have plausible ranges of their own. */
export function perSide<const Key extends string, const Value extends readonly number[]>(
  key: Key,
  unit: string,
  value: Value,
  ranges: readonly (readonly [number, number])[],
  evidence: Evidence,
  source: string,
): Row<Key, Value> {
  const whole = [Math.min(...ranges.map(([min]) => min)), Math.max(...ranges.map(([, max]) => max))] as const;
  return { ...row(key, unit, value, whole, evidence, source), ranges };
}

/** A share, probability or rate cannot leave 0–1, whatever its plausible range. */
export const isShareUnit = (unit: string): boolean => unit === 'share' || unit === 'probability' || unit === 'rate';

/** A literal of an equation: an assumption that is plausible within half of its size up and down. */
export function assumed<const Key extends string, const Value extends Values>(
  key: Key,
  unit: string,
  value: Value,
): Row<Key, Value> {
  const numbers: readonly number[] = typeof value === 'number' ? [value] : value;
  const low = Math.min(...numbers.map((number) => Math.min(0.5 * number, 1.5 * number)));
  const high = Math.max(...numbers.map((number) => Math.max(0.5 * number, 1.5 * number)));
  return row(key, unit, value, [low, isShareUnit(unit) ? Math.min(1, high) : high], 'A', 'assumption');
}

/** The zero point of a 0–100 scale in some equation: an assumption that is plausible within five points. */
export function centre<const Key extends string, const Value extends Values>(key: Key, value: Value): Row<Key, Value> {
  const numbers: readonly number[] = typeof value === 'number' ? [value] : value;
  const range = [Math.max(0, Math.min(...numbers) - 5), Math.min(100, Math.max(...numbers) + 5)] as const;
  return row(key, 'points', value, range, 'A', 'assumption');
}

/** The same row, marked as one that something is divided by. */
export function divisor<Marked extends Parameter>(marked: Marked): Marked {
  return { ...marked, isDivisor: true };
}

/** The same row, whose overrides must lie in `legal`. */
export function legally<Marked extends Parameter>(legal: readonly [number, number], marked: Marked): Marked {
  return { ...marked, legal };
}
