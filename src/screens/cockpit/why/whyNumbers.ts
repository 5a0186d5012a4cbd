/** The numbers in an explanation: written so that they add up as they stand, and with their units in sentences. */
import { writeKeyValue, type KeyFigureUnit } from '../../../figures/keyFigures';
import type { Dictionary } from '../../../i18n/dictionary';
import type { Numbers } from '../../../i18n/numbers';
import type { Mean } from '../../../model';
import type { LuckBand } from '../../../state/explanation';

export interface Reader {
  readonly t: Dictionary;
  readonly numbers: Numbers;
}

/** A contribution with its sign: percentage points for shares, whole firms and persons, yuan in short. */
export function writeContribution(value: Mean, unit: KeyFigureUnit, { numbers }: Reader): string {
  if (unit === 'share') return numbers.signedPercentPoints(value);
  if (unit === 'yuan') return numbers.signedYuan(value);
  return numbers.signed(value, unit === 'points' || unit === 'scale' ? 1 : 0);
}

/** How many to one unit of the figure contributions are rounded to; yuan are rounded by their size. */
const STEPS: Readonly<Record<Exclude<KeyFigureUnit, 'yuan'>, number>> = {
  share: 1000,
  points: 10,
  scale: 10,
  firms: 1,
  persons: 1,
};

/**
 * A figure and what it would have been without `part` of it, in full: the difference of the two as written is the part as
 * written. Yuan are in the unit and with the digits of the larger of the two.
 */
export function writeWithout(after: Mean, part: Mean, unit: KeyFigureUnit, reader: Reader): [string, string] {
  if (after === null || part === null) return [writeLevel(null, unit, reader), writeLevel(after, unit, reader)];
  const without = after - part;
  if (unit === 'yuan') {
    const like = Math.max(Math.abs(after), Math.abs(without));
    return [reader.numbers.yuan(without, like), reader.numbers.yuan(after, like)];
  }
  const step = STEPS[unit];
  const rest = (stepsOf(after, step) - stepsOf(part, step)) / step;
  return [writeLevel(rest, unit, reader), writeLevel(after, unit, reader)];
}

/** As numbers are rounded when written: halves away from nought. */
const stepsOf = (value: number, step: number): number => Math.sign(value) * Math.round(Math.abs(value) * step);

/** The value of a figure with its unit, as finely as contributions are written. */
export function writeLevel(value: Mean, unit: KeyFigureUnit, reader: Reader): string {
  const { numbers } = reader;
  const plain = writeKeyValue(value, unit, numbers);
  if (value === null) return plain;
  // a share that is only known to lie beyond stays so
  if (unit === 'share') return /[<>]/.test(plain) ? plain : numbers.percent(value, 1);
  return withUnit(plain, unit, reader);
}

/** Between what and what a contribution lies under other luck, as a sentence; ends that are written alike are one. */
export function writeBand({ low, high }: LuckBand, unit: KeyFigureUnit, reader: Reader): string {
  const { band, bandAbout, bandNothing } = reader.t.why.reading;
  const [from, to] = [low, high].map((value) => writeContribution(value, unit, reader));
  if (from !== to) return band(from, withUnit(to, unit, reader));
  return /[1-9]/.test(to) ? bandAbout(withUnit(to, unit, reader)) : bandNothing;
}

/** A number with the word for its unit; yuan carry their sign already. */
function withUnit(written: string, unit: KeyFigureUnit, { t }: Reader): string {
  const { units } = t.common;
  if (unit === 'yuan') return written;
  if (unit === 'share') return units.percentagePoints(written);
  if (unit === 'scale') return units.points(written);
  return units[unit](written);
}
