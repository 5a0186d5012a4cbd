import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Which sections of the dictionary a file reads, by its path from the top of the project. */
export type TextReads = Map<string, Set<string>>;

const CHECKER = 'node_modules/svelte-check/bin/svelte-check';
const READ = /Property '(\w+)' does not exist on type 'Dictionary'/;
const PICKED = /Pick<Dictionary, ([^>]+)>/;

/**
 * The sections that each file of the source reads or asks its callers for. The type checker tells: in a copy of the source
 * the dictionary has no sections, so that every read of one is an error, under whatever name the dictionary goes there.
 * `changes` replaces files of the copy (path → text). Takes half a minute.
 */
export async function textReads(changes: Readonly<Record<string, string>> = {}): Promise<TextReads> {
  const folder = mkdtempSync(join(tmpdir(), 'rebook-texts-'));
  try {
    cpSync('src', join(folder, 'src'), { recursive: true });
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    const configuration = { extends: resolve('tsconfig.json'), include: ['src'], exclude: ['src/model'] };
    const files = {
      'tsconfig.json': JSON.stringify(configuration),
      ...changes,
      'src/i18n/dictionary.ts': 'export interface Dictionary { readonly none: never }',
    };
    for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
    return readsIn(await check(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What svelte-check prints; that it finds errors is the point. */
function check(folder: string): Promise<string> {
  const wish = ['--output', 'machine-verbose', '--threshold', 'error', '--diagnostic-sources', 'js'];
  const parameters = [resolve(CHECKER), ...wish, '--tsconfig', 'tsconfig.json'];
  const options = { cwd: folder, maxBuffer: 100_000_000 };
  return new Promise((done) => execFile(process.execPath, parameters, options, (_error, printed) => done(printed)));
}

function readsIn(printed: string): TextReads {
  const reads: TextReads = new Map();
  for (const [, json] of printed.matchAll(/^\d+ (\{.*\})$/gm)) {
    const { filename, message } = JSON.parse(json) as { filename: string; message: string };
    const file = filename.replaceAll('\\', '/');
    if (file.startsWith('src/i18n/') || !message.includes('Dictionary')) continue;
    reads.set(file, new Set([...(reads.get(file) ?? []), ...sectionsIn(file, message)]));
  }
  return reads;
}

function sectionsIn(file: string, message: string): string[] {
  const [, read] = READ.exec(message) ?? [];
  if (read) return [read];
  const [, picked] = PICKED.exec(message) ?? [];
  if (picked) return [...picked.matchAll(/"(\w+)"/g)].map(([, section]) => section);
  throw new Error(`${file}: expected texts to be read section by section, got "${message}"`);
}
