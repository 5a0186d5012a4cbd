import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';

/** One import (or re-export, or `import()`) of a source file. */
export interface Import {
  /** path of the importing file from the top of the project, with '/' */
  readonly from: string;
  /** path of the imported file, or the name of the package */
  readonly to: string;
  readonly isPackage: boolean;
  /** only a type: gone when the app runs */
  readonly isType: boolean;
  /** of an `import()`: the words that are handed over beside it, as in `alongside(import('./Page.svelte'), 'word')` */
  readonly beside?: readonly string[];
}

/** All files under `folder`, as paths from the top of the project. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));
}

/**
 * Every import in the .ts and .svelte files among `files`, types included. Read by TypeScript and not through the
 * Svelte compiler, which drops the imports of types before anyone sees them.
 */
export function importsOf(files: readonly string[]): Import[] {
  const known = new Set(files);
  return files
    .filter((file) => /\.(ts|svelte)$/.test(file))
    .flatMap((file) =>
      specifiers(scriptOf(file)).map(({ specifier, ...kind }) => ({
        from: file,
        ...kind,
        ...target(file, specifier, known),
      })),
    );
}

/** The groups of files that need each other to run, each as one way round. Imports of types do not count. */
export function cycles(imports: readonly Import[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, to, isPackage, isType } of imports) {
    if (!isPackage && !isType) next.set(from, [...(next.get(from) ?? []), to]);
  }
  const found: string[][] = [];
  const finished = new Set<string>();
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file]);
    if (path.includes(file) || finished.has(file)) return;
    for (const imported of next.get(file) ?? []) walk(imported, [...path, file]);
    finished.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return found;
}

function scriptOf(file: string): string {
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.svelte')) return text;
  return [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script).join('\n');
}

type Specifier = { specifier: string } & Pick<Import, 'isType' | 'beside'>;

function specifiers(text: string): Specifier[] {
  const found: Specifier[] = [];
  const note = (node: ts.Node | undefined, isType: boolean, beside?: readonly string[]): void => {
    if (node && ts.isStringLiteralLike(node)) found.push({ specifier: node.text, isType, beside });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) note(node.moduleSpecifier, node.importClause?.isTypeOnly ?? false);
    if (ts.isExportDeclaration(node)) note(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) note(node.argument.literal, true);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      note(node.arguments[0], false, wordsBeside(node));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true));
  return found;
}

/** The other arguments of the call that `node` is an argument of, as far as they are words. */
function wordsBeside(node: ts.Expression): string[] {
  const call = node.parent;
  if (!ts.isCallExpression(call) || !call.arguments.includes(node)) return [];
  return call.arguments.filter(ts.isStringLiteralLike).map(({ text }) => text);
}

/** Resolves as the bundler does: without the query (`?worker`), with a left-out ending or `/index.ts` put back. */
function target(file: string, specifier: string, known: ReadonlySet<string>): Pick<Import, 'to' | 'isPackage'> {
  const name = specifier.split('?')[0];
  if (!name.startsWith('.')) return { to: packageName(name), isPackage: true };
  const path = posix.join(dirname(file), name);
  const candidates = [path, `${path}.ts`, `${path}/index.ts`];
  return { to: candidates.find((candidate) => known.has(candidate)) ?? path, isPackage: false };
}

/** 'svelte/transition' is 'svelte', '@scope/name/part' is '@scope/name'. */
function packageName(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}
