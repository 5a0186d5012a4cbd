import type { Locator, Page } from 'playwright';
import { customerName } from '../../../src/screens/story/storyWords';
import type { Speech } from './speech';

/** The whole story of a customer, opened from the card. */
export class StoryPage {
  readonly #page: Page;
  readonly #speech: Speech;

  constructor(page: Page, speech: Speech) {
    this.#page = page;
    this.#speech = speech;
  }

  get openButton(): Locator {
    return this.#page.getByRole('button', { name: this.#t.open, exact: true });
  }
  /** The story of this customer, an exhibitor. */
  of(customer: number): Locator {
    return this.#page.getByRole('dialog', { name: this.#t.title(this.nameOf(customer)), exact: true });
  }
  nameOf(customer: number): string {
    return customerName(customer, 'exhibitors', this.#speech.t);
  }
  /** The edition told at length. */
  heading(edition: number): Locator {
    return this.#dialog.getByRole('heading', { level: 3, name: this.#speech.t.figures.edition(edition), exact: true });
  }
  async step(to: 'previous' | 'next'): Promise<void> {
    await this.#dialog.getByRole('button', { name: this.#t[to], exact: true }).click();
  }
  /** The line of the life, as a slider along the editions. */
  get line(): Locator {
    return this.#dialog.getByRole('slider', { name: this.#t.life.title, exact: true });
  }
  /** What a figure of the story says of the reason it points at. */
  async readReason(figure: string, key: string): Promise<string> {
    const slider = this.#dialog.getByRole('slider', { name: figure, exact: true });
    await slider.focus();
    await slider.press(key);
    return (await slider.getAttribute('aria-valuetext')) ?? '';
  }
  contact(customer: number): Locator {
    const { contacts } = this.#t;
    const name = `${contacts.open(this.nameOf(customer))}:`;
    return this.#dialog.getByRole('button', { name: new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`) });
  }
  async goBack(to: number): Promise<void> {
    await this.#dialog.getByRole('button', { name: this.#t.back(this.nameOf(to)), exact: true }).click();
  }
  async close(): Promise<void> {
    await this.#dialog.getByRole('button', { name: this.#speech.t.common.actions.close, exact: true }).click();
    await this.#dialog.waitFor({ state: 'detached' });
  }
  says(sentence: string): Locator {
    return this.#dialog.getByText(sentence, { exact: true });
  }

  get #dialog(): Locator {
    return this.#page.getByRole('dialog');
  }
  get #t() {
    return this.#speech.t.story;
  }
}
