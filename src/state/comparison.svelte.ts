import { planOf, type RunDocument } from '../formats/document';
import type { PlayedEdition, Runner } from '../sim/runner';

interface PlayedRun {
  readonly key: string;
  readonly editions: readonly PlayedEdition[];
}

/** The played editions of several runs at once; what has been played is not played again. */
export class Comparison {
  #played = $state.raw<readonly PlayedRun[]>([]);
  #isBusy = $state.raw(false);
  #progress = $state.raw({ done: 0, total: 0 });
  #error = $state.raw<unknown>();
  #abort = new AbortController();
  readonly #runner: Runner;

  constructor(runner: Runner) {
    this.#runner = runner;
  }

  get isBusy(): boolean {
    return this.#isBusy;
  }
  /** editions played of all that are missing */
  get progress(): { done: number; total: number } {
    return this.#progress;
  }
  get error(): unknown {
    return this.#error;
  }
  /** Index = edition, 0 the show as it was taken over; undefined until they have been played. */
  editionsOf(document: RunDocument): readonly PlayedEdition[] | undefined {
    const key = keyOf(document);
    return this.#played.find((run) => run.key === key)?.editions;
  }

  /** Plays what is missing of `documents` and forgets all others. */
  async show(documents: readonly RunDocument[]): Promise<void> {
    this.#abort.abort();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#error = undefined;
    const keys = documents.map(keyOf);
    this.#played = this.#played.filter(({ key }) => keys.includes(key));
    const missing = documents.filter(
      (document, index) => keys.indexOf(keys[index]) === index && !this.editionsOf(document),
    );
    this.#isBusy = missing.length > 0;
    try {
      await this.#play(missing, signal);
    } catch (error) {
      if (!signal.aborted) this.#error = error;
    }
    if (!signal.aborted) this.#isBusy = false;
  }

  cancel(): void {
    this.#abort.abort();
    this.#isBusy = false;
  }

  async #play(missing: readonly RunDocument[], signal: AbortSignal): Promise<void> {
    const total = missing.reduce((sum, { played }) => sum + played.length, 0);
    let before = 0;
    this.#progress = { done: 0, total };
    for (const document of missing) {
      const onprogress = (done: number): void => {
        if (!signal.aborted) this.#progress = { done: before + done, total };
      };
      const editions = await this.#runner.play(planOf(document), { signal, onprogress });
      if (signal.aborted) return;
      this.#played = [...this.#played, { key: keyOf(document), editions }];
      before += document.played.length;
    }
  }
}

/** Equal for runs that give the same bits. */
function keyOf(document: RunDocument): string {
  return JSON.stringify(planOf(document));
}
