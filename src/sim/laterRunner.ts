/** A runner that is not there yet: the page shows before the model is fetched, and fetches it when it is needed. */
import type { Decisions, EditionReport } from '../model';
import type {
  Branch,
  ForecastOptions,
  ForecastsOptions,
  Future,
  Plan,
  PlayedEdition,
  RequestOptions,
  Runner,
  TrialOptions,
  Story,
  StoryOptions,
} from './runner';
import type { OutcomeSeries } from './outcomes';
import type { Trial } from './trials';
import type { WorkerRunner } from './workerRunner';

export class LaterRunner implements Runner {
  readonly #load: () => Promise<WorkerRunner>;
  #coming: Promise<WorkerRunner> | undefined;
  #arrived: WorkerRunner | undefined;

  constructor(load: () => Promise<WorkerRunner>) {
    this.#load = load;
  }

  /** Fetches the model ahead of the first request. One that never arrives rejects every request; nobody else hears of it. */
  prepare(): void {
    this.#ready()
      .then((runner) => (this.#arrived = runner))
      .catch(() => {});
  }

  get mode(): 'worker' | 'inThread' {
    return this.#arrived?.mode ?? 'worker';
  }

  async play(
    plan: Plan,
    options?: RequestOptions & { from?: number; onprogress?: (done: number, total: number) => void },
  ): Promise<PlayedEdition[]> {
    return (await this.#ready()).play(plan, options);
  }
  async links(plan: Plan, options?: RequestOptions): Promise<Int32Array> {
    return (await this.#ready()).links(plan, options);
  }
  async story(plan: Plan, customer: number, options?: StoryOptions): Promise<Story> {
    return (await this.#ready()).story(plan, customer, options);
  }
  async forecast(plan: Plan, next: Decisions, options?: ForecastOptions): Promise<Future[]> {
    return (await this.#ready()).forecast(plan, next, options);
  }
  async branches(plan: Plan, nexts: readonly Decisions[], options?: RequestOptions): Promise<Branch[]> {
    return (await this.#ready()).branches(plan, nexts, options);
  }
  async forecasts(plan: Plan, nexts: readonly Decisions[], options?: ForecastsOptions): Promise<Future[][]> {
    return (await this.#ready()).forecasts(plan, nexts, options);
  }
  async replays(plan: Plan, next: Decisions, options?: RequestOptions & { count?: number }): Promise<EditionReport[]> {
    return (await this.#ready()).replays(plan, next, options);
  }

  async trials(trials: readonly Trial[], options?: TrialOptions): Promise<OutcomeSeries[]> {
    return (await this.#ready()).trials(trials, options);
  }
  dispose(): void {
    void this.#coming?.then((runner) => runner.dispose());
  }

  #ready(): Promise<WorkerRunner> {
    if (!this.#coming) {
      this.#coming = this.#load();
      this.prepare();
    }
    return this.#coming;
  }
}
