/**
 * Time from a moved slider to the last of its futures: the coming baseline edition of 8,000 customers, in one thread and
 * in two. Each thread has opened its outlook before; the decisions are new every time, so what depends on them alone is
 * worked out every time. Luck is handed out as the page does it.
 */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { loadScript } from '../support/loadScript.mjs';

const WORKER = new URL('futuresWorker.mjs', import.meta.url);
const THREADS = 2;
const UNWATCHED = 8;
const WATCHED = 25;

/** Milliseconds of every watched round, quickest first, for 16 and 64 futures in one and in two threads. */
export async function timeFutures(baseDecisions) {
  const { FIRST_FUTURES, FUTURE_COUNT, portionsOfLuck } = await loadScript('src/sim/futures.ts');
  const workers = await Promise.all(Array.from({ length: THREADS }, start));
  const cases = [1, THREADS].flatMap((threads) =>
    [FIRST_FUTURES, FUTURE_COUNT].map((futures) => ({ futures, threads, milliseconds: [] })),
  );
  const dragged = draggedPrices(baseDecisions);
  for (let round = 0; round < UNWATCHED + WATCHED; round++) {
    for (const { futures, threads, milliseconds } of cases) {
      const portions = portionsOfLuck(futures, threads);
      const spent = await timeForecast(workers.slice(0, threads), portions, dragged.next().value);
      if (round >= UNWATCHED) milliseconds.push(spent);
    }
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
  return cases.map((one) => ({ ...one, milliseconds: one.milliseconds.sort((a, b) => a - b) }));
}

async function start() {
  const worker = new Worker(WORKER);
  await once(worker, 'message');
  return worker;
}

/** The base decisions at one stand price after the other; never twice the same in a row. */
function* draggedPrices(baseDecisions) {
  for (let step = 0; ; step++) yield { ...baseDecisions, standPrice: 1000 + 10 * (step % 30) };
}

/** Each worker takes the next portion when it has done one. */
async function timeForecast(workers, portions, decisions) {
  const waiting = [...portions];
  const begun = performance.now();
  await Promise.all(
    workers.map(async (worker) => {
      for (let luck = waiting.shift(); luck !== undefined; luck = waiting.shift()) {
        worker.postMessage({ decisions, luck });
        await once(worker, 'message');
      }
    }),
  );
  return performance.now() - begun;
}
