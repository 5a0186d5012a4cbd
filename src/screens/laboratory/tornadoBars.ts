/** Rows of an experiment as the bars of its tornado, in the reader's language. */
import { parameterName, parameterSource, parameterUnit } from '../../figures/parameterWords';
import type { TornadoBar } from '../../figures/tornado';
import type { LeverId } from '../../model';
import { endValue, leverOf, leverValue, withLeverAt, type LeverReach } from '../../state/laboratory/leverFactors';
import { uncertainParameters } from '../../state/laboratory/parameterFactors';
import type { Setup } from '../../state/laboratory/setup';
import type { TornadoRow } from '../../state/laboratory/tornado';
import { leverEnd, leverNow, partNames, valueText, type Reader } from './texts';

/** A lever with its value now and at the two ends of its reach. */
export function leverBar({ id, low, high }: TornadoRow, setup: Setup, reach: LeverReach, reader: Reader): TornadoBar {
  const lever = leverOf(id as LeverId);
  const decided = setup.decisions.slice(setup.from - 1);
  const at = (direction: -1 | 1): string => {
    const values = decided.map((made) =>
      leverValue(withLeverAt(made, lever, endValue(made, lever, direction, reach)), lever.id),
    );
    return leverEnd(lever, values, reader);
  };
  return {
    id,
    label: reader.t.levers.byId[lever.id].name,
    now: leverNow(lever, decided, reader),
    at: { low: at(-1), high: at(1) },
    effects: { low, high },
  };
}

const UNCERTAIN = new Map(uncertainParameters({ group: 'all', grades: 'all' }).map((one) => [one.id, one]));

/** The key of the parameter a row stands for; undefined where the table has none. */
export function keyOfBar(id: string): string | undefined {
  return UNCERTAIN.get(id)?.parameter.key;
}

/** A parameter, or one number of it, with its value now and at the two ends of what is plausible; none if unknown. */
export function parameterBar({ id, low, high }: TornadoRow, setup: Setup, reader: Reader): TornadoBar[] {
  const one = UNCERTAIN.get(id);
  if (!one) return [];
  const { parameter, group, index } = one;
  const { key, evidence } = parameter;
  const { t } = reader;
  const single = (value: number | readonly number[]): string =>
    valueText(index === undefined || typeof value === 'number' ? value : value[index]);
  const name = parameterName(key, t);
  const label = index === undefined ? name : t.laboratory.parameters.entry(name, partNames(parameter, reader)[index]);
  const { detail, withSource } = t.laboratory.assumptions;
  const grade = t.common.evidence[evidence].name;
  const described = detail(key, t.laboratory.groups[group].name, parameterUnit(parameter, t), grade);
  const source = parameterSource(parameter);
  return [
    {
      id,
      label,
      fullLabel: t.laboratory.parameters.entry(label, key),
      detail: source === '' ? described : withSource(described, source),
      now: single(setup.parameters[key] ?? parameter.value),
      at: { low: single(one.low), high: single(one.high) },
      effects: { low, high },
    },
  ];
}
