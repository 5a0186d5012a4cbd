/** A worker that is none: the same conversation, answered in this thread. For pages where workers are forbidden. */
import type { Reply, Request } from './messages';
import type { WorkerLike } from './seat';

export class InThreadWorker implements WorkerLike {
  onmessage: WorkerLike['onmessage'] = null;
  onerror: WorkerLike['onerror'] = null;
  onmessageerror: WorkerLike['onmessageerror'] = null;
  readonly #channel = new MessageChannel();

  constructor() {
    const { port1, port2 } = this.#channel;
    port1.onmessage = (event: MessageEvent<Reply>) => this.onmessage?.(event);
    // the page loads the engine only where it needs it; until then the channel keeps what is asked
    import('./serve').then(
      ({ serve }) => serve(port2),
      () => this.onerror?.(new ErrorEvent('error')),
    );
  }

  postMessage(message: Request): void {
    this.#channel.port1.postMessage(message);
  }

  terminate(): void {
    this.#channel.port1.close();
    this.#channel.port2.close();
  }
}
