import type { Story } from '../sim/runner';
import type { Stories, StoryWish } from './stories';

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
