/** Notices when somebody who should be talking has fallen silent. */
export interface WatchdogOptions {
  /** milliseconds of silence that are allowed, asked before each look */
  limit: () => number;
  /** whether anything is waited for; a dog with nothing to watch goes to sleep until `wake` */
  isNeeded: () => boolean;
  onsilence: () => void;
}

/** Silence is believed only after this many looks in a row, so that a computer that slept raises no alarm. */
const LOOKS = 4;
/** Timers cannot wait longer than 2³¹ ms, and nobody should wait longer than this. */
const LONGEST_LIMIT = 600_000;

export class Watchdog {
  readonly #options: WatchdogOptions;
  #silentLooks = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: WatchdogOptions) {
    this.#options = options;
  }

  /** Starts watching, unless it does already. */
  wake(): void {
    if (this.#timer !== undefined) return;
    this.#silentLooks = 0;
    this.#lookLater();
  }

  /** A sign of life. */
  hear(): void {
    this.#silentLooks = 0;
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #lookLater(): void {
    const limit = Math.min(this.#options.limit(), LONGEST_LIMIT);
    this.#timer = setTimeout(() => this.#look(), limit / LOOKS);
  }

  #look(): void {
    this.#timer = undefined;
    if (!this.#options.isNeeded()) return;
    if (++this.#silentLooks >= LOOKS) this.#options.onsilence();
    else this.#lookLater();
  }
}
