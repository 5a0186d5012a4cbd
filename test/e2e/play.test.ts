/** A person plays eight editions in a real browser, and every figure on the screen is the one the model gives in Node. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { decodeLink } from '../../src/formats/shareLink';
import { findChromium, launchChromium } from '../support/browsers';
import { startSite, type Site } from '../support/site';
import { CockpitPage } from './pages/cockpitPage';
import { HomePage } from './pages/homePage';
import type { NodeShow } from './pages/nodeShow';
import { expectSame, playEditions } from './pages/play';
import { printedEstimates } from './pages/printed';
import { Speech } from './pages/speech';
import { FULL_PLAY } from './pages/turns';
import { Visits } from './pages/visit';

describe.skipIf(!(await findChromium()))('on a static host, from Home', () => {
  let browser: Browser;
  let site: Site;
  let folder: string;
  let visits: Visits;
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
  beforeEach(() => void (visits = new Visits(browser)));
  afterEach(() => visits.end());

  test('eight editions in Simplified Chinese; the link and the saved file give the same run again', async () => {
    const { page } = await visits.start();
    const cockpit = await (await new HomePage(page, new Speech('zh-Hans')).open(site.url)).start();
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
    await expectLinkReproduces(await cockpit.readLink(), show);
    await expectFileGoesOn(file, show);
    expect(visits.disturbances(site.url)).toEqual([]);
  });

  test.each(['zh-Hant', 'en'] as const)('two editions in %s, with another language in between', async (tag) => {
    const other = tag === 'en' ? 'zh-Hant' : 'en';
    const { page } = await visits.start({ tag });
    const cockpit = await (await new HomePage(page, new Speech(tag)).open(site.url)).start();
    const show = await playEditions(cockpit, {
      turns: [FULL_PLAY[2], FULL_PLAY[3]],
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
    expect(visits.disturbances(site.url)).toEqual([]);
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

  /** The link holds the decisions that were made, and somebody else sees the same figures. */
  async function expectLinkReproduces(link: string, show: NodeShow): Promise<void> {
    const { document } = await decodeLink(new URL(link).hash.split('run=')[1]);
    expect(document.played).toEqual(show.decisions);
    const { page } = await visits.start({ tag: 'en' });
    await page.goto(link);
    const cockpit = await new CockpitPage(page, new Speech('en')).arriveAt(8);
    await expectSame(cockpit, show, 8, 'reinartzKumar');
    await cockpit.lookBackAt(5);
    await expectSame(cockpit, show, 5, 'tier');
  }

  /** The file of edition 4, opened elsewhere, goes on with edition 5. */
  async function expectFileGoesOn(file: string, show: NodeShow): Promise<void> {
    const speech = new Speech('zh-Hans');
    const { page } = await visits.start({ reducedMotion: 'reduce' });
    const cockpit = await (await new HomePage(page, speech).open(site.url)).openFile(file, 4);
    await page.getByText(speech.t.keeping.reproduces).waitFor();
    await expectSame(cockpit, show, 4, 'brandt');
    for (const move of FULL_PLAY[4].moves) await cockpit.decisions.make(move);
    await cockpit.play(5, false);
    await expectSame(cockpit, show, 5, 'tier');
  }
});
