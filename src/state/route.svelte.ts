import { placeOf, type Place } from './place';

type HashWindow = Pick<Window, 'addEventListener' | 'location' | 'history'>;

export class Route {
  #place = $state.raw<Place>() as Place;
  /** called when the person went somewhere: a link, the address bar, back and forward */
  onvisit: ((place: Place) => void) | undefined;
  readonly #window: HashWindow;

  constructor(window: HashWindow) {
    this.#window = window;
    this.#place = placeOf(window.location.hash);
    window.addEventListener('hashchange', () => {
      this.#place = placeOf(window.location.hash);
      this.onvisit?.(this.#place);
    });
  }

  get place(): Place {
    return this.#place;
  }

  /** To another place, leaving a step in the browser's history. */
  go(hash: string): void {
    this.#window.location.hash = hash;
  }

  /** The same place under another address, leaving no step. */
  rename(hash: string): void {
    if (hash === this.#window.location.hash) return;
    this.#window.history.replaceState(null, '', hash);
    this.#place = placeOf(hash);
  }
}
