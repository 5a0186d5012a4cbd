/** The engine phase by phase, for the comparison with its translation into C: what its public interface hides. */
import { copyRun } from '../../src/model';
import type { Decisions } from '../../src/model';
import type { Run } from '../../src/model/run';
import { STEPS as PHASES, openEdition } from '../../src/model/simulate';
import { onStage } from '../../src/model/stage';

export { BASE_DECISIONS, SCENARIOS, STRATEGIES, cloneRun, createRun, digest } from '../../src/model';
export { twinHeader } from './twinHeader';
export { twinInput } from './twinInput';

/** What is timed, in order: what opens an edition, then its phases. */
export const STEPS: readonly string[] = [
  'open',
  'promise',
  'book',
  'serve',
  'empower',
  'evaluate',
  'relate',
  'talk',
  'classify',
  'account',
];

/** Plays an edition without its report; writes the milliseconds of every step into `spent`. */
export function playSteps(run: Run, decisions: Decisions, spent: Float64Array): void {
  onStage(run, () => stepOnStage(run, decisions, spent, 0));
}

function stepOnStage(run: Run, decisions: Decisions, spent: Float64Array, at: number): void {
  let last = performance.now();
  openEdition(run, decisions, 0);
  for (let step = 0; step <= PHASES.length; step++) {
    const next = performance.now();
    spent[at + step] = next - last;
    last = next;
    if (step < PHASES.length) PHASES[step](run);
  }
}

/** Nanoseconds of every step of every edition, played from `opening` on `scratch`, a copy of it. */
export function timeSteps(opening: Run, scratch: Run, decisions: Decisions, editions: number): number[] {
  const spent = new Float64Array(editions * STEPS.length);
  copyRun(opening, scratch);
  onStage(scratch, () => {
    for (let edition = 0; edition < editions; edition++) {
      stepOnStage(scratch, decisions, spent, edition * STEPS.length);
    }
  });
  return Array.from(spent, (milliseconds) => milliseconds * 1e6);
}

/** What an edition found out and no column or stock shows, in the order of `printFindings` in twin/main.c. */
export function findingsOf({ now }: Run): number[] {
  return [
    ...now.transitions,
    ...now.stayedAway,
    ...now.valueParts,
    ...[now.attendedLast, now.couldReturn, now.returned, now.firstTimers, now.wentToRival].flat(),
    ...[now.failures, now.repeatedFailures, now.complaints, now.overloaded, now.promoters, now.detractors].flat(),
    now.turnedAway,
    ...now.fairness,
    now.pastRevenue[0],
    now.pastRevenueReturned[1],
    now.marginMedian,
    now.marginTop,
    now.money.revenue,
    now.money.profit,
    now.money.customerEquity,
  ];
}
