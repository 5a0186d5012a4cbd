/**
 * Runs the model in workers: editions are played by the first, futures are shared out among all.
 *
 * Every worker keeps the plan's run for itself (it replays the plan, which is cheaper than sending the customers),
 * so a forecast needs no shared memory. Where no worker ever starts, the same requests are answered in this thread.
 */
import { BASE_DECISIONS } from '../model';
import type { Decisions, EditionReport } from '../model';
import { RunnerError, abortError } from './errors';
import { CHUNK_SIZE, FUTURE_COUNT, FutureCollection, lucksUpTo, piecesOf, portionsOfLuck } from './futures';
import { InThreadWorker } from './inThread';
import type { Answers, Question } from './messages';
import type {
  Branch,
  ForecastOptions,
  ForecastsOptions,
  Future,
  Plan,
  PlayedEdition,
  RequestOptions,
  Runner,
  TrialOptions,
  Story,
  StoryOptions,
} from './runner';
import type { OutcomeSeries } from './outcomes';
import { Seat } from './seat';
import type { AskOptions, DeathReason, WorkerLike } from './seat';
import { TrialQueue } from './trialQueue';
import type { Trial } from './trials';

export interface WorkerRunnerOptions {
  createWorker: () => WorkerLike;
  /** one for each processor up to two unless told */
  workers?: number;
  /** milliseconds until a worker that never answered is given up */
  startLimit?: number;
  /** milliseconds a worker at work may be silent; large populations get more */
  quietLimit?: number;
  /** a worker that had lived was given up; its requests are repeated */
  onrestart?: (reason: DeathReason) => void;
  /** no worker ever started; everything runs in this thread from now on */
  onfallback?: () => void;
}

/** Portions a worker holds at once, so that it never waits for a page that is busy drawing. */
const PORTIONS_AT_HAND = 2;

export class WorkerRunner implements Runner {
  readonly #options: WorkerRunnerOptions;
  #seats: readonly Seat[];
  #mode: 'worker' | 'inThread' = 'worker';
  #preparing = new AbortController();

  constructor(options: WorkerRunnerOptions) {
    this.#options = options;
    const workers = options.workers ?? Math.min(2, globalThis.navigator?.hardwareConcurrency ?? 2);
    this.#seats = Array.from({ length: Math.max(1, workers) }, () => this.#newSeat(options.createWorker));
    for (const seat of this.#seats) seat.start();
  }

  /** Whether requests are answered by workers, or here because none could be had. */
  get mode(): 'worker' | 'inThread' {
    return this.#mode;
  }

  async play(
    plan: Plan,
    options: RequestOptions & { from?: number; onprogress?: (done: number, total: number) => void } = {},
  ): Promise<PlayedEdition[]> {
    const editions = await this.#ask(this.#seats[0], { kind: 'play', plan, from: options.from ?? 0 }, options);
    this.#prepareOthers(plan);
    return editions;
  }

  links(plan: Plan, options: RequestOptions = {}): Promise<Int32Array> {
    return this.#ask(this.#seats[0], { kind: 'links', plan }, options);
  }

  /** Asked of the last worker: it is the one that does not play editions. */
  story(plan: Plan, customer: number, { edition, signal }: StoryOptions = {}): Promise<Story> {
    const seat = this.#seats[this.#seats.length - 1];
    return this.#ask(seat, { kind: 'story', plan, customer, edition }, { signal });
  }

  async forecast(plan: Plan, next: Decisions, options: ForecastOptions = {}): Promise<Future[]> {
    const count = options.count ?? FUTURE_COUNT;
    const collection = new FutureCollection(count, options.onprogress);
    const seats = this.#seats;
    const portions = portionsOfLuck(count, seats.length);
    await this.#together(options.signal, this.#hands(), async (seat, signal) => {
      for (let lucks = portions.shift(); lucks; lucks = portions.shift()) {
        collection.add(await this.#ask(seat, { kind: 'futures', plan, next, lucks }, { signal }));
      }
    });
    return collection.futures;
  }

  branches(plan: Plan, nexts: readonly Decisions[], { signal }: RequestOptions = {}): Promise<Branch[]> {
    const perWorker = Math.ceil(nexts.length / this.#seats.length);
    return this.#share(
      piecesOf(nexts, Math.max(2, perWorker)),
      (seat, some, either) => this.#ask(seat, { kind: 'branches', plan, nexts: some }, { signal: either }),
      signal,
    );
  }

