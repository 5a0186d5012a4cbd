/**
 * The story of one customer: every edition of a plan, watched from inside.
 *
 * It begins one edition before the show is taken over, so that the opening is watched like every other. That beginning is
 * kept: whoever opens one customer's story opens another's next.
 */
import { checkCustomer, copyRun, cloneRun, createRunBeforeOpening, customerTraits, observeEdition } from '../model';
import type { CustomerTraits, Decisions, ObservedEdition, Run } from '../model';
import { openingKey } from './library';
import type { Plan, Story } from './runner';

/** Bytes of customers kept at most; the beginning of a larger show is played again each time. */
const KEEP_LIMIT = 32 * 2 ** 20;

/** Whose story: the person who holds a place in an edition, the last unless told. */
export interface Hero {
  readonly customer: number;
  readonly edition?: number;
}

interface Company {
  readonly rest: () => Promise<void>;
  readonly onprogress?: (done: number, total: number) => void;
}

interface Beginning {
  readonly run: Run;
  /** decisions of the last edition of history */
  readonly decisions: Decisions;
}

export class StoryTeller {
  #keptKey = '';
  #kept: (Beginning & { readonly copy: Run }) | null = null;

  /** Plays `plan` under the eyes of `customer`; calls `rest` before each edition and says how many are over. */
  async tell(plan: Plan, { customer, edition }: Hero, { rest, onprogress }: Company): Promise<Story> {
    await rest();
    const { run, decisions } = this.#begin(plan);
    checkCustomer(run, customer);
    const editions: ObservedEdition[] = [];
    const traits: CustomerTraits[] = [];
    for (const made of [decisions, ...plan.decisions]) {
      await rest();
      editions.push(observeEdition(run, made, customer));
      traits.push(customerTraits(run, customer));
      onprogress?.(editions.length - 1, plan.decisions.length);
    }
    const last = plan.decisions.length;
    const at = Math.min(last, Math.max(0, edition ?? last));
    const { generation } = editions[at];
    const own = editions.filter((one) => one.generation === generation);
    const next = own[own.length - 1].edition + 1;
    return { customer, traits: traits[at], editions: own, successorFrom: next <= last ? next : null };
  }

  clear(): void {
    this.#kept = null;
    this.#keptKey = '';
  }

  /** A run at the edition before the opening that may be played on. */
  #begin(plan: Plan): Beginning {
    const key = openingKey(plan);
    if (key !== this.#keptKey || !this.#kept) {
      this.clear();
      const beginning = createRunBeforeOpening(plan.scenario, plan.seed, plan.parameters);
      if (2 * beginning.run.buffer.byteLength > KEEP_LIMIT) return beginning;
      this.#keptKey = key;
      this.#kept = { ...beginning, copy: cloneRun(beginning.run) };
    }
    const { run, decisions, copy } = this.#kept;
    copyRun(run, copy);
    return { run: copy, decisions };
  }
}
