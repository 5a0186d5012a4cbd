/**
 * Which published findings the model reproduces, with figures.
 *
 *   npm run facts          20 seeds; prints the table and writes src/model/FACTS.md
 *   npm run facts -- 60    as many seeds as wanted
 */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { loadScript } from '../support/loadScript.mjs';

const PAGE = 'src/model/FACTS.md';
const seeds = Number(process.argv[2] ?? 20);
if (!Number.isInteger(seeds) || seeds < 2) {
  console.error('seeds must be a whole number of at least 2');
  process.exit(1);
}

const { testFacts, factsLines, factsDocument } = await loadScript('test/facts/run.ts');
const all = testFacts(seeds);
console.log(factsLines(all));
writeFileSync(PAGE, await format(factsDocument(all, seeds), { ...(await resolveConfig(PAGE)), filepath: PAGE }));
console.log(`written: ${PAGE}`);
