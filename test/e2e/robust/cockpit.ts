/** The cockpit as a person meets it: what can be done there, and what the page says. Words come from the dictionaries. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { decodeRunFile, type OpenedRunFile } from '../../../src/formats/runFile';
import { en } from '../../../src/i18n/en';
import type { Dictionary } from '../../../src/i18n/dictionary';
import type { LeverGroup } from '../../../src/model';
import { linkTo } from './runs';
import type { RunDocument } from '../../../src/formats/document';

export type SavedRun = OpenedRunFile & { name: string; text: string };
type MenuItem = 'open' | 'newSeed' | 'restart' | 'notes' | 'settings';

export class Cockpit {
  readonly page: Page;
  readonly t: Dictionary;

  constructor(page: Page, t: Dictionary = en) {
    this.page = page;
    this.t = t;
  }

  /** Loads the app at `address` (of the site, or with a hash) and opens `document` in it. */
  async open(address: string, document: RunDocument): Promise<void> {
    await this.page.goto(`${address}${await linkTo(document)}`);
    await this.settled();
  }

  /** As a person who clicks on a link while the app is open. */
  async follow(hash: string): Promise<void> {
    await this.page.evaluate((wanted) => void (location.hash = wanted), hash);
  }

  /** Waits until nothing is being computed but the forecast: another edition could be opened, or none is left. */
  async settled(): Promise<void> {
    const ready = this.page
      .locator('button.open[aria-disabled="false"]')
      .or(this.page.getByText(this.t.cockpit.over, { exact: true }));
    await ready.first().waitFor();
  }

  /** Plays the coming edition to its end, its film skipped if there is one. */
  async play(): Promise<void> {
    await this.settled();
    const edition = (await this.edition()) + 1;
    await this.openDoors();
    const skip = this.page.getByRole('button', { name: this.t.cockpit.film.skip });
    await skip.or(this.step(edition)).first().waitFor();
    // by key, because what the page has to say may lie over it
    if (await skip.isVisible()) await skip.press('Enter');
    await this.reached(edition);
  }
  async openDoors(): Promise<void> {
    await this.page.locator('button.open[aria-disabled="false"]').click();
  }
  async openDoorsStepwise(): Promise<void> {
    await this.page.getByRole('button', { name: this.t.cockpit.openShowStepwise }).click();
    await this.film.waitFor();
  }
  /** The film's place on the screen while it runs. */
  get film(): Locator {
    return this.page.getByRole('region', { name: this.t.cockpit.film.label });
  }

  /** Waits until `edition` is the last played, and everything of it is there. */
  async reached(edition: number): Promise<void> {
    await expect.poll(() => this.edition(), { timeout: 20_000 }).toBe(edition);
    await this.settled();
  }
  /** The last edition played. */
  async edition(): Promise<number> {
    const steps = this.page.getByRole('navigation', { name: this.t.cockpit.stepper });
    return (await steps.locator('li.played').count()) - 1;
  }
  step(edition: number): Locator {
    const name = edition === 0 ? this.t.cockpit.opening : this.t.cockpit.stepperPlayed(edition);
    return this.page.getByRole('button', { name, exact: true });
  }

  dial(group: LeverGroup): Locator {
    return this.page.getByRole('slider', { name: this.t.levers.groups[group].dial, exact: true });
  }
  field(group: LeverGroup): Locator {
    return this.page.getByRole('textbox', { name: this.t.levers.groups[group].dial, exact: true });
  }
  /** The buttons of the top bar; what the page says may offer an undo of its own. */
  get undo(): Locator {
    return this.#topBar(this.t.common.actions.undo);
  }
  get redo(): Locator {
    return this.#topBar(this.t.common.actions.redo);
  }
  #topBar(name: string): Locator {
    return this.page.getByRole('banner').getByRole('button', { name: new RegExp(`^${name}`) });
  }

  async pickFromMenu(item: MenuItem): Promise<void> {
    await this.page.getByRole('button', { name: this.t.common.actions.more, exact: true }).click();
    await this.page.getByRole('menuitem', { name: this.t.cockpit.actions[item] }).click();
  }
  /** Closes the dialog that is open. */
  async closeDialog(): Promise<void> {
    await this.page.getByRole('dialog').getByRole('button', { name: this.t.common.actions.close }).click();
  }
  /** The seed, as the dialog of name and notes shows it. */
  async seed(): Promise<number> {
    await this.pickFromMenu('notes');
    const seed = Number(await this.page.getByTestId('seed').innerText());
    await this.closeDialog();
    return seed;
  }

  /** Ctrl+S, and what is in the file. */
  async save(): Promise<SavedRun> {
    const download = this.page.waitForEvent('download');
    await this.page.keyboard.press('Control+s');
    const file = await download;
    const text = await readFile(await file.path(), 'utf8');
    return { name: file.suggestedFilename(), text, ...decodeRunFile(text) };
  }

  /** The run as this tab keeps it for a reload, once the last change has been written. */
  async kept(): Promise<OpenedRunFile> {
    await this.page.evaluate(() => void dispatchEvent(new PageTransitionEvent('pagehide')));
    const record = await this.page.evaluate(() => sessionStorage.getItem('rebook.run'));
    const { file } = JSON.parse(record ?? '{}') as { file: string };
    return decodeRunFile(file);
  }

  /** Whether `markup` was taken for more than text anywhere on the page. */
  ownedBy(markup: string): Promise<boolean> {
    return this.page.evaluate((text) => {
      const source = new DOMParser().parseFromString(text, 'text/html').querySelector('img')?.getAttribute('src');
      return 'isOwned' in window || document.querySelector(`img[src="${source}"]`) !== null;
    }, markup);
  }

  /** Everything the page has to say. */
  get notices(): Locator {
    return this.page.locator('.notices');
  }
  notice(sentence: string): Locator {
    return this.notices.getByText(sentence, { exact: true });
  }
  /** Waits for `sentence`. */
  async says(sentence: string): Promise<void> {
    await this.notice(sentence).waitFor();
  }
  /** Closes all sentences, so that they can be said again. */
  async dismissAll(): Promise<void> {
    const close = this.notices.getByRole('button', { name: this.t.keeping.dismiss });
    while ((await close.count()) > 0) await close.first().click();
  }
  /** Presses a button of a sentence. */
  async answer(label: string): Promise<void> {
    await this.notices.getByRole('button', { name: label, exact: true }).click();
  }
}
