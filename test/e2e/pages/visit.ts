import type { Browser, BrowserContextOptions, Page } from 'playwright';
import type { LanguageTag } from '../../../src/i18n/language.svelte';
import { recordRequests } from '../../support/site';
import { LOCALES } from './speech';

export interface VisitOptions extends BrowserContextOptions {
  /** language of the browser; Simplified Chinese unless told */
  readonly tag?: LanguageTag;
}

/** A person's first visit: a browser that knows nothing of us, and a record of what goes wrong. */
export interface Visit {
  readonly page: Page;
  /** console errors and uncaught errors, in order */
  readonly errors: readonly string[];
  /** requests that left the page for anywhere but under `prefix` */
  readonly foreign: (prefix: string) => string[];
  readonly end: () => Promise<void>;
}

/** Opens an empty page at the size of a school laptop. The caller ends the visit. */
export async function startVisit(browser: Browser, { tag = 'zh-Hans', ...options }: VisitOptions = {}): Promise<Visit> {
  const context = await browser.newContext({
    locale: LOCALES[tag],
    viewport: { width: 1366, height: 768 },
    acceptDownloads: true,
    ...options,
  });
  context.setDefaultTimeout(30_000);
  const record = recordRequests(context);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
  return { page, errors, foreign: (prefix) => record.foreign(prefix), end: () => context.close() };
}

/** The visits of one test, from as many people; they end together. */
export class Visits {
  readonly #browser: Browser;
  readonly #all: Visit[] = [];

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  async start(options?: VisitOptions): Promise<Visit> {
    const visit = await startVisit(this.#browser, options);
    this.#all.push(visit);
    return visit;
  }
  /** Errors of all visits, and requests for anything that is not under `prefix`. */
  disturbances(prefix: string): string[] {
    return this.#all.flatMap(({ errors, foreign }) => [...errors, ...foreign(prefix)]);
  }
  async end(): Promise<void> {
    for (const visit of this.#all) await visit.end();
  }
}
