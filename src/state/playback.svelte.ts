/** The phases of an edition in the order of the model, with their share of the film. */
export const PHASES = [
  'promise',
  'book',
  'serve',
  'empower',
  'evaluate',
  'relate',
  'talk',
  'classify',
  'account',
] as const;
export type PhaseId = (typeof PHASES)[number];

/** Seconds at normal speed, about six in all. */
const SECONDS: Record<PhaseId, number> = {
  promise: 0.4,
  book: 1.1,
  serve: 0.9,
  empower: 0.4,
  evaluate: 0.7,
  relate: 0.5,
  talk: 0.8,
  classify: 1.2,
  account: 0.4,
};

export const SPEEDS: readonly number[] = [0.5, 1, 2, 4];

export interface Moment {
  phase: number;
  /** 0–1 within the phase */
  progress: number;
}

/** How the film gets its time, so that tests need no waiting. */
export interface FrameClock {
  now(): number;
  request(callback: () => void): number;
  cancel(handle: number): void;
}

/** The film of one edition: nine phases one after the other, at a chosen speed, skippable, or step by step. */
export class Playback {
  #moment = $state.raw<Moment>();
  #isPaused = $state.raw(false);
  #speed = $state.raw(1);
  #last = 0;
  #handle = 0;
  #finish: (() => void) | undefined;
  readonly #clock: FrameClock;

  constructor(clock: FrameClock) {
    this.#clock = clock;
  }

  /** undefined while no film runs */
  get moment(): Moment | undefined {
    return this.#moment;
  }
  get phase(): PhaseId | undefined {
    return this.#moment && PHASES[this.#moment.phase];
  }
  get isRunning(): boolean {
    return this.#moment !== undefined;
  }
  get isPaused(): boolean {
    return this.#isPaused;
  }
  get speed(): number {
    return this.#speed;
  }
  set speed(speed: number) {
    this.#speed = speed;
  }

  /** Runs the film; resolves when it ended or was skipped. `paused` starts step by step. */
  run(paused = false): Promise<void> {
    this.#finish?.();
    return new Promise((resolve) => {
      this.#finish = resolve;
      this.#moment = { phase: 0, progress: 0 };
      this.#isPaused = paused;
      this.#tickFromNow();
    });
  }

  pause(): void {
    this.#isPaused = true;
    this.#clock.cancel(this.#handle);
  }
  resume(): void {
    if (!this.isRunning) return;
    this.#isPaused = false;
    this.#tickFromNow();
  }

  /** To the start of the next phase, and wait there; past the last phase the film ends. */
  step(): void {
    if (!this.#moment) return;
    this.pause();
    this.#enter(this.#moment.phase + 1);
  }
  /** Back to the start of this phase, or of the one before. */
  stepBack(): void {
    if (!this.#moment) return;
    this.pause();
    this.#enter(Math.max(0, this.#moment.progress > 0 ? this.#moment.phase : this.#moment.phase - 1));
  }
  skip(): void {
    this.#enter(PHASES.length);
  }

  #tickFromNow(): void {
    this.#last = this.#clock.now();
    this.#clock.cancel(this.#handle);
    if (!this.#isPaused) this.#handle = this.#clock.request(() => this.#tick());
  }

  #tick(): void {
    const moment = this.#moment;
    if (!moment || this.#isPaused) return;
    const now = this.#clock.now();
    // a tab that slept must not jump over the film: count at most a tenth of a second per frame
    const seconds = Math.min(0.1, (now - this.#last) / 1000) * this.#speed;
    this.#last = now;
    const progress = moment.progress + seconds / SECONDS[PHASES[moment.phase]];
    if (progress < 1) this.#moment = { phase: moment.phase, progress };
    else this.#enter(moment.phase + 1);
    if (this.#moment) this.#handle = this.#clock.request(() => this.#tick());
  }

  #enter(phase: number): void {
    if (phase < PHASES.length) {
      this.#moment = { phase, progress: 0 };
      return;
    }
    this.#clock.cancel(this.#handle);
    this.#moment = undefined;
    this.#isPaused = false;
    this.#finish?.();
    this.#finish = undefined;
  }
}
