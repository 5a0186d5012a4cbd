/**
 * Whether the game is worth playing: single levers, a search over all of them, naive plans, legible effects.
 * Prints the tables and writes src/model/BALANCE.md. Takes some minutes.
 *
 *   npm run balance
 */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { loadScript } from '../support/loadScript.mjs';

const PAGE = 'src/model/BALANCE.md';
const { balanceDocument } = await loadScript('test/balance/run.ts');
const text = balanceDocument({ scanSeeds: 12, searchSeeds: 4, freshSeeds: 20 }, (line) => console.log(line));
const page = await format(text, { ...(await resolveConfig(PAGE)), filepath: PAGE });
console.log(page);
writeFileSync(PAGE, page);
