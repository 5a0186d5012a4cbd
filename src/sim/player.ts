/** Everything one thread can be asked, one request after the other. */
import { checkDecisions, futureOf, openOutlook } from '../model';
import type { Decisions, EditionReport, Outlook, Run } from '../model';
import { playBranches, replay } from './branches';
import { abortError } from './errors';
import { RunLibrary, checkPlan } from './library';
import { pause } from './pause';
import type { Branch, Future, Plan, PlayedEdition, Story } from './runner';
import { describeEdition } from './snapshot';
import { TrialBench } from './trials';
import type { Trial, TrialsPlayed } from './trials';
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

/** An outlook takes the memory of three runs: two are kept, of a large show only one. */
const OUTLOOKS = 2;
const LARGE_SHOW = 50_000;

export class Player {
  readonly #library: RunLibrary;
  readonly #teller = new StoryTeller();
  /** what is looked ahead from, the latest first: a dragged slider asks for one run again and again, an explanation for another */
  #outlooks: readonly Outlook[] = [];
  #turn: Promise<unknown> = Promise.resolve();
  /** requests that are being worked on or wait for their turn */
  #inLine = 0;
  readonly #bench = new TrialBench();
  #trialTurn: Promise<unknown> = Promise.resolve();

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
    return this.#after(plan, [next], company, async (run) => {
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

  /** The edition after `plan` with each of `nexts`. */
  branches(plan: Plan, nexts: readonly Decisions[], company: Company): Promise<Branch[]> {
    return this.#after(plan, nexts, company, (run) => playBranches(run, nexts, company.rest));
  }

  /** Full reports of the edition after `plan` with `next`, one for each luck. */
  replays(plan: Plan, next: Decisions, lucks: readonly number[], company: Company): Promise<EditionReport[]> {
    return this.#after(plan, [next], company, (run) => replay(run, next, lucks, company.rest));
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

  /**
   * Plays `trials`. They have runs of their own and nobody waits for a single one, so before every edition all other
   * requests have their turn.
   */
  trials(trials: readonly Trial[], company: Company): Promise<TrialsPlayed> {
    const rest = async (): Promise<void> => {
      do {
        await this.#turn;
        await company.rest();
      } while (this.#inLine > 0);
    };
    const mine = this.#trialTurn.then(() => this.#bench.play(trials, rest));
    this.#trialTurn = mine.catch(() => undefined);
    return mine;
  }

  clear(): void {
    this.#bench.clear();
    this.#library.clear();
    this.#teller.clear();
    this.#outlooks = [];
  }

  /** Works on the run of `plan`, which it must leave as it is, once everything asked is known to be legal. */
  #after<Value>(
    plan: Plan,
    nexts: readonly Decisions[],
    { rest }: Company,
    work: (run: Run) => Promise<Value>,
  ): Promise<Value> {
    return this.#inTurn(async () => {
      checkPlan(plan);
      nexts.forEach(checkDecisions);
      await rest();
      const { run } = await this.#library.reach(plan, plan.decisions.length, rest);
      return work(run);
    });
  }

  /** A run of the library may be played on in place; then its outlook no longer holds. */
  #lookAheadFrom(run: Run): Outlook {
    const holding = this.#outlooks.filter((outlook) => outlook.run.edition === outlook.edition);
    const outlook = holding.find((one) => one.run === run) ?? openOutlook(run);
    this.#outlooks = [outlook, ...holding.filter((one) => one !== outlook)].slice(
      0,
      run.count > LARGE_SHOW ? 1 : OUTLOOKS,
    );
    return outlook;
  }

  /** Runs are shared between requests, so only one request at a time may work on them. */
  #inTurn<Value>(job: () => Promise<Value>): Promise<Value> {
    this.#inLine++;
    const mine = this.#turn.then(job).finally(() => this.#inLine--);
    this.#turn = mine.catch(() => undefined);
    return mine;
  }
}
