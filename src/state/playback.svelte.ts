import { PHASE_IDS } from '../model';
import type { PhaseId } from '../model';

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
  /** the phase is over and waits for the next step: what it did stays on the screen */
  isHeld?: boolean;
}

export interface FilmOptions {
  /** every phase waits at its end for the next step */
  isStepwise?: boolean;
  /** false: phases show their end at once, for those who want no motion */
  hasMotion?: boolean;
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
  #isStepwise = false;
  #hasMotion = true;
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
    return this.#moment && PHASE_IDS[this.#moment.phase];
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

  /** Runs the film; resolves when it ended or was skipped. */
  run({ isStepwise = false, hasMotion = true }: FilmOptions = {}): Promise<void> {
    this.#finish?.();
    return new Promise((resolve) => {
      this.#finish = resolve;
      this.#isStepwise = isStepwise;
      this.#hasMotion = hasMotion;
      this.#enter(0);
    });
  }

  pause(): void {
    this.#isPaused = true;
    this.#clock.cancel(this.#handle);
  }
  /** Lets the film run on to its end. */
  resume(): void {
    if (!this.#moment) return;
    this.#isStepwise = false;
    if (this.#moment.isHeld) this.#enter(this.#moment.phase + 1);
    else this.#tickFromNow();
  }

  /** To the next phase, which plays and waits at its end; past the last phase the film ends. */
  step(): void {
    if (!this.#moment) return;
    this.#isStepwise = true;
    this.#enter(this.#moment.phase + 1);
  }
  /** To phase `phase` (0–8), which plays and waits at its end. */
  goTo(phase: number): void {
    if (!this.#moment) return;
    this.#isStepwise = true;
    this.#enter(phase);
  }
  /** A phase that plays begins again; else back to the end of the one before. */
  stepBack(): void {
    if (!this.#moment) return;
    this.#isStepwise = true;
    const { phase, progress, isHeld } = this.#moment;
    if (progress > 0 && !isHeld) this.#enter(phase);
    else this.#hold(Math.max(0, phase - 1));
  }
  skip(): void {
    this.#end();
  }

  #tickFromNow(): void {
    this.#isPaused = false;
    this.#last = this.#clock.now();
    this.#clock.cancel(this.#handle);
    this.#handle = this.#clock.request(() => this.#tick());
  }

  #tick(): void {
    const moment = this.#moment;
    if (!moment || this.#isPaused) return;
    const now = this.#clock.now();
    // a tab that slept must not jump over the film: count at most a tenth of a second per frame
    const seconds = Math.min(0.1, (now - this.#last) / 1000) * this.#speed;
    this.#last = now;
    const progress = moment.progress + seconds / SECONDS[PHASE_IDS[moment.phase]];
    if (progress >= 1) return this.#isStepwise ? this.#hold(moment.phase) : this.#enter(moment.phase + 1);
    this.#moment = { phase: moment.phase, progress };
    this.#handle = this.#clock.request(() => this.#tick());
  }

  #enter(phase: number): void {
    if (phase >= PHASE_IDS.length) return this.#end();
    if (!this.#hasMotion) return this.#hold(phase);
    this.#moment = { phase, progress: 0 };
    this.#tickFromNow();
  }

  #hold(phase: number): void {
    this.#clock.cancel(this.#handle);
    this.#moment = { phase, progress: 1, isHeld: true };
    this.#isPaused = true;
  }

  #end(): void {
    this.#clock.cancel(this.#handle);
    this.#moment = undefined;
    this.#isPaused = false;
    this.#finish?.();
    this.#finish = undefined;
  }
}
