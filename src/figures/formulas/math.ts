/** A formula as presentation MathML: plain data, drawn by MathFormula. */
import type { Dictionary } from '../../i18n/dictionary';
import type { FormulaLook, Written } from './look';
import type { MathGroup, MathPart } from './mathPart';
import { groupWidth } from './mathWidth';
import type { FormulaNode, IndexName } from './tree';

/** em up to which brackets stay on one line with what is in them, and a product with all its factors */
const [BRACKETS_EM, PRODUCT_EM] = [11, 14];

export interface MathWriter {
  readonly look: FormulaLook;
  readonly words: Dictionary['formulas']['word'];
}

type Place = number | undefined;

/** between two things also where it begins a line */
const operator = (text: string): MathPart => ({ tag: 'mo', text, attributes: { form: 'infix' } });
/** a bracket as high as a letter, so that its pair may stand on another line */
const bracket = (text: string): MathPart => ({ tag: 'mo', text, attributes: { stretchy: 'false' } });
const word = (text: string): MathPart => ({ tag: 'mtext', text });
const row = (groups: readonly MathGroup[]): MathPart => ({ tag: 'mrow', children: groups.flat() });
const named = (text: string): MathPart => ({ tag: 'mi', text });
const space: MathPart = { tag: 'mspace', attributes: { width: '0.4em' } };

/** Puts parts before the first group and behind the last. */
function around(before: MathGroup, groups: readonly MathGroup[], after: MathGroup): MathGroup[] {
  const opened = [[...before, ...groups[0]], ...groups.slice(1)];
  const last = opened.length - 1;
  return [...opened.slice(0, last), [...opened[last], ...after]];
}

/** Two runs of groups with something between them that keeps its neighbours on the line. */
function joined(left: readonly MathGroup[], between: MathGroup, right: readonly MathGroup[]): MathGroup[] {
  const last = left.length - 1;
  return [...left.slice(0, last), [...left[last], ...between, ...right[0]], ...right.slice(1)];
}

function inBrackets(groups: readonly MathGroup[]): MathGroup[] {
  const closed = around([bracket('(')], groups, [bracket(')')]);
  return groupWidth(closed.flat()) <= BRACKETS_EM ? [closed.flat()] : closed;
}

function leaf({ kind, text, index }: Written): MathPart {
  const tag = { number: 'mn', symbol: 'mi', name: 'mtext' }[kind];
  const itself = { tag, text };
  return index === undefined ? itself : { tag: 'msub', children: [itself, { tag: 'mi', text: index }] };
}

/** A node whose value is a number below 0, or that adds: it needs brackets beside an operator. */
function isLoose(node: FormulaNode, write: Writing): boolean {
  if (node.kind === 'sum' || node.kind === 'compare' || node.kind === 'every' || node.kind === 'some') return true;
  if (node.kind !== 'parameter' && node.kind !== 'variable') return false;
  return write.leaf(node).text.startsWith('−');
}

/** Writes the nodes of one formula; `place` is the dimension where a sum is written out. */
class Writing {
  readonly #writer: MathWriter;
  readonly #place: Place;

  constructor(writer: MathWriter, place: Place = undefined) {
    this.#writer = writer;
    this.#place = place;
  }

