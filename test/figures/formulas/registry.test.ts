// @vitest-environment node
/** What holds for every formula of the registry: parameters, words, figures, theory, mathematics and speech. */
import { describe, expect, test } from 'vitest';
import { numbersFor } from '../../../src/i18n/numbers';
import { en } from '../../../src/i18n/en';
import { zhHans } from '../../../src/i18n/zhHans';
import { zhHant } from '../../../src/i18n/zhHant';
import type { Dictionary } from '../../../src/i18n/dictionary';
import {
  FORMULAS,
  formulaOf,
  formulasOfFigure,
  formulasOfKeyFigure,
  type ExplainedFigureId,
} from '../../../src/figures/formulas';
import type { KeyFigureId } from '../../../src/figures/keyFigures';
import { symbolic, symbolsOf, variableName, writeFormulaNumber } from '../../../src/figures/formulas/look';
import { mathLines } from '../../../src/figures/formulas/math';
import type { MathPart } from '../../../src/figures/formulas/mathPart';
import { layLines, partWidth } from '../../../src/figures/formulas/mathWidth';
import { parameterLines } from '../../../src/figures/formulas/parameterLines';
import { parseFormula } from '../../../src/figures/formulas/parse';
import { isPerSide, rowOf } from '../../../src/figures/formulas/parameterRows';
import { speakFormula } from '../../../src/figures/formulas/speak';
import { everyNode, parametersIn, variablesIn } from '../../../src/figures/formulas/tree';
import { workOut } from '../../../src/figures/formulas/work';
import { PARAMETERS } from '../../../src/model';

const LANGUAGES: readonly [string, Dictionary][] = [
  ['zh-Hans', zhHans],
  ['zh-Hant', zhHant],
  ['en', en],
];
const numbers = numbersFor('en');

/** How many children an element of MathML has to have. */
const ARITY: Readonly<Record<string, number>> = { mfrac: 2, msub: 2, msup: 2, msubsup: 3, munder: 2 };
const LEAVES = ['mi', 'mn', 'mo', 'mtext'];

function faultsOf(part: MathPart): string[] {
  const children = part.children ?? [];
  const own: string[] = [];
  if (LEAVES.includes(part.tag) && !part.text) own.push(`${part.tag} without text`);
  if (part.tag in ARITY && children.length !== ARITY[part.tag]) own.push(`${part.tag} with ${String(children.length)}`);
  if (part.text?.match(/undefined|NaN|null/)) own.push(part.text);
  return [...own, ...children.flatMap(faultsOf)];
}

const texts = (part: MathPart): string => (part.text ?? '') + (part.children ?? []).map(texts).join('');

test('every formula has one name and every sentence one formula', () => {
  expect(FORMULAS.map(({ id }) => id).sort()).toEqual(Object.keys(en.formulas.saying).sort());
});
test('every word for a variable is used', () => {
  const used = new Set(FORMULAS.flatMap(({ id, tree }) => [id as string, ...variablesIn(tree)]));
  expect(Object.keys(en.formulas.variable).filter((id) => !used.has(id))).toEqual([]);
});
test('every unit of the parameter table has its word', () => {
  const used = new Set(PARAMETERS.map(({ unit }) => unit));
  expect(Object.keys(en.parameterUnits).sort()).toEqual([...used].sort());
});
test('every figure of the cabinet and every key figure has a formula', () => {
  const figures = Object.keys(en.cabinet.name) as ExplainedFigureId[];
  expect(figures.filter((id) => formulasOfFigure(id).length === 0)).toEqual([]);
  const keys = Object.keys(en.figures.keyFigures.name) as KeyFigureId[];
  expect(keys.filter((id) => formulasOfKeyFigure(id).length === 0)).toEqual([]);
});
test('what is asked about comes first', () => {
  expect(formulasOfKeyFigure('renewal')[0].id).toBe('renewalRate');
  expect(formulasOfFigure('valueScales')[0].id).toBe('perceivedValue');
});

