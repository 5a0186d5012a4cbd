/**
 * Writes the model's tables as a page: src/model/PARAMETERS.md.
 *
 *   npm run parameters
 */
import { writeFileSync } from 'node:fs';
import { loadScript } from './loadScript.mjs';

const PAGE = 'src/model/PARAMETERS.md';
const { parameterPage } = await loadScript('test/support/parameterPage.ts');
writeFileSync(PAGE, await parameterPage());
console.log(`written: ${PAGE}`);
