import { flushSync } from 'svelte';

type PrintWindow = Pick<Window, 'addEventListener' | 'matchMedia'>;

/** Whether the page is on its way to paper. What is drawn for paper stands before the browser takes its picture. */
export class Printing {
  #isOn = $state.raw(false);

  constructor(window: PrintWindow) {
    window.addEventListener('beforeprint', () => this.#set(true));
    window.addEventListener('afterprint', () => this.#set(false));
    // also when somebody only looks at the page as it would be printed
    window.matchMedia('print').addEventListener('change', ({ matches }) => this.#set(matches));
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  #set(isOn: boolean): void {
    if (isOn === this.#isOn) return;
    this.#isOn = isOn;
    // the browser does not wait for the next frame
    flushSync();
  }
}
