import type { Locator, Page } from 'playwright';
import type { LanguageTag } from '../../../src/i18n/language.svelte';
import { DecisionsPanel } from './decisionsPanel';
import { FloorFigure } from './floorFigure';
import { beginning, type Speech } from './speech';

export type MenuAction = 'open' | 'newSeed' | 'restart' | 'notes' | 'settings';

/** The simulator. */
export class CockpitPage {
  readonly page: Page;
  readonly speech: Speech;
  readonly decisions: DecisionsPanel;
  readonly floor: FloorFigure;

  constructor(page: Page, speech: Speech) {
    this.page = page;
    this.speech = speech;
    this.decisions = new DecisionsPanel(page, speech);
    this.floor = new FloorFigure(page, speech);
  }

  /** Waits until `edition` is the one on the screen and no film runs. */
  async arriveAt(edition: number): Promise<this> {
    const shown = this.stepper.locator('[aria-current="step"]:enabled', { hasText: String(edition) });
    await shown.waitFor();
    await this.figureCards.first().waitFor();
    return this;
  }

  /** Goes to the baseline of a given seed by its address. */
  async takeSeed(seed: number): Promise<this> {
    await this.page.evaluate((hash) => void (location.hash = hash), `#/run/baseline?seed=${seed}`);
    // the address loses the seed once the run stands
    await this.page.waitForURL((url) => !url.hash.includes('seed='));
    return this.arriveAt(0);
  }

  // the run

  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }
  get openButton(): Locator {
    return this.page.getByRole('button', { name: beginning(this.#t.openShow(1).split(/\d/)[0]) });
  }
  get stepwiseButton(): Locator {
    return this.page.getByRole('button', { name: this.#t.openShowStepwise, exact: true });
  }
  get stepper(): Locator {
    return this.page.getByRole('navigation', { name: this.#t.stepper });
  }
  get film(): Locator {
    return this.page.getByRole('region', { name: this.#t.film.label });
  }
  get skipButton(): Locator {
    return this.film.getByRole('button', { name: this.#t.film.skip });
  }
  get stepButton(): Locator {
    return this.film.getByRole('button', { name: this.#t.film.step, exact: true });
  }
  get homeLink(): Locator {
    return this.page.getByRole('banner').getByRole('link', { name: this.#t.home });
  }
  get overNote(): Locator {
    return this.page.getByText(this.#t.over, { exact: true });
  }

  /** Plays edition `edition`; a film, if one is expected, is skipped. */
  async play(edition: number, hasFilm: boolean): Promise<void> {
    await this.page.getByRole('button', { name: this.#t.openShow(edition), exact: true }).click();
    if (hasFilm) await this.skipButton.click();
    await this.arriveAt(edition);
  }

  async lookBackAt(edition: number): Promise<this> {
    await this.stepper
      .getByRole('button')
      .filter({ hasText: String(edition) })
      .click();
    return this.arriveAt(edition);
  }

  /** Answers the question whether to keep the run on this device. */
  async answerKeep(isYes: boolean): Promise<void> {
    await this.keepButton(isYes).click();
  }
  keepButton(isYes: boolean): Locator {
    const { askYes, askNo } = this.speech.t.keeping;
    return this.page.getByRole('button', { name: isYes ? askYes : askNo, exact: true });
  }

  // figures

  get figureCards(): Locator {
    return this.page.getByRole('region', { name: this.speech.t.figures.keyFigures.title }).locator('dl > div');
  }

  /** What the cards of the key figures print, by name, without the small unit. */
  async keyFigures(): Promise<Record<string, string>> {
    const pairs = await this.figureCards.evaluateAll((cards) =>
      cards.map((card) => {
        const value = card.querySelector('dd')?.cloneNode(true) as HTMLElement;
        value.querySelector('small')?.remove();
        return [card.querySelector('dt')?.textContent?.trim() ?? '', value.textContent.trim()];
      }),
    );
    return Object.fromEntries(pairs) as Record<string, string>;
  }

  /** The button on the card of the customer who was picked. */
  get closeCard(): Locator {
    return this.page.getByRole('button', { name: this.#t.customer.close });
  }

  /** Opens the numbers behind every figure. */
  async openTables(): Promise<void> {
    const closed = this.page.getByRole('button', { name: this.speech.t.figures.table, exact: true, expanded: false });
    for (let left = await closed.count(); left > 0; left--) await closed.first().click();
  }

  async chooseView(view: 'model' | 'organiser'): Promise<void> {
    const group = this.page.getByRole('radiogroup', { name: this.#t.view.label });
    await group.getByRole('radio', { name: this.#t.view[view], exact: true }).check();
  }

  // language

  /** Switches by the three short names in the head of the page. */
  async speak(tag: LanguageTag): Promise<void> {
    const { language, languages } = this.speech.t.common;
    await this.page
      .getByRole('banner')
      .getByRole('radiogroup', { name: language })
      .getByRole('radio', { name: languages[tag].short, exact: true })
      .check();
    this.speech.tag = tag;
    await this.openButton.waitFor();
  }

  // the run as a whole

  get moreButton(): Locator {
    return this.page.getByRole('button', { name: this.speech.t.common.actions.more, exact: true });
  }
  async pick(action: MenuAction): Promise<void> {
    await this.moreButton.click();
    await this.page.getByRole('menuitem', { name: beginning(this.#t.actions[action]) }).click();
  }
  dialog(title: string): Locator {
    return this.page.getByRole('dialog', { name: title });
  }
  async closeDialog(): Promise<void> {
    await this.page.getByRole('dialog').getByRole('button', { name: this.speech.t.common.actions.close }).click();
    await this.page.getByRole('dialog').waitFor({ state: 'detached' });
  }

  async openNotes(): Promise<Locator> {
    await this.pick('notes');
    return this.dialog(this.speech.t.app.notes.title);
  }
  async openSettings(): Promise<Locator> {
    await this.pick('settings');
    return this.dialog(this.speech.t.app.settings.title);
  }
  async openShare(): Promise<Locator> {
    await this.page.getByRole('button', { name: this.speech.t.common.actions.share, exact: true }).click();
    return this.dialog(this.speech.t.app.share.title);
  }

  /** The seed, as "Name and notes" shows it. */
  async readSeed(): Promise<number> {
    const seed = await (await this.openNotes()).getByTestId('seed').innerText();
    await this.closeDialog();
    return Number(seed);
  }
  /** The link that reproduces the run. */
  async readLink(): Promise<string> {
    const link = await (
      await this.openShare()
    )
      .getByRole('textbox', { name: this.speech.t.app.share.link })
      .inputValue();
    await this.closeDialog();
    return link;
  }
  /** Saves with Ctrl+S; the path of the file. */
  async saveAs(path: string): Promise<string> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.page.keyboard.press('Control+s')]);
    await download.saveAs(path);
    return path;
  }

  get #t() {
    return this.speech.t.cockpit;
  }
}
