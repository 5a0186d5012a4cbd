import type { Kept, SafeStorage } from './storage';

/** Whether the person allowed keeping on this device; asked once. */
export type KeepChoice = 'unasked' | 'on' | 'off';
/** Why the run is not being kept although it should be. */
export type KeepProblem = Exclude<Kept, 'kept'> | 'otherTab';

export interface KeptRun {
  /** a run file's text */
  file: string;
  /** milliseconds */
  savedAt: number;
  /** yuan, as far as the run had been computed */
  score?: number;
}

interface StorageEvents {
  addEventListener(type: 'storage', listener: (event: StorageEvent) => void): void;
}

export interface KeepingParts {
  /** survives closing the browser; used only after a yes */
  device: SafeStorage;
  /** lives as long as the tab: a reload always goes on */
  tab: SafeStorage;
  /** tells this page from every other one */
  pageId: string;
  window: StorageEvents;
  now: () => number;
}

const CHOICE = 'rebook.keep';
const RUN = 'rebook.run';
const EARLIER = 'rebook.earlier';
const HELLO = 'rebook.hello';
const HERE = 'rebook.here';
const TAKE = 'rebook.take';
/** Milliseconds another page gets to answer before this one writes over a record it did not make. */
const ANSWER_TIME = 300;
/** At most so many runs stay put aside, with so many characters in all: storages hold some five million. */
const EARLIER_RUNS = 5;
const EARLIER_SIZE = 1_000_000;
/** Everything this app ever writes, so that clearing is complete. */
const ALL_KEYS = [CHOICE, RUN, EARLIER, HELLO, HERE, TAKE, 'rebook.preferences'];

/**
 * Keeps the current run on the device and in the tab, and keeps two tabs from overwriting each other.
 *
 * A page that starts says hello through the storage; a page already there answers, and the newcomer writes nothing.
 * A page that slept through this sees a foreign writer in the record and stops writing too.
 */
export class Keeping {
  #choice = $state.raw<KeepChoice>('unasked');
  #problem = $state.raw<KeepProblem>();
  #earlier = $state.raw<readonly KeptRun[]>([]);
  #isClaimed = false;
  #greetedAt = -Infinity;
  readonly #parts: KeepingParts;

