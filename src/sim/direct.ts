/** Runs the model in this thread: in tests, and where no worker can be had. Gives way between two pieces of work. */
import type { Decisions, EditionReport } from '../model';
import { FUTURE_COUNT, FutureCollection, lucksUpTo, portionsOfLuck } from './futures';
import { Player, restUnless } from './player';
import type { Company } from './player';
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

export class DirectRunner implements Runner {
  readonly #player: Player;
  #isDisposed = false;

  constructor(player = new Player()) {
    this.#player = player;
  }

  play(
    plan: Plan,
    options: RequestOptions & { from?: number; onprogress?: (done: number, total: number) => void } = {},
  ): Promise<PlayedEdition[]> {
    const company = { ...this.#company(options), onprogress: options.onprogress };
    return this.#player.play(plan, options.from ?? 0, company);
  }

  links(plan: Plan, options: RequestOptions = {}): Promise<Int32Array> {
    return this.#player.links(plan, this.#company(options));
  }

  story(plan: Plan, customer: number, { edition, ...options }: StoryOptions = {}): Promise<Story> {
    return this.#player.story(plan, { customer, edition }, this.#company(options));
  }

  async forecast(plan: Plan, next: Decisions, options: ForecastOptions = {}): Promise<Future[]> {
    const count = options.count ?? FUTURE_COUNT;
    const collection = new FutureCollection(count, options.onprogress);
    for (const lucks of portionsOfLuck(count, 1)) {
      collection.add(await this.#player.futures(plan, next, lucks, this.#company(options)));
    }
    return collection.futures;
  }

  branches(plan: Plan, nexts: readonly Decisions[], options: RequestOptions = {}): Promise<Branch[]> {
    return this.#player.branches(plan, nexts, this.#company(options));
  }

  async forecasts(plan: Plan, nexts: readonly Decisions[], options: ForecastsOptions = {}): Promise<Future[][]> {
    const all: Future[][] = [];
    for (const next of nexts) {
      all.push(await this.forecast(plan, next, { signal: options.signal, count: options.count }));
      options.onprogress?.(all.length, nexts.length);
    }
    return all;
  }

  replays(plan: Plan, next: Decisions, options: RequestOptions & { count?: number } = {}): Promise<EditionReport[]> {
    return this.#player.replays(plan, next, lucksUpTo(options.count ?? FUTURE_COUNT), this.#company(options));
  }

  async trials(trials: readonly Trial[], options: TrialOptions = {}): Promise<OutcomeSeries[]> {
    const results: OutcomeSeries[] = [];
    for (const [index, trial] of trials.entries()) {
      const [result] = (await this.#player.trials([trial], this.#company(options))).results;
      results.push(result);
      options.onanswer?.([{ index, result }]);
    }
    return results;
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#player.clear();
  }

  #company({ signal }: RequestOptions): Company {
    return { rest: restUnless(() => this.#isDisposed || signal?.aborted === true) };
  }
}
