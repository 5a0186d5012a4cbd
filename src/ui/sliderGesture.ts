/** What a slider's owner hears around a gesture; `value` is read, as the owner may change it at any time. */
interface Listeners {
  readonly value: () => number;
  readonly onstart: () => void;
  /** the value the gesture ended with, when it is another than before */
  readonly onchange: (value: number) => void;
  readonly onend: () => void;
}

/** By what a gesture is made: assistive technology sets values with neither pointer nor keys. */
type Hand = 'pointer' | 'keys' | 'assistive';

/** One movement of a slider from its first change to its commit: a drag, a held key, one click. */
export class SliderGesture {
  readonly #listeners: Listeners;
  #hand: Hand | undefined;
  #before = 0;

  constructor(listeners: Listeners) {
    this.#listeners = listeners;
  }

  /** Starts a gesture unless one is under way. A pointer may be released anywhere in the window. */
  begin(hand: Hand): void {
    if (this.#hand) return;
    this.#hand = hand;
    this.#before = this.#listeners.value();
    if (hand === 'pointer') {
      window.addEventListener('pointerup', this.finish);
      window.addEventListener('pointercancel', this.finish);
    }
    this.#listeners.onstart();
  }

  /** Ends the gesture if this hand made it. */
  finishBy(hand: Hand): void {
    if (this.#hand === hand) this.finish();
  }

  /** Ends the gesture, whoever made it. */
  finish = (): void => {
    if (!this.#hand) return;
    this.#hand = undefined;
    window.removeEventListener('pointerup', this.finish);
    window.removeEventListener('pointercancel', this.finish);
    const value = this.#listeners.value();
    if (value !== this.#before) this.#listeners.onchange(value);
    this.#listeners.onend();
  };
}
