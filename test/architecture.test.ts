// @vitest-environment node
/** Holds what src/README.md says about who may import whom, what lies where, and how long a file gets. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cycles, filesUnder, importsOf } from './support/imports';

/** Folders and packages that each folder may import, besides itself. */
const ALLOWED: Record<string, { folders: string; packages: string }> = {
  model: { folders: '', packages: '' },
  ui: { folders: '', packages: 'svelte' },
  i18n: { folders: '', packages: 'svelte' },
  charts: { folders: '', packages: 'svelte d3 d3-sankey' },
  sim: { folders: 'model', packages: '' },
  lessons: { folders: 'model', packages: '' },
  formats: { folders: 'model', packages: 'valibot fflate uqr' },
  state: { folders: 'model sim formats lessons i18n', packages: 'svelte immer idb-keyval' },
  figures: { folders: 'charts ui model i18n', packages: 'svelte d3' },
  screens: { folders: 'state figures charts ui lessons i18n model', packages: 'svelte' },
  // Part of the build, not of the app.
  delivery: { folders: '', packages: 'vite node:crypto node:fs node:path' },
};
const START_FILES = /^src\/(main\.ts|App\.svelte)$/;

const TOP_LEVEL = [
  'LICENSE',
  'README.md',
  'index.html',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'test',
  'tsconfig.json',
  'vite.config.ts',
];

const LONGEST_FILE_LINES = 300;
/** Dictionaries grow with the app and are read entry by entry. */
const DICTIONARY = /^src\/(i18n|lessons)\/.*(zhHans|zhHant|en)\b.*\.ts$/;

const files = filesUnder('src');
const imports = importsOf(files);

describe('imports', () => {
  test('every folder under src has its row in the table', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(Object.keys(ALLOWED)).toEqual(expect.arrayContaining(folders.map((folder) => folder.name)));
  });

  test('a folder imports only the folders and packages its row allows', () => {
    const outsideStart = imports.filter(({ from }) => !START_FILES.test(from));
    expect(outsideStart.filter((item) => !isAllowed(item)).map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  test('the build is no part of the app: nobody imports src/delivery', () => {
    const importers = imports.filter(({ from, to }) => folderOf(to) === 'delivery' && folderOf(from) !== 'delivery');
    expect(importers).toEqual([]);
  });

  test('the model is used through its public interface', () => {
    const entry = /^src\/model(\/index\.ts)?$/;
    const insiders = imports.filter(
      ({ from, to }) => folderOf(to) === 'model' && folderOf(from) !== 'model' && !entry.test(to),
    );
    expect(insiders.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  test('no two files need each other', () => {
    expect(cycles(imports).map((cycle) => cycle.join(' → '))).toEqual([]);
  });
});

describe('places', () => {
  test('the top level holds these files and folders and no others', () => {
    const ignored = readFileSync('.gitignore', 'utf8').split('\n');
    const visible = readdirSync('.').filter((name) => !name.startsWith('.') && !ignored.includes(name));
    expect(visible.sort()).toEqual(TOP_LEVEL);
  });

  test(`no file of the source is longer than ${LONGEST_FILE_LINES} lines`, () => {
    const long = files
      .filter((file) => /\.(ts|js|svelte|css)$/.test(file) && !DICTIONARY.test(file))
      .map((file) => ({ file, lines: readFileSync(file, 'utf8').trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > LONGEST_FILE_LINES);
    expect(long).toEqual([]);
  });
});

function isAllowed({ from, to, isPackage }: (typeof imports)[number]): boolean {
  const folder = folderOf(from);
  const row = ALLOWED[folder];
  if (isPackage) return row.packages.split(' ').includes(to);
  return folderOf(to) === folder || row.folders.split(' ').includes(folderOf(to));
}

/** 'src/model/phases/book.ts' → 'model'. */
function folderOf(path: string): string {
  return path.split('/')[1] ?? '';
}
