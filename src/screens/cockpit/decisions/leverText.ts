/** How a lever's value is written, spoken and refused. */
import type { Dictionary } from '../../../i18n/dictionary';
import type { Numbers } from '../../../i18n/numbers';
import type { Decisions, Lever } from '../../../model';
import { isNumeric, type NumericUnit } from './limits';

interface Reader {
  readonly t: Dictionary;
  readonly numbers: Numbers;
}
type Bounds = { readonly min: number; readonly max: number; readonly step: number };

/** 1150 → "1,150"; half steps keep their decimal: 7.5 → "7.5". */
export function plainValue(value: number, { numbers }: Reader): string {
  return numbers.plain(value, Number.isInteger(value) ? 0 : 1);
}

/** A lever's value as it is read apart from its row: with its unit, unless it is points or a weight; yes or no. */
export function writtenValue(lever: Lever, decisions: Decisions, reader: Reader): string {
  const { common } = reader.t;
  if (!isNumeric(lever)) return decisions.explainPrice ? common.yes : common.no;
  const value = plainValue(decisions[lever.id], reader);
  return lever.unit === 'points' || lever.unit === 'weight' ? value : common.units[lever.unit](value);
}

/** What a slider speaks: value with unit, and last edition's when there is one. */
export function spokenValue(unit: NumericUnit, value: number, last: number | null, reader: Reader): string {
  const { valueAndLast } = reader.t.cockpit.decisions;
  const speak = (number: number): string => reader.t.common.units[unit](plainValue(number, reader));
  return last === null ? speak(value) : valueAndLast(speak(value), speak(last));
}

/** The sentence that refuses a typed number and names what would be right. */
export function refusalOf({ min, max, step }: Bounds, reader: Reader): string {
  const { refusalWhole, refusalStep } = reader.t.cockpit.decisions;
  const [low, high] = [plainValue(min, reader), plainValue(max, reader)];
  return step === 1 ? refusalWhole(low, high) : refusalStep(low, high, plainValue(step, reader));
}
