/** Editions that could have been: the same customers, the same luck or another, and decisions that were not made. */
import { cloneRun, copyRun, playEdition } from '../model';
import type { Decisions, EditionReport, Run } from '../model';
import type { Branch, Fates } from './runner';

/** Plays the edition after `from` with each of `nexts`; `from` stays as it is. */
export async function playBranches(
  from: Run,
  nexts: readonly Decisions[],
  rest: () => Promise<void>,
): Promise<Branch[]> {
  const branches: Branch[] = [];
  await eachTime(from, nexts.length, rest, (run, index) => {
    const report = playEdition(run, nexts[index]);
    branches.push({ report, fates: takeFates(run) });
  });
  return branches;
}

/** Plays the edition after `from` with `next` under each of `lucks`; `from` stays as it is. */
export async function replay(
  from: Run,
  next: Decisions,
  lucks: readonly number[],
  rest: () => Promise<void>,
): Promise<EditionReport[]> {
  const reports: EditionReport[] = [];
  await eachTime(from, lucks.length, rest, (run, index) => reports.push(playEdition(run, next, lucks[index])));
  return reports;
}

/** Hands a copy of `from` to `work`, the same memory every time. */
async function eachTime(
  from: Run,
  times: number,
  rest: () => Promise<void>,
  work: (run: Run, index: number) => void,
): Promise<void> {
  if (times === 0) return;
  const copy = cloneRun(from);
  for (let index = 0; index < times; index++) {
    if (index > 0) copyRun(from, copy);
    work(copy, index);
    await rest();
  }
}

function takeFates({ customers }: Run): Fates {
  return {
    attending: customers.attending.slice(),
    attendedPrevious: customers.attendedPrevious.slice(),
    attendingRival: customers.attendingRival.slice(),
    brandt: customers.brandt.slice(),
    satisfaction: new Float32Array(customers.satisfaction),
  };
}

/** The buffers of `fates`, for handing them over instead of copying them. */
export const buffersOf = (fates: Fates): ArrayBuffer[] =>
  Object.values<Uint8Array | Float32Array>({ ...fates }).map((column) => column.buffer as ArrayBuffer);
