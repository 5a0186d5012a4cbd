/**
 * Writes src/i18n/zhHant/<section>.ts from src/i18n/zhHans/<section>.ts.
 *
 *   node test/support/makeZhHant.mjs                  all sections
 *   node test/support/makeZhHant.mjs levers phases    these sections
 *   node test/support/makeZhHant.mjs --check          writes nothing, exits with 1 when a section is out of step
 *
 * The source is converted as a whole, because identifiers are ASCII: characters first, then the words of the glossary,
 * with hand-kept exceptions by key. Texts are changed in zhHans and in the exceptions, never in zhHant itself.
 * A section may be spread over the files of a folder: zhHans/<section>.ts holds them together, and the file
 * zhHans/<section>/<part>.ts is the section <section>/<part> here.
 */
import { mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ConverterFactory, Locale } from 'opencc-js';
import ts from 'typescript';
import { EXCEPTIONS } from './zhHantExceptions.mjs';
import { GLOSSARY } from './zhHantGlossary.mjs';

// by Node's own resolution: under vitest an import would give prettier's build for browsers, which knows no config files
const prettier = createRequire(import.meta.url)('prettier');

const HERE = dirname(fileURLToPath(import.meta.url));
const TEXTS = join(HERE, '..', '..', 'src', 'i18n');
const SOURCE_FOLDER = join(TEXTS, 'zhHans');
const TARGET_FOLDER = join(TEXTS, 'zhHant');

const convertWords = ConverterFactory(Locale.from.cn, Locale.to.tw, [GLOSSARY]);
const MARKS = { '“': '「', '”': '」', '‘': '『', '’': '』' };

/**
 * A text in Simplified Chinese → the same in Taiwan's characters, words and quotation marks.
 * After a Latin letter ’ is an apostrophe and stays.
 */
export function convertText(text) {
  return convertWords(text).replace(/[“”‘]|(?<![A-Za-z])’/g, (mark) => MARKS[mark]);
}

/** Names of all sections, in the order of the alphabet. */
export function sectionNames() {
  return readdirSync(SOURCE_FOLDER, { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -3).replaceAll('\\', '/'))
    .sort();
}

/** 'parameterNames/birth' → 'parameterNames.birth', the key of its texts. */
const keyOf = (section) => section.replaceAll('/', '.');
/** 'parameterNames/birth' → 'birth', what the file exports. */
const nameOf = (section) => section.slice(section.lastIndexOf('/') + 1);

/** Whether the text of this key stands in the section itself and not in a part of it. */
function isOf(section, key) {
  const inside = (one) => key.startsWith(`${keyOf(one)}.`);
  return inside(section) && !sectionNames().some((part) => part.startsWith(`${section}/`) && inside(part));
}

/** What zhHant/<section>.ts should hold now. */
export function makeSection(section, exceptions = EXCEPTIONS) {
  return convertSection(section, readFileSync(join(SOURCE_FOLDER, `${section}.ts`), 'utf8'), exceptions);
}

/** What zhHant/<section>.ts holds, or undefined when there is no such file. */
export function readSection(section) {
  try {
    return readFileSync(join(TARGET_FOLDER, `${section}.ts`), 'utf8');
  } catch {
    return undefined;
  }
}

/** The source of a zhHans section → the source of its zhHant twin, laid out by prettier. */
export async function convertSection(section, source, exceptions = EXCEPTIONS) {
  const kept = keptPlaces(section, source, exceptions);
  let text = '';
  let position = 0;
  for (const { start, end, replacement } of kept) {
    text += convertText(source.slice(position, start)) + replacement;
    position = end;
  }
  text += convertText(source.slice(position));
  return layOut(addHead(section, text));
}

