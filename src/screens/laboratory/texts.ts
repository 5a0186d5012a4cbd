/** How the laboratory writes outcomes, levers and parameters. */
import type { Dictionary } from '../../i18n/dictionary';
import type { Numbers } from '../../i18n/numbers';
import { parameterName } from '../../figures/parameterWords';
import type { Decisions, Lever, Parameter, ParameterOverrides } from '../../model';
import { parameterOf } from '../../state/laboratory/parameterFactors';
import { outcomeOf, type Reading } from '../../state/laboratory/reading';
import { plainValue } from '../cockpit/decisions/leverText';

/** Who reads: the texts and the way numbers are written. */
export interface Reader {
  readonly t: Dictionary;
  readonly numbers: Numbers;
}

/** "Exhibitor renewal rate, last edition". */
export function readingText({ outcome, when, from }: Reading, editions: number, { t }: Reader): string {
  const { outcomes, outcomeAtEnd, outcomeMean, outcomeTotal } = t.laboratory;
  const name = outcomes[outcome];
  if (outcomeOf(outcome).isTotal) return outcomeTotal(name);
  return when === 'last' || from === editions ? outcomeAtEnd(name) : outcomeMean(name, from, editions);
}

/** A value of a lever with its unit, unless it is points or a weight; yes or no. */
export function leverText(lever: Lever, value: number, reader: Reader): string {
  const { common } = reader.t;
  if (lever.unit === 'yesNo') return value >= 0.5 ? common.yes : common.no;
  const plain = plainValue(value, reader);
  if (lever.unit === 'points' || lever.unit === 'weight') return plain;
  return common.units[lever.unit](plain);
}

/** The same without the unit of a price, for axes that are named already. */
export function shortLeverText(lever: Lever, value: number, reader: Reader): string {
  return lever.unit === 'percent' || lever.unit === 'yesNo'
    ? leverText(lever, value, reader)
    : plainValue(value, reader);
}

/** What all editions from the first changed one on have decided, or the range when they differ. */
export function leverNow(lever: Lever, decisions: readonly Decisions[], reader: Reader): string {
  const values = decisions.map((made) => Number(made[lever.id]));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low === high) return leverText(lever, low, reader);
  return `${shortLeverText(lever, low, reader)}–${leverText(lever, high, reader)}`;
}

/** Where the ends lie, or the range of the ends when editions differ. */
export function leverEnd(lever: Lever, values: readonly number[], reader: Reader): string {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low === high) return leverText(lever, low, reader);
  return `${shortLeverText(lever, low, reader)}–${leverText(lever, high, reader)}`;
}

/** A number of the parameter table: up to four significant digits, no zeros without meaning. */
export function numberText(value: number): string {
  const short = Number(value.toPrecision(4));
  const [whole, rest] = String(Math.abs(short)).split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return `${short < 0 ? '−' : ''}${grouped}${rest === undefined ? '' : `.${rest}`}`;
}

/** One number, or several as in the table: "0.32 / 0.22". */
export function valueText(value: number | readonly number[]): string {
  return typeof value === 'number' ? numberText(value) : value.map(numberText).join(' / ');
}

/** What the numbers of a row with several stand for; empty for a row with one. */
export function partNames({ key, value }: Parameter, { t }: Reader): string[] {
  if (typeof value === 'number') return [];
  const words = t.laboratory.parameters;
  const count = value.length;
  if (count === 2) return [words.sides[0], words.sides[1]];
  if (count === 5) return value.map((_, index) => words.dimensions[index as 0 | 1 | 2 | 3 | 4]);
  return value.map((_, index) => (key.startsWith('stand') ? words.standSizes(index + 1) : words.cuts(index + 1)));
}

/** "Loss aversion to price rises: 1.5 → 2", one text for each changed parameter. */
export function changedTexts(overrides: ParameterOverrides, { t }: Reader): string[] {
  return Object.entries(overrides).map(([key, value]) =>
    t.laboratory.setup.changedFrom(parameterName(key, t), valueText(parameterOf(key).value), valueText(value)),
  );
}
