/**
 * Every number of the model's equations: one row with its unit, plausible range, source and evidence.
 * Pairs are [exhibitors, visitors]; fives follow the service dimensions. Sliders, links, help texts and tests read this.
 */
import { ACCOUNT_ROWS } from './parameterRows/account';
import { BIRTH_ROWS } from './parameterRows/birth';
import { BOOK_ROWS } from './parameterRows/book';
import { CLASSIFY_ROWS } from './parameterRows/classify';
import { EMPOWER_ROWS } from './parameterRows/empower';
import { EVALUATE_ROWS } from './parameterRows/evaluate';
import { PROMISE_ROWS } from './parameterRows/promise';
import { RELATE_ROWS } from './parameterRows/relate';
import { isShareUnit } from './parameterRows/row';
import type { Parameter } from './parameterRows/row';
import { FAILURE_ROWS, SERVE_ROWS } from './parameterRows/serve';
import { TALK_ROWS } from './parameterRows/talk';

export type { Evidence, Parameter } from './parameterRows/row';

const ROWS = [
  ...BIRTH_ROWS,
  ...PROMISE_ROWS,
  ...BOOK_ROWS,
  ...SERVE_ROWS,
  ...FAILURE_ROWS,
  ...EMPOWER_ROWS,
  ...EVALUATE_ROWS,
  ...RELATE_ROWS,
  ...TALK_ROWS,
  ...CLASSIFY_ROWS,
  ...ACCOUNT_ROWS,
] as const;
type AnyRow = (typeof ROWS)[number];

export type ParameterGroupId =
  | 'birth'
  | 'promise'
  | 'book'
  | 'serve'
  | 'failure'
  | 'empower'
  | 'evaluate'
  | 'relate'
  | 'talk'
  | 'classify'
  | 'account';

/** The rows by the step of an edition whose equations use them, in the order of an edition. */
export const PARAMETER_GROUPS: readonly { readonly id: ParameterGroupId; readonly rows: readonly Parameter[] }[] = [
  { id: 'birth', rows: BIRTH_ROWS },
  { id: 'promise', rows: PROMISE_ROWS },
  { id: 'book', rows: BOOK_ROWS },
  { id: 'serve', rows: SERVE_ROWS },
  { id: 'failure', rows: FAILURE_ROWS },
  { id: 'empower', rows: EMPOWER_ROWS },
  { id: 'evaluate', rows: EVALUATE_ROWS },
  { id: 'relate', rows: RELATE_ROWS },
  { id: 'talk', rows: TALK_ROWS },
  { id: 'classify', rows: CLASSIFY_ROWS },
  { id: 'account', rows: ACCOUNT_ROWS },
];

export const PARAMETERS: readonly Parameter[] = ROWS;

export type ParameterKey = AnyRow['key'];
/** The values a run works with. */
export type ParameterValues = { readonly [Row in AnyRow as Row['key']]: Row['value'] };
/** Rows an experiment sets otherwise: a number, or all numbers of a row that has several. */
export type ParameterOverrides = Readonly<Record<string, number | readonly number[]>>;

/**
 * What an override may be: anything an experiment may want, also 0 to switch a term off, far beyond the plausible
 * range; but no share above 1, no negative size, no divisor of 0, and what the row itself rules out.
 */
export function legalRange(parameter: Parameter): readonly [number, number] {
  if (parameter.legal) return parameter.legal;
  const reach = 10 * Math.max(Math.abs(parameter.min), Math.abs(parameter.max));
  const max = isShareUnit(parameter.unit) ? 1 : reach;
  if (parameter.isDivisor) return [Math.max(parameter.min, reach / 1000), max];
  return [parameter.min < 0 ? -reach : 0, max];
}

/** The values of the table with the overrides in place. Overrides are taken as checked. */
export function parameterValues(overrides: ParameterOverrides): ParameterValues {
  const entries = PARAMETERS.map((parameter) => [parameter.key, overrides[parameter.key] ?? parameter.value]);
  // fromEntries gives an object of fixed shape; one grown key by key becomes a slow dictionary
  return Object.freeze(Object.fromEntries(entries)) as ParameterValues;
}
