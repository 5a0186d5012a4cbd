import type { Note } from '../formats/fault';
import type { Dictionary } from '../i18n/dictionary';
import { faultText } from './faults';
import type { Notice, Notices } from './notices.svelte';

type Text = (t: Dictionary) => string;

/** What a session has to say, each sentence under an id of its own so that it is not said twice at once. */
export class Sayings {
  readonly #notices: Notices;

  constructor(notices: Notices) {
    this.#notices = notices;
  }

  /** A sentence without buttons. */
  say(id: string, text: Text, tone: Notice['tone'] = 'info'): void {
    this.#notices.add({ id, tone, text });
  }

  /** A sentence with one thing to do about it. */
  offer(id: string, text: Text, label: Text, run: () => void, tone: Notice['tone'] = 'info'): void {
    this.#notices.add({ id, tone, text, actions: [{ text: label, run }] });
  }

  /** A yes-or-no question. */
  ask(id: string, text: Text, yes: Text, no: Text, answer: (isYes: boolean) => void): void {
    const actions = [
      { text: yes, run: () => answer(true) },
      { text: no, run: () => answer(false) },
    ];
    this.#notices.add({ id, tone: 'info', text, actions });
  }

  /** Something was done that one step of undo takes back. */
  undoable(text: Text, undo: () => void): void {
    this.offer('restarted', text, (t) => t.keeping.undo, undo);
  }

  failed(retry: () => void): void {
    this.offer(
      'compute',
      (t) => t.keeping.computeFailed,
      (t) => t.keeping.retry,
      retry,
      'warning',
    );
  }

  /** Another run took the place of one that is worth something. */
  aside(back: () => void): void {
    this.offer(
      'aside',
      (t) => t.keeping.earlierKept,
      (t) => t.keeping.goBack,
      back,
    );
  }

  /** A run was taken out of the library. */
  removed(text: Text, back: () => void): void {
    this.offer('removed', text, (t) => t.keeping.undo, back);
  }

  /** A new run begins where the one before it stood at `edition`. */
  forked(edition: number, undo: () => void, compare: () => void): void {
    const actions = [
      { text: (t: Dictionary) => t.keeping.undo, run: undo },
      { text: (t: Dictionary) => t.shelf.compareBoth, run: compare },
    ];
    this.#notices.add({ id: 'restarted', tone: 'info', text: (t) => t.shelf.forked(edition), actions });
  }

  askToKeep(answer: (isYes: boolean) => void): void {
    this.ask(
      'ask',
      (t) => t.keeping.ask,
      (t) => t.keeping.askYes,
      (t) => t.keeping.askNo,
      answer,
    );
  }

  fault(error: unknown): void {
    this.say('fault', (t) => faultText(error, t), 'warning');
  }

  /** A run from a file has been played again: as recorded, or different from an edition on. */
  replayed(differsFrom: number | undefined): void {
    if (differsFrom !== undefined) this.say('digest', (t) => t.keeping.differs(differsFrom), 'warning');
    else this.say('digest', (t) => t.keeping.reproduces);
  }

  notes(notes: readonly Note[]): void {
    for (const { theirs, ours } of notes) this.say('otherModel', (t) => t.keeping.otherModel(theirs, ours), 'warning');
  }

  /** An address that leads nowhere ends at the start page, and says so until the person has gone somewhere that exists. */
  arrived(isKnownPlace: boolean): void {
    if (isKnownPlace) this.unsay('place');
    else this.say('place', (t) => t.home.unknownPlace, 'warning');
  }

  unsay(id: string): void {
    this.#notices.dismiss(id);
  }
}
