/** The uncertain parameters as factors: each to the ends of what is plausible for it. */
import { PARAMETER_GROUPS, PARAMETERS, legalRange } from '../../model';
import type { Evidence, Parameter, ParameterGroupId, ParameterOverrides } from '../../model';
import { ownRange, plausibleRange } from './parameterRange';
import type { Setup } from './setup';
import type { Factor } from './tornado';

/** A row, or one number of a row whose numbers are shares of a whole. */
export interface UncertainParameter {
  /** the key of the row, with the place of the number if it is one alone */
  readonly id: string;
  readonly parameter: Parameter;
  readonly group: ParameterGroupId;
  /** the one number that moves; none: all numbers of the row move together */
  readonly index?: number;
  readonly low: number | readonly number[];
  readonly high: number | readonly number[];
}

const ROW_OF = new Map(PARAMETERS.map((parameter) => [parameter.key, parameter]));
const GROUP_OF = new Map(PARAMETER_GROUPS.flatMap(({ id, rows }) => rows.map(({ key }) => [key, id] as const)));

/** The row called `key`. */
export function parameterOf(key: string): Parameter {
  const parameter = ROW_OF.get(key);
  if (!parameter) throw new Error(`expected a parameter, got ${key}`);
  return parameter;
}

/** The step of an edition whose equations use `key`. */
export function groupOf(key: string): ParameterGroupId {
  const group = GROUP_OF.get(key);
  if (!group) throw new Error(`expected a parameter, got ${key}`);
  return group;
}

/** What is asked about: rows of one group or of all, and of which grades. */
export interface ParameterChoice {
  readonly group: ParameterGroupId | 'all';
  /** rows that rest on something, calibrated ones included, or also those that are mere assumptions */
  readonly grades: 'sourced' | 'all';
}

/** Every row that has a plausible range, with its two ends. */
export function uncertainParameters({ group, grades }: ParameterChoice): UncertainParameter[] {
  return PARAMETER_GROUPS.filter(({ id }) => group === 'all' || id === group).flatMap(({ id, rows }) =>
    rows.filter(({ evidence, min, max }) => min < max && isAsked(evidence, grades)).flatMap((row) => partsOf(row, id)),
  );
}

function isAsked(evidence: Evidence, grades: ParameterChoice['grades']): boolean {
  return grades === 'all' || evidence !== 'A';
}

/** Factors that move each parameter from where the setup has it to its ends. */
export function parameterFactors(setup: Setup, uncertain: readonly UncertainParameter[]): Factor[] {
  return uncertain.map(({ id, parameter: { key }, low, high }) => ({
    id,
    low: endOf(setup, key, low),
    high: endOf(setup, key, high),
  }));
}

function endOf({ parameters }: Setup, key: string, value: number | readonly number[]): Factor['low'] {
  const now = parameters[key] ?? parameterOf(key).value;
  const isAsNow = String(now) === String(value);
  return isAsNow ? undefined : { parameters: { ...parameters, [key]: value } satisfies ParameterOverrides };
}

/** Shares of a whole are moved one at a time: together they would only change the size of the whole. */
function partsOf(parameter: Parameter, group: ParameterGroupId): UncertainParameter[] {
  const { key, value } = parameter;
  if (typeof value === 'number' || !isWhole(value)) {
    return [{ id: key, parameter, group, low: endOfRow(parameter, 0), high: endOfRow(parameter, 1) }];
  }
  return value.map((_, index) => ({
    id: `${key}[${index}]`,
    parameter,
    group,
    index,
    low: replaced(value, index, legal(parameter, plausibleRange(parameter, index)[0])),
    high: replaced(value, index, legal(parameter, plausibleRange(parameter, index)[1])),
  }));
}

function isWhole(value: readonly number[]): boolean {
  return Math.abs(value.reduce((sum, number) => sum + number, 0) - 1) < 1e-9;
}

function replaced(value: readonly number[], index: number, by: number): readonly number[] {
  return value.map((number, place) => (place === index ? by : number));
}

/**
 * The low (0) or high (1) end of a row. Where its numbers have ranges of their own, each goes to its own end. Others keep
 * their proportions and go as far together as the first of them may; where some are negative, they keep their distances.
 */
function endOfRow(parameter: Parameter, end: 0 | 1): number | readonly number[] {
  const { value, min, max } = parameter;
  if (typeof value === 'number') return legal(parameter, end === 0 ? min : max);
  const own = value.map((_, index) => ownRange(parameter, index)).filter((range) => range !== undefined);
  if (own.length === value.length) return own.map((range) => legal(parameter, range[end]));
  const limit = end === 0 ? min : max;
  // a number that is at the end already stays there, and the others go on without it
  const free = value.filter((number) => number !== limit);
  const first = end === 0 ? Math.min(...free) : Math.max(...free);
  const isPositive = first > 0 && free.every((number) => number >= 0);
  const moved = (number: number): number => (isPositive ? number * (limit / first) : number + limit - first);
  return value.map((number) => legal(parameter, number === limit ? number : moved(number)));
}

function legal(parameter: Parameter, value: number): number {
  const [low, high] = legalRange(parameter);
  const inside = Math.min(high, Math.max(low, value));
  // 0.1 + 0.2 without the dust of binary fractions
  return parameter.isWhole ? Math.round(inside) : Number(inside.toPrecision(12));
}
