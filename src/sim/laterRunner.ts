/** A runner that is still on its way: the page shows before the model has arrived. */
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
  readonly #coming: Promise<WorkerRunner>;
  #arrived: WorkerRunner | undefined;

  constructor(coming: Promise<WorkerRunner>) {
    this.#coming = coming;
    // a model that never arrives rejects every request; nobody else has to hear of it
    coming.then((runner) => (this.#arrived = runner)).catch(() => {});
  }

  get mode(): 'worker' | 'inThread' {
    return this.#arrived?.mode ?? 'worker';
  }

  async play(
    plan: Plan,
    options?: RequestOptions & { from?: number; onprogress?: (done: number, total: number) => void },
  ): Promise<PlayedEdition[]> {
    return (await this.#coming).play(plan, options);
  }
  async links(plan: Plan, options?: RequestOptions): Promise<Int32Array> {
    return (await this.#coming).links(plan, options);
  }
  async story(plan: Plan, customer: number, options?: StoryOptions): Promise<Story> {
    return (await this.#coming).story(plan, customer, options);
  }
  async forecast(plan: Plan, next: Decisions, options?: ForecastOptions): Promise<Future[]> {
    return (await this.#coming).forecast(plan, next, options);
  }
  async branches(plan: Plan, nexts: readonly Decisions[], options?: RequestOptions): Promise<Branch[]> {
    return (await this.#coming).branches(plan, nexts, options);
  }
  async forecasts(plan: Plan, nexts: readonly Decisions[], options?: ForecastsOptions): Promise<Future[][]> {
    return (await this.#coming).forecasts(plan, nexts, options);
  }
  async replays(plan: Plan, next: Decisions, options?: RequestOptions & { count?: number }): Promise<EditionReport[]> {
    return (await this.#coming).replays(plan, next, options);
  }

  async trials(trials: readonly Trial[], options?: TrialOptions): Promise<OutcomeSeries[]> {
    return (await this.#coming).trials(trials, options);
  }
  dispose(): void {
    void this.#coming.then((runner) => runner.dispose());
  }
}
