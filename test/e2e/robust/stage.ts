/** A browser, a site and fresh pages for one test file; whatever a test leaves open is closed after it. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { en } from '../../../src/i18n/en';
import { zhHans } from '../../../src/i18n/zhHans';
import { zhHant } from '../../../src/i18n/zhHant';
import type { Dictionary } from '../../../src/i18n/dictionary';
import { findChromium, findFirefox, launchChromium, launchFirefox } from '../../support/browsers';
import { startSite, type Site } from '../../support/site';
import { Cockpit } from './cockpit';

/** Languages a browser may ask for, and the words it then gets. */
export const LOCALES: Readonly<Record<string, Dictionary>> = { 'zh-CN': zhHans, 'zh-TW': zhHant, 'en-GB': en };

export const CHROMIUM = { name: 'Chromium', found: await findChromium(), launch: () => launchChromium() };
export const FIREFOX = {
  name: 'Firefox',
  found: await findFirefox(),
  launch: () => launchFirefox({ reducedMotion: true }),
};

export class Stage {
  browser!: Browser;
  site!: Site;
  readonly #contexts: BrowserContext[] = [];
  readonly #errors: string[] = [];
  #accepted: RegExp | undefined;

  /** Errors like this belong to the test that is running. */
  accept(errors: RegExp): void {
    this.#accepted = errors;
  }

  async start(launch: () => Promise<Browser>): Promise<void> {
    [this.browser, this.site] = await Promise.all([launch(), startSite()]);
  }
  async end(): Promise<void> {
    await this.browser.close();
    await this.site.stop();
  }

  /** A person's browser: its storage is its own, its film off unless asked for. */
  async person(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    const context = await this.browser.newContext({
      ...{ locale: 'en-GB', reducedMotion: 'reduce', viewport: { width: 1366, height: 768 } },
      // a service worker would answer before a test's own answers do
      serviceWorkers: 'block',
      ...options,
    });
    context.setDefaultTimeout(20_000);
    this.#contexts.push(context);
    return context;
  }
  /** A tab of `context`, or of a new person. */
  async cockpit(context?: BrowserContext, t: Dictionary = en): Promise<Cockpit> {
    return new Cockpit(this.#watch(await (context ?? (await this.person())).newPage()), t);
  }

  /** Closes what the test opened; answers what its pages threw or wrote to the console as an error. */
  async clear(): Promise<string[]> {
    await Promise.all(this.#contexts.splice(0).map((context) => context.close()));
    const accepted = this.#accepted;
    this.#accepted = undefined;
    return this.#errors.splice(0).filter((error) => !accepted?.test(error));
  }

  #watch(page: Page): Page {
    page.on('pageerror', (error) => this.#errors.push(error.message));
    page.on('console', (message) => void (message.type() === 'error' && this.#errors.push(message.text())));
    return page;
  }
}

/** Sets a stage up around the tests of the enclosing `describe`; every test must end without an error in a page. */
export function setStage(launch: () => Promise<Browser>): Stage {
  const stage = new Stage();
  beforeAll(() => stage.start(launch));
  afterAll(() => stage.end());
  afterEach(async () => expect(await stage.clear()).toEqual([]));
  return stage;
}
