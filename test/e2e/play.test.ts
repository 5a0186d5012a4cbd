/** A person plays eight editions in a real browser, and every figure on the screen is the one the model gives in Node. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { decodeLink } from '../../src/formats/shareLink';
import { findChromium, findFirefox, launchChromium, launchFirefox } from '../support/browsers';
import { BUILT_SITE, startSite, type Site } from '../support/site';
import { CockpitPage } from './pages/cockpitPage';
import { HomePage } from './pages/homePage';
import type { NodeShow } from './pages/nodeShow';
import { expectSame, playEditions } from './pages/play';
import { printedEstimates } from './pages/printed';
import { Speech } from './pages/speech';
import { FULL_PLAY, SHORT_PLAY } from './pages/turns';
import { startVisit, type Visit } from './pages/visit';

const FILE = pathToFileURL(join(BUILT_SITE, 'rebook.html')).href;
const found = { chromium: await findChromium(), firefox: await findFirefox() };

let browser: Browser;
let visit: Visit;
/** Opens an address as somebody who was never here; all such visits end with the test. */
let visits: Visit[] = [];
async function visitAnew(...options: Parameters<typeof startVisit> extends [Browser, ...infer Rest] ? Rest : never) {
  visit = await startVisit(browser, ...options);
  visits.push(visit);
  return visit;
}
async function endVisits(): Promise<void> {
  for (const each of visits) await each.end();
  visits = [];
}

function expectQuiet(prefix: string): void {
  for (const { errors, foreign } of visits) {
    expect(errors).toEqual([]);
    expect(foreign(prefix)).toEqual([]);
  }
}

describe.skipIf(!found.chromium)('on a static host, in Chromium', () => {
  let site: Site;
  let folder: string;
  beforeAll(async () => {
    browser = await launchChromium();
    site = await startSite();
    folder = mkdtempSync(join(tmpdir(), 'rebook-play-'));
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
    rmSync(folder, { recursive: true });
  });
  afterEach(endVisits);

  test('eight editions from Home in Simplified Chinese; the link and the saved file give the same run again', async () => {
    const speech = new Speech('zh-Hans');
    const { page } = await visitAnew();
    const cockpit = await (await new HomePage(page, speech).open(site.url)).start();
    let file = '';
    const show = await playEditions(cockpit, {
      turns: FULL_PLAY,
      canBeStill: true,
      onedition: async (edition) => {
        if (edition === 4) file = await cockpit.saveAs(join(folder, 'run.json'));
      },
    });
    await cockpit.overNote.waitFor();
    await expectLookingBack(cockpit, show);
    await expectOrganisersView(cockpit, show);

    const link = await cockpit.readLink();
    const { document } = await decodeLink(new URL(link).hash.split('run=')[1]);
    expect(document.played).toEqual(show.decisions);
    await expectLinkReproduces(link, show);
    await expectFileGoesOn(file, show);
    expectQuiet(site.url);
  });

  test.each(['zh-Hant', 'en'] as const)('two editions in %s, switching language in between', async (tag) => {
    const other = tag === 'en' ? 'zh-Hant' : 'en';
    const { page } = await visitAnew({ tag });
    const cockpit = await (await new HomePage(page, new Speech(tag)).open(site.url)).start();
    const turns = [FULL_PLAY[2], FULL_PLAY[3]];
    const show = await playEditions(cockpit, {
      turns,
      canBeStill: true,
      onedition: async (edition, played) => {
        if (edition === 2) return;
        await cockpit.decisions.setLever('standPrice', 1310);
        await cockpit.speak(other);
        expect(await cockpit.decisions.valueOf('standPrice')).toBe('1,310');
        await expectSame(cockpit, played, 1, 'tier');
      },
    });
    await cockpit.speak(tag);
    await expectSame(cockpit, show, 2, 'brandt');
    expectQuiet(site.url);
  });

  async function expectLookingBack(cockpit: CockpitPage, show: NodeShow): Promise<void> {
    for (const edition of [3, 0, 8]) {
      await cockpit.lookBackAt(edition);
      await expectSame(cockpit, show, edition, 'knox');
    }
  }

  async function expectOrganisersView(cockpit: CockpitPage, show: NodeShow): Promise<void> {
    await cockpit.chooseView('organiser');
    expect(await cockpit.keyFigures()).toEqual(printedEstimates(show.editions[8], cockpit.speech));
    await cockpit.chooseView('model');
  }

  async function expectLinkReproduces(link: string, show: NodeShow): Promise<void> {
    const speech = new Speech('en');
    const { page } = await visitAnew({ tag: 'en' });
    await page.goto(link);
    const cockpit = await new CockpitPage(page, speech).arriveAt(8);
    await cockpit.dismissNotices();
    await expectSame(cockpit, show, 8, 'reinartzKumar');
    await cockpit.lookBackAt(5);
    await expectSame(cockpit, show, 5, 'tier');
  }

  async function expectFileGoesOn(file: string, show: NodeShow): Promise<void> {
    const speech = new Speech('zh-Hans');
    const { page } = await visitAnew({ reducedMotion: 'reduce' });
    const cockpit = await (await new HomePage(page, speech).open(site.url)).openFile(file, 4);
    await page.getByText(speech.t.keeping.reproduces).waitFor();
    await cockpit.dismissNotices();
    await expectSame(cockpit, show, 4, 'brandt');
    for (const move of FULL_PLAY[4].moves) await cockpit.decisions.make(move);
    await cockpit.play(5, false);
    await expectSame(cockpit, show, 5, 'tier');
  }
});

const engines = [
  { name: 'Chromium', found: found.chromium, launch: () => launchChromium(), canBeStill: true },
  { name: 'Firefox', found: found.firefox, launch: () => launchFirefox({ strictFileOrigin: true }), canBeStill: false },
];

describe.each(engines)('$name', ({ found: engine, launch, canBeStill }) => {
  describe.skipIf(!engine)('without a network', () => {
    beforeAll(async () => void (browser = await launch()));
    afterAll(() => browser.close());
    beforeEach(async () => void (await visitAnew()));
    afterEach(endVisits);

    test('eight editions in rebook.html, opened from a disk', async () => {
      const cockpit = await (await new HomePage(visit.page, new Speech('zh-Hans')).open(FILE)).start();
      await playEditions(cockpit, { turns: SHORT_PLAY, canBeStill });
      await cockpit.overNote.waitFor();
      expectQuiet(FILE);
    });

    test('eight editions on the site after its host has gone', async () => {
      const site = await startSite();
      const home = await new HomePage(visit.page, new Speech('zh-Hans')).open(site.url);
      await expect.poll(() => home.page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
      await site.stop();
      await home.page.reload();
      const cockpit = await (await home.arrive()).start();
      await playEditions(cockpit, { turns: SHORT_PLAY, canBeStill });
      await cockpit.overNote.waitFor();
      expectQuiet(site.url);
    });
  });
});
