import type { OutcomeSeries } from '../../sim/outcomes';
import type { Runner, TrialAnswer } from '../../sim/runner';
import type { Trial } from '../../sim/trials';

export type ExperimentStatus = 'idle' | 'running' | 'done' | 'cancelled' | 'failed';

/** Some trials and what came of them; index = number of the trial in the plan. */
export interface Stage<Plan> {
  readonly plan: Plan;
  readonly results: readonly (OutcomeSeries | undefined)[];
}

/** A stage whose plan depends on what came of those before. */
export interface LaterStage<Plan> {
  /** trials it may have, for the progress before its plan is made */
  readonly count: number;
  readonly plan: (before: readonly Stage<Plan>[]) => Plan;
}

/** What can be seen of an experiment from outside, whatever it is about. */
export interface ExperimentState {
  readonly status: ExperimentStatus;
  readonly isRunning: boolean;
  readonly progress: { readonly done: number; readonly total: number };
  readonly secondsLeft: number | undefined;
  readonly stages: readonly unknown[];
}

/** Milliseconds between two pictures of an experiment under way. */
const REDRAW_INTERVAL = 300;
/** An estimate of the time left is worth showing after so many milliseconds and trials. */
const ESTIMATE_AFTER = { milliseconds: 600, trials: 6 };

/**
 * One experiment: its trials are played in the workers, what has been played is shown as it comes and stays when the
 * rest is cancelled.
 */
export class Experiment<Plan extends { readonly trials: readonly Trial[] }> implements ExperimentState {
  #stages = $state.raw<readonly Stage<Plan>[]>([]);
  #status = $state.raw<ExperimentStatus>('idle');
  #done = $state.raw(0);
  #total = $state.raw(0);
  #secondsLeft = $state.raw<number>();
  #error = $state.raw<unknown>();
  #key = $state.raw<string>();
  #abort = new AbortController();
  readonly #runner: Pick<Runner, 'trials'>;
  readonly #now: () => number;

  constructor(runner: Pick<Runner, 'trials'>, now: () => number) {
    this.#runner = runner;
    this.#now = now;
  }

  /** what has been played; one stage for most experiments */
  get stages(): readonly Stage<Plan>[] {
    return this.#stages;
  }
  get status(): ExperimentStatus {
    return this.#status;
  }
  get isRunning(): boolean {
    return this.#status === 'running';
  }
  /** trials that have been played, of all */
  get progress(): { readonly done: number; readonly total: number } {
    return { done: this.#done, total: this.#total };
  }
  /** at the pace so far; undefined while that is a mere guess */
  get secondsLeft(): number | undefined {
    return this.#secondsLeft;
  }
  get error(): unknown {
    return this.#error;
  }

  /** Whether `key` is what was asked last. */
  isOf(key: string): boolean {
    return this.#key === key;
  }

  /** Whether what is shown belongs to other inputs than those of `key`. */
  isStale(key: string): boolean {
    return this.#key !== undefined && this.#key !== key;
  }

  /** Plays `plan` and then the stages that follow from it, in place of whatever was there. `key` stands for the inputs. */
  async run(key: string, plan: Plan, later: readonly LaterStage<Plan>[] = []): Promise<void> {
    this.#abort.abort();
    const abort = (this.#abort = new AbortController());
    this.#key = key;
    this.#stages = [];
    this.#status = 'running';
    this.#done = 0;
    this.#total = plan.trials.length + later.reduce((sum, { count }) => sum + count, 0);
    this.#secondsLeft = undefined;
    this.#error = undefined;
    const started = this.#now();
    try {
      await this.#play(plan, abort.signal, started);
      for (const { count, plan: make } of later) {
        const next = make(this.#stages);
        this.#total += next.trials.length - count;
        await this.#play(next, abort.signal, started);
      }
      this.#end(abort, 'done');
    } catch (error) {
      if (!abort.signal.aborted) this.#error = error;
      this.#end(abort, 'failed');
    }
  }

  /** Plays no further; what has been played stays. */
  cancel(): void {
    if (!this.isRunning) return;
    this.#abort.abort();
    this.#status = 'cancelled';
    this.#secondsLeft = undefined;
  }

  /** Forgets everything. */
  clear(): void {
    this.#abort.abort();
    this.#stages = [];
    this.#status = 'idle';
    this.#key = undefined;
  }

  async #play(plan: Plan, signal: AbortSignal, started: number): Promise<void> {
    const before = this.#stages;
    const doneBefore = this.#done;
    const results: (OutcomeSeries | undefined)[] = Array.from({ length: plan.trials.length });
    let played = 0;
    let drawn = this.#now();
    const show = (): void => {
      drawn = this.#now();
      this.#stages = [...before, { plan, results: [...results] }];
      this.#done = doneBefore + played;
      this.#estimate(drawn - started);
    };
    const onanswer = (answers: readonly TrialAnswer[]): void => {
      if (signal.aborted) return;
      for (const { index, result } of answers) results[index] = result;
      played += answers.length;
      if (this.#now() - drawn >= REDRAW_INTERVAL) show();
    };
    // what had come before a cancellation, and was not drawn yet, is worth keeping
    const keep = (): void => {
      if (this.#abort.signal === signal) show();
    };
    signal.addEventListener('abort', keep);
    try {
      await this.#runner.trials(plan.trials, { signal, onanswer });
      if (!signal.aborted) show();
    } finally {
      signal.removeEventListener('abort', keep);
    }
  }

  #estimate(elapsed: number): void {
    const isKnown = elapsed >= ESTIMATE_AFTER.milliseconds && this.#done >= ESTIMATE_AFTER.trials;
    this.#secondsLeft = isKnown ? ((this.#total - this.#done) * elapsed) / this.#done / 1000 : undefined;
  }

  #end(abort: AbortController, status: ExperimentStatus): void {
    if (abort !== this.#abort || abort.signal.aborted) return;
    this.#status = status;
    this.#secondsLeft = undefined;
  }
}
