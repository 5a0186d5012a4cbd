/** The list of all parameters: what is found in it, and how far its sliders go. */
import { PARAMETER_GROUPS, legalRange } from '../../model';
import type { Parameter, ParameterGroupId, ParameterOverrides } from '../../model';
import { plausibleRange } from './parameterRange';

export interface ListedGroup {
  readonly id: ParameterGroupId;
  /** rows that were found */
  readonly rows: readonly Parameter[];
  /** rows there are */
  readonly count: number;
  readonly changed: number;
}

export interface ListQuery {
  /** words that must all be found, in whatever order */
  readonly text: string;
  readonly isChangedOnly: boolean;
  /** the key of the one row that is wanted, whatever the text */
  readonly only?: string;
  /** further words a row can be found by, in the reader's language: its name, its unit, its group, its grade */
  readonly wordsOf: (group: ParameterGroupId, row: Parameter) => string;
}

/** All groups with the rows that fit. */
export function listParameters(overrides: ParameterOverrides, query: ListQuery): ListedGroup[] {
  const words = query.text.toLowerCase().split(/\s+/).filter(Boolean);
  const isWanted = (row: Parameter, group: ParameterGroupId): boolean =>
    query.only === undefined ? isFound(row, words, query.wordsOf(group, row)) : row.key === query.only;
  return PARAMETER_GROUPS.map(({ id, rows }) => ({
    id,
    count: rows.length,
    changed: rows.filter(({ key }) => key in overrides).length,
    rows: rows.filter((row) => (!query.isChangedOnly || row.key in overrides) && isWanted(row, id)),
  }));
}

function isFound({ key, unit, source }: Parameter, words: readonly string[], more: string): boolean {
  // a key is found by its words too: "trust customers" finds trustCust
  const spaced = key.replace(/([a-z])([A-Z])/g, '$1 $2');
  const text = `${key} ${spaced} ${unit} ${source} ${more}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

export type SliderSpan = 'plausible' | 'legal';
export const SLIDER_SPANS: readonly SliderSpan[] = ['plausible', 'legal'];

/** Bounds and step of the slider of number `index` of a row; it always reaches the value it stands at. */
export function sliderBounds(
  parameter: Parameter,
  index: number,
  span: SliderSpan,
  value: number,
): { readonly min: number; readonly max: number; readonly step: number } {
  const [low, high] = span === 'legal' ? legalRange(parameter) : plausibleRange(parameter, index);
  const [min, max] = [Math.min(low, value), Math.max(high, value)];
  return { min, max, step: parameter.isWhole ? 1 : roundStep((max - min) / 100) };
}

/** The largest of 1, 2, 5 × 10ⁿ that is no more than `step`. */
function roundStep(step: number): number {
  if (step <= 0) return 1;
  const decade = 10 ** Math.floor(Math.log10(step));
  const factor = [5, 2, 1].find((one) => one * decade <= step * (1 + 1e-9)) ?? 1;
  return Number((factor * decade).toPrecision(3));
}

/** The numbers of a row as they are now. */
export function numbersOf({ key, value }: Parameter, overrides: ParameterOverrides): readonly number[] {
  const now = overrides[key] ?? value;
  return typeof now === 'number' ? [now] : now;
}

/** The row's value with one number set, or undefined when that makes it the model's own again. */
export function withNumber(
  parameter: Parameter,
  overrides: ParameterOverrides,
  index: number,
  number: number,
): number | readonly number[] | undefined {
  const numbers = numbersOf(parameter, overrides).map((old, place) => (place === index ? number : old));
  const standard = numbersOf(parameter, {});
  if (numbers.every((one, place) => one === standard[place])) return undefined;
  return typeof parameter.value === 'number' ? numbers[0] : numbers;
}
