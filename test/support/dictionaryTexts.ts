import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { sectionNames, texts } from './makeZhHant.mjs';

export type TextFunction = (...values: (number | string | boolean)[]) => string;
export type Text = string | TextFunction;

/** Every text of a dictionary with its dotted key. */
export function textsOf(branch: unknown, key = ''): Map<string, Text> {
  const found = new Map<string, Text>();
  collect(branch, key, found);
  return found;
}

function collect(branch: unknown, key: string, found: Map<string, Text>): void {
  if (typeof branch === 'string' || typeof branch === 'function') {
    found.set(key, branch as Text);
  } else if (typeof branch === 'object' && branch !== null) {
    for (const [name, twig] of Object.entries(branch)) collect(twig, key ? `${key}.${name}` : name, found);
  } else {
    throw new Error(`expected a text at ${key}, got ${String(branch)}`);
  }
}

export interface SampleParameter {
  readonly name: string;
  /** one telling value for a number or a text, every member of a union, both truths */
  readonly values: readonly (number | string | boolean)[];
  /** whether the value itself is expected to be seen in the text */
  readonly isShown: boolean;
}

/**
 * The parameters of every text function, read from the types written in zhHans: types are gone at run time, and a text
 * that takes one of three words must not be called with a fourth.
 */
export function sampleParameters(): Map<string, SampleParameter[]> {
  const found = new Map<string, SampleParameter[]>();
  for (const section of sectionNames()) {
    const source = readFileSync(`src/i18n/zhHans/${section}.ts`, 'utf8');
    for (const { key, node } of texts(section, source)) {
      if (ts.isArrowFunction(node) || ts.isMethodDeclaration(node)) {
        found.set(
          key,
          node.parameters.map((parameter, index) => sampleOf(key, parameter, index)),
        );
      }
    }
  }
  return found;
}

function sampleOf(key: string, parameter: ts.ParameterDeclaration, index: number): SampleParameter {
  const name = parameter.name.getText();
  const kind = parameter.type?.kind;
  if (kind === ts.SyntaxKind.NumberKeyword) return { name, values: [101 + 101 * index], isShown: true };
  if (kind === ts.SyntaxKind.StringKeyword) return { name, values: [`<${name}>`], isShown: true };
  if (kind === ts.SyntaxKind.BooleanKeyword) return { name, values: [true, false], isShown: false };
  if (parameter.type && ts.isUnionTypeNode(parameter.type))
    return { name, values: members(key, parameter.type), isShown: false };
  throw new Error(`${key}: write the type of "${name}" as number, string, boolean or a union of words`);
}

function members(key: string, union: ts.UnionTypeNode): string[] {
  return union.types.map((member) => {
    if (ts.isLiteralTypeNode(member) && ts.isStringLiteral(member.literal)) return member.literal.text;
    throw new Error(`${key}: expected a union of words, got ${union.getText()}`);
  });
}

/** Every way to call a function with its sample values; numbers once more as 0 and 1, where plurals differ. */
export function sampleCalls(parameters: readonly SampleParameter[]): (number | string | boolean)[][] {
  const choices = parameters.map(({ values }) => (typeof values[0] === 'number' ? [values[0], 0, 1] : [...values]));
  return choices.reduce<(number | string | boolean)[][]>(
    (calls, values) => calls.flatMap((call) => values.map((value) => [...call, value])),
    [[]],
  );
}
