import { applyPatches, enablePatches, produceWithPatches, type Draft, type Objectish, type Patch } from 'immer';

enablePatches();

interface Step {
  /** what was done, as a key into the texts */
  name: string;
  /** steps of one gesture (a slider drag) are undone together */
  gesture: string | undefined;
  forward: Patch[];
  back: Patch[];
}

/** Longest memory, so that an afternoon of dragging stays small. */
const MAX_STEPS = 200;

/**
 * Undo and redo of one immutable value by immer patches.
 * Pure bookkeeping: the value itself lives with the caller.
 */
export class History<Value extends Objectish> {
  readonly #done: Step[] = [];
  readonly #undone: Step[] = [];

  get undoName(): string | undefined {
    return this.#done.at(-1)?.name;
  }
  get redoName(): string | undefined {
    return this.#undone.at(-1)?.name;
  }

  /** The value after `recipe`; remembers how to go back. A recipe that changes nothing leaves no step. */
  change(value: Value, name: string, recipe: (draft: Draft<Value>) => void, gesture?: string): Value {
    const [next, forward, back] = produceWithPatches(value, recipe);
    if (forward.length === 0) return value;
    this.#remember({ name, gesture, forward, back });
    return next;
  }

  /** The value before the last step, or the value itself when there is none. */
  undo(value: Value): Value {
    const step = this.#done.pop();
    if (!step) return value;
    this.#undone.push(step);
    return applyPatches(value, step.back);
  }

  redo(value: Value): Value {
    const step = this.#undone.pop();
    if (!step) return value;
    this.#done.push(step);
    return applyPatches(value, step.forward);
  }

  /** A played edition is not undone: nothing before it can be reached any more. */
  forget(): void {
    this.#done.length = 0;
    this.#undone.length = 0;
  }

  #remember(step: Step): void {
    this.#undone.length = 0;
    const last = this.#done.at(-1);
    if (last && step.gesture !== undefined && last.gesture === step.gesture) {
      last.forward.push(...step.forward);
      last.back.unshift(...step.back);
      return;
    }
    this.#done.push(step);
    if (this.#done.length > MAX_STEPS) this.#done.shift();
  }
}
