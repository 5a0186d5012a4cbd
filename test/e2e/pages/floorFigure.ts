import type { Locator, Page } from 'playwright';
import type { SchemeId } from '../../../src/model';
import { beginning, type Speech } from './speech';

/** The floor with its lenses, its halls, its table and its lists. */
export class FloorFigure {
  readonly #page: Page;
  readonly #speech: Speech;

  constructor(page: Page, speech: Speech) {
    this.#page = page;
    this.#speech = speech;
  }

  get figure(): Locator {
    return this.#page.getByRole('figure', { name: this.#t.name, exact: true });
  }
  /** The picture itself, with its summary as name. */
  get picture(): Locator {
    return this.figure.locator('[role="img"]').filter({ has: this.#page.locator('canvas') });
  }
  /** The button on a hall or on a place outside. */
  hall(name: string): Locator {
    return this.figure.getByRole('button', { name: beginning(name) });
  }
  get list(): Locator {
    return this.#page.getByRole('dialog');
  }
  get search(): Locator {
    return this.list.getByRole('searchbox', { name: this.#t.list.search });
  }

  /** The customers in the open list, each a button that opens the customer's card. */
  get customerButtons(): Locator {
    return this.list.getByRole('rowheader').getByRole('button');
  }

  /** Picks a customer from the list of the hall he stands in, of the four halls on the screen. */
  async pick(customer: number, hall: string): Promise<void> {
    await this.hall(hall).click();
    await this.search.fill(String(customer + 1));
    await this.customerButtons.filter({ hasText: new RegExp(`#${customer + 1}\\s*$`) }).click();
  }

  async chooseLayout(layout: 'halls' | 'map'): Promise<void> {
    const group = this.#page.getByRole('radiogroup', { name: this.#t.layout });
    await group.getByText(this.#t.layouts[layout], { exact: true }).click();
  }
  async chooseLens(lens: SchemeId): Promise<void> {
    const group = this.#page.getByRole('radiogroup', { name: this.#t.lens });
    await group.getByText(this.#t.lenses[lens], { exact: true }).click();
  }

  /** All rows of the tables behind the floor, as texts of their cells. */
  async readTable(): Promise<string[][]> {
    const open = this.figure.getByRole('button', { name: this.#t.table.open, exact: true });
    if ((await open.count()) > 0) await open.click();
    const rows = this.figure.getByRole('table').getByRole('row');
    await rows.first().waitFor();
    return rows.evaluateAll((lines) =>
      lines.map((line) => [...line.querySelectorAll('th, td')].map((cell) => cell.textContent.trim())),
    );
  }
  readCaption(): Promise<string> {
    return this.figure.locator('caption').first().innerText();
  }

  get #t() {
    return this.#speech.t.floor;
  }
}
