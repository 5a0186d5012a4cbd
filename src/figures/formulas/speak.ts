/** A formula as it is read aloud. */
import type { Dictionary } from '../../i18n/dictionary';
import type { FormulaLook } from './look';
import type { CompareSign, FormulaNode, IndexName } from './tree';

type Spoken = Dictionary['formulas']['spoken'];

export interface Speaker {
  readonly look: FormulaLook;
  readonly t: Dictionary['formulas'];
}

const COMPARED: Readonly<Record<CompareSign, keyof Spoken & ('below' | 'above' | 'atMost' | 'atLeast' | 'same')>> = {
  '<': 'below',
  '>': 'above',
  '≤': 'atMost',
  '≥': 'atLeast',
  '=': 'same',
};

function indexed(text: string, index: IndexName | number | undefined, spoken: Spoken): string {
  if (index === 'd') return spoken.ofDimension(text);
  return typeof index === 'number' ? `${text} ${String(index)}` : text;
}

/** A sum inside something larger is heard as one. */
function closed(node: FormulaNode, speaker: Speaker): string {
  const said = speak(node, speaker);
  return node.kind === 'sum' || node.kind === 'cases' ? speaker.t.spoken.group(said) : said;
}

function speakCall({ name, args }: Extract<FormulaNode, { kind: 'call' }>, speaker: Speaker): string {
  const { spoken } = speaker.t;
  const said = args.map((arg) => closed(arg, speaker));
  if (name === 'min' || name === 'max') return spoken[name](said.join(spoken.listSeparator));
  if (name === 'clamp') return spoken.clamp(said[0], said[1], said[2]);
  return spoken[name === 'lnr' ? 'ln' : name](said[0]);
}

function speakSum({ terms }: Extract<FormulaNode, { kind: 'sum' }>, speaker: Speaker): string {
  const { spoken } = speaker.t;
  return terms.reduce((sum, { sign, node }, index) => {
    const said = closed(node, speaker);
    if (index === 0) return sign === 1 ? said : spoken.negative(said);
    return sign === 1 ? spoken.plus(sum, said) : spoken.minus(sum, said);
  }, '');
}

function speakCases({ cases, otherwise }: Extract<FormulaNode, { kind: 'cases' }>, speaker: Speaker): string {
  const { spoken } = speaker.t;
  const given = cases.map(({ when, value }) => spoken.given(speak(value, speaker), speak(when, speaker)));
  return [...given, spoken.otherwise(speak(otherwise, speaker))].join(spoken.listSeparator);
}

/** The words for a formula. */
export function speak(node: FormulaNode, speaker: Speaker): string {
  const { look, t } = speaker;
  const { spoken } = t;
  switch (node.kind) {
    case 'number':
      return look.number(node.value).text;
    case 'class':
      return look.className(node.value);
    case 'parameter': {
      const written = look.parameter(node.key, node.index, undefined);
      return indexed(written.text, written.index === undefined ? undefined : node.index, spoken);
    }
    case 'variable': {
      const written = look.variable(node.id, node.index, undefined);
      return indexed(written.text, written.index === undefined ? undefined : node.index, spoken);
    }
    case 'sum':
      return speakSum(node, speaker);
    case 'product':
      return node.factors.map((factor) => closed(factor, speaker)).reduce((left, right) => spoken.times(left, right));
    case 'quotient':
      return spoken.over(closed(node.above, speaker), closed(node.below, speaker));
    case 'power':
      return spoken.power(closed(node.base, speaker), node.exponent);
    case 'call':
      return speakCall(node, speaker);
    case 'total':
      return spoken.total(t.index[node.over], closed(node.body, speaker));
    case 'cases':
      return speakCases(node, speaker);
    case 'compare':
      return spoken[COMPARED[node.sign]](closed(node.left, speaker), closed(node.right, speaker));
    case 'every':
    case 'some':
      return node.parts.map((part) => speak(part, speaker)).join(` ${t.word[node.kind === 'every' ? 'and' : 'or']} `);
  }
}

/** The whole of it, with the name of what it gives. */
export function speakFormula(result: string, node: FormulaNode, speaker: Speaker): string {
  return speaker.t.spoken.equals(result, speak(node, speaker));
}
