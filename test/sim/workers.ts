/** Workers for tests: the real conversation over a MessageChannel, and every way in which a worker can fail. */
import { InThreadWorker } from '../../src/sim/inThread';
import type { Request } from '../../src/sim/messages';
import type { WorkerLike } from '../../src/sim/seat';

export type Behaviour =
  | 'healthy'
  /** cannot be constructed, as under a strict content security policy in some browsers */
  | 'forbidden'
  /** reports an error before it ever answers, as under the same policy in others */
  | 'stillborn'
  /** is there, but its script never starts */
  | 'deaf';

export class TestWorker extends InThreadWorker {
  readonly requests: Request[] = [];
  isTerminated = false;
  readonly #behaviour: Behaviour;

  constructor(behaviour: Behaviour) {
    super();
    this.#behaviour = behaviour;
    if (behaviour === 'stillborn') queueMicrotask(() => this.fail());
  }

  override postMessage(message: Request): void {
    this.requests.push(structuredClone(message));
    if (this.#behaviour === 'healthy' && !this.isTerminated) super.postMessage(message);
  }

  override terminate(): void {
    this.isTerminated = true;
    super.terminate();
  }

  /** What a crash looks like from the page. */
  fail(): void {
    super.terminate();
    this.onerror?.(new Event('error') as ErrorEvent);
  }

  /** Answers nothing from now on, as a worker in an endless loop. */
  hang(): void {
    super.terminate();
  }

  asked(kind: string): number {
    return this.requests.filter((request) => request.kind === 'ask' && request.question.kind === kind).length;
  }
}

/** Makes workers, the first ones with the behaviours given, and keeps them for looking at. */
export class Farm {
  readonly workers: TestWorker[] = [];
  readonly #behaviours: Behaviour[];

  constructor(...behaviours: Behaviour[]) {
    this.#behaviours = behaviours;
  }

  readonly create = (): WorkerLike => {
    const behaviour = this.#behaviours.shift() ?? 'healthy';
    if (behaviour === 'forbidden') throw new DOMException('Worker is not allowed', 'SecurityError');
    const worker = new TestWorker(behaviour);
    this.workers.push(worker);
    return worker;
  };
}
