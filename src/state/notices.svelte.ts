import { untrack } from 'svelte';
import type { Dictionary } from '../i18n/dictionary';

/** Something the page has to say; the words are chosen when it is drawn, so that they follow the language. */
export interface Notice {
  /** a later notice of the same id takes the place of the earlier one */
  id: string;
  tone: 'info' | 'warning';
  text: (t: Dictionary) => string;
  actions?: readonly NoticeAction[];
}
export interface NoticeAction {
  text: (t: Dictionary) => string;
  run: () => void;
}

export class Notices {
  #items = $state.raw<readonly Notice[]>([]);

  get items(): readonly Notice[] {
    return this.#items;
  }
  // changing the list must not make an effect depend on it
  add(notice: Notice): void {
    untrack(() => (this.#items = [...this.#items.filter(({ id }) => id !== notice.id), notice]));
  }
  dismiss(id: string): void {
    untrack(() => (this.#items = this.#items.filter((item) => item.id !== id)));
  }
}
