/** What a screen reader gets: language, place, film and results, values of sliders, the floor in words. */
import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BASE_DECISIONS } from '../../src/model';
import { PHASE_IDS as FILM } from '../../src/model';
import { findChromium, launchChromium } from '../support/browsers';
import { startSite, type Site } from '../support/site';
import { liveRegion, recordAnnouncements } from './pages/announcements';
import type { CockpitPage } from './pages/cockpitPage';
import { HomePage } from './pages/homePage';
import { NodeShow } from './pages/nodeShow';
import { SEED } from './pages/play';
import { resultSentence } from './pages/printed';
import { Speech } from './pages/speech';
import { startVisit, type Visit } from './pages/visit';

describe.skipIf(!(await findChromium()))('a screen reader', () => {
  let browser: Browser;
  let site: Site;
  let visit: Visit;
  let home: HomePage;
  beforeAll(async () => {
    browser = await launchChromium();
    site = await startSite();
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
  });
  beforeEach(async () => {
    visit = await startVisit(browser);
    home = await new HomePage(visit.page, new Speech('zh-Hans')).open(site.url);
  });
  afterEach(() => visit.end());

  test('learns which language the page is in, and when it changes', async () => {
    const language = () => visit.page.locator('html').getAttribute('lang');
    expect(await language()).toBe('zh-Hans');
    const cockpit = await home.start();
    for (const tag of ['en', 'zh-Hant', 'zh-Hans'] as const) {
      await cockpit.speak(tag);
      await expect.poll(language).toBe(tag);
    }
  });

  test('begins at the title of every screen it comes to', async () => {
    const focused = visit.page.locator('h1:focus');
    const cockpit = await home.start();
    await expect.poll(() => focused.allInnerTexts()).toEqual([home.speech.t.scenarios.byId.baseline.name]);
    await cockpit.homeLink.click();
    await home.arrive();
    await expect.poll(() => focused.allInnerTexts()).toEqual([home.speech.t.home.title]);
  });

  test('hears every phase of the film and then the result, in one live region', async () => {
    const { t } = home.speech;
    const cockpit = await (await home.start()).takeSeed(SEED);
    await expect.poll(() => liveRegion(visit.page).count()).toBe(1);
    const said = await recordAnnouncements(visit.page);
    // the running film moves with every frame, and must still say each phase only once
    await cockpit.openButton.click();
    const show = new NodeShow(SEED);
    show.play(BASE_DECISIONS);
    const phases = FILM.map((phase) => t.phases.byId[phase].happening);
    await expect.poll(said, { timeout: 30_000 }).toEqual([...phases, resultSentence(show.editions[1], cockpit.speech)]);
  });

  test('hears of a slider its value, its unit and what it was last time', async () => {
    const { common, cockpit: words } = home.speech.t;
    const cockpit = await home.start();
    const both = (now: string, last: string) => words.decisions.valueAndLast(now, last);
    const { points, yuanPerSquareMetre } = common.units;
    await expectSpoken(cockpit, both(points('50'), points('50')), 'service');
    await cockpit.decisions.setDial('service', 57);
    await expectSpoken(cockpit, both(points('57'), points('50')), 'service');
    await cockpit.decisions.chooseLevel('manager');
    await cockpit.decisions.setLever('standPrice', 1240);
    const price = cockpit.decisions.lever('standPrice');
    await expect
      .poll(() => price.getAttribute('aria-valuetext'))
      .toBe(both(yuanPerSquareMetre('1,240'), yuanPerSquareMetre('1,150')));
  });

  test('gets the floor as a sentence, as a table and as a list to search', async () => {
    const { t, numbers } = home.speech;
    const cockpit = await (await home.start()).takeSeed(SEED);
    const { rooms } = new NodeShow(SEED).editions[0];
    const exhibitors = rooms.dickBasu[0][0].states.reduce((sum, count) => sum + count, 0);
    const summary = () => cockpit.floor.picture.getAttribute('aria-label');
    // the floor of the run before it gives way to that of the seed
    await expect.poll(summary).toContain(numbers.whole(exhibitors));
    expect(await summary()).toContain(t.floor.lenses.dickBasu);
    expect(await cockpit.floor.readTable()).toHaveLength(2 * 6 + 5);

    await cockpit.floor.hall(t.floor.rooms.dickBasu.loyal.name).click();
    const first = cockpit.floor.customerButtons.first();
    const number = (await first.innerText()).replace('#', '');
    await cockpit.floor.search.fill(number);
    await expect.poll(() => cockpit.floor.customerButtons.allInnerTexts()).toContain(`#${number}`);
    await first.click();
    await visit.page.getByRole('region', { name: t.cockpit.customer.title(number, t.common.side.exhibitor) }).waitFor();
  });

  async function expectSpoken(cockpit: CockpitPage, text: string, dial: 'service'): Promise<void> {
    await expect.poll(() => cockpit.decisions.dial(dial).getAttribute('aria-valuetext')).toBe(text);
  }
});
