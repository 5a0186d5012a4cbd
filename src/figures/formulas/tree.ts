/** A formula as a tree: what is drawn, spoken and worked out is one and the same thing. */

/** d service dimensions · i customers · k cost lines · e editions */
export type IndexName = 'd' | 'i' | 'k' | 'e';

export type CallName =
  'min' | 'max' | 'clamp' | 'points' | 'pos' | 'ln' | 'lnr' | 'exp' | 'sqrt' | 'abs' | 'round' | 'mean';

export type CompareSign = '<' | '>' | '≤' | '≥' | '=';

/** One term of a sum: what is added (1) or taken away (−1). */
export interface Term {
  readonly sign: 1 | -1;
  readonly node: FormulaNode;
}

export interface Case {
  readonly when: FormulaNode;
  readonly value: FormulaNode;
}

export type FormulaNode =
  | { readonly kind: 'number'; readonly value: number }
  /** a row of the parameter table; `index` where a row has one number per dimension, or per level (1, 2, 3) */
  | { readonly kind: 'parameter'; readonly key: string; readonly index?: IndexName | number }
  | { readonly kind: 'variable'; readonly id: string; readonly index?: IndexName }
  /** a class 0–3 of the formula's scheme */
  | { readonly kind: 'class'; readonly value: number }
  | { readonly kind: 'sum'; readonly terms: readonly Term[] }
  | { readonly kind: 'product'; readonly factors: readonly FormulaNode[] }
  | { readonly kind: 'quotient'; readonly above: FormulaNode; readonly below: FormulaNode }
  | { readonly kind: 'power'; readonly base: FormulaNode; readonly exponent: number }
  /** `points` keeps to 0–100, `clamp` to its second and third argument, `pos` is 0 below 0, `mean` is over both sides, `lnr` near ln */
  | { readonly kind: 'call'; readonly name: CallName; readonly args: readonly FormulaNode[] }
  | { readonly kind: 'total'; readonly over: IndexName; readonly body: FormulaNode }
  | { readonly kind: 'cases'; readonly cases: readonly Case[]; readonly otherwise: FormulaNode }
  | { readonly kind: 'compare'; readonly sign: CompareSign; readonly left: FormulaNode; readonly right: FormulaNode }
  | { readonly kind: 'every' | 'some'; readonly parts: readonly FormulaNode[] };

/** What a node is made of, in reading order. */
export function partsOf(node: FormulaNode): readonly FormulaNode[] {
  switch (node.kind) {
    case 'sum':
      return node.terms.map((term) => term.node);
    case 'product':
      return node.factors;
    case 'quotient':
      return [node.above, node.below];
    case 'power':
      return [node.base];
    case 'call':
      return node.args;
    case 'total':
      return [node.body];
    case 'cases':
      return [...node.cases.flatMap(({ when, value }) => [value, when]), node.otherwise];
    case 'compare':
      return [node.left, node.right];
    case 'every':
    case 'some':
      return node.parts;
    default:
      return [];
  }
}

/** The node and everything below it, in reading order. */
export function everyNode(node: FormulaNode): FormulaNode[] {
  return [node, ...partsOf(node).flatMap(everyNode)];
}

type Leaf<Kind extends FormulaNode['kind']> = Extract<FormulaNode, { kind: Kind }>;

/** Keys of the parameters of a formula, each once, in reading order. */
export function parametersIn(node: FormulaNode): string[] {
  const found = everyNode(node).filter((one): one is Leaf<'parameter'> => one.kind === 'parameter');
  return [...new Set(found.map(({ key }) => key))];
}

/** Ids of the variables of a formula, each once, in reading order. */
export function variablesIn(node: FormulaNode): string[] {
  const found = everyNode(node).filter((one): one is Leaf<'variable'> => one.kind === 'variable');
  return [...new Set(found.map(({ id }) => id))];
}
