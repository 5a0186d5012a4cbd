/** How the leaves of a formula are written: as symbols and names, or as the numbers of an edition. */
import type { Dictionary } from '../../i18n/dictionary';
import type { Numbers } from '../../i18n/numbers';
import { LEVERS, type SchemeId } from '../../model';
import { classNames } from '../classNames';
import type { Formula } from './formula';
import { variableValue } from './numbers';
import { parameterValue } from './parameterRows';
import type { FormulaScene } from './scene';
import { parametersIn, type IndexName } from './tree';

/** A leaf as it is written: a number, the symbol of a parameter, or a name in words. */
export interface Written {
  readonly kind: 'number' | 'symbol' | 'name';
  readonly text: string;
  /** below the line: an index, or which of several numbers is meant */
  readonly index?: string;
}

export interface FormulaLook {
  number(value: number): Written;
  parameter(key: string, index: IndexName | number | undefined, place: number | undefined): Written;
  variable(id: string, index: IndexName | undefined, place: number | undefined): Written;
  className(value: number): string;
  /** whether sums over dimensions are written out term by term */
  readonly isWrittenOut: boolean;
}

/** Letters for parameters in the order in which they are read; without those that count or look like numbers. */
const LETTERS = [...'abcfghjmnpqrstuvwxyzαβγδηθκλμνξρστφψω'];

/** The symbol of every parameter of a formula. */
export function symbolsOf(formula: Formula): ReadonlyMap<string, string> {
  return new Map(parametersIn(formula.tree).map((key, index) => [key, LETTERS[index] ?? key]));
}

/** The name of a variable in the reader's language; levers bear the names of the decisions. */
export function variableName(id: string, t: Dictionary): string {
  const lever = LEVERS.find((one) => one.id === id);
  const names: Readonly<Record<string, string>> = t.formulas.variable;
  return lever ? t.levers.byId[lever.id].name : names[id];
}

/** The same at the head of a card or list. */
export function variableTitle(id: string, t: Dictionary): string {
  const name = variableName(id, t);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A number of a formula with three or four digits that count; no more decimals than it has. */
export function writeFormulaNumber(value: number, numbers: Numbers): string {
  const size = Math.abs(value);
  const most = size >= 1000 ? 0 : size >= 100 ? 1 : size >= 10 ? 2 : size >= 0.1 ? 3 : 4;
  const digits = [0, 1, 2, 3, 4].find(
    (count) => count === most || Math.abs(value * 10 ** count - Math.round(value * 10 ** count)) < 1e-9,
  );
  return numbers.plain(value, digits);
}

function classNamesOf(scheme: SchemeId | undefined, t: Dictionary): (value: number) => string {
  return (value) => (scheme ? classNames(t.floor.rooms, scheme)[value] : String(value));
}

/** Parameters as letters, variables by name. */
export function symbolic(formula: Formula, t: Dictionary, numbers: Numbers): FormulaLook {
  const symbols = symbolsOf(formula);
  return {
    isWrittenOut: false,
    number: (value) => ({ kind: 'number', text: writeFormulaNumber(value, numbers) }),
    parameter: (key, index) => ({
      kind: 'symbol',
      text: symbols.get(key) ?? key,
      ...(index === undefined ? {} : { index: String(index) }),
    }),
    variable: (id, index) => ({ kind: 'name', text: variableName(id, t), ...(index ? { index } : {}) }),
    className: classNamesOf(formula.scheme, t),
  };
}

/** Parameters as numbers, and variables too where the edition's report holds them. */
export function numeric(formula: Formula, scene: FormulaScene, t: Dictionary, numbers: Numbers): FormulaLook {
  const letters = symbolic(formula, t, numbers);
  return {
    ...letters,
    isWrittenOut: true,
    parameter: (key, index, place) => {
      const at = typeof index === 'number' ? index - 1 : (place ?? 0);
      return letters.number(parameterValue(key, at, scene.side, scene.overrides));
    },
    variable: (id, index, place) => {
      const value = formula.scope === 'show' ? variableValue(id, scene, index && (place ?? 0)) : null;
      return value === null ? letters.variable(id, index, place) : letters.number(value);
    },
  };
}
