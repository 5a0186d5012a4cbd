import type { RunDocument } from '../formats/document';
import { decodeRunFile, encodeRunFile } from '../formats/runFile';
import type { Keeping } from './keeping.svelte';
import { contentsOf, libraryRuns, type LibraryRun } from './libraryRuns';
import { runName } from './names';
import { readRun, type ChosenFile } from './readRun';
import type { KeptRecord } from './runStore';
import type { Sayings } from './sayings';
import type { Shelf } from './shelf.svelte';

/** The run on the screen, as the library takes it. */
export interface CurrentRun {
  readonly document: RunDocument;
  /** a run file's text */
  readonly file: string;
  /** yuan; undefined while the run is being computed */
  readonly score: number | undefined;
}

export interface LibraryParts {
  readonly keeping: Keeping;
  readonly shelf: Shelf;
  readonly sayings: Sayings;
  /** the run on the screen; undefined before there is one */
  readonly current: () => CurrentRun | undefined;
  /** shows the run in a file's text; false, and a sentence, when it cannot be read */
  readonly show: (file: string) => boolean;
  /** goes to where the run on the screen is */
  readonly go: () => void;
  readonly now: () => number;
  readonly newId: () => string;
}

/**
 * Every run that can be opened again: those kept under a name, and those put aside without being asked when another run
 * took their place.
 */
export class Library {
  readonly #parts: LibraryParts;
  readonly #listed = $derived.by(() => libraryRuns(this.#parts.shelf.runs, this.#parts.keeping.earlier));

  constructor(parts: LibraryParts) {
    this.#parts = parts;
  }

  /** Newest first. */
  get runs(): readonly LibraryRun[] {
    return this.#listed.runs;
  }
  /** How many kept runs this version of the app cannot read. */
  get unreadable(): number {
    return this.#listed.unreadable;
  }
  /** Those put aside, newest first. */
  get aside(): readonly LibraryRun[] {
    return this.runs.filter(({ kind }) => kind === 'aside');
  }
  /** Whether a run will still be there when this page has been closed. */
  isOnDevice({ id, kind }: LibraryRun): boolean {
    return kind === 'kept' ? this.#parts.shelf.isOnDevice(id) : this.isLasting;
  }
  /** Whether the person allowed that runs stay on this device. */
  get isLasting(): boolean {
    return this.#parts.keeping.choice === 'on';
  }
  find(id: string): LibraryRun | undefined {
    return this.runs.find((run) => run.id === id);
  }

  /**
   * Keeps the run on the screen, which has its name; answers what it is called in addresses.
   * It takes the place of a kept run of the same name that it goes on from: nothing played there is lost.
   */
  keep(): string | undefined {
    const current = this.#parts.current();
    if (!current) return undefined;
    const { document, file, score } = current;
    const kept = this.runs.filter(({ kind }) => kind === 'kept');
    const known = kept.find(
      (run) => contentsOf(run.document) === contentsOf(document) || isBeginningOf(run.document, document),
    );
    const id = known?.id ?? this.#parts.newId();
    void this.#put({ id, file, savedAt: this.#parts.now(), score: score ?? null });
    return id;
  }

  /** Keeps the run in a file beside the others; what is on the screen stays. */
  async addFile(file: ChosenFile): Promise<string | undefined> {
    const { sayings, now, newId } = this.#parts;
    try {
      const { document, digests, notes } = await readRun(file);
      const id = newId();
      void this.#put({ id, file: encodeRunFile(document, digests), savedAt: now(), score: null });
      sayings.say('shelved', (t) => t.shelf.added(runName(document, t)));
      sayings.notes(notes);
      return id;
    } catch (error) {
      sayings.fault(error);
      return undefined;
    }
  }

  /** Another name; a run that was put aside is kept from then on. Answers what addresses call it now. */
  rename(run: LibraryRun, name: string): string {
    const { document, digests } = decodeRunFile(run.file);
    const file = encodeRunFile({ ...document, name }, digests);
    const isKept = run.kind === 'kept';
    const id = isKept ? run.id : this.#parts.newId();
    if (!isKept) this.#parts.keeping.removeEarlier(run.file);
    void this.#put({ id, file, savedAt: run.savedAt, score: run.score });
    return id;
  }

  /** Takes a run out; a sentence offers it back. */
  remove(run: LibraryRun): void {
    const { keeping, shelf, sayings } = this.#parts;
    if (run.kind === 'kept') void shelf.remove(run.id);
    else keeping.removeEarlier(run.file);
    sayings.removed(
      (t) => t.shelf.removed(runName(run.document, t)),
      () => this.#putBack(run),
    );
  }

  /** Brings a run onto the screen; the one there is put aside. */
  open(run: LibraryRun): boolean {
    if (run.kind === 'aside') this.#parts.keeping.removeEarlier(run.file);
    this.setAside();
    return this.#parts.show(run.file);
  }

  /** The run on the screen is about to be replaced: worth putting aside unless it is kept just as it is. */
  setAside(isSaid = true): void {
    const current = this.#parts.current();
    if (!current || current.document.played.length === 0) return;
    const contents = contentsOf(current.document);
    if (this.runs.some(({ kind, document }) => kind === 'kept' && contentsOf(document) === contents)) return;
    this.offer(current.file, current.score, isSaid);
  }

  /** Puts a run aside; a sentence offers it. */
  offer(file: string, score?: number, isSaid = true): void {
    const { keeping, sayings } = this.#parts;
    keeping.setAside(file, score);
    if (isSaid) sayings.aside(() => this.openLast());
  }

  /** Back to the run that was put aside last. */
  openLast(): void {
    const last = this.aside.at(0);
    if (last && this.open(last)) this.#parts.go();
  }

  #putBack(run: LibraryRun): void {
    const { id, kind, file, savedAt, score } = run;
    if (kind === 'kept') void this.#put({ id, file, savedAt, score });
    else this.#parts.keeping.setAside(file, score ?? undefined);
  }

  async #put(record: KeptRecord): Promise<void> {
    const { shelf, sayings, keeping } = this.#parts;
    await shelf.put(record);
    if (keeping.choice !== 'on' || shelf.isOnDevice(record.id)) return;
    const problem = shelf.problem ?? 'forbidden';
    sayings.say('shelf', (t) => t.shelf.problem[problem], 'warning');
  }
}

/** Whether `later` goes on where `earlier` stopped, under the same name; what `earlier` only planned does not count. */
function isBeginningOf(earlier: RunDocument, later: RunDocument): boolean {
  const { played, name, note, level, view, modelVersion, draft } = earlier;
  if (!name || name !== later.name || played.length > later.played.length) return false;
  if (note && !later.note.startsWith(note)) return false;
  const partOf = (document: RunDocument): RunDocument => ({
    ...document,
    ...{ note, level, view, modelVersion, draft },
    played: document.played.slice(0, played.length),
    reasons: document.reasons.slice(0, played.length),
  });
  return contentsOf(partOf(earlier)) === contentsOf(partOf(later));
}
