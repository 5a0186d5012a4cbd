import type { Decisions } from '../model';
import type { Future, Plan, Runner } from '../sim/runner';

/** How many futures a full forecast has. */
export const FUTURES = 64;

/** Futures of the coming edition, asked anew with every change; an answer that came too late is dropped. */
export class Forecast {
  #futures = $state.raw<readonly Future[]>([]);
  #isPending = $state.raw(false);
  #abort = new AbortController();
  /** what is shown belongs to decisions that have changed since */
  #isStale = false;
  readonly #runner: Runner;

  constructor(runner: Runner) {
    this.#runner = runner;
  }

  get futures(): readonly Future[] {
    return this.#futures;
  }
  get isPending(): boolean {
    return this.#isPending;
  }

  /** The futures of the edition after `plan` with `next`; the old band stays until the first new futures arrive. */
  async ask(plan: Plan, next: Decisions): Promise<void> {
    this.#abort.abort();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const show = (futures: readonly Future[]): void => {
      if (signal.aborted) return;
      this.#futures = futures;
      this.#isStale = false;
    };
    this.#isPending = true;
    this.#isStale = true;
    try {
      show(await this.#runner.forecast(plan, next, { signal, count: FUTURES, onprogress: show }));
      if (!signal.aborted) this.#isPending = false;
    } catch (error) {
      if (signal.aborted) return;
      this.#isPending = false;
      this.#futures = [];
      throw error;
    }
  }

  /** Computes no further; what is there of these decisions stays, as the prediction for the edition being played. */
  hold(): void {
    this.#abort.abort();
    this.#isPending = false;
    if (this.#isStale) this.#futures = [];
  }

  /** No forecast: switched off, or no edition to come. */
  clear(): void {
    this.#abort.abort();
    this.#futures = [];
    this.#isPending = false;
  }
}
