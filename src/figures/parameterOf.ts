import { PARAMETERS, type ParameterOverrides } from '../model';

/** The number a run works with: the row of the parameter table, unless an experiment sets it otherwise. */
export function parameterOf(key: string, overrides: ParameterOverrides = {}): number {
  const value = overrides[key] ?? PARAMETERS.find((parameter) => parameter.key === key)?.value;
  if (typeof value !== 'number') throw new Error(`expected a parameter with one number, got "${key}"`);
  return value;
}
