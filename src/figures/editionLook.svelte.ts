import type { FigureEdition } from './editions';
import type { Pointing } from './pointing.svelte';

interface EditionLookOptions {
  readonly editions: () => readonly FigureEdition[];
  /** the edition on the screen */
  readonly current: () => number;
  readonly pointing: Pointing;
}

/**
 * Which edition a picture of one edition shows: the one pointed at in any picture, else the one on the screen.
 * Its own parts point at the edition their numbers belong to.
 */
export class EditionLook {
  readonly #options: EditionLookOptions;

  constructor(options: EditionLookOptions) {
    this.#options = options;
  }

  /** index of the edition shown; the last one when the one on the screen is unknown */
  get index(): number {
    const editions = this.#options.editions();
    const { at } = this.#options.pointing;
    const pointed = editions.findIndex(({ edition }) => edition === at?.edition);
    if (pointed >= 0) return pointed;
    const current = editions.findIndex(({ edition }) => edition === this.#options.current());
    return current >= 0 ? current : editions.length - 1;
  }
  get now(): FigureEdition {
    return this.#options.editions()[this.index];
  }
  get before(): FigureEdition | undefined {
    return this.#options.editions()[this.index - 1];
  }

  /** Somebody points at a part of the picture; null: no longer. */
  point(part: number | null): void {
    if (part === null) this.#options.pointing.leave();
    else this.#options.pointing.point({ edition: this.now.edition });
  }
  /** Somebody points at an edition by its index. */
  pointEdition(index: number | null): void {
    const edition = index === null ? undefined : this.#options.editions()[index]?.edition;
    if (edition === undefined) this.#options.pointing.leave();
    else this.#options.pointing.point({ edition });
  }
}
