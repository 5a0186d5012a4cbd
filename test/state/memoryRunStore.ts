import type { KeptRecord, RunNews, RunStore } from '../../src/state/runStore';

/** A device's kept runs in memory, which can be told to refuse. */
export class MemoryRunStore implements RunStore {
  readonly records = new Map<string, unknown>();
  refusal: Error | undefined;

  all(): Promise<readonly unknown[]> {
    return this.#unlessRefused(() => [...this.records.values()]);
  }
  put(record: KeptRecord): Promise<void> {
    return this.#unlessRefused(() => void this.records.set(record.id, structuredClone(record)));
  }
  remove(id: string): Promise<void> {
    return this.#unlessRefused(() => void this.records.delete(id));
  }
  clear(): Promise<void> {
    return this.#unlessRefused(() => this.records.clear());
  }

  async #unlessRefused<Value>(job: () => Value): Promise<Value> {
    await Promise.resolve();
    if (this.refusal) throw this.refusal;
    return job();
  }
}

/** Pages that hear of each other's changes, as browsers do it: every page but the one that changed something. */
export class MemoryNews {
  readonly #listeners: (() => void)[] = [];

  page(): RunNews {
    let mine: (() => void) | undefined;
    return {
      tell: () => this.#listeners.forEach((heard) => void (heard !== mine && heard())),
      listen: (heard) => {
        mine = heard;
        this.#listeners.push(heard);
      },
    };
  }
}
