/**
 * Speed and memory of the model in Node, on one thread, each figure with its ratio to the last one in figures.json.
 *
 *   node test/bench/bench.mjs           everything
 *   node test/bench/bench.mjs --quick   without 1,000,000 customers × 10 editions
 *   node test/bench/bench.mjs --record  and writes the new figures to figures.json
 *
 * Medians of many rounds, with the quickest round beside: on a busy machine the quickest says more, and it is the one
 * that is compared. Ratios to the last figures mean something on the machine that made those; the ratio to C does anywhere.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { loadScript } from '../support/loadScript.mjs';
import { Figures } from './figures.mjs';
import { twinLines } from './twinBench.mjs';

const model = await loadScript('src/model/index.ts');
const { BASE_DECISIONS, SCENARIOS } = model;
const opening = model.createRun(SCENARIOS.baseline, 1);
const figures = new Figures();
const TWIN_BENCH = fileURLToPath(new URL('twinBench.mjs', import.meta.url));

warmUp();
const editions = rounds(40, playEight).map((ms) => (ms * 1e6) / 8 / opening.count);
report('one baseline edition, 8,000 customers', 'editionNanoseconds', editions, 'ns per customer');
report(
  'first 16 futures',
  'futures16Milliseconds',
  rounds(15, () => futures(16)),
  'ms',
);
report(
  'all 64 futures',
  'futures64Milliseconds',
  rounds(15, () => futures(64)),
  'ms',
);
if (!process.argv.includes('--quick')) million();
besideC();
if (process.argv.includes('--record')) figures.record();

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
    `${run.count} × 10 editions: ${(played / 1000).toFixed(2)} s, ${perCustomer.toFixed(0)} ns per customer and edition; ` +
      figures.compared('millionNanoseconds', perCustomer),
  );
  console.log(`memory in arrays: ${bytes.toFixed(0)} bytes per customer; ${figures.compared('millionBytes', bytes)}`);
}

/** The same passes in C, see twinBench.mjs; in a process of its own, which nothing that ran here has shaped. */
function besideC() {
  const result = JSON.parse(execFileSync(process.execPath, [TWIN_BENCH, '--json'], { encoding: 'utf8' }));
  if (result === null) return console.log('beside C: skipped, gcc is not on this machine');
  console.log(`beside C, 20,000 customers, without the report; ${figures.compared('timesC', result.total.ratio)}`);
  console.log(twinLines(result).join('\n'));
}

function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function rounds(count, round) {
  return Array.from({ length: count }, round).sort((a, b) => a - b);
}

function report(name, figure, sorted, unit) {
  const [quickest, median] = [sorted[0], sorted[sorted.length >> 1]];
  const line = `${median.toPrecision(3)} ${unit} (quickest ${quickest.toPrecision(3)})`;
  console.log(`${name}: ${line}; ${figures.compared(figure, quickest)}`);
}
