/**
 * Speed and memory of the model in Node, each figure with its ratio to the last one in figures.json. All is done on
 * one thread, unless it says two.
 *
 *   node test/bench/bench.mjs           everything
 *   node test/bench/bench.mjs --quick   without 1,000,000 customers × 10 editions
 *   node test/bench/bench.mjs --record  and writes the new figures to figures.json
 *
 * Medians of many rounds, with the quickest round beside: on a busy machine the quickest says more, and it is the one
 * that is compared. Ratios to the last figures mean something on the machine that made those; the ratio to C does anywhere.
 */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { loadScript } from '../support/loadScript.mjs';
import { Figures } from './figures.mjs';
import { timeFutures } from './futuresBench.mjs';
import { twinLines } from './twinBench.mjs';

const model = await loadScript('src/model/index.ts');
const { BASE_DECISIONS, SCENARIOS } = model;
const figures = new Figures();
const TWIN_BENCH = fileURLToPath(new URL('twinBench.mjs', import.meta.url));
const USUAL = 8000;

const usual = editions();
await futures();
if (!process.argv.includes('--quick')) await million();
besideC();
if (process.argv.includes('--record')) figures.record();

/** Editions of few and of many customers, in turn, so that what else the machine does falls on all alike; returns the usual. */
function editions() {
  const openings = [USUAL, 2000, 20_000].map((customers) => model.createRun(baselineOf(customers), 1));
  const played = openings.map(() => []);
  for (let round = -15; round < 40; round++) {
    openings.forEach((opening, size) => {
      const nanoseconds = playEight(opening);
      if (round >= 0) played[size].push(nanoseconds);
    });
  }
  const [eightThousand, few, many] = played.map((times) => times.sort((a, b) => a - b));
  report('one baseline edition, 8,000 customers', 'editionNanoseconds', eightThousand, 'ns per customer');
  const [quickest] = eightThousand;
  report(`2,000 customers, ${besideUsual(few[0], quickest)}`, 'edition2000Nanoseconds', few, 'ns per customer');
  report(`20,000 customers, ${besideUsual(many[0], quickest)}`, 'edition20000Nanoseconds', many, 'ns per customer');
  return quickest;
}

function baselineOf(customers) {
  return { ...SCENARIOS.baseline, scale: customers / USUAL };
}

/** How far cost is from linear in customers; 1 is linear. */
function besideUsual(nanoseconds, usual) {
  return `${(nanoseconds / usual).toFixed(2)} × the time per customer of 8,000`;
}

/** Nanoseconds per customer and edition. */
function playEight(opening) {
  const run = model.cloneRun(opening);
  const milliseconds = timed(() => {
    for (let edition = 0; edition < 8; edition++) model.playEdition(run, BASE_DECISIONS);
  });
  return (milliseconds * 1e6) / 8 / opening.count;
}

async function futures() {
  for (const { futures, threads, milliseconds } of await timeFutures(BASE_DECISIONS)) {
    const figure = `futures${futures}${threads === 2 ? 'TwoThreads' : ''}Milliseconds`;
    report(`${futures} futures in ${threads === 2 ? 'two threads' : 'one thread'}`, figure, milliseconds, 'ms');
  }
}

/** In a thread of its own, as the page does it: nothing that ran here is in its memory. */
async function million() {
  const worker = new Worker(new URL('millionWorker.mjs', import.meta.url));
  const [{ customers, foundingSeconds, playingSeconds, nanoseconds, bytes }] = await once(worker, 'message');
  console.log(`${customers} customers: founding and eight history editions ${foundingSeconds.toFixed(1)} s`);
  console.log(
    `${customers} × 10 editions: ${playingSeconds.toFixed(2)} s, ${nanoseconds.toFixed(0)} ns per customer and edition, ` +
      `${besideUsual(nanoseconds, usual)}; ${figures.compared('millionNanoseconds', nanoseconds)}`,
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

function report(name, figure, sorted, unit) {
  const [quickest, median] = [sorted[0], sorted[sorted.length >> 1]];
  const line = `${median.toPrecision(3)} ${unit} (quickest ${quickest.toPrecision(3)})`;
  console.log(`${name}: ${line}; ${figures.compared(figure, quickest)}`);
}
