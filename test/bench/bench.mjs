/**
 * Speed and memory of the model in Node, on one thread.
 *
 *   node test/bench/bench.mjs          everything
 *   node test/bench/bench.mjs --quick  without 1,000,000 customers × 10 editions
 *
 * Medians of many rounds, with the quickest round beside: on a busy machine the quickest says more.
 */
import { loadScript } from '../support/loadScript.mjs';

const model = await loadScript('src/model/index.ts');
const { BASE_DECISIONS, SCENARIOS } = model;
const opening = model.createRun(SCENARIOS.baseline, 1);
warmUp();
report(
  'one baseline edition, 8,000 customers',
  rounds(40, playEight).map((ms) => ms / 8),
  editionLine,
);
report(
  'first 16 futures',
  rounds(15, () => futures(16)),
  millisecondLine,
);
report(
  'all 64 futures',
  rounds(15, () => futures(64)),
  millisecondLine,
);
if (!process.argv.includes('--quick')) million();

function warmUp() {
  for (let round = 0; round < 15; round++) playEight();
  futures(64);
}

function playEight() {
  const run = model.cloneRun(opening);
  return timed(() => {
    for (let edition = 0; edition < 8; edition++) model.playEdition(run, BASE_DECISIONS);
  });
}

/** One edition of the same customers under luck 1, 2, …: what a worker does while a slider is dragged. */
function futures(count) {
  return timed(() => {
    for (let luck = 1; luck <= count; luck++) model.playFuture(opening, BASE_DECISIONS, luck);
  });
}

function million() {
  const before = process.memoryUsage().arrayBuffers;
  const scenario = { ...SCENARIOS.baseline, scale: 125 };
  let run;
  const founded = timed(() => (run = model.createRun(scenario, 1)));
  const played = timed(() => {
    for (let edition = 0; edition < 10; edition++) model.playEdition(run, BASE_DECISIONS);
  });
  const bytes = (process.memoryUsage().arrayBuffers - before) / run.count;
  const perCustomer = (played * 1e6) / run.count / 10;
  console.log(`${run.count} customers: founding and eight history editions ${(founded / 1000).toFixed(1)} s`);
  console.log(
    `${run.count} × 10 editions: ${(played / 1000).toFixed(2)} s, ${perCustomer.toFixed(0)} ns per customer and edition`,
  );
  console.log(`memory in arrays: ${bytes.toFixed(0)} bytes per customer`);
}

function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function rounds(count, round) {
  return Array.from({ length: count }, round).sort((a, b) => a - b);
}

function report(name, sorted, line) {
  console.log(`${name}: ${line(sorted[sorted.length >> 1])} (quickest ${line(sorted[0])})`);
}

function millisecondLine(ms) {
  return `${ms.toFixed(1)} ms`;
}

function editionLine(ms) {
  return `${ms.toFixed(2)} ms, ${((ms * 1e6) / opening.count).toFixed(0)} ns per customer`;
}
