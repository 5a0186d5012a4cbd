/** A worker that is none: the same conversation, answered in this thread. For pages where workers are forbidden. */
import type { Reply, Request } from './messages';
import type { Player } from './player';
import type { WorkerLike } from './seat';
import { serve } from './serve';

export class InThreadWorker implements WorkerLike {
  onmessage: WorkerLike['onmessage'] = null;
  onerror: WorkerLike['onerror'] = null;
  onmessageerror: WorkerLike['onmessageerror'] = null;
  readonly #channel = new MessageChannel();

  constructor(player?: Player) {
    this.#channel.port1.onmessage = (event: MessageEvent<Reply>) => this.onmessage?.(event);
    serve(this.#channel.port2, player);
  }

  postMessage(message: Request): void {
    this.#channel.port1.postMessage(message);
  }

  terminate(): void {
    this.#channel.port1.close();
    this.#channel.port2.close();
  }
}
