import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

type Contents = string | Uint8Array;

/**
 * Adds `sw.js` to the build: offline.js with the list of what to keep (the page, every file of the bundle, every public
 * file) and a hash over their contents, so that any change of any file is a new build to the browser.
 */
export function serviceWorker(): Plugin {
  let publicFolder = '';
  return {
    name: 'rebook-service-worker',
    apply: 'build',
    // After Vite's own plugins: only then does the bundle hold index.html.
    enforce: 'post',
    configResolved(config) {
      publicFolder = config.publicDir;
    },
    generateBundle(_options, bundle) {
      const built = Object.values(bundle).map((file): [string, Contents] => [
        file.fileName,
        file.type === 'chunk' ? file.code : file.source,
      ]);
      const files = new Map([...built, ...publicFiles(publicFolder)]);
      this.emitFile({ type: 'asset', fileName: 'sw.js', source: serviceWorkerSource(files) });
    },
  };
}

/** The text of `sw.js` for a site of these files (name relative to the site → contents). */
export function serviceWorkerSource(files: ReadonlyMap<string, Contents>): string {
  const kept = [...files].filter(([name]) => !name.endsWith('.map')).sort(([a], [b]) => (a < b ? -1 : 1));
  const hash = createHash('sha256');
  for (const [name, contents] of kept) hash.update(name).update('\0').update(contents).update('\0');
  const addresses = kept.map(([name]) => (name === 'index.html' ? './' : `./${encodeURI(name)}`));
  const constants = [
    `const VERSION = ${JSON.stringify(hash.digest('hex').slice(0, 16))};`,
    `const FILES = ${JSON.stringify(addresses)};`,
  ];
  return [...constants, readFileSync(join(import.meta.dirname, 'offline.js'), 'utf8')].join('\n');
}

function publicFiles(folder: string): [string, Contents][] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)];
    });
}
