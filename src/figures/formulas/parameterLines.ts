/** What the table of parameters says of each, in the reader's language. */
import type { Dictionary } from '../../i18n/dictionary';
import type { Numbers } from '../../i18n/numbers';
import type { Parameter, ParameterOverrides } from '../../model';
import { FIGURE_SIDES, type FigureSide } from '../editions';
import { parameterName, parameterSource, parameterUnit } from '../parameterWords';
import type { Formula } from './formula';
import { writeFormulaNumber } from './look';
import { isPerSide, rowOf } from './parameterRows';
import { parametersIn } from './tree';

export interface ParameterLine {
  readonly key: string;
  readonly name: string;
  /** one number, or all of a row that has several */
  readonly value: string;
  /** the table's value, where this run has another; empty otherwise */
  readonly usual: string;
  readonly range: string;
  readonly unit: string;
  /** the evidence in a word, and what the word means */
  readonly grade: string;
  readonly meaning: string;
  /** citation; empty where the grade says it all */
  readonly source: string;
}

type Value = Parameter['value'];

function shownOf(value: Value, key: string, side: FigureSide): readonly number[] {
  if (typeof value === 'number') return [value];
  return isPerSide(key) ? [value[FIGURE_SIDES.indexOf(side)]] : value;
}

function rangeOf(row: Parameter, side: FigureSide): readonly [number, number] {
  const own = isPerSide(row.key) ? row.ranges?.[FIGURE_SIDES.indexOf(side)] : undefined;
  return own ?? [row.min, row.max];
}

/** One line for each parameter of the formula, in the order in which they are read. */
export function parameterLines(
  formula: Formula,
  side: FigureSide,
  overrides: ParameterOverrides,
  t: Dictionary,
  numbers: Numbers,
): ParameterLine[] {
  const write = (value: number): string => writeFormulaNumber(value, numbers);
  const list = (value: Value, key: string): string =>
    shownOf(value, key, side).map(write).join(t.formulas.valueSeparator);
  return parametersIn(formula.tree).map((key) => {
    const row = rowOf(key);
    const own = overrides[key] ?? row.value;
    const [low, high] = rangeOf(row, side);
    const value = list(own, key);
    const usual = list(row.value, key);
    return {
      key,
      name: parameterName(key, t),
      value,
      usual: usual === value ? '' : usual,
      range: t.formulas.range(write(low), write(high)),
      unit: parameterUnit(row, t),
      grade: t.common.evidence[row.evidence].name,
      meaning: t.common.evidence[row.evidence].meaning,
      source: parameterSource(row),
    };
  });
}
