/**
 * One place in the pool, with a worker in it that is replaced when it dies.
 *
 * Every open request is remembered whole, so a new worker can be asked again; the model gives the same bits.
 */
import { RunnerError, abortError, fromPlainError } from './errors';
import type { Answers, Question, Reply, Request } from './messages';
import type { RequestOptions } from './runner';
import { Watchdog } from './watchdog';

/** The part of a Worker that is used. */
export interface WorkerLike {
  postMessage(message: Request): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Reply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
}

/** Why a worker was given up. */
export type DeathReason = 'couldNotBeMade' | 'error' | 'messageError' | 'silent';

export interface SeatOptions {
  createWorker: () => WorkerLike;
  /** milliseconds a new worker gets for its first sign of life */
  startLimit: number;
  /** milliseconds a worker at work may be silent, plus what `QUIET_LIMIT_PER_CUSTOMER` adds */
  quietLimit: number;
  /** called when a worker that had lived was given up */
  onrestart?: (reason: DeathReason) => void;
}

export interface AskOptions extends RequestOptions {
  onprogress?: (done: number, total: number) => void;
}

/** How often one request is given to a new worker after the one at work on it died. */
const MAX_REPEATS = 3;
/** Milliseconds: an edition, or the eight of history together, give no sign of life while they are played. */
const QUIET_LIMIT_PER_CUSTOMER = 0.1;

interface OpenRequest {
  readonly question: Question;
  readonly resolve: (value: Answers[Question['kind']]) => void;
  readonly reject: (error: Error) => void;
  readonly onprogress: AskOptions['onprogress'];
  repeats: number;
}

export class Seat {
  readonly #options: SeatOptions;
  readonly #open = new Map<number, OpenRequest>();
  readonly #watchdog: Watchdog;
  #worker: WorkerLike | undefined;
  #hasLived = false;
  #isAnswering = false;
  #closedBy: Error | undefined;
  #nextId = 1;

  constructor(options: SeatOptions) {
    this.#options = options;
    this.#watchdog = new Watchdog({
      limit: () => (this.#isAnswering ? this.#quietLimit() : options.startLimit),
      isNeeded: () => !this.#isAnswering || this.#open.size > 0,
      onsilence: () => this.#die('silent'),
    });
  }

  /** A worker in this seat has answered at least once. */
  get hasLived(): boolean {
    return this.#hasLived;
  }

  /** Makes a worker unless there is one, and gives it everything that is open. */
  start(): void {
    if (this.#worker || this.#closedBy) return;
    this.#isAnswering = false;
    try {
      this.#worker = this.#listen(this.#options.createWorker());
      this.#worker.postMessage({ kind: 'ping' });
    } catch {
      return this.#die('couldNotBeMade');
    }
    for (const [id, { question }] of this.#open) this.#worker.postMessage({ kind: 'ask', id, question });
    this.#watchdog.wake();
  }

  /** The answer to `question`, from as many workers as it takes. */
  ask<Kind extends Question['kind']>(
    question: Extract<Question, { kind: Kind }>,
    { signal, onprogress }: AskOptions = {},
  ): Promise<Answers[Kind]> {
    return new Promise<Answers[Question['kind']]>((resolve, reject) => {
      if (this.#closedBy) throw this.#closedBy;
      if (signal?.aborted) throw abortError();
      const id = this.#nextId++;
      const cancel = (): void => this.#cancel(id);
      const settled = (): void => signal?.removeEventListener('abort', cancel);
      signal?.addEventListener('abort', cancel);
      this.#send(id, {
        question,
        onprogress,
        repeats: 0,
        resolve: (value) => (settled(), resolve(value)),
        reject: (error) => (settled(), reject(error)),
      });
    }) as Promise<Answers[Kind]>;
  }

  /** Ends the worker for good; what is open, and whatever is asked later, rejects with `error`. */
  close(error: Error = abortError()): void {
    this.#closedBy = error;
    this.#vacate();
    const requests = [...this.#open.values()];
    this.#open.clear();
    for (const request of requests) request.reject(error);
  }

  #send(id: number, request: OpenRequest): void {
    try {
      this.#worker?.postMessage({ kind: 'ask', id, question: request.question });
    } catch (error) {
      // a question that cannot be cloned is the asker's mistake, not the worker's death
      return request.reject(error instanceof Error ? error : new RunnerError('failed', String(error)));
    }
    this.#open.set(id, request);
    if (this.#worker) this.#watchdog.wake();
    else this.start();
  }

  #cancel(id: number): void {
    const request = this.#open.get(id);
    this.#open.delete(id);
    this.#worker?.postMessage({ kind: 'cancel', id });
    request?.reject(abortError());
  }

  #listen(worker: WorkerLike): WorkerLike {
    worker.onmessage = ({ data }) => this.#hear(data);
    worker.onerror = (event) => {
      // it is dealt with here; the console need not hear of it
      event.preventDefault();
      this.#die('error');
    };
    worker.onmessageerror = () => this.#die('messageError');
    return worker;
  }

  #hear(reply: Reply): void {
    this.#hasLived = this.#isAnswering = true;
    this.#watchdog.hear();
    if (reply.kind === 'alive') return;
    // an answer to a request that was cancelled meanwhile finds nobody
    const request = this.#open.get(reply.id);
    if (reply.kind === 'progress') return request?.onprogress?.(reply.done, reply.total);
    this.#open.delete(reply.id);
    if (reply.kind === 'answer') request?.resolve(reply.value);
    else request?.reject(fromPlainError(reply.error));
  }

  #quietLimit(): number {
    const customers = [...this.#open.values()].map(({ question }) => customersOf(question));
    return this.#options.quietLimit + QUIET_LIMIT_PER_CUSTOMER * Math.max(0, ...customers);
  }

  #die(reason: DeathReason): void {
    this.#vacate();
    for (const [id, request] of this.#open) {
      if (this.#hasLived && request.repeats++ < MAX_REPEATS) continue;
      this.#open.delete(id);
      request.reject(new RunnerError('workerUnavailable', `No worker could be kept alive: ${reason}`));
    }
    if (!this.#hasLived) return;
    this.#options.onrestart?.(reason);
    // with nothing open, the next request makes the new worker
    if (this.#open.size > 0) this.start();
  }

  #vacate(): void {
    this.#watchdog.stop();
    const worker = this.#worker;
    if (!worker) return;
    this.#worker = undefined;
    worker.onmessage = worker.onerror = worker.onmessageerror = null;
    worker.terminate();
  }
}

function customersOf(question: Question): number {
  const scenarios =
    question.kind === 'trials' ? question.trials.map(({ scenario }) => scenario) : [question.plan.scenario];
  const customers = scenarios.map((one) => one.scale * (one.poolExhibitors + one.poolVisitors));
  return Math.max(0, ...customers.filter(Number.isFinite));
}
