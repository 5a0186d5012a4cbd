/** The rows of the parameter table a formula uses, and the numbers a run works with. */
import { PARAMETERS, type Parameter, type ParameterOverrides } from '../../model';
import { FIGURE_SIDES, type FigureSide } from '../editions';

/** The row of a parameter; throws where there is none. */
export function rowOf(key: string): Parameter {
  const row = PARAMETERS.find((parameter) => parameter.key === key);
  if (!row) throw new Error(`expected a row of the parameter table, got "${key}"`);
  return row;
}

/** Whether a row has one number for each side. */
export const isPerSide = (key: string): boolean => {
  const { value } = rowOf(key);
  return typeof value !== 'number' && value.length === FIGURE_SIDES.length;
};

/** The number a run works with. `place` counts from 0 in a row with a number per dimension or level. */
export function parameterValue(
  key: string,
  place: number | undefined,
  side: FigureSide,
  overrides: ParameterOverrides,
): number {
  const value = overrides[key] ?? rowOf(key).value;
  if (typeof value === 'number') return value;
  const at = isPerSide(key) ? FIGURE_SIDES.indexOf(side) : place;
  if (at === undefined) throw new Error(`expected which of the numbers of "${key}" is meant`);
  return value[at];
}
