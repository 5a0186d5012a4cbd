/** A thread that plays ten editions of a million customers, and tells how long that took and what the arrays weigh. */
import { parentPort } from 'node:worker_threads';
import { loadScript } from '../support/loadScript.mjs';

const EDITIONS = 10;

const { BASE_DECISIONS, SCENARIOS, createRun, playEdition } = await loadScript('src/model/index.ts');
const before = process.memoryUsage().arrayBuffers;
const begun = performance.now();
const run = createRun({ ...SCENARIOS.baseline, scale: 125 }, 1);
const founded = performance.now();
for (let edition = 0; edition < EDITIONS; edition++) playEdition(run, BASE_DECISIONS);
const played = performance.now();

parentPort.postMessage({
  customers: run.count,
  foundingSeconds: (founded - begun) / 1000,
  playingSeconds: (played - founded) / 1000,
  nanoseconds: ((played - founded) * 1e6) / run.count / EDITIONS,
  bytes: (process.memoryUsage().arrayBuffers - before) / run.count,
});