describe.each(FORMULAS.map((formula) => [formula.id, formula] as const))('%s', (_, formula) => {
  const { tree } = formula;
  test('uses rows of the parameter table, with an index where a row has several numbers', () => {
    const keys = new Set(PARAMETERS.map(({ key }) => key));
    expect(parametersIn(tree).filter((key) => !keys.has(key))).toEqual([]);
    for (const node of everyNode(tree)) {
      if (node.kind !== 'parameter') continue;
      const isSingle = typeof rowOf(node.key).value === 'number' || isPerSide(node.key);
      expect(node.index === undefined, node.key).toBe(isSingle);
    }
  });
  test('gives every parameter a letter of its own', () => {
    const letters = [...symbolsOf(formula).values()];
    expect(new Set(letters).size).toBe(letters.length);
    expect(letters.every((letter) => letter.length === 1)).toBe(true);
  });
  test.each(LANGUAGES)('has words, well-formed mathematics and speech in %s', (_language, t) => {
    for (const id of [formula.id, ...variablesIn(tree)]) expect(variableName(id, t), id).toMatch(/\S/);
    const look = symbolic(formula, t, numbers);
    const lines = mathLines(variableName(formula.id, t), tree, { look, words: t.formulas.word });
    expect(lines.flat(2).flatMap(faultsOf)).toEqual([]);
    const spoken = speakFormula(variableName(formula.id, t), tree, { look, t: t.formulas });
    expect(spoken).not.toMatch(/undefined|NaN|null|\[object/);
    expect(spoken).toContain(variableName(formula.id, t));
    const shown = parameterLines(formula, 'visitors', {}, t, numbers);
    expect(JSON.stringify(shown)).not.toMatch(/undefined|NaN|null/);
    expect(shown.every(({ name, unit, value, range, grade }) => name && unit && value && range && grade)).toBe(true);
  });
  test('keeps every part of it on its lines, however narrow', () => {
    const look = symbolic(formula, en, numbers);
    const lines = mathLines('x', tree, { look, words: en.formulas.word });
    for (const room of [12, 18, 60]) {
      const laid = layLines(lines, room);
      expect(
        laid
          .flatMap(({ parts }) => parts)
          .map(texts)
          .join(''),
      ).toBe(lines.flat(2).map(texts).join(''));
    }
  });
});

describe('the notation', () => {
  const work = (text: string): number | null =>
    workOut(parseFormula(text), { variable: () => 3, parameter: () => 2, count: () => 5, sides: () => [] });
  test.each([
    ['1 + 2·3 − 8/4', 5],
    ['−(1 − 4)^2', -9],
    ['clamp(7, 0, 5) + pos(−2) + points(130)', 105],
    ['x > 2 and x < 4 ? 1 : 0', 1],
    ['x = 1 ? 10 : x = 3 ? 30 : 0', 30],
    ['|1 − x|·sum_d(zone)', 20],
    ['ln(exp(2)) + sqrt(9) + min(1, x) + max(1, x)', 9],
  ])('%s is %d', (text, value) => {
    expect(work(text)).toBeCloseTo(value, 12);
  });
  test.each(['1 +', '(1', 'nothing(1)', 'a ? b', '§'])('"%s" is no formula', (text) => {
    expect(() => parseFormula(text)).toThrow(/expected/);
  });
  test('what is nobody’s makes the whole nobody’s', () => {
    const nobody = { variable: () => null, parameter: () => 2, count: () => 5, sides: () => [] };
    expect(workOut(parseFormula('1 + x'), nobody)).toBeNull();
    expect(workOut(parseFormula('x > 1 ? 1 : 2'), nobody)).toBeNull();
  });
  test('writes numbers with the digits that count', () => {
    const written = [0.0035, 0.25, 2, 73.123456, 1150, 0].map((value) => writeFormulaNumber(value, numbers));
    expect(written).toEqual(['0.0035', '0.25', '2', '73.12', '1,150', '0']);
  });
  test('a fraction is as wide as its wider part', () => {
    const [[group]] = mathLines('x', parseFormula('100/1'), {
      look: symbolic(formulaOf('profit'), en, numbers),
      words: en.formulas.word,
    });
    expect(partWidth(group[2])).toBeLessThan(2.2);
  });
});
