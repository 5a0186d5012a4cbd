import type { Locator, Page } from 'playwright';
import type { Speech } from './speech';

export type LaboratoryTab = 'levers' | 'sweep' | 'ensemble' | 'assumptions' | 'parameters';

/** The laboratory as a person uses it. */
export class LaboratoryPage {
  readonly page: Page;
  readonly speech: Speech;

  constructor(page: Page, speech: Speech) {
    this.page = page;
    this.speech = speech;
  }

  private get t() {
    return this.speech.t.laboratory;
  }

  async arrive(): Promise<this> {
    await this.page.getByRole('heading', { level: 1, name: this.t.title }).waitFor();
    return this;
  }
  async open(tab: LaboratoryTab): Promise<void> {
    await this.page.getByRole('tab', { name: this.t.tabs[tab], exact: true }).click();
  }
  async choose(label: string, option: string): Promise<void> {
    await this.page.getByRole('combobox', { name: label, exact: true }).selectOption({ label: option });
  }
  /** Fewest repetitions, which is quickest. */
  async repeatLeast(): Promise<void> {
    await this.page.getByRole('slider', { name: this.t.setup.repeats }).press('Home');
  }
  get startButton(): Locator {
    return this.page.locator('.job button').filter({ hasText: /./ }).first();
  }
  get stopButton(): Locator {
    return this.page.getByRole('button', { name: this.t.job.cancel, exact: true });
  }
  /** Starts what the open tab offers and waits for its end. */
  async run(): Promise<void> {
    await this.startButton.click();
    await this.page.locator('.job [role=status]').waitFor({ timeout: 120_000 });
  }
  /** Shows the run says it has played. */
  async played(): Promise<string> {
    return (await this.page.locator('.job [role=status]').innerText()).trim();
  }
  figure(name: RegExp | string): Locator {
    return this.page.getByRole('region', { name });
  }
  async findParameter(text: string): Promise<Locator> {
    await this.page.getByRole('searchbox', { name: this.t.parameters.search }).fill(text);
    return this.page.locator('li').filter({ has: this.page.locator('code', { hasText: text }) });
  }
  get playButton(): Locator {
    return this.page.getByRole('button', { name: this.t.parameters.play, exact: true });
  }
}