  constructor(parts: KeepingParts) {
    this.#parts = parts;
    const choice = parts.device.read(CHOICE);
    this.#choice = choice === 'on' || choice === 'off' ? choice : 'unasked';
    this.#earlier = this.#readEarlier();
    parts.window.addEventListener('storage', (event) => this.#hear(event));
    if (this.#choice === 'on') this.#greet();
  }

  get choice(): KeepChoice {
    return this.#choice;
  }
  get problem(): KeepProblem | undefined {
    return this.#problem;
  }

  /**
   * The run to go on with: the tab's own, else the device's. What the device holds beside a tab's own run was made
   * elsewhere, and is `other`.
   */
  found(): { own: KeptRun | undefined; other: KeptRun | undefined } {
    const inTab = parseRun(this.#parts.tab.read(RUN));
    const onDevice = parseRun(this.#parts.device.read(RUN));
    if (!inTab) return { own: onDevice, other: undefined };
    return { own: inTab, other: onDevice?.file === inTab.file ? undefined : onDevice };
  }

  /** The runs that others took the place of, the latest first. */
  get earlier(): readonly KeptRun[] {
    return this.#earlier;
  }

  agree(): void {
    this.#choice = 'on';
    this.#problem = undefined;
    const kept = this.#parts.device.write(CHOICE, 'on');
    if (kept === 'kept') this.#greet();
    else this.#problem = kept;
  }

  /** Nothing is kept from now on, and nothing stays; the answer itself is the one thing remembered. */
  refuse(): void {
    this.clear();
    this.#choice = 'off';
    this.#parts.device.write(CHOICE, 'off');
  }

  /** Removes everything kept on this device and forgets the answer. */
  clear(): void {
    for (const key of ALL_KEYS) {
      this.#parts.device.remove(key);
      this.#parts.tab.remove(key);
    }
    this.#earlier = [];
    this.#choice = 'unasked';
    this.#problem = undefined;
    this.#isClaimed = false;
  }

  /** Keeps the run; says whether a reload of this page will find it. */
  save(file: string): boolean {
    const text = JSON.stringify({ file, savedAt: this.#parts.now(), writer: this.#parts.pageId });
    const isInTab = this.#parts.tab.write(RUN, text) === 'kept';
    return this.#saveOnDevice(text) || isInTab;
  }

  #saveOnDevice(text: string): boolean {
    if (this.#choice !== 'on' || this.#problem === 'otherTab') return false;
    if (this.#hasForeignWriter()) {
      if (this.#isClaimed) this.#problem = 'otherTab';
      if (this.#isClaimed || this.#isWaitingForAnswer()) return false;
    }
    const kept = this.#parts.device.write(RUN, text);
    this.#isClaimed ||= kept === 'kept';
    this.#problem = kept === 'kept' ? undefined : kept;
    return kept === 'kept';
  }

  /** Puts the run that is about to be replaced aside. */
  setAside(file: string, score?: number): void {
    this.#writeEarlier(latest([{ file, savedAt: this.#parts.now(), score }, ...this.#readEarlier()]));
  }

  /** Forgets a run that was put aside. */
  removeEarlier(file: string): void {
    this.#writeEarlier(this.#readEarlier().filter((run) => run.file !== file));
  }

  /** Other tabs may have put runs aside since; the page itself remembers what no storage would take. */
  #readEarlier(): KeptRun[] {
    const { device, tab } = this.#parts;
    return latest([...this.#earlier, ...parseRuns(device.read(EARLIER)), ...parseRuns(tab.read(EARLIER))]);
  }

  #writeEarlier(runs: readonly KeptRun[]): void {
    this.#earlier = runs;
    writeFitting(this.#parts.tab, runs);
    if (this.#choice === 'on') writeFitting(this.#parts.device, runs);
  }

  /** From now on this page keeps its run, and the other one stops. */
  takeOver(): void {
    this.#problem = undefined;
    this.#isClaimed = false;
    this.#parts.device.write(TAKE, this.#message());
  }

  #greet(): void {
    this.#greetedAt = this.#parts.now();
    this.#parts.device.write(HELLO, this.#message());
  }

  #hear({ key, newValue }: StorageEvent): void {
    if (key === CHOICE && newValue !== 'on') this.#choice = newValue === 'off' ? 'off' : 'unasked';
    if (this.#choice !== 'on' || newValue === null || newValue.startsWith(this.#parts.pageId)) return;
    if (key === HELLO && this.#problem !== 'otherTab') this.#parts.device.write(HERE, this.#message());
    if (key === HERE && !this.#isClaimed) this.#problem = 'otherTab';
    if (key === TAKE) this.#problem = 'otherTab';
  }

  /** Differs every time, because writing an equal text tells other pages nothing. */
  #message(): string {
    return `${this.#parts.pageId} ${this.#parts.now()}`;
  }

  #isWaitingForAnswer(): boolean {
    return this.#parts.now() - this.#greetedAt < ANSWER_TIME;
  }

  #hasForeignWriter(): boolean {
    const writer = parseRecord(this.#parts.device.read(RUN))?.writer;
    return typeof writer === 'string' && writer !== this.#parts.pageId;
  }
}

function parseRecord(text: string | null): Record<string, unknown> | undefined {
  if (text === null) return undefined;
  try {
    const raw: unknown = JSON.parse(text);
    return typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function parseRun(text: string | null): KeptRun | undefined {
  return runIn(parseRecord(text));
}

/** A list of runs; versions before this one wrote a single run. */
function parseRuns(text: string | null): KeptRun[] {
  const raw: unknown = parseRecord(text) ?? [];
  return (Array.isArray(raw) ? raw : [raw]).flatMap((one) => runIn(one) ?? []);
}

/** The latest of `runs`, each once, within the limits. */
function latest(runs: readonly KeptRun[]): KeptRun[] {
  const each = [...new Map([...runs].reverse().map((run) => [run.file, run])).values()].reverse();
  each.sort((one, other) => other.savedAt - one.savedAt);
  let size = 0;
  return each.slice(0, EARLIER_RUNS).filter(({ file }, index) => (size += file.length) <= EARLIER_SIZE || index === 0);
}

/** Writes as many of `runs` as there is room for, the latest first. */
function writeFitting(storage: SafeStorage, runs: readonly KeptRun[]): void {
  for (let count = runs.length; count > 0; count--) {
    if (storage.write(EARLIER, JSON.stringify(runs.slice(0, count))) !== 'full') return;
  }
  storage.remove(EARLIER);
}

function runIn(record: unknown): KeptRun | undefined {
  if (typeof record !== 'object' || record === null) return undefined;
  const { file, savedAt, score } = record as Record<string, unknown>;
  if (typeof file !== 'string' || typeof savedAt !== 'number') return undefined;
  return { file, savedAt, ...(typeof score === 'number' ? { score } : {}) };
}