function addHead(section, text) {
  const opening = `export const ${nameOf(section)} = `;
  if (text.split(opening).length !== 2) {
    throw new Error(
      `expected "${opening}" once in zhHans/${section}.ts, got it ${text.split(opening).length - 1} times`,
    );
  }
  const parts = section.split('/');
  const type = `Dictionary${parts.map((part) => `['${part}']`).join('')}`;
  const typed = text.replace(opening, `export const ${nameOf(section)}: ${type} = `);
  const origin = `// Made from zhHans/${section}.ts by test/support/makeZhHant.mjs; change the text there.`;
  const space = typed.startsWith('import ') ? '' : '\n';
  return `${origin}\nimport type { Dictionary } from '${'../'.repeat(parts.length)}dictionary';\n${space}${typed}`;
}

async function layOut(text) {
  const options = await prettier.resolveConfig(join(TARGET_FOLDER, 'section.ts'));
  return prettier.format(text, { ...options, plugins: [], parser: 'typescript' });
}

/** The places of `source` that have an exception, in order, each with the source code that takes its place. */
function keptPlaces(section, source, exceptions) {
  const wanted = new Map(Object.entries(exceptions).filter(([key]) => isOf(section, key)));
  const places = [];
  for (const { key, node, file } of texts(section, source)) {
    const exception = wanted.get(key);
    if (!exception) continue;
    wanted.delete(key);
    const isPlain = ts.isStringLiteralLike(node);
    const now = isPlain ? node.text : node.getText(file);
    if (now !== exception.from) {
      throw new Error(`zhHans text of ${key} is now "${now}": look at its exception for zhHant again`);
    }
    const replacement = isPlain ? quote(exception.to) : exception.to;
    places.push({ start: node.getStart(file), end: node.getEnd(), replacement });
  }
  if (wanted.size > 0) throw new Error(`exceptions for keys that do not exist: ${[...wanted.keys()].join(', ')}`);
  return places;
}

function quote(text) {
  return `'${text.replace(/[\\']/g, '\\$&').replace(/\n/g, '\\n')}'`;
}

/** Every leaf of the section's object with its dotted key, in the order of the source. */
export function* texts(section, source) {
  const file = ts.createSourceFile(`${section}.ts`, source, ts.ScriptTarget.ES2022, true);
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (name.getText(file) === nameOf(section) && initializer) yield* leaves(keyOf(section), initializer, file);
    }
  }
}

function* leaves(key, node, file) {
  let value = node;
  while (ts.isSatisfiesExpression(value) || ts.isAsExpression(value) || ts.isParenthesizedExpression(value)) {
    value = value.expression;
  }
  if (ts.isArrayLiteralExpression(value)) {
    for (const [index, element] of value.elements.entries()) yield* leaves(`${key}.${index}`, element, file);
  } else if (ts.isObjectLiteralExpression(value)) {
    for (const property of value.properties) {
      const name =
        property.name && (ts.isStringLiteral(property.name) ? property.name.text : property.name.getText(file));
      if (ts.isPropertyAssignment(property)) yield* leaves(`${key}.${name}`, property.initializer, file);
      else if (name) yield { key: `${key}.${name}`, node: property, file };
    }
  } else {
    yield { key, node: value, file };
  }
}

async function main(options) {
  const isCheck = options.includes('--check');
  const chosen = options.filter((option) => !option.startsWith('--'));
  let outOfStep = 0;
  for (const section of chosen.length > 0 ? chosen : sectionNames()) {
    const made = await makeSection(section);
    if (made === readSection(section)) continue;
    if (isCheck) {
      outOfStep += 1;
      console.error(`zhHant/${section}.ts is out of step: run node test/support/makeZhHant.mjs`);
    } else {
      mkdirSync(dirname(join(TARGET_FOLDER, section)), { recursive: true });
      writeFileSync(join(TARGET_FOLDER, `${section}.ts`), made);
      console.log(`wrote zhHant/${section}.ts`);
    }
  }
  process.exitCode = outOfStep > 0 ? 1 : 0;
}

const isCalled = process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
if (isCalled) await main(process.argv.slice(2));
