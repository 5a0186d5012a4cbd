/** What a reader has to download, against the limits of design.md section 5. Bytes as `gzip -9` makes them; 1 kB = 1,000. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const LIMITS = { start: 120_000, site: 700_000, single: 2_000_000 };
const SINGLE_FILE = 'rebook.html';
/** The texts of the start page in one language; a volume is a chunk of its own. */
const FIRST_TEXTS = /\/src\/i18n\/volumes\/first\.(zhHans|zhHant|en)\.ts$/;

/** Prints the three sizes of the build in `folder`, `output` being what Vite returned; true when all keep their limits. */
export function reportSizes(output, folder) {
  const rows = [
    { name: 'first JavaScript with one language (gzip)', size: startSize(output), limit: LIMITS.start },
    { name: `all of ${folder} but ${SINGLE_FILE} (gzip)`, size: siteSize(folder), limit: LIMITS.site },
    { name: `${folder}/${SINGLE_FILE}`, size: statSync(join(folder, SINGLE_FILE)).size, limit: LIMITS.single },
  ];
  for (const row of rows) console.log(line(row));
  return rows.every((row) => row.size <= row.limit);
}

/** The entry, everything it imports at once, and the heaviest of the languages' first volumes with what that imports. */
function startSize(output) {
  const chunks = new Map(output.filter((file) => file.type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
  const entries = [...chunks.values()].filter((chunk) => chunk.isEntry);
  const first = withImports(entries, chunks);
  const languages = [...chunks.values()].filter((chunk) => FIRST_TEXTS.test(chunk.facadeModuleId ?? ''));
  if (languages.length !== 3) throw new Error(`expected the start page in 3 languages, got ${languages.length}`);
  const ofLanguages = languages.map((language) => total(withImports([language, ...first], chunks)));
  return Math.max(...ofLanguages);
}

/** `start` and all chunks reached from it by static imports, each once. */
function withImports(start, chunks) {
  const reached = new Set(start);
  // A Set walks what is added during the walk, too.
  for (const chunk of reached) for (const name of chunk.imports) reached.add(chunks.get(name));
  return reached;
}

const total = (chunks) => [...chunks].reduce((sum, chunk) => sum + gzipped(chunk.code), 0);

function siteSize(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== SINGLE_FILE)
    .reduce((sum, entry) => sum + gzipped(readFileSync(join(entry.parentPath, entry.name))), 0);
}

const gzipped = (contents) => gzipSync(contents, { level: 9 }).length;

function line({ name, size, limit }) {
  const verdict = size <= limit ? 'ok' : 'TOO BIG';
  return `${name.padEnd(44)}${kilobytes(size).padStart(11)} of ${kilobytes(limit)}  ${verdict}`;
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
