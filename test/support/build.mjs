/**
 * `npm run build`: checks the types (a missing text in one language is a type error), builds the site into `dist/` and
 * the one-file edition into `dist/rebook.html`, then weighs the result. Any of these failing fails the build.
 * With `--checked` the types are taken as checked already.
 */
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { runScript } from './runScript.mjs';
import { reportSizes } from './sizes.mjs';

const SITE = 'dist';
/** Ignored by git like the rest of `dist`; gone when the build is done. */
const SINGLE = 'dist/single';

if (!process.argv.includes('--checked') && !runScript('check')) process.exit(1);

const { output } = await build({ logLevel: 'warn' });
await build({ mode: 'single', logLevel: 'warn', build: { outDir: SINGLE } });
copyFileSync(join(SINGLE, 'index.html'), join(SITE, 'rebook.html'));
rmSync(SINGLE, { recursive: true });

if (!reportSizes(output, SITE)) process.exit(1);
