/**
 * Reads a formula in the notation of the model's README into a tree.
 *
 *   a·b + c/d − 2   |x|   clamp(x, 0, 1)   condition ? value : other   x > y and z ≤ 2   sum_d(W_d·expected_d)
 *
 * A name that is a row of the parameter table is a parameter, `class_0` a class of the scheme, everything else a variable.
 */
import { PARAMETERS } from '../../model';
import type { CallName, Case, CompareSign, FormulaNode, IndexName, Term } from './tree';

const TOKEN = /\s*(\d+(?:\.\d+)?|[A-Za-z]\w*|[−+·/(),?:|<>≤≥=^-])/y;
const KEYS: ReadonlySet<string> = new Set(PARAMETERS.map(({ key }) => key));
const CALLS = ['min', 'max', 'clamp', 'points', 'pos', 'ln', 'lnr', 'exp', 'sqrt', 'round', 'mean'];
const SIGNS = ['<', '>', '≤', '≥', '='];

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(text);
    if (!found) throw new Error(`expected a formula, got "${text.slice(at)}" in "${text}"`);
    tokens.push(found[1]);
  }
  return tokens;
}

class Reader {
  readonly #text: string;
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
    this.#tokens = tokensOf(text);
  }

  whole(): FormulaNode {
    const node = this.#choice();
    if (this.#at < this.#tokens.length) throw this.#unexpected('the end');
    return node;
  }

  #unexpected(wanted: string): Error {
    return new Error(`expected ${wanted}, got "${this.#tokens[this.#at] ?? 'the end'}" in "${this.#text}"`);
  }
  #has(token: string): boolean {
    if (this.#tokens[this.#at] !== token) return false;
    this.#at++;
    return true;
  }
  #need(token: string): void {
    if (!this.#has(token)) throw this.#unexpected(`"${token}"`);
  }

  /** A row of conditions is one list of cases. */
  #choice(): FormulaNode {
    const when = this.#some();
    if (!this.#has('?')) return when;
    const value = this.#choice();
    this.#need(':');
    const rest = this.#choice();
    const first: Case = { when, value };
    if (rest.kind !== 'cases') return { kind: 'cases', cases: [first], otherwise: rest };
    return { kind: 'cases', cases: [first, ...rest.cases], otherwise: rest.otherwise };
  }
  #some(): FormulaNode {
    const parts = [this.#every()];
    while (this.#has('or')) parts.push(this.#every());
    return parts.length === 1 ? parts[0] : { kind: 'some', parts };
  }
  #every(): FormulaNode {
    const parts = [this.#comparison()];
    while (this.#has('and')) parts.push(this.#comparison());
    return parts.length === 1 ? parts[0] : { kind: 'every', parts };
  }
  #comparison(): FormulaNode {
    const left = this.#sum();
    const sign = SIGNS.find((one) => this.#has(one)) as CompareSign | undefined;
    return sign ? { kind: 'compare', sign, left, right: this.#sum() } : left;
  }
  #sum(): FormulaNode {
    const terms: Term[] = [{ sign: this.#minus() ? -1 : 1, node: this.#product() }];
    for (;;) {
      if (this.#has('+')) terms.push({ sign: 1, node: this.#product() });
      else if (this.#minus()) terms.push({ sign: -1, node: this.#product() });
      else break;
    }
    return terms.length === 1 && terms[0].sign === 1 ? terms[0].node : { kind: 'sum', terms };
  }
  #minus(): boolean {
    return this.#has('−') || this.#has('-');
  }
  /** Divides what stands before by one factor, as the README does: a·b/c is (a·b)/c. */
  #product(): FormulaNode {
    let node = this.#power();
    for (;;) {
      if (this.#has('·')) node = multiply(node, this.#power());
      else if (this.#has('/')) node = { kind: 'quotient', above: node, below: this.#power() };
      else return node;
    }
  }
  #power(): FormulaNode {
    const base = this.#atom();
    if (!this.#has('^')) return base;
    return { kind: 'power', base, exponent: Number(this.#tokens[this.#at++]) };
  }
  #atom(): FormulaNode {
    if (this.#has('(')) return this.#until(')');
    if (this.#has('|')) return { kind: 'call', name: 'abs', args: [this.#until('|')] };
    const token = this.#tokens.at(this.#at) ?? '';
    if (!/^\w/.test(token)) throw this.#unexpected('a number or a name');
    this.#at++;
    if (/^\d/.test(token)) return { kind: 'number', value: Number(token) };
    return this.#has('(') ? this.#call(token) : named(token);
  }
  #until(end: string): FormulaNode {
    const node = this.#choice();
    this.#need(end);
    return node;
  }
  #call(name: string): FormulaNode {
    if (name.startsWith('sum_')) return { kind: 'total', over: name.slice(4) as IndexName, body: this.#until(')') };
    if (!CALLS.includes(name)) throw new Error(`expected one of ${CALLS.join(', ')}, got "${name}"`);
    const args = [this.#choice()];
    while (this.#has(',')) args.push(this.#choice());
    this.#need(')');
    return { kind: 'call', name: name as CallName, args };
  }
}

function multiply(left: FormulaNode, right: FormulaNode): FormulaNode {
  return { kind: 'product', factors: left.kind === 'product' ? [...left.factors, right] : [left, right] };
}

function named(token: string): FormulaNode {
  const [name, index] = token.split('_');
  if (name === 'class') return { kind: 'class', value: Number(index) };
  const isKey = KEYS.has(name);
  if (index === undefined) return isKey ? { kind: 'parameter', key: name } : { kind: 'variable', id: name };
  const place = /^\d$/.test(index) ? Number(index) : (index as IndexName);
  if (isKey) return { kind: 'parameter', key: name, index: place };
  if (typeof place === 'number') throw new Error(`expected a parameter with several numbers, got "${token}"`);
  return { kind: 'variable', id: name, index: place };
}

/** The tree of a formula; throws where the text is no formula. */
export function parseFormula(text: string): FormulaNode {
  return new Reader(text).whole();
}
