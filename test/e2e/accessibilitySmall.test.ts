/** Small and magnified screens: nothing scrolls sideways, and the show can be opened. */
import type { BrowserContextOptions } from 'playwright';
import { describe, expect, test } from 'vitest';
import { findChromium } from '../support/browsers';
import { hostSite } from '../support/hosted';
import { doubleEnglish } from './pages/doubledTexts';
import { HomePage } from './pages/homePage';
import { isWhollySeen, sidewaysScroll } from './pages/layout';
import { Speech } from './pages/speech';
import { startVisit, type Visit } from './pages/visit';

const screens: { name: string; options: BrowserContextOptions }[] = [
  {
    name: 'a school laptop at 200 % zoom',
    options: { viewport: { width: 683, height: 384 }, deviceScaleFactor: 2 },
  },
  {
    name: 'a phone 360 px wide',
    options: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, deviceScaleFactor: 3 },
  },
];

describe.skipIf(!(await findChromium()))('nothing scrolls sideways and an edition can be played', () => {
  const hosted = hostSite();

  for (const { name, options } of screens) {
    test.each(['zh-Hans', 'en'] as const)(`on ${name} in %s`, async (tag) => {
      const visit = await startVisit(hosted.browser, { tag, reducedMotion: 'reduce', ...options });
      const home = await new HomePage(visit.page, new Speech(tag)).open(hosted.site.url);
      expect(await sidewaysScroll(visit.page), 'Home').toEqual([]);
      const cockpit = await home.start();
      expect(await sidewaysScroll(visit.page), 'opening').toEqual([]);
      await cockpit.play(1, false);
      expect(await sidewaysScroll(visit.page), 'edition 1').toEqual([]);
      await cockpit.answerKeep(false);
      await cockpit.openTables();
      await cockpit.floor.readTable();
      expect(await sidewaysScroll(visit.page), 'tables').toEqual([]);
      await cockpit.floor.chooseLayout('map');
      expect(await sidewaysScroll(visit.page), 'map').toEqual([]);
      await cockpit.decisions.raise();
      await cockpit.decisions.chooseLevel('expert');
      await cockpit.decisions.openGroup('empowerment');
      expect(await sidewaysScroll(visit.page), 'an expert’s levers').toEqual([]);
      await visit.end();
    });
  }

  const doubledScreens = [
    { name: 'a laptop', viewport: { width: 1366, height: 768 } },
    { name: 'a phone', viewport: { width: 390, height: 844 } },
  ];
  test.each(doubledScreens)('with every text twice as long, on $name', async ({ viewport }) => {
    const visit = await openDoubled(viewport);
    const { page } = visit;
    const { home, cockpit } = new Speech('en').t;
    const twice = (text: string): string => `${text} ${text}`;
    expect(await sidewaysScroll(page), 'Home').toEqual([]);
    await page.getByRole('button', { name: twice(home.start), exact: true }).click();
    const open = page.getByRole('button', { name: twice(cockpit.openShow(1)), exact: true });
    await open.waitFor();
    expect(await sidewaysScroll(page), 'opening').toEqual([]);
    await open.click();
    await page.getByRole('button', { name: twice(cockpit.openShow(2)), exact: true }).waitFor();
    expect(await sidewaysScroll(page), 'edition 1').toEqual([]);
    await visit.end();
  });

  const lowScreens = [
    { name: 'a low laptop', viewport: { width: 1366, height: 600 } },
    { name: 'a phone on its side', viewport: { width: 844, height: 390 } },
  ];
  test.each(lowScreens)(
    'an open forecast table leaves room for the levers and scrolls by keyboard, on $name',
    async ({ viewport }) => {
      const visit = await startVisit(hosted.browser, { tag: 'en', viewport, reducedMotion: 'reduce' });
      const { page } = visit;
      const cockpit = await (await new HomePage(page, new Speech('en')).open(hosted.site.url)).start();
      await cockpit.decisions.raise();
      const forecast = page.getByRole('region', { name: cockpit.speech.t.figures.forecast.title(1) });
      await forecast.getByRole('button', { name: cockpit.speech.t.figures.table, exact: true }).click();
      const last = forecast.getByRole('rowheader').last();
      await forecast.getByRole('group', { name: cockpit.speech.t.figures.forecast.title(1) }).focus();
      for (let presses = 0; presses < 12 && !(await isWhollySeen(last)); presses++) {
        await page.keyboard.press('ArrowDown');
        await page.waitForTimeout(200);
      }
      expect(await isWhollySeen(last)).toBe(true);
      expect(await isWhollySeen(cockpit.openButton)).toBe(true);
      const lever = page.getByRole('slider').first();
      await lever.focus();
      await expect.poll(() => isWhollySeen(lever)).toBe(true);
      await visit.end();
    },
  );

  async function openDoubled(viewport: { width: number; height: number }): Promise<Visit> {
    const visit = await startVisit(hosted.browser, {
      tag: 'en',
      viewport,
      reducedMotion: 'reduce',
      // a service worker would answer in place of the route
      serviceWorkers: 'block',
    });
    await doubleEnglish(visit.page);
    await visit.page.goto(hosted.site.url);
    await visit.page.getByRole('heading', { level: 1 }).waitFor();
    return visit;
  }
});
