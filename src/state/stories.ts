import type { Plan, Runner, Story } from '../sim/runner';
import { Recent } from './recent';

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
  readonly #told = new Recent<Story>(KEPT);

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
    return story;
  }
}
