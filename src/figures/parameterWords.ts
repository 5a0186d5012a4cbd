/** How a row of the model's parameter table is put into words: its key and unit say little to whoever did not write them. */
import type { Dictionary } from '../i18n/dictionary';
import { PARAMETER_GROUPS, type Parameter, type ParameterGroupId } from '../model';

type Names = Readonly<Record<ParameterGroupId, Readonly<Record<string, string>>>>;

const GROUP_OF = new Map(PARAMETER_GROUPS.flatMap(({ id, rows }) => rows.map(({ key }) => [key, id] as const)));
/** A grade of its own says as much. */
const PLAIN_SOURCE = /^(assumption|calibrated|computed)$/;

/** The name of the row `key`; throws where the table has no such row. */
export function parameterName(key: string, t: Pick<Dictionary, 'parameterNames'>): string {
  const group = GROUP_OF.get(key);
  if (!group) throw new Error(`expected a row of the parameter table, got "${key}"`);
  const names: Names = t.parameterNames;
  return names[group][key];
}

/** What the numbers of a row are counted in. */
export function parameterUnit({ unit }: Parameter, t: Pick<Dictionary, 'parameterUnits'>): string {
  const units: Readonly<Record<string, string>> = t.parameterUnits;
  return units[unit];
}

/** Where the numbers of a row come from, in English as cited; empty where the evidence grade says it all. */
export function parameterSource({ source }: Parameter): string {
  return PLAIN_SOURCE.test(source) ? '' : source;
}
