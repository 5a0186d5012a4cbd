// @vitest-environment node
/**
 * Holds that nobody reads a text before its volume is open. The types do not say it: `language.t` has all texts there. So
 * the imports are followed from the start, and what each file reads is held against the volumes opened on the way to it.
 */
import { describe, expect, test } from 'vitest';
import { LANGUAGES, loadVolumes, VOLUME_NAMES, VOLUMES, type Volume } from '../../src/i18n/volumes';
import { filesUnder, importsOf, type Import } from '../support/imports';
import { sectionNames } from '../support/makeZhHant.mjs';
import { textReads, type TextReads } from '../support/textReads';

const START = 'src/main.ts';
const MINUTES = 60_000;

const sections = new Map<string, string[]>();
for (const name of VOLUME_NAMES) sections.set(name, Object.keys(await VOLUMES['zh-Hans'][name]()));
const imports = importsOf(filesUnder('src'));

describe('the volumes', () => {
  test.each(LANGUAGES)('hold every section once: %s', async (tag) => {
    const volumes = await Promise.all(VOLUME_NAMES.map((name) => loadVolumes(tag, [name])));
    expect(volumes.map((volume) => Object.keys(volume))).toEqual([...sections.values()]);
    // a section in a folder of its own is one section still
    const whole = sectionNames().filter((name) => !name.includes('/'));
    expect(volumes.flatMap((volume) => Object.keys(volume)).sort()).toEqual(whole);
  });
});

describe('a text is read', () => {
  test('only where its volume is open', { timeout: 5 * MINUTES }, async () => {
    const reads = await textReads();
    // a check that sees nothing would pass for ever
    expect(reads.get('src/screens/Home.svelte')).toContain('home');
    expect(reads.get('src/figures/CustomerMap.svelte')).toEqual(new Set(['floor', 'figures']));
    expect(closedReads(imports, reads)).toEqual([]);
  });

  const late = (to: string, beside: string[]): Import => ({ ...now('src/main.ts', to), beside });
  const now = (from: string, to: string): Import => ({ from, to, isPackage: false, isType: false });

  test('by a file that asks for it through whoever imports it', () => {
    const ways = [late('a', ['show']), late('b', ['cockpit']), now('a', 'c'), now('b', 'c')];
    const reads = new Map([['c', new Set(['home', 'figures'])]]);
    expect(closedReads(ways, reads)).toEqual(['c reads figures with first, cockpit open']);
  });

  test('by no file that nobody imports', () => {
    expect(closedReads([], new Map([['a', new Set(['home'])]]))).toEqual(['a reads texts and is imported by nobody']);
  });
});

/** Reads of texts whose volume is not open on some way from the start to the file. */
function closedReads(ways: readonly Import[], reads: TextReads): string[] {
  const open = openVolumes(ways);
  const found = new Set<string>();
  for (const [file, wanted] of reads) {
    if (!open.has(file)) found.add(`${file} reads texts and is imported by nobody`);
    for (const volumes of open.get(file) ?? []) {
      const there = volumes.split(', ').flatMap((volume) => sections.get(volume) ?? []);
      for (const section of wanted) {
        if (!there.includes(section)) found.add(`${file} reads ${section} with ${volumes} open`);
      }
    }
  }
  return [...found];
}

/** Every file that the start leads to, with the volumes that are open on each way to it. */
function openVolumes(ways: readonly Import[]): Map<string, Set<string>> {
  const open = new Map<string, Set<string>>();
  const visit = (file: string, volumes: readonly string[]): void => {
    const names = VOLUME_NAMES.filter((name) => volumes.includes(name)).join(', ');
    if (open.get(file)?.has(names)) return;
    open.set(file, new Set([...(open.get(file) ?? []), names]));
    for (const { from, to, isPackage, isType, beside } of ways) {
      if (from === file && !isPackage && !isType) visit(to, [...volumes, ...(beside ?? [])]);
    }
  };
  visit(START, ['first'] satisfies Volume[]);
  return open;
}
