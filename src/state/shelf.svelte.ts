import { keptRecord, type KeptRecord, type RunNews, type RunStore } from './runStore';
import { isFull, type Kept } from './storage';

/** Why a run that should be on the device is only in this page. */
export type ShelfProblem = Exclude<Kept, 'kept'>;

export interface ShelfParts {
  readonly store: RunStore;
  readonly news: RunNews;
  /** whether the person agreed that something is kept on this device */
  readonly mayKeep: () => boolean;
}

/**
 * Runs kept under a name: on the device once the person agreed, else in this page until it is closed.
 * A run is in the page before the device is asked, so whatever the device answers, nothing is lost.
 */
export class Shelf {
  #stored = $state.raw<readonly KeptRecord[]>([]);
  /** what the device does not have: not allowed, not possible, or still on its way */
  #inPage = $state.raw<readonly KeptRecord[]>([]);
  #problem = $state.raw<ShelfProblem>();
  /** one after the other, so that a reading never undoes a writing */
  #turn: Promise<void> = Promise.resolve();
  readonly #parts: ShelfParts;

  constructor(parts: ShelfParts) {
    this.#parts = parts;
    parts.news.listen(() => void this.read());
  }

  /** Newest first. */
  get runs(): readonly KeptRecord[] {
    const stored = this.#stored.filter(({ id }) => !this.#inPage.some((one) => one.id === id));
    return [...this.#inPage, ...stored].sort((one, other) => other.savedAt - one.savedAt);
  }
  get problem(): ShelfProblem | undefined {
    return this.#problem;
  }
  /** Whether this run will still be there when the page has been closed. */
  isOnDevice(id: string): boolean {
    return this.#stored.some((one) => one.id === id) && !this.#inPage.some((one) => one.id === id);
  }

  /** Brings what the device has, and other pages may have changed, onto the screen. */
  read(): Promise<void> {
    return this.#inTurn(async () => {
      const found = this.#parts.mayKeep() ? await this.#parts.store.all() : [];
      this.#stored = found.flatMap((raw) => keptRecord(raw) ?? []);
    });
  }

  /** Keeps a run, new or changed. */
  put(record: KeptRecord): Promise<void> {
    this.#inPage = [record, ...without(this.#inPage, record.id)];
    return this.#inTurn(() => this.#write(record));
  }

  remove(id: string): Promise<void> {
    this.#inPage = without(this.#inPage, id);
    this.#stored = without(this.#stored, id);
    return this.#inTurn(async () => {
      if (!this.#parts.mayKeep()) return;
      await this.#parts.store.remove(id);
      this.#stored = without(this.#stored, id);
      this.#parts.news.tell();
    });
  }

  /** The person agreed: what is in the page goes onto the device too. */
  async agree(): Promise<void> {
    await this.read();
    for (const record of this.#inPage) await this.#inTurn(() => this.#write(record));
  }

  /** The person withdrew: nothing stays on the device, and everything stays in this page until it is closed. */
  withdraw(): Promise<void> {
    this.#inPage = this.runs;
    return this.#empty();
  }

  /** Nothing stays anywhere. */
  clear(): Promise<void> {
    this.#inPage = [];
    return this.#empty();
  }

  #empty(): Promise<void> {
    this.#stored = [];
    this.#problem = undefined;
    return this.#inTurn(async () => {
      await this.#parts.store.clear();
      this.#parts.news.tell();
    });
  }

  async #write(record: KeptRecord): Promise<void> {
    const isStillWanted = this.#inPage.includes(record);
    if (!isStillWanted || !this.#parts.mayKeep()) return;
    await this.#parts.store.put(record);
    this.#problem = undefined;
    this.#stored = [record, ...without(this.#stored, record.id)];
    if (this.#inPage.includes(record)) this.#inPage = without(this.#inPage, record.id);
    this.#parts.news.tell();
  }

  #inTurn(job: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(job).catch((error: unknown) => {
      this.#problem = isFull(error) ? 'full' : 'forbidden';
    });
    return this.#turn;
  }
}

function without(records: readonly KeptRecord[], id: string): readonly KeptRecord[] {
  return records.filter((one) => one.id !== id);
}
