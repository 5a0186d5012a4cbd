import { clear, createStore, del, set, values } from 'idb-keyval';

/** A run somebody kept under a name. */
export interface KeptRecord {
  readonly id: string;
  /** a run file's text; the name is in it */
  readonly file: string;
  /** milliseconds */
  readonly savedAt: number;
  /** yuan, as it was on the screen when the run was kept; null when it had not been computed */
  readonly score: number | null;
}

/** Where kept runs lie on the device. Every method rejects when the device will not have it. */
export interface RunStore {
  /** whatever lies there: it may have been written by another version */
  all(): Promise<readonly unknown[]>;
  put(record: KeptRecord): Promise<void>;
  remove(id: string): Promise<void>;
  clear(): Promise<void>;
}

/** One record for each run in IndexedDB, so that two pages never write over each other's; opened at first use. */
export function deviceRunStore(): RunStore {
  const store = createStore('rebook', 'runs');
  // async, because a page without an origin throws as soon as IndexedDB is named
  return {
    all: async () => values<unknown>(store),
    put: async (record) => set(record.id, record, store),
    remove: async (id) => del(id, store),
    clear: async () => clear(store),
  };
}

/** What the pages of one browser tell each other about kept runs. */
export interface RunNews {
  /** tells the other pages that something has changed */
  tell(): void;
  listen(heard: () => void): void;
}

/** News by BroadcastChannel; without one a page sees changes when it is opened next. */
export function runNews(): RunNews {
  try {
    const channel = new BroadcastChannel('rebook.runs');
    return {
      tell: () => channel.postMessage('changed'),
      listen: (heard) => channel.addEventListener('message', heard),
    };
  } catch {
    return { tell: () => {}, listen: () => {} };
  }
}

/** `raw` as a record, if it is one. */
export function keptRecord(raw: unknown): KeptRecord | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const { id, file, savedAt, score } = raw as Record<string, unknown>;
  if (typeof id !== 'string' || typeof file !== 'string' || typeof savedAt !== 'number') return undefined;
  return { id, file, savedAt, score: typeof score === 'number' && Number.isFinite(score) ? score : null };
}
