import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { build } from 'vite';

/**
 * What a TypeScript file exports, built as the workers are: one minified script. Node reads no TypeScript; and as a
 * module V8 would look up every name at its top level at each use, which costs the model a third of its speed.
 */
export async function loadScript(entry) {
  const folder = mkdtempSync(join(tmpdir(), 'rebook-script-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: folder,
        emptyOutDir: true,
        target: 'es2022',
        lib: { entry, formats: ['iife'], name: 'rebookScript', fileName: () => 'script.js' },
      },
    });
    return runInThisContext(`${readFileSync(join(folder, 'script.js'), 'utf8')};rebookScript`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
