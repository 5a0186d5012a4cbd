import type { Browser } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from './browsers';
import { startSite, type Site } from './site';

/** Both are there while tests run, not before. */
export interface Hosted {
  readonly browser: Browser;
  readonly site: Site;
}

/** A Chromium and the built site around the tests of the enclosing `describe`. */
export function hostSite(): Hosted {
  const hosted = {} as { browser: Browser; site: Site };
  beforeAll(async () => {
    hosted.browser = await launchChromium();
    hosted.site = await startSite();
  });
  afterAll(async () => {
    await hosted.browser.close();
    await hosted.site.stop();
  });
  return hosted;
}
