/**
 * Runs that have been played, kept by the decisions that led to them.
 *
 * Playing one edition more, going back, or another decision in the last edition then costs one edition instead of
 * the whole run. Memory is bounded; what was used longest ago goes first, and can always be played again.
 */
import { LEVERS, checkDecisions, checkParameters, checkScenario, cloneRun, createRun, playEdition } from '../model';
import type { Decisions, EditionReport, Run } from '../model';
import type { Plan } from './runner';

/** A run that has just played an edition, and what the edition reported. Nobody may play it on but the library. */
export interface KeptRun {
  readonly run: Run;
  readonly report: EditionReport;
}

/** Bytes of customers a library keeps: about three whole runs of the baseline. */
const DEFAULT_LIMIT = 128 * 2 ** 20;

export class RunLibrary {
  /** in order of last use */
  readonly #kept = new Map<string, KeptRun>();
  readonly #limit: number;
  #bytes = 0;

  constructor(limitBytes = DEFAULT_LIMIT) {
    this.#limit = limitBytes;
  }

  /** Bytes of customers kept now. */
  get bytes(): number {
    return this.#bytes;
  }

  /**
   * The run of `plan` after `editions` of its decisions. Plays what is missing and calls `rest` after each edition;
   * two calls must not overlap.
   */
  async reach(plan: Plan, editions: number, rest: () => Promise<void>): Promise<KeptRun> {
    const keys = prefixKeys(plan);
    let edition = this.#nearest(keys, editions);
    let kept = this.#use(keys[edition]) ?? this.#open(plan, keys[0]);
    while (edition < editions) {
      await rest();
      kept = this.#playOn(kept, plan, edition, keys);
      edition++;
    }
    return kept;
  }

  /** The links of the customers of `plan`, from any of its runs: they never change. */
  links(plan: Plan): Int32Array {
    const keys = prefixKeys(plan);
    const kept = this.#kept.get(keys[this.#nearest(keys, plan.decisions.length)]) ?? this.#open(plan, keys[0]);
    return kept.run.links;
  }

  clear(): void {
    this.#kept.clear();
    this.#bytes = 0;
  }

  /** The last edition up to `editions` that is kept, or 0. */
  #nearest(keys: readonly string[], editions: number): number {
    let edition = editions;
    while (edition > 0 && !this.#kept.has(keys[edition])) edition--;
    return edition;
  }

  #use(key: string): KeptRun | undefined {
    const kept = this.#kept.get(key);
    if (kept === undefined) return undefined;
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    return kept;
  }

  #open({ scenario, seed, parameters }: Plan, key: string): KeptRun {
    const run = createRun(scenario, seed, parameters);
    this.#makeRoom(bytesOf(run));
    return this.#keep(key, { run, report: run.opening });
  }

  #playOn(from: KeptRun, plan: Plan, edition: number, keys: readonly string[]): KeptRun {
    const bytes = bytesOf(from.run);
    this.#makeRoom(bytes, keys[edition]);
    // a population too large to be kept twice is played on in place
    const mustMove = this.#bytes + bytes > this.#limit;
    if (mustMove) this.#drop(keys[edition]);
    const run = mustMove ? from.run : cloneRun(from.run);
    const report = playEdition(run, plan.decisions[edition]);
    return this.#keep(keys[edition + 1], { run, report });
  }

  #makeRoom(bytes: number, exceptKey?: string): void {
    for (const key of [...this.#kept.keys()]) {
      if (this.#bytes + bytes <= this.#limit) return;
      if (key !== exceptKey) this.#drop(key);
    }
  }

  #keep(key: string, kept: KeptRun): KeptRun {
    this.#kept.set(key, kept);
    this.#bytes += bytesOf(kept.run);
    return kept;
  }

  #drop(key: string): void {
    const kept = this.#kept.get(key);
    if (kept && this.#kept.delete(key)) this.#bytes -= bytesOf(kept.run);
  }
}

/** Throws ModelError when anything in `plan` is illegal, before any of it is played. */
export function checkPlan(plan: Plan): void {
  checkScenario(plan.scenario);
  checkParameters(plan.parameters);
  for (const decisions of plan.decisions) checkDecisions(decisions);
}

/** A legal list of levers as text. */
export function decisionsKey(decisions: Decisions): string {
  return LEVERS.map(({ id }) => decisions[id]).join();
}

/** One key for each edition of a legal plan, from 0; equal keys mean equal bits. */
function prefixKeys(plan: Plan): string[] {
  const keys = [openingKey(plan)];
  for (const one of plan.decisions) keys.push(`${keys[keys.length - 1]}|${decisionsKey(one)}`);
  return keys;
}

/** Equal for plans that open with the same show. */
export function openingKey({ scenario, seed, parameters }: Plan): string {
  return canonical([scenario, seed, parameters]);
}

/** JSON that does not depend on the order in which an object got its keys. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** Bytes of customers and their links. */
export function bytesOf({ customers, links }: Run): number {
  return customers.attending.buffer.byteLength + links.byteLength;
}
