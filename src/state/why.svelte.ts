import type { Plan, Runner } from '../sim/runner';
import { causeKey, settingOf, type Cause } from './causes';
import type { Explanation } from './explanation';
import { fateGroups, type FateGroups } from './fates';
import type { Outcomes } from './outcomes';
import { planKey } from './planKey';
import { Recent } from './recent';
import { explanationOf, hasScores, playLines, playOtherLuck, playScores, type Company, type Lines } from './whyLines';

/** How much of an explanation is there: nothing, what the same luck says, what other luck says too. */
export type WhyStage = 'nothing' | 'sameLuck' | 'otherLuck';

/** Editions whose explanations are remembered. */
const REMEMBERED = 6;

/**
 * Why the edition on the screen differs from the one before: replayed in the workers, first with the same luck, then
 * with other luck. Asking again for what is known costs nothing.
 */
export class Why {
  #explanation = $state.raw<Explanation>();
  #stage = $state.raw<WhyStage>('nothing');
  #hasFailed = $state.raw(false);
  #hasScore = $state.raw(false);
  #progress = $state.raw<number | null>(null);
  #lines: Lines | undefined;
  #key = '';
  #abort = new AbortController();
  readonly #known = new Recent<Lines>(REMEMBERED);
  readonly #runner: Runner;

  constructor(runner: Runner) {
    this.#runner = runner;
  }

  get explanation(): Explanation | undefined {
    return this.#explanation;
  }
  get stage(): WhyStage {
    return this.#stage;
  }
  get hasFailed(): boolean {
    return this.#hasFailed;
  }
  /** the score, too, has been played under other luck */
  get hasScore(): boolean {
    return this.#hasScore;
  }
  /** share of what is being played that is ready; null when nothing is */
  get progress(): number | null {
    return this.#progress;
  }

  /** Explains edition `edition` of `plan`, `before` being the one before it; the opening (0) needs no explanation. */
  async ask(plan: Plan, edition: number, before: Outcomes | undefined): Promise<void> {
    const key = planKey(plan, edition);
    if (key === this.#key && !this.#hasFailed) return;
    this.#begin(key);
    if (edition < 1 || edition > plan.decisions.length || !before) return;
    await this.#work(async (company) => {
      const lines = this.#known.get(key) ?? (await playLines(settingOf(plan, edition), before, company));
      this.#known.set(key, lines);
      this.#show(lines, 'sameLuck');
      await playOtherLuck(lines, company);
      this.#show(lines, 'otherLuck');
    });
  }

  /** Plays ahead what will be asked next, while a film shows the edition; whoever asks for something else stops it. */
  async prepare(plan: Plan, edition: number, before: Outcomes): Promise<void> {
    const key = planKey(plan, edition);
    if (this.#known.get(key)) return;
    const company = { runner: this.#runner, signal: this.#anew() };
    try {
      const lines = await playLines(settingOf(plan, edition), before, company);
      this.#known.set(key, lines);
      await playOtherLuck(lines, company);
    } catch {
      // whoever asks for it will hear of it
    }
  }

  /** Plays the score under other luck too: full editions, not glances, so only when somebody wants to know. */
  async askScore(): Promise<void> {
    const lines = this.#lines;
    if (!lines || this.#hasScore || this.#stage !== 'otherLuck' || this.#progress !== null) return;
    await this.#work(async (company) => {
      await playScores(lines, company);
      this.#show(lines, 'otherLuck');
    });
  }

  /** What `cause` did to whom; unknown as long as nothing has been played. */
  fatesOf(cause: Cause): FateGroups | undefined {
    const without = this.#without(cause);
    return this.#lines && without && fateGroups(this.#lines.played.branch.fates, without.branch.fates);
  }

  /** The show up to this edition with `cause` put back in it: the twin world. */
  planWithout(cause: Cause): Plan | undefined {
    const without = this.#without(cause);
    return without && { ...without.plan, decisions: [...without.plan.decisions, without.next] };
  }

  #without(cause: Cause): Lines['played'] | undefined {
    return this.#lines?.without.find((one) => causeKey(one.cause) === causeKey(cause))?.line;
  }

  #begin(key: string): void {
    this.#abort.abort();
    this.#key = key;
    this.#lines = undefined;
    this.#explanation = undefined;
    this.#stage = 'nothing';
    this.#hasScore = false;
    this.#hasFailed = false;
    this.#progress = null;
  }

  /** Does `job` unless something else is asked meanwhile: then its answers are dropped. */
  async #work(job: (company: Company) => Promise<void>): Promise<void> {
    const signal = this.#anew();
    const onprogress = (share: number): void => {
      if (!signal.aborted) this.#progress = share;
    };
    this.#hasFailed = false;
    this.#progress = 0;
    try {
      await job({ runner: this.#runner, signal, onprogress });
    } catch {
      if (!signal.aborted) this.#hasFailed = true;
    } finally {
      if (!signal.aborted) this.#progress = null;
    }
  }

  /** Stops what is being played, which may be asked again then, and begins anew. */
  #anew(): AbortSignal {
    this.#abort.abort();
    if (this.#progress !== null) this.#key = '';
    this.#progress = null;
    this.#abort = new AbortController();
    return this.#abort.signal;
  }

  #show(lines: Lines, stage: WhyStage): void {
    this.#lines = lines;
    this.#stage = stage;
    this.#hasScore = hasScores(lines);
    this.#explanation = explanationOf(lines);
  }
}
