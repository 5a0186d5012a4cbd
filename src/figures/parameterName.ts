/** What a parameter of the model is called on the screen: its key says little to whoever did not write it. */
import type { Dictionary } from '../i18n/dictionary';
import { PARAMETER_GROUPS, type ParameterGroupId } from '../model';

type Names = Readonly<Record<ParameterGroupId, Readonly<Record<string, string>>>>;

const GROUP_OF = new Map(PARAMETER_GROUPS.flatMap(({ id, rows }) => rows.map(({ key }) => [key, id] as const)));

/** The name of the row `key`; throws where the table has no such row. */
export function parameterName(key: string, t: Pick<Dictionary, 'parameterNames'>): string {
  const group = GROUP_OF.get(key);
  if (!group) throw new Error(`expected a row of the parameter table, got "${key}"`);
  const names: Names = t.parameterNames;
  return names[group][key];
}
