/** Everything one thread can be asked, one request after the other. */
import { checkDecisions, futureOf, openOutlook } from '../model';
import type { Decisions, Outlook, Run } from '../model';
import { abortError } from './errors';
import { RunLibrary, checkPlan } from './library';
import { pause } from './pause';
import type { Future, Plan, PlayedEdition, Story } from './runner';
import { describeEdition } from './snapshot';
import { StoryTeller } from './story';
import type { Hero } from './story';

/** How a request is accompanied. */
export interface Company {
  /** called between two pieces of work; lets others have their turn and rejects when the request was cancelled */
  rest: () => Promise<void>;
  /** editions that are ready, of all in the plan */
  onprogress?: (done: number, total: number) => void;
}

/** A `rest` that gives way to waiting messages, so that a cancellation among them is heard. */
export function restUnless(isCancelled: () => boolean): () => Promise<void> {
  return async () => {
    await pause();
    if (isCancelled()) throw abortError();
  };
}

export class Player {
  readonly #library: RunLibrary;
  readonly #teller = new StoryTeller();
  /** the futures asked for last; a slider that is dragged asks for those of one run again and again */
  #outlook: Outlook | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(library = new RunLibrary()) {
    this.#library = library;
  }

  /** The editions of `plan` from edition `from` to the last. */
  play(plan: Plan, from: number, company: Company): Promise<PlayedEdition[]> {
    return this.#inTurn(async () => {
      checkPlan(plan);
      const total = plan.decisions.length;
      const editions: PlayedEdition[] = [];
      for (let edition = from; edition <= total; edition++) {
        await company.rest();
        const { run, report } = await this.#library.reach(plan, edition, company.rest);
        editions.push(describeEdition(run, report));
        company.onprogress?.(edition, total);
      }
      return editions;
    });
  }

  /** Eight links a customer, in an array of its own. */
  links(plan: Plan, company: Company): Promise<Int32Array> {
    return this.#inTurn(async () => {
      checkPlan(plan);
      await company.rest();
      return this.#library.links(plan).slice();
    });
  }

  /** The edition after `plan` with `next`, once for each luck. */
  futures(plan: Plan, next: Decisions, lucks: readonly number[], company: Company): Promise<Future[]> {
    return this.#inTurn(async () => {
      checkPlan(plan);
      checkDecisions(next);
      await company.rest();
      const { run } = await this.#library.reach(plan, plan.decisions.length, company.rest);
      const outlook = this.#lookAheadFrom(run);
      const futures: Future[] = [];
      for (const luck of lucks) {
        futures.push({ luck, ...futureOf(outlook, next, luck) });
        await company.rest();
      }
      return futures;
    });
  }

  /** What every edition of `plan` was to one person. */
  story(plan: Plan, hero: Hero, company: Company): Promise<Story> {
    return this.#inTurn(() => {
      checkPlan(plan);
      return this.#teller.tell(plan, hero, company);
    });
  }

  /** Plays `plan` and keeps it, ready for its futures, so that later requests find it so. */
  prepare(plan: Plan, company: Company): Promise<void> {
    return this.#inTurn(async () => {
      checkPlan(plan);
      await company.rest();
      const { run } = await this.#library.reach(plan, plan.decisions.length, company.rest);
      await company.rest();
      this.#lookAheadFrom(run);
    });
  }

  clear(): void {
    this.#library.clear();
    this.#teller.clear();
    this.#outlook = null;
  }

  /** A run of the library may be played on in place; then its outlook no longer holds. */
  #lookAheadFrom(run: Run): Outlook {
    if (this.#outlook?.run !== run || this.#outlook.edition !== run.edition) this.#outlook = openOutlook(run);
    return this.#outlook;
  }

  /** Runs are shared between requests, so only one request at a time may work on them. */
  #inTurn<Value>(job: () => Promise<Value>): Promise<Value> {
    const mine = this.#turn.then(job);
    this.#turn = mine.catch(() => undefined);
    return mine;
  }
}
