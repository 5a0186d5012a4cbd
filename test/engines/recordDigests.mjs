/**
 * Writes the digests of all cases as this version of the model gives them, for engines that no test can reach.
 * To be run when the model version has changed, and only then.
 *
 *   node test/engines/recordDigests.mjs
 */
import { writeFileSync } from 'node:fs';
import { loadScript } from '../support/loadScript.mjs';

const { CASES, MODEL_VERSION, probe } = await loadScript('test/engines/probe.ts');
const record = { modelVersion: MODEL_VERSION, digests: CASES.map(probe) };
writeFileSync('test/engines/digests.json', `${JSON.stringify(record, null, 2)}\n`);
