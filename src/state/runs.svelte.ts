import type { Decisions } from '../model';
import { planOf, type RunDocument } from '../formats/document';
import type { PlayedEdition, Plan, Runner } from '../sim/runner';
import { Hindsight } from './hindsight.svelte';
import { Stories } from './stories';
import { Why } from './why.svelte';

export type RunStatus = 'idle' | 'loading' | 'playing' | 'failed';

/** The played editions of the current document: results, kept out of the document because they can be computed. */
export class Runs {
  /** what their customers lived through */
  readonly stories: Stories;
  #editions = $state.raw<readonly PlayedEdition[]>([]);
  #links = $state.raw<Int32Array>();
  #status = $state.raw<RunStatus>('idle');
  #progress = $state.raw({ done: 0, total: 0 });
  #error = $state.raw<unknown>();
  #loadedKey = '';
  #loading: Promise<void> = Promise.resolve();
  #abort = new AbortController();
  readonly #runner: Runner;
  /** why one of them differs from the one before */
  readonly why: Why;
  /** what each of them could have brought */
  readonly hindsight: Hindsight;

  constructor(runner: Runner) {
    this.#runner = runner;
    this.stories = new Stories(runner);
    this.why = new Why(runner);
    this.hindsight = new Hindsight(runner);
  }

  /** index = edition; edition 0 is the settled show as it is taken over */
  get editions(): readonly PlayedEdition[] {
    return this.#editions;
  }
  get links(): Int32Array | undefined {
    return this.#links;
  }
  get status(): RunStatus {
    return this.#status;
  }
  get progress(): { done: number; total: number } {
    return this.#progress;
  }
  get error(): unknown {
    return this.#error;
  }
  /** One digest per edition of `document`, or none as long as the editions here are those of another run. */
  digestsOf(document: RunDocument): string[] {
    const isTheirs = this.#status !== 'loading' && planKey(planOf(document)) === this.#loadedKey;
    return isTheirs ? this.#editions.map((edition) => edition.digest) : [];
  }

  /** Makes the editions those of `document`; plays nothing again that is already there. */
  load(document: RunDocument): Promise<void> {
    const plan = planOf(document);
    const key = planKey(plan);
    if (key === this.#loadedKey) return this.#loading;
    this.#loadedKey = key;
    this.#loading = this.#work('loading', async (signal) => {
      const onprogress = (done: number, total: number): void => {
        if (!signal.aborted) this.#progress = { done, total };
      };
      // asked together, so that the links do not wait behind a forecast
      const [editions, links] = await Promise.all([
        this.#runner.play(plan, { signal, onprogress }),
        this.#runner.links(plan, { signal }),
      ]);
      if (signal.aborted) return;
      this.#editions = editions;
      this.#links = links;
    });
    return this.#loading;
  }

  /** Plays the coming edition with `next`; the result is shown only once `keep` is called with it. */
  async play(document: RunDocument, next: Decisions): Promise<PlayedEdition | undefined> {
    const plan = planOf(document);
    const decisions = [...plan.decisions, next];
    let edition: PlayedEdition | undefined;
    await this.#work('playing', async (signal) => {
      const played = await this.#runner.play({ ...plan, decisions }, { signal, from: decisions.length });
      edition = played.at(-1);
    });
    return edition;
  }

  /** Adds an edition that `play` answered, after the document took its decisions. */
  keep(edition: PlayedEdition, document: RunDocument): void {
    this.#editions = [...this.#editions, edition];
    this.#loadedKey = planKey(planOf(document));
  }

  cancel(): void {
    this.#abort.abort();
    this.#status = 'idle';
  }

  async #work(status: RunStatus, job: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.#abort.abort();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#status = status;
    this.#error = undefined;
    try {
      await job(signal);
      if (!signal.aborted) this.#status = 'idle';
    } catch (error) {
      if (signal.aborted) return;
      this.#error = error;
      this.#status = 'failed';
      this.#loadedKey = '';
    }
  }
}

/** Equal for plans that give the same bits. */
function planKey(plan: Plan): string {
  return JSON.stringify(plan);
}
