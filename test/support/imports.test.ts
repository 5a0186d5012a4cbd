// @vitest-environment node
/** The reader behind test/architecture.test.ts: a check that sees nothing would pass for ever. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cycles, filesUnder, importsOf } from './imports';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'rebook-imports-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('every way of importing is seen, in Svelte files too', () => {
  write(
    'Page.svelte',
    `<script module lang="ts">import { b } from './b';</script>
    <script lang="ts">import type { A } from './a'; import './page.css'; import W from './w?worker&inline';</script><p>text</p>`,
  );
  write('a.ts', `export * from './b'; export type A = import('./c').C; const later = () => import('d3/dist/d3.mjs');`);
  for (const name of ['b.ts', 'c.ts', 'w.ts', 'page.css']) write(name, '');
  expect(read().map(({ from, to, isType }) => [from, to, isType])).toEqual([
    ['Page.svelte', 'b.ts', false],
    ['Page.svelte', 'a.ts', true],
    ['Page.svelte', 'page.css', false],
    ['Page.svelte', 'w.ts', false],
    ['a.ts', 'b.ts', false],
    ['a.ts', 'c.ts', true],
    ['a.ts', 'd3', false],
  ]);
});

test('an import at run time is told with the words beside it', () => {
  write('a.ts', `import './b'; const l = () => alongside(import('./b'), 'one', 'two'); void import('./c').then();`);
  for (const name of ['b.ts', 'c.ts']) write(name, '');
  expect(read().map(({ to, beside }) => [to, beside])).toEqual([
    ['b.ts', undefined],
    ['b.ts', ['one', 'two']],
    ['c.ts', []],
  ]);
});

test('two files that need each other are a cycle, two that share types are none', () => {
  write('a.ts', `import { b } from './b'; import type { C } from './c';`);
  write('b.ts', `import { a } from './a';`);
  write('c.ts', `import { a } from './a';`);
  expect(cycles(read())).toEqual([['a.ts', 'b.ts', 'a.ts']]);
});

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

/** The imports under the folder, with paths relative to it. */
function read() {
  const relative = (path: string) => path.replace(`${folder.replaceAll('\\', '/')}/`, '');
  const imports = importsOf(filesUnder(folder).sort());
  return imports.map((item) => ({ ...item, from: relative(item.from), to: relative(item.to) }));
}
