/** A place in the app, read from the URL hash so that it works on any static host and from a file. */
export interface Place {
  screen: 'home' | 'run' | 'unknown';
  /** scenario id, or `own` */
  scenario: string | undefined;
  query: URLSearchParams;
}

/** `#/run/priceWar?seed=7` → where it leads. */
export function placeOf(hash: string): Place {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?', 2);
  const parts = path.split('/').filter(Boolean);
  const query = new URLSearchParams(search);
  if (parts.length === 0) return { screen: 'home', scenario: undefined, query };
  if (parts[0] === 'run' && parts.length <= 2) return { screen: 'run', scenario: parts[1] ?? 'baseline', query };
  return { screen: 'unknown', scenario: undefined, query };
}

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