  leaf(node: Extract<FormulaNode, { kind: 'parameter' | 'variable' }>): Written {
    const { look } = this.#writer;
    if (node.kind === 'parameter') return look.parameter(node.key, node.index, this.#place);
    return look.variable(node.id, node.index, this.#place);
  }

  groups(node: FormulaNode): MathGroup[] {
    const { look } = this.#writer;
    switch (node.kind) {
      case 'number':
        return [[leaf(look.number(node.value))]];
      case 'class':
        return [[word(look.className(node.value))]];
      case 'parameter':
      case 'variable':
        return [[leaf(this.leaf(node))]];
      case 'sum':
        return this.#sum(node);
      case 'product':
        return this.#product(node);
      case 'quotient':
        return [[{ tag: 'mfrac', children: [row(this.groups(node.above)), row(this.groups(node.below))] }]];
      case 'power':
        return [[{ tag: 'msup', children: [row(this.#firm(node.base)), { tag: 'mn', text: String(node.exponent) }] }]];
      case 'call':
        return this.#call(node);
      case 'total':
        return this.#total(node);
      case 'cases':
        return [[{ tag: 'mtable', attributes: { class: 'cases' }, children: this.caseLines(node).map(tableRow) }]];
      case 'compare':
        return joined(this.groups(node.left), [operator(node.sign)], this.groups(node.right));
      case 'every':
      case 'some':
        return this.#logic(node);
    }
  }

  /** Each case with its condition. */
  caseLines({ cases, otherwise }: Extract<FormulaNode, { kind: 'cases' }>): MathGroup[][] {
    const { words } = this.#writer;
    const given = (condition: string): MathGroup => [space, word(condition), space];
    return [
      ...cases.map(({ when, value }) => [...this.groups(value), ...around(given(words.when), this.groups(when), [])]),
      [...this.groups(otherwise), given(words.otherwise)],
    ];
  }

  #tight(node: FormulaNode): MathGroup[] {
    return isLoose(node, this) ? inBrackets(this.groups(node)) : this.groups(node);
  }
  #firm(node: FormulaNode): MathGroup[] {
    const isAtom = node.kind === 'variable' || node.kind === 'parameter' || node.kind === 'call';
    return isAtom && !isLoose(node, this) ? this.groups(node) : inBrackets(this.groups(node));
  }
  /** A line may break before a fraction or a long factor; everything else keeps to what it is multiplied with. */
  #product({ factors }: Extract<FormulaNode, { kind: 'product' }>): MathGroup[] {
    const times = [operator('⋅')];
    return factors
      .map((factor) => ({ isFraction: factor.kind === 'quotient', groups: this.#tight(factor) }))
      .reduce<MathGroup[]>((left, { isFraction, groups }) => {
        if (left.length === 0) return groups;
        const width = groupWidth(left[left.length - 1]) + groupWidth(groups[0]);
        const mayBreak = isFraction || width > PRODUCT_EM;
        return mayBreak ? [...left, ...around(times, groups, [])] : joined(left, times, groups);
      }, []);
  }
  #sum({ terms }: Extract<FormulaNode, { kind: 'sum' }>): MathGroup[] {
    return terms.flatMap(({ sign, node }, index) => {
      const groups = index === 0 && sign === 1 ? this.groups(node) : this.#tight(node);
      if (index === 0 && sign === 1) return groups;
      return around([operator(sign === 1 ? '+' : '−')], groups, []);
    });
  }
  #call({ name, args }: Extract<FormulaNode, { kind: 'call' }>): MathGroup[] {
    const first = this.groups(args[0]);
    const kept = (low: MathPart, high: MathPart): MathGroup[] =>
      around([bracket('[')], first, [{ tag: 'msubsup', children: [bracket(']'), low, high] }]);
    switch (name) {
      case 'points':
        return kept({ tag: 'mn', text: '0' }, { tag: 'mn', text: '100' });
      case 'clamp':
        return kept(row(this.groups(args[1])), row(this.groups(args[2])));
      case 'pos':
        return around([bracket('[')], first, [{ tag: 'msub', children: [bracket(']'), bracket('+')] }]);
      case 'abs':
        return around([bracket('|')], first, [bracket('|')]);
      case 'sqrt':
        return [[{ tag: 'msqrt', children: [row(first)] }]];
      case 'exp':
        return [[{ tag: 'msup', children: [named('e'), row(first)] }]];
      case 'mean':
        return around([word(this.#writer.words.meanOf)], inBrackets(first), []);
      default:
        return this.#listed(name === 'lnr' ? 'ln' : name, args);
    }
  }
  #listed(name: string, args: readonly FormulaNode[]): MathGroup[] {
    const list = args
      .map((arg) => this.groups(arg))
      .reduce((left, right) => [...around([], left, [bracket(',')]), ...right]);
    return around([named(name)], inBrackets(list), []);
  }
  /** With numbers, a sum over the dimensions is five terms. */
  #total({ over, body }: Extract<FormulaNode, { kind: 'total' }>): MathGroup[] {
    if (over === 'd' && this.#writer.look.isWrittenOut) return this.#writtenOut(body);
    const sign: MathPart = {
      tag: 'munder',
      children: [
        { tag: 'mo', text: '∑' },
        { tag: 'mi', text: over },
      ],
    };
    return around([sign], this.#tight(body), []);
  }
  #writtenOut(body: FormulaNode): MathGroup[] {
    const terms = [0, 1, 2, 3, 4].flatMap((place) => {
      const groups = new Writing(this.#writer, place).#tight(body);
      return place === 0 ? groups : around([operator('+')], groups, []);
    });
    return inBrackets(terms);
  }
  #logic(node: Extract<FormulaNode, { kind: 'every' | 'some' }>): MathGroup[] {
    const { words } = this.#writer;
    const link = [space, word(node.kind === 'every' ? words.and : words.or), space];
    return node.parts.flatMap((part, index) => {
      const groups = node.kind === 'every' && part.kind === 'some' ? inBrackets(this.groups(part)) : this.groups(part);
      return index === 0 ? groups : around(link, groups, []);
    });
  }
}

function tableRow(groups: readonly MathGroup[]): MathPart {
  return { tag: 'mtr', children: [{ tag: 'mtd', children: [row(groups)] }] };
}

/** A formula with the name of what it gives, as lines that must begin anew; each line as groups that may be parted. */
export function mathLines(result: string, node: FormulaNode, writer: MathWriter, index?: IndexName): MathGroup[][] {
  const writing = new Writing(writer);
  const name = leaf({ kind: 'name', text: result, ...(index ? { index } : {}) });
  const head: MathGroup = [name, operator('=')];
  if (node.kind === 'cases') return [[head], ...writing.caseLines(node)];
  return [around(head, writing.groups(node), [])];
}