  forecasts(plan: Plan, nexts: readonly Decisions[], options: ForecastsOptions = {}): Promise<Future[][]> {
    const lucks = lucksUpTo(options.count ?? FUTURE_COUNT);
    let done = 0;
    return this.#share(
      piecesOf(nexts, 1),
      async (seat, [next], either) => {
        const futures = await this.#ask(seat, { kind: 'futures', plan, next, lucks }, { signal: either });
        options.onprogress?.(++done, nexts.length);
        return [futures];
      },
      options.signal,
    );
  }

  replays(plan: Plan, next: Decisions, options: RequestOptions & { count?: number } = {}): Promise<EditionReport[]> {
    return this.#share(
      piecesOf(lucksUpTo(options.count ?? FUTURE_COUNT), CHUNK_SIZE),
      (seat, lucks, either) => this.#ask(seat, { kind: 'replays', plan, next, lucks }, { signal: either }),
      options.signal,
    );
  }

  async trials(trials: readonly Trial[], { signal, onanswer }: TrialOptions = {}): Promise<OutcomeSeries[]> {
    const results: OutcomeSeries[] = Array.from({ length: trials.length });
    const queue = new TrialQueue(trials);
    await this.#together(signal, this.#hands(), async (seat, either) => {
      for (let portion = queue.next(seat); portion; portion = queue.next(seat)) {
        const indices = portion;
        const question = { kind: 'trials' as const, trials: indices.map((index) => trials[index]) };
        const played = await this.#ask(seat, question, { signal: either });
        queue.learn(indices.length, played.milliseconds);
        played.results.forEach((result, nth) => (results[indices[nth]] = result));
        onanswer?.(indices.map((index) => ({ index, result: results[index] })));
      }
    });
    return results;
  }

  /** Has every worker play `plan` and some futures, so that its code is compiled before the first slider moves. */
  async warmUp(plan: Plan, { signal }: RequestOptions = {}): Promise<void> {
    const next = plan.decisions.at(-1) ?? BASE_DECISIONS;
    const lucks = Array.from({ length: CHUNK_SIZE }, (_, index) => index + 1);
    await this.#together(signal, this.#seats, async (seat, either) => {
      await this.#ask(seat, { kind: 'futures', plan, next, lucks }, { signal: either });
    });
  }

  dispose(): void {
    this.#preparing.abort();
    for (const seat of this.#seats) seat.close();
  }

  #newSeat(createWorker: () => WorkerLike, startLimit = this.#options.startLimit ?? 10_000): Seat {
    const { quietLimit = 15_000, onrestart } = this.#options;
    return new Seat({ createWorker, startLimit, quietLimit, onrestart });
  }

  async #ask<Kind extends Question['kind']>(
    seat: Seat,
    question: Extract<Question, { kind: Kind }>,
    options: AskOptions,
  ): Promise<Answers[Kind]> {
    try {
      return await seat.ask(question, options);
    } catch (error) {
      const isUnavailable = error instanceof RunnerError && error.code === 'workerUnavailable';
      const standIn = isUnavailable && !seat.hasLived ? this.#standIn(seat) : undefined;
      if (!standIn) throw error;
      return this.#ask(standIn, question, options);
    }
  }

  /** Who answers in place of a seat whose worker never started: another worker, else this thread, else nobody. */
  #standIn(failed: Seat): Seat | undefined {
    if (!this.#seats.includes(failed)) return this.#seats[0];
    if (this.#mode === 'inThread') return undefined;
    const others = this.#seats.filter((seat) => seat !== failed);
    if (others.some((seat) => seat.hasLived)) this.#seats = others;
    else this.#fallBack();
    failed.close(neverStarted());
    return this.#seats[0];
  }

  #fallBack(): void {
    const seats = this.#seats;
    this.#mode = 'inThread';
    // loading the engine may take any time, and there is nothing to fall back to
    this.#seats = [this.#newSeat(() => new InThreadWorker(), Infinity)];
    for (const seat of seats) seat.close(neverStarted());
    this.#options.onfallback?.();
  }

  /** The seats as often as each may hold a portion. */
  #hands(): Seat[] {
    return Array.from({ length: PORTIONS_AT_HAND }, () => this.#seats).flat();
  }

  /** The other workers replay what the first has just played; only the latest plan is worth it. */
  #prepareOthers(plan: Plan): void {
    this.#preparing.abort();
    this.#preparing = new AbortController();
    const { signal } = this.#preparing;
    for (const seat of this.#seats.slice(1)) {
      // nobody waits for this: a request that needs the run plays it itself
      seat.ask({ kind: 'prepare', plan }, { signal }).catch(() => undefined);
    }
  }

  /** Has the workers answer the pieces, each the next one waiting, and puts the answers together in their order. */
  async #share<Piece, Value>(
    pieces: readonly Piece[],
    answer: (seat: Seat, piece: Piece, signal: AbortSignal) => Promise<Value[]>,
    signal: AbortSignal | undefined,
  ): Promise<Value[]> {
    const answers: Value[][] = [];
    let next = 0;
    await this.#together(signal, this.#seats, async (seat, either) => {
      while (next < pieces.length) {
        const index = next++;
        answers[index] = await answer(seat, pieces[index], either);
      }
    });
    return answers.flat();
  }

  /** Runs `job` for every seat; when one fails or `signal` aborts, the others are cancelled. */
  async #together(
    signal: AbortSignal | undefined,
    seats: readonly Seat[],
    job: (seat: Seat, signal: AbortSignal) => Promise<void>,
  ): Promise<void> {
    if (signal?.aborted) throw abortError();
    const either = new AbortController();
    const stop = (): void => either.abort();
    signal?.addEventListener('abort', stop);
    try {
      await Promise.all(seats.map((seat) => job(seat, either.signal)));
    } catch (error) {
      stop();
      throw error;
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  }
}

function neverStarted(): RunnerError {
  return new RunnerError('workerUnavailable', 'The worker never started');
}
