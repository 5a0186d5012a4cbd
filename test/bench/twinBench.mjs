/**
 * Time of the engine over time of its translation into C, on the same work: ten editions of 20,000 customers, without
 * the report. In every round the C program runs once and the engine once, each warmed up and then several times from the
 * same opening. Of each step of each edition the quickest time counts: what else the machine does (and now and then the
 * collection of garbage) can only add, and adds more to the one that takes longer. Ratios are taken within the round,
 * and the middle one is given.
 *
 *   node test/bench/twinBench.mjs
 *   node test/bench/twinBench.mjs --json
 */
import { pathToFileURL } from 'node:url';
import { loadScript } from '../support/loadScript.mjs';
import { compileTwin, hasGcc } from './twin.mjs';

const CUSTOMERS = 20_000;
const EDITIONS = 10;
const ROUNDS = 9;
const UNWATCHED = 3;
const WATCHED = 7;

/** Median ratio and nanoseconds per customer and edition, in total and by step; null without gcc. */
export async function compareWithTwin() {
  if (!hasGcc()) return null;
  const engine = await loadScript('test/bench/phases.ts');
  const twin = compileTwin(engine.twinHeader());
  try {
    for (const [scenario, decisions] of checkedCases(engine)) checkBits(engine, twin, scenario, decisions);
    return summarise(engine.STEPS, measure(engine, twin));
  } finally {
    twin.remove();
  }
}

function checkedCases({ BASE_DECISIONS, SCENARIOS, STRATEGIES }) {
  const scale = CUSTOMERS / 8000;
  return [
    [{ ...SCENARIOS.baseline, scale }, BASE_DECISIONS],
    [SCENARIOS.priceWar, BASE_DECISIONS],
    [{ ...SCENARIOS.growingPastTheHall, events: [{ from: 2, to: 4, managers: 0.6, quality: -9 }] }, BASE_DECISIONS],
    [SCENARIOS.baseline, STRATEGIES.everythingMaximum],
  ];
}

/** Throws when the two part: the time of another calculation is no comparison. */
function checkBits(engine, twin, scenario, decisions) {
  const run = engine.createRun(scenario, 1);
  const spent = new Float64Array(engine.STEPS.length);
  twin.play(engine.twinInput(run, decisions, EDITIONS)).forEach((edition, index) => {
    engine.playSteps(run, decisions, spent);
    const digest = engine.digest(run);
    if (digest !== edition.digest) {
      throw new Error(`edition ${index + 1}: the engine has ${digest}, its translation into C ${edition.digest}`);
    }
  });
}

function measure(engine, twin) {
  const { BASE_DECISIONS, SCENARIOS } = engine;
  const opening = engine.createRun({ ...SCENARIOS.baseline, scale: CUSTOMERS / 8000 }, 1);
  const scratch = engine.cloneRun(opening);
  const input = engine.twinInput(opening, BASE_DECISIONS, EDITIONS);
  const playEngine = () => engine.timeSteps(opening, scratch, BASE_DECISIONS, EDITIONS);
  const unit = 1 / (opening.count * EDITIONS);
  for (let time = 0; time < 4 * UNWATCHED; time++) playEngine();
  return Array.from({ length: ROUNDS }, () => ({
    c: quickest(twin.time(input, UNWATCHED, WATCHED), unit),
    engine: quickest(repeated(playEngine), unit),
  }));
}

function repeated(play) {
  for (let time = 0; time < UNWATCHED; time++) play();
  return Array.from({ length: WATCHED }, play);
}

/** The total and each step, from the quickest time of each step of each edition, times `unit`. */
function quickest(times, unit) {
  const cells = times[0].map((_, cell) => Math.min(...times.map((time) => time[cell])) * unit);
  const size = cells.length / EDITIONS;
  const steps = Array.from({ length: size }, (_, step) => sum(cells.filter((_, cell) => cell % size === step)));
  return [sum(steps), ...steps];
}

function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}

function summarise(steps, rounds) {
  const [total, ...rest] = ['total', ...steps].map((name, k) => ({
    name,
    ratio: median(rounds.map((round) => round.engine[k] / round.c[k])),
    engine: median(rounds.map((round) => round.engine[k])),
    c: median(rounds.map((round) => round.c[k])),
  }));
  return { total, steps: rest };
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

/** One line a step: ratio, then nanoseconds per customer and edition of both. */
export function twinLines({ total, steps }) {
  const line = ({ name, ratio, engine, c }) =>
    `  ${name.padEnd(9)} ${ratio.toFixed(2)} × C (${engine.toFixed(1)} and ${c.toFixed(1)} ns per customer and edition)`;
  return [total, ...steps].map(line);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const result = await compareWithTwin();
  if (process.argv.includes('--json')) console.log(JSON.stringify(result));
  else console.log(result === null ? 'skipped: no gcc' : twinLines(result).join('\n'));
}
