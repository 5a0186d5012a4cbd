import { createContext } from 'svelte';
import type { TheoryId } from '../../../i18n/references';
import type { Decisions, LeverGroup, LeverId, NumericLeverId } from '../../../model';
import { isWithoutAttention } from './attention';
import { leverMoney, totalMoney } from './costs';
import type { CostBasis, LeverMoney, MoneyTotal } from './costs';
import { dialOf, dialToDecisions, isDialLocked } from './dials';
import type { DialReading } from './dials';
import type { Limits } from './limits';
import { withLever } from './limits';
import type { Level } from './levels';

/** What a change is called in the history of the document; keys of `t.cockpit.changes`. */
export type ChangeName = 'lever' | 'preset';

export interface DeskInputs extends Limits {
  readonly decisions: Decisions;
  /** decisions of last edition, or null when there was none */
  readonly last: Decisions | null;
  readonly level: Level;
  /** null as long as no edition has been computed */
  readonly costs: CostBasis | null;
  readonly reasons: Readonly<Partial<Record<LeverId, string>>>;
  /** nothing can be moved, say while the film plays */
  readonly disabled: boolean;
  /** decisions carried out long ago: their reasons are read, not written */
  readonly isRecord: boolean;
  readonly onchange: (name: ChangeName, next: Decisions, how: { gesture?: string }) => void;
  readonly ongesture?: (moment: 'start' | 'end') => void;
  readonly onreason: (lever: LeverId, reason: string) => void;
  readonly ontheory: (theory: TheoryId) => void;
}

/** A lever's draft lies with the owner of the panel; the desk turns what hands do into new decisions. */
export class Desk {
  readonly #read: () => DeskInputs;
  #gesture: string | undefined;
  /** where a dial was put: rounding may leave several positions for the same decisions */
  #asked = $state.raw<Partial<Record<LeverGroup, number>>>({});
  /** what was in force when a change was refused because it would have left nobody any attention */
  #refusedOver = $state.raw<DeskInputs>();
  #money = $derived.by(() => {
    const { decisions, last, costs } = this.#read();
    return costs && leverMoney(decisions, last, costs);
  });

  constructor(read: () => DeskInputs) {
    this.#read = read;
  }

  get inputs(): DeskInputs {
    return this.#read();
  }
  /** the last change would have left nobody any attention, and was refused; forgotten once anything else has changed */
  get isAttentionRefused(): boolean {
    const [refused, now] = [this.#refusedOver, this.inputs];
    if (!refused || now.disabled) return false;
    return refused.decisions === now.decisions && refused.last === now.last && refused.level === now.level;
  }
  /** Somebody sets attention anew. */
  forgetRefusal(): void {
    this.#refusedOver = undefined;
  }

  moneyOf(id: LeverId): LeverMoney | null {
    return this.#money && this.#money[id];
  }
  totalOf(group?: LeverGroup): MoneyTotal | null {
    return this.#money && totalMoney(this.#money, group);
  }
  dial(group: LeverGroup): DialReading {
    return dialOf(group, this.inputs.decisions, this.inputs, this.#asked[group] ?? null);
  }
  /** position of the dial last edition, or null */
  lastDial(group: LeverGroup): number | null {
    const { last } = this.inputs;
    return last && dialOf(group, last).position;
  }
  isDialFixed(group: LeverGroup): boolean {
    return isDialLocked(group, this.inputs);
  }

  set(id: NumericLeverId, value: number): void {
    this.#change(withLever(this.inputs.decisions, id, value));
  }
  setExplainPrice(isExplained: boolean): void {
    this.#change(withLever(this.inputs.decisions, 'explainPrice', isExplained));
  }
  setDial(group: LeverGroup, position: number): void {
    this.#asked = { ...this.#asked, [group]: position };
    this.#change(dialToDecisions(group, position, this.inputs.decisions, this.inputs));
  }

  /** All changes until `end` are one step of undo. */
  begin(): void {
    this.#gesture = `decisions-${++gestures}`;
    this.inputs.ongesture?.('start');
  }
  end(): void {
    this.#gesture = undefined;
    this.inputs.ongesture?.('end');
  }

  #change(next: Decisions): void {
    this.#refusedOver = isWithoutAttention(next) ? this.inputs : undefined;
    if (this.#refusedOver) return;
    this.inputs.onchange('lever', next, this.#gesture === undefined ? {} : { gesture: this.#gesture });
  }
}

/** Numbers gestures over the life of the page, as the history outlives a panel. */
let gestures = 0;

/** The desk of the panel around a control. */
export const [getDesk, setDesk] = createContext<Desk>();
