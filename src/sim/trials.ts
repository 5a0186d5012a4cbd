/**
 * Trials: whole runs that an experiment compares, each boiled down to a few numbers per edition.
 *
 * Founding a show costs more than playing it, so a bench keeps the shows it has founded, together with the editions
 * many trials have in common, and plays each trial on a copy.
 */
import { cloneRun, copyRun, createRun, playEdition } from '../model';
import type { Decisions, EditionReport, ParameterOverrides, Run, Scenario } from '../model';
import { canonical, bytesOf, decisionsKey } from './library';
import { outcomesOf } from './outcomes';
import type { OutcomeSeries } from './outcomes';

/** One whole run: all editions of the scenario. */
export interface Trial {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly parameters: ParameterOverrides;
  /** edition 1 first; the last is repeated */
  readonly decisions: readonly Decisions[];
  /** other chance for the same customers; 0, what happens, unless told */
  readonly luck?: number;
  /** first edition that meets this luck; 1 unless told */
  readonly luckFrom?: number;
  /** how many editions from the first many trials have in common; they are played once and kept. 0 unless told */
  readonly shared?: number;
}

/** What a portion of trials is answered with. */
export interface TrialsPlayed {
  readonly results: readonly OutcomeSeries[];
  /** time spent on playing, without what others were given meanwhile */
  readonly milliseconds: number;
}

/** A show as several trials find it, and a copy to play them on. */
interface Start {
  readonly run: Run;
  readonly copy: Run;
  /** edition 0 first */
  readonly reports: readonly EditionReport[];
}

/** Bytes of customers a bench keeps: some three shows of the baseline with their copies. */
const DEFAULT_LIMIT = 32 * 2 ** 20;

export class TrialBench {
  /** in order of last use */
  readonly #starts = new Map<string, Start>();
  readonly #limit: number;
  readonly #now: () => number;
  #bytes = 0;

  constructor(limitBytes = DEFAULT_LIMIT, now: () => number = () => performance.now()) {
    this.#limit = limitBytes;
    this.#now = now;
  }

  /** Bytes of customers kept now. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Plays `trials` one after the other and calls `rest` before each edition; two calls must not overlap. */
  async play(trials: readonly Trial[], rest: () => Promise<void>): Promise<TrialsPlayed> {
    let milliseconds = 0;
    const timed = async <Value>(piece: () => Value): Promise<Value> => {
      await rest();
      const before = this.#now();
      const value = piece();
      milliseconds += this.#now() - before;
      return value;
    };
    const results: OutcomeSeries[] = [];
    for (const trial of trials) results.push(await this.#playOne(trial, timed));
    return { results, milliseconds };
  }

  clear(): void {
    this.#starts.clear();
    this.#bytes = 0;
  }

  async #playOne(trial: Trial, timed: <Value>(piece: () => Value) => Promise<Value>): Promise<OutcomeSeries> {
    const key = startKey(trial);
    const kept = this.#use(key);
    const opened = kept ? { run: this.#fresh(kept), reports: kept.reports } : await timed(() => openShow(trial));
    const { run } = opened;
    const reports = [...opened.reports];
    for (let edition = reports.length; edition <= trial.scenario.editions; edition++) {
      if (!kept && edition === sharedOf(trial) + 1) this.#keep(key, run, reports);
      reports.push(await timed(() => playEdition(run, decisionsIn(trial, edition), luckIn(trial, edition))));
    }
    return outcomesOf(reports);
  }

  #use(key: string): Start | undefined {
    const start = this.#starts.get(key);
    if (start === undefined) return undefined;
    this.#starts.delete(key);
    this.#starts.set(key, start);
    return start;
  }

  #fresh({ run, copy }: Start): Run {
    copyRun(run, copy);
    return copy;
  }

  /** Keeps `run` as it is now for later trials; a show too large for that is founded each time. */
  #keep(key: string, run: Run, reports: readonly EditionReport[]): void {
    const bytes = 2 * bytesOf(run);
    if (bytes > this.#limit) return;
    for (const [oldest, start] of this.#starts) {
      if (this.#bytes + bytes <= this.#limit) break;
      this.#starts.delete(oldest);
      this.#bytes -= 2 * bytesOf(start.run);
    }
    // the run itself is played on, and is the copy of later trials
    this.#starts.set(key, { run: cloneRun(run), copy: run, reports: [...reports] });
    this.#bytes += bytes;
  }
}

function openShow({ scenario, seed, parameters }: Trial): { run: Run; reports: readonly EditionReport[] } {
  const run = createRun(scenario, seed, parameters);
  return { run, reports: [run.opening] };
}

/** Editions that have other luck are nobody else's. */
function sharedOf({ shared = 0, luck = 0, luckFrom = 1 }: Trial): number {
  return luck === 0 ? shared : Math.min(shared, luckFrom - 1);
}

function startKey(trial: Trial): string {
  const { scenario, seed, parameters } = trial;
  const shared = Array.from({ length: sharedOf(trial) }, (_, index) => decisionsKey(decisionsIn(trial, index + 1)));
  return [canonical([scenario, seed, parameters]), ...shared].join('|');
}

/** What is decided for `edition` 1, 2, …; the last of the list holds from there on. */
function decisionsIn({ decisions }: Trial, edition: number): Decisions {
  return decisions[Math.min(edition, decisions.length) - 1];
}

function luckIn({ luck = 0, luckFrom = 1 }: Trial, edition: number): number {
  return edition >= luckFrom ? luck : 0;
}
