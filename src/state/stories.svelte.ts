import type { Plan, Runner, Story } from '../sim/runner';

/** Whose story, in which run: the person who holds the place in `edition`, the last unless told. */
export interface StoryWish {
  readonly plan: Plan;
  readonly customer: number;
  readonly edition?: number;
  /** another run whose life of the same customer is wanted beside it */
  readonly twinPlan?: Plan;
}

/** Stories kept for going back and forth between contacts. */
const KEPT = 24;

/** Asks for stories and keeps the last ones: they are the same whenever they are told. */
export class Stories {
  readonly #runner: Pick<Runner, 'story'>;
  readonly #told = new Map<string, Story>();

  constructor(runner: Pick<Runner, 'story'>) {
    this.#runner = runner;
  }

  /** The story of one person; rejects with AbortError when `signal` aborts. */
  async tell(plan: Plan, customer: number, edition: number | undefined, signal?: AbortSignal): Promise<Story> {
    const key = JSON.stringify([plan, customer, edition]);
    const kept = this.#told.get(key);
    if (kept) return kept;
    const story = await this.#runner.story(plan, customer, { edition, signal });
    this.#told.set(key, story);
    if (this.#told.size > KEPT) this.#told.delete([...this.#told.keys()][0]);
    return story;
  }
}

/** One story on the screen, and that of the twin. The last one stays until the next has arrived. */
export class StoryReader {
  readonly #stories: Stories;
  #abort = new AbortController();
  #story = $state.raw<Story>();
  #twin = $state.raw<Story>();
  #error = $state.raw<unknown>();
  #isWaiting = $state.raw(false);

  constructor(stories: Stories) {
    this.#stories = stories;
  }

  get story(): Story | undefined {
    return this.#story;
  }
  get twin(): Story | undefined {
    return this.#twin;
  }
  /** why the last story asked for could not be told */
  get error(): unknown {
    return this.#error;
  }
  get isWaiting(): boolean {
    return this.#isWaiting;
  }

  /** Asks for another story; the one asked for before is no longer waited for. */
  async read({ plan, customer, edition, twinPlan }: StoryWish): Promise<void> {
    this.stop();
    const { signal } = (this.#abort = new AbortController());
    this.#isWaiting = true;
    this.#error = undefined;
    try {
      const [story, twin] = await Promise.all([
        this.#stories.tell(plan, customer, edition, signal),
        twinPlan && this.#stories.tell(twinPlan, customer, edition, signal),
      ]);
      if (signal.aborted) return;
      this.#story = story;
      this.#twin = twin;
      this.#isWaiting = false;
    } catch (error) {
      if (signal.aborted) return;
      this.#error = error;
      this.#isWaiting = false;
    }
  }

  stop(): void {
    this.#abort.abort();
    this.#isWaiting = false;
  }
}
