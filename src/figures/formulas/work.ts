/** Works a formula out with given numbers. What is nobody's makes everything above it nobody's. */
import type { Mean } from '../../model';
import type { CallName, CompareSign, FormulaNode, IndexName } from './tree';

/** Where a formula's numbers come from. */
export interface FormulaNumbers {
  /** `place` counts from 0 along the index, where the formula has one */
  variable(id: string, place?: number): Mean;
  parameter(key: string, place?: number): number;
  /** how many there are along an index; null where they are not at hand one by one */
  count(over: IndexName): number | null;
  /** the same formula with the numbers of each side, for means over both */
  sides(): readonly FormulaNumbers[];
}

type Places = Readonly<Partial<Record<IndexName, number>>>;

const CALLS: Readonly<Record<Exclude<CallName, 'mean'>, (args: readonly number[]) => number>> = {
  min: (args) => Math.min(...args),
  max: (args) => Math.max(...args),
  clamp: ([value, low, high]) => Math.min(high, Math.max(low, value)),
  points: ([value]) => Math.min(100, Math.max(0, value)),
  pos: ([value]) => Math.max(0, value),
  ln: ([value]) => Math.log(value),
  // the model's quick ln, close to it near 1
  lnr: ([value]) => (2 * (value - 1)) / (value + 1),
  exp: ([value]) => Math.exp(value),
  sqrt: ([value]) => Math.sqrt(value),
  abs: ([value]) => Math.abs(value),
  round: ([value]) => Math.round(value),
};

const COMPARE: Readonly<Record<CompareSign, (left: number, right: number) => boolean>> = {
  '<': (left, right) => left < right,
  '>': (left, right) => left > right,
  '≤': (left, right) => left <= right,
  '≥': (left, right) => left >= right,
  '=': (left, right) => left === right,
};

/** The value of a formula, or null where something in it is unknown. Conditions are 1 or 0. */
export function workOut(node: FormulaNode, numbers: FormulaNumbers, places: Places = {}): Mean {
  const part = (one: FormulaNode): Mean => workOut(one, numbers, places);
  switch (node.kind) {
    case 'number':
    case 'class':
      return node.value;
    case 'parameter':
      return numbers.parameter(node.key, placeOf(node.index, places));
    case 'variable':
      return numbers.variable(node.id, placeOf(node.index, places));
    case 'sum':
      return whole(
        node.terms.map(({ node: term }) => part(term)),
        (values) => values.reduce((sum, value, index) => sum + node.terms[index].sign * value, 0),
      );
    case 'product':
      return whole(node.factors.map(part), (values) => values.reduce((product, value) => product * value, 1));
    case 'quotient':
      return whole([part(node.above), part(node.below)], ([above, below]) => above / below);
    case 'power':
      return whole([part(node.base)], ([base]) => base ** node.exponent);
    case 'call':
      return node.name === 'mean'
        ? meanOf(node.args[0], numbers, places)
        : whole(node.args.map(part), CALLS[node.name]);
    case 'total':
      return total(node.over, node.body, numbers, places);
    case 'cases':
      return chosen(node, part);
    case 'compare':
      return whole([part(node.left), part(node.right)], ([left, right]) => Number(COMPARE[node.sign](left, right)));
    case 'every':
      return whole(node.parts.map(part), (values) => Math.min(...values));
    case 'some':
      return whole(node.parts.map(part), (values) => Math.max(...values));
  }
}

function placeOf(index: IndexName | number | undefined, places: Places): number | undefined {
  // a level is written from 1; without a sum around it a dimension is the first
  return typeof index === 'number' ? index - 1 : index && (places[index] ?? 0);
}

function whole(values: readonly Mean[], work: (values: readonly number[]) => number): Mean {
  const known = values.filter((value): value is number => value !== null);
  return known.length < values.length ? null : work(known);
}

function meanOf(body: FormulaNode, numbers: FormulaNumbers, places: Places): Mean {
  const values = numbers.sides().map((side) => workOut(body, side, places));
  const known = values.filter((value): value is number => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

function total(over: IndexName, body: FormulaNode, numbers: FormulaNumbers, places: Places): Mean {
  const count = numbers.count(over);
  if (count === null) return null;
  const values = Array.from({ length: count }, (_, place) => workOut(body, numbers, { ...places, [over]: place }));
  return whole(values, (known) => known.reduce((sum, value) => sum + value, 0));
}

function chosen(node: Extract<FormulaNode, { kind: 'cases' }>, part: (one: FormulaNode) => Mean): Mean {
  for (const { when, value } of node.cases) {
    const holds = part(when);
    if (holds === null) return null;
    if (holds !== 0) return part(value);
  }
  return part(node.otherwise);
}
