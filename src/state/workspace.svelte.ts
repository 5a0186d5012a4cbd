import type { Draft } from 'immer';
import type { RunDocument } from '../formats/document';
import { History } from './history';

/**
 * The document being edited: one immutable value, changed only here.
 * Undo and redo cover decisions, names, notes, settings, a new seed and a restart, but not a played edition.
 */
export class Workspace {
  #document = $state.raw<RunDocument>() as RunDocument;
  #undoName = $state.raw<string>();
  #redoName = $state.raw<string>();
  readonly #history = new History<RunDocument>();

  constructor(document: RunDocument) {
    this.#document = document;
  }

  get document(): RunDocument {
    return this.#document;
  }
  /** key of what undo would take back, if anything */
  get undoName(): string | undefined {
    return this.#undoName;
  }
  get redoName(): string | undefined {
    return this.#redoName;
  }

  change(name: string, recipe: (draft: Draft<RunDocument>) => void, gesture?: string): void {
    this.#set(this.#history.change(this.#document, name, recipe, gesture));
  }
  undo(): void {
    this.#set(this.#history.undo(this.#document));
  }
  redo(): void {
    this.#set(this.#history.redo(this.#document));
  }

  /** The draft becomes the decisions of the edition just played and stays as the proposal for the next. */
  commitEdition(): void {
    const { document } = this;
    this.#history.forget();
    this.#set({ ...document, played: [...document.played, document.draft] });
  }

  /** Another document takes the place of this one; undo brings the old one back. */
  replace(name: string, document: RunDocument): void {
    this.change(name, (draft) => {
      Object.assign(draft, document);
    });
  }

  /** Nothing done so far can be undone any more. */
  forget(): void {
    this.#history.forget();
    this.#set(this.#document);
  }

  #set(document: RunDocument): void {
    this.#document = document;
    this.#undoName = this.#history.undoName;
    this.#redoName = this.#history.redoName;
  }
}
