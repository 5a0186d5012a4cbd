/** A thread that looks ahead, as the workers of the page do: given decisions and luck, it answers with those futures. */
import { parentPort } from 'node:worker_threads';
import { loadScript } from '../support/loadScript.mjs';

const { SCENARIOS, createRun, futureOf, openOutlook } = await loadScript('src/model/index.ts');
const outlook = openOutlook(createRun(SCENARIOS.baseline, 1));

parentPort.on('message', ({ decisions, luck }) => {
  parentPort.postMessage(luck.map((one) => futureOf(outlook, decisions, one)));
});
parentPort.postMessage('ready');
