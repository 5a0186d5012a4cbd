import { untrack } from 'svelte';
import type { Future, Plan, Runner } from '../sim/runner';
import { FUTURES } from './forecast.svelte';
import { planKey } from './planKey';
import { Recent } from './recent';

/** What an edition that has been played could have brought: the same customers and decisions, other luck. */
export interface EarlierForecast {
  readonly edition: number;
  /** luck 1 … 64; luck 0 is what came */
  readonly futures: readonly Future[];
}

/** Forecasts remembered, of this run and those before it. */
const REMEMBERED = 24;

/**
 * Forecasts of the editions of a run, each from the show as the edition before left it and with the decisions it was
 * played with. They are computed while somebody watches, the latest first, and remembered.
 */
export class Hindsight {
  #forecasts = $state.raw<readonly EarlierForecast[]>([]);
  #isPending = $state.raw(false);
  #key = '';
  #watchers = 0;
  #abort = new AbortController();
  readonly #known = new Recent<readonly Future[]>(REMEMBERED);
  readonly #runner: Pick<Runner, 'forecast'>;

  constructor(runner: Pick<Runner, 'forecast'>) {
    this.#runner = runner;
  }

  /** those there are of the run last watched, the first edition first */
  get forecasts(): readonly EarlierForecast[] {
    return this.#forecasts;
  }
  /** more of them are being computed */
  get isPending(): boolean {
    return this.#isPending;
  }

  /** Has the forecasts of all editions of `plan` computed; answers how to say that nobody looks any longer. */
  watch(plan: Plan): () => void {
    this.#watchers++;
    // whoever asks in an effect does not ask again because it was answered
    untrack(() => void this.#work(plan));
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      if (--this.#watchers === 0) this.#stop();
    };
  }

  #stop(): void {
    this.#abort.abort();
    this.#isPending = false;
  }

  async #work(plan: Plan): Promise<void> {
    const keys = plan.decisions.map((_, index) => planKey(plan, index + 1));
    const key = keys.join('\n');
    if (this.#isPending && key === this.#key) return;
    this.#stop();
    this.#key = key;
    const { signal } = (this.#abort = new AbortController());
    this.#show(keys);
    const missing = keys.map((_, index) => index + 1).filter((edition) => !this.#known.get(keys[edition - 1]));
    if (missing.length === 0) return;
    this.#isPending = true;
    try {
      for (const edition of missing.reverse()) {
        const from = { ...plan, decisions: plan.decisions.slice(0, edition - 1) };
        const next = plan.decisions[edition - 1];
        const futures = await this.#runner.forecast(from, next, { signal, count: FUTURES });
        if (signal.aborted) return;
        this.#known.set(keys[edition - 1], futures);
        this.#show(keys);
      }
    } catch {
      // a picture lacks a box; whoever looks again asks again
    }
    if (!signal.aborted) this.#isPending = false;
  }

  #show(keys: readonly string[]): void {
    this.#forecasts = keys.flatMap((key, index) => {
      const futures = this.#known.get(key);
      return futures ? [{ edition: index + 1, futures }] : [];
    });
  }
}
