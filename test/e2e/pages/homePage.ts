import type { Page } from 'playwright';
import { CockpitPage } from './cockpitPage';
import { chooseFile } from './chooseFile';
import type { Speech } from './speech';

/** Where a newcomer arrives. */
export class HomePage {
  readonly page: Page;
  readonly speech: Speech;

  constructor(page: Page, speech: Speech) {
    this.page = page;
    this.speech = speech;
  }

  async open(address: string): Promise<this> {
    await this.page.goto(address);
    return this.arrive();
  }

  /** Waits until the title stands there. */
  async arrive(): Promise<this> {
    await this.page.getByRole('heading', { level: 1, name: this.speech.t.home.title }).waitFor();
    return this;
  }

  get startButton() {
    return this.page.getByRole('button', { name: this.speech.t.home.start, exact: true });
  }

  /** Starts the baseline; its seed is the app's choice. */
  async start(): Promise<CockpitPage> {
    await this.startButton.click();
    return new CockpitPage(this.page, this.speech).arriveAt(0);
  }

  /** Opens a saved run whose last edition was `edition`. */
  async openFile(path: string, edition: number): Promise<CockpitPage> {
    const button = this.page.getByRole('button', { name: this.speech.t.home.openFile });
    await chooseFile(this.page, path, () => button.click());
    return new CockpitPage(this.page, this.speech).arriveAt(edition);
  }
}
