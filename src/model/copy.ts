/** Copies of runs: one `set` for all customers, a few numbers for the organiser. */
import { emptyRun } from './create';
import { ModelError } from './errors';
import type { Run } from './run';

/** What the organiser carries from edition to edition, and which edition it is. */
export function copyStocks(from: Run, into: Run): void {
  const broken = into.organiser.brokenPromise;
  Object.assign(into.organiser, from.organiser, { brokenPromise: broken });
  broken[0] = from.organiser.brokenPromise[0];
  broken[1] = from.organiser.brokenPromise[1];
  Object.assign(into.ledger, from.ledger);
  into.edition = from.edition;
  into.opening = from.opening;
}

/** Whether two runs have the same customers to begin with: then one can be copied over the other. */
function isSameShow(from: Run, into: Run): boolean {
  return from.links === into.links && from.parameters === into.parameters && from.scenario === into.scenario;
}

/**
 * Makes `into` the same run as `from`, bit for bit, without allocating. `into` must be a copy of the same show
 * (made by `cloneRun`), at whatever edition.
 */
export function copyRun(from: Run, into: Run): void {
  if (!isSameShow(from, into)) {
    throw new ModelError({ code: 'shapeDiffers', what: 'into', value: into.count }, `a clone of the same run`);
  }
  new Uint8Array(into.buffer).set(new Uint8Array(from.buffer));
  copyStocks(from, into);
}

/** An independent copy; playing both on gives the same bits. */
export function cloneRun(run: Run): Run {
  const copy = emptyRun(run.scenario, run.seed, run.parameters, run.exhibitorCount, run.count, run.links);
  copyRun(run, copy);
  return copy;
}
