import type { Locator, Page } from 'playwright';
import type { Dictionary } from '../../../src/i18n/dictionary';

/** Where runs are put side by side. */
export class ComparePage {
  readonly page: Page;
  readonly t: Dictionary;

  constructor(page: Page, t: Dictionary) {
    this.page = page;
    this.t = t;
  }

  /** Waits until the runs have been played and something of them shows. */
  async arrive(): Promise<this> {
    await this.title.waitFor();
    await this.page.getByRole('tab', { name: this.#t.tabs.course }).waitFor();
    return this;
  }
  get title(): Locator {
    return this.page.getByRole('heading', { level: 1, name: this.t.shelf.title });
  }
  /** What is compared, by letter. */
  run(letter: string): Locator {
    const stop = this.page.getByRole('button', { name: this.#t.stopComparing(letter), exact: true });
    return this.page.getByRole('listitem').filter({ has: stop });
  }

  // the library

  get list(): Locator {
    return this.page.getByRole('region', { name: this.#t.library.title });
  }
  /** The row of a run in the library. */
  row(name: string): Locator {
    return this.list
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('checkbox', { name: this.#t.library.compareThis(name), exact: true }) });
  }
  async openList(): Promise<void> {
    await this.page.getByRole('button', { name: this.#t.chooseRuns, exact: true }).click();
    await this.list.waitFor();
  }
  choose(name: string): Promise<void> {
    return this.row(name).getByRole('checkbox').check();
  }
  async pick(name: string, action: 'rename' | 'saveFile' | 'remove'): Promise<void> {
    await this.row(name)
      .getByRole('button', { name: this.#t.library.more(name), exact: true })
      .click();
    await this.page.getByRole('menuitem', { name: this.#t.library[action], exact: true }).click();
  }
  /** Puts one edition of a run back to base, beside the run itself. */
  async vary(letter: string, edition: number): Promise<void> {
    await this.page.getByRole('button', { name: this.#t.makeVariation(letter), exact: true }).click();
    await this.page.getByRole('menuitem', { name: this.#t.variationOf(edition) }).click();
  }

  // what they have in common and not

  async show(tab: keyof Dictionary['runs']['tabs']): Promise<void> {
    await this.page.getByRole('tab', { name: this.#t.tabs[tab], exact: true }).click();
  }
  /** A row of the table called `title`: its cells as texts. */
  async cells(title: string, row: string): Promise<string[]> {
    const table = this.page.getByRole('table', { name: title });
    const cells = table.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name: row, exact: true }) });
    return cells.getByRole('cell').allInnerTexts();
  }

  // twins

  get twins(): Locator {
    return this.page.getByRole('region', { name: this.#t.twins.list.title });
  }
  get customers(): Locator {
    return this.twins.locator('tbody').getByRole('button');
  }
  /** How many customers the list says it has. */
  async found(): Promise<number> {
    const text = await this.twins.getByRole('status').innerText();
    return Number(text.replace(/\D/g, '') || 0);
  }
  get floors(): Locator {
    return this.page.locator('.floors canvas');
  }

  get #t() {
    return this.t.runs;
  }
}
