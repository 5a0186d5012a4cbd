/** The worker's side of the conversation, as a function of a port so that it is tested without a worker. */
import { buffersOf } from './branches';
import { toPlainError } from './errors';
import type { Answers, Question, Reply, Request } from './messages';
import { Player, restUnless } from './player';
import type { Company } from './player';
import { transferablesOf } from './snapshot';

/** The part of a worker's global scope, or of a MessagePort, that is used. */
export interface ServerPort {
  postMessage(message: Reply, transfer: Transferable[]): void;
  onmessage: ((event: MessageEvent<Request>) => void) | null;
}

/** Milliseconds after which a long piece of work says that it is still alive. */
const SIGN_OF_LIFE_INTERVAL = 500;

/** Answers everything that arrives at `port`, in order of arrival. */
export function serve(port: ServerPort, player = new Player()): void {
  const server = new Server(port, player);
  port.onmessage = ({ data }) => server.receive(data);
}

class Server {
  readonly #port: ServerPort;
  readonly #player: Player;
  /** numbers of the requests that nobody cancelled yet */
  readonly #open = new Set<number>();
  #lastSign = 0;

  constructor(port: ServerPort, player: Player) {
    this.#port = port;
    this.#player = player;
  }

  receive(request: Request): void {
    if (request.kind === 'ping') this.#post({ kind: 'alive' });
    else if (request.kind === 'cancel') this.#open.delete(request.id);
    else void this.#answer(request.id, request.question);
  }

  async #answer(id: number, question: Question): Promise<void> {
    this.#open.add(id);
    try {
      const value = await this.#work(question, this.#companyOf(id));
      this.#post({ kind: 'answer', id, value }, transferablesIn(question.kind, value));
    } catch (error) {
      if (this.#open.has(id)) this.#post({ kind: 'error', id, error: toPlainError(error) });
    }
    this.#open.delete(id);
  }

  #work(question: Question, company: Company): Promise<Answers[Question['kind']]> {
    switch (question.kind) {
      case 'play':
        return this.#player.play(question.plan, question.from, company);
      case 'links':
        return this.#player.links(question.plan, company);
      case 'futures':
        return this.#player.futures(question.plan, question.next, question.lucks, company);
      case 'story':
        return this.#player.story(question.plan, question, company);
      case 'branches':
        return this.#player.branches(question.plan, question.nexts, company);
      case 'replays':
        return this.#player.replays(question.plan, question.next, question.lucks, company);
      case 'prepare':
        return this.#player.prepare(question.plan, company).then(() => undefined);
      case 'trials':
        return this.#player.trials(question.trials, company);
    }
  }

  #companyOf(id: number): Company {
    const rest = restUnless(() => !this.#open.has(id));
    return {
      rest: () => {
        this.#showLife();
        return rest();
      },
      onprogress: (done, total) => this.#post({ kind: 'progress', id, done, total }),
    };
  }

  #showLife(): void {
    if (performance.now() - this.#lastSign > SIGN_OF_LIFE_INTERVAL) this.#post({ kind: 'alive' });
  }

  #post(reply: Reply, transfer: Transferable[] = []): void {
    this.#lastSign = performance.now();
    this.#port.postMessage(reply, transfer);
  }
}

function transferablesIn(kind: Question['kind'], value: Answers[Question['kind']]): Transferable[] {
  if (kind === 'play') return (value as Answers['play']).flatMap(({ snapshot }) => transferablesOf(snapshot));
  if (kind === 'branches') return (value as Answers['branches']).flatMap(({ fates }) => buffersOf(fates));
  if (kind === 'links') return [(value as Answers['links']).buffer as ArrayBuffer];
  return [];
}
