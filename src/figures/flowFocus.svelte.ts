import { nextStop, type FlowStop } from './flowStops';

interface FlowFocusOptions {
  /** everything the keyboard can reach, column by column */
  stops: () => readonly (readonly FlowStop[])[];
  /** id of the stop the tab key comes to first */
  start: () => string;
  /** click, Enter or space */
  onpick: (stop: FlowStop) => void;
  /** pointed at or focused; null: no longer */
  onpoint: (id: string | null) => void;
}

/** Pointer and keyboard on a flow ribbon: one tab stop, arrow keys among the parts, one part read out at a time. */
export class FlowFocus {
  #active = $state.raw<string | null>(null);
  #focused = $state.raw<string | null>(null);
  readonly #options: FlowFocusOptions;

  constructor(options: FlowFocusOptions) {
    this.#options = options;
  }

  /** id of the part pointed at or focused */
  get active(): string | null {
    return this.#active;
  }
  /** id of the part the tab key comes to */
  get tabStop(): string {
    const isThere = this.#options.stops().some((list) => list.some((stop) => stop.id === this.#focused));
    return this.#focused !== null && isThere ? this.#focused : this.#options.start();
  }

  point(id: string | null): void {
    this.#active = id;
    this.#options.onpoint(id);
  }
  reach(id: string): void {
    this.#focused = id;
    this.point(id);
  }
  leave(): void {
    this.point(null);
  }
  pick(stop: FlowStop): void {
    this.#options.onpick(stop);
  }

  press(event: KeyboardEvent, stop: FlowStop): void {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.pick(stop);
      return;
    }
    const next = nextStop(this.#options.stops(), stop.id, event.key);
    if (next === undefined) return;
    event.preventDefault();
    this.#focused = next;
    const plot = (event.currentTarget as Element).closest('[data-flow]');
    plot?.querySelector<HTMLElement | SVGElement>(`[data-stop="${next}"]`)?.focus();
  }
}
