/** Eight editions without a network, from a disk and after a visit to a host that has gone, in browsers as people have them. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findChromium, findFirefox, launchChromium, launchFirefox } from '../support/browsers';
import { BUILT_SITE, startSite } from '../support/site';
import { HomePage } from './pages/homePage';
import { playEditions } from './pages/play';
import { Speech } from './pages/speech';
import { SHORT_PLAY } from './pages/turns';
import { Visits } from './pages/visit';

const FILE = pathToFileURL(join(BUILT_SITE, 'rebook.html')).href;
const engines = [
  { name: 'Chromium', found: await findChromium(), launch: () => launchChromium() },
  { name: 'Firefox', found: await findFirefox(), launch: () => launchFirefox({ strictFileOrigin: true }) },
];

describe.each(engines)('$name', ({ found, launch }) => {
  describe.skipIf(!found)('plays eight editions', () => {
    let browser: Browser;
    let visits: Visits;
    let home: HomePage;
    beforeAll(async () => void (browser = await launch()));
    afterAll(() => browser.close());
    beforeEach(async () => {
      visits = new Visits(browser);
      home = new HomePage((await visits.start()).page, new Speech('zh-Hans'));
    });
    afterEach(() => visits.end());

    test('in rebook.html, opened from a disk', async () => {
      await home.open(FILE);
      await playAll();
      expect(visits.disturbances(FILE)).toEqual([]);
    });

    test('on the site, after its host has gone', async () => {
      const site = await startSite();
      await home.open(site.url);
      const isControlled = () => home.page.evaluate(() => navigator.serviceWorker.controller !== null);
      await expect.poll(isControlled, { timeout: 20_000 }).toBe(true);
      await site.stop();
      await home.page.reload();
      await home.arrive();
      await playAll();
      expect(visits.disturbances(site.url)).toEqual([]);
    });

    async function playAll(): Promise<void> {
      const cockpit = await home.start();
      // Firefox cannot be told to want less motion while it runs, so every film is skipped
      await playEditions(cockpit, { turns: SHORT_PLAY, canBeStill: false });
      await cockpit.overNote.waitFor();
    }
  });
});
