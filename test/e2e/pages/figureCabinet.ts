import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright';
import type { FigureId } from '../../../src/screens/cockpit/figureCatalogue';
import type { Speech } from './speech';

/** The figures of the panel, and the window in which one of them is enlarged. */
export class FigureCabinet {
  readonly #page: Page;
  readonly #speech: Speech;

  constructor(page: Page, speech: Speech) {
    this.#page = page;
    this.#speech = speech;
  }

  /** The list of figures: in the panel, or in the window that is open. */
  get chooser(): Locator {
    return this.#scope.getByRole('combobox', { name: this.#t.choose }).first();
  }
  get enlargeButton(): Locator {
    return this.#page.getByRole('button', { name: this.#t.enlarge, exact: true }).first();
  }
  get enlarged(): Locator {
    return this.#page.getByRole('dialog');
  }
  get nextButton(): Locator {
    return this.#scope.getByRole('button', { name: this.#t.next, exact: true }).first();
  }

  async choose(figure: FigureId): Promise<void> {
    await this.chooser.selectOption(figure);
  }
  figure(id: FigureId): Locator {
    return this.#page.locator(`[data-figure="${id}"]`).last();
  }

  /** Saves a figure; name and contents of the file. */
  async save(figure: FigureId, kind: 'svg' | 'png' | 'csv'): Promise<{ name: string; contents: Buffer }> {
    const { save, kind: kinds } = this.#speech.t.exporting;
    await this.figure(figure).getByRole('button', { name: save, exact: true }).click();
    const [download] = await Promise.all([
      this.#page.waitForEvent('download'),
      this.#page.getByRole('menuitem', { name: kinds[kind].name }).click(),
    ]);
    return { name: download.suggestedFilename(), contents: await readFile(await download.path()) };
  }

  get #scope(): Locator {
    return this.#page.locator('dialog[open], body:not(:has(dialog[open])) aside').last();
  }
  get #t() {
    return this.#speech.t.cabinet;
  }
}
