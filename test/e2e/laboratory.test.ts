/** A person experiments with a run: tornado, stopped and started again, sweep, another assumption, and back to the show. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { findChromium } from '../support/browsers';
import { hostSite } from '../support/hosted';
import { seriousFaults } from './pages/axe';
import { CockpitPage } from './pages/cockpitPage';
import { HomePage } from './pages/homePage';
import { LaboratoryPage } from './pages/laboratoryPage';
import { sidewaysScroll } from './pages/layout';
import { Speech } from './pages/speech';
import { startVisit } from './pages/visit';
import { traceTasks } from './robust/stopwatch';

/** Processor milliseconds a task of the page may take; twice what a quiet machine has to hold, whose caches nobody else uses. */
const LONGEST_TASK = 100;

async function faultsInBothThemes(page: Page, place: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await seriousFaults(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await seriousFaults(page, { isColourOnly: true });
  return [...light, ...dark].map((fault) => `${place}: ${fault}`);
}

describe.skipIf(!(await findChromium()))('the laboratory', () => {
  const hosted = hostSite();

  test('starts from the run at hand, and its assumptions are carried into a new one', async () => {
    const speech = new Speech('en');
    const visit = await startVisit(hosted.browser, { tag: 'en', reducedMotion: 'reduce' });
    const { page } = visit;
    const t = speech.t.laboratory;
    const cockpit = await (await new HomePage(page, speech).open(hosted.site.url)).start();
    await cockpit.takeSeed(7);
    await cockpit.play(1, false);
    await page.getByRole('link', { name: speech.t.app.laboratory.open }).click();
    const laboratory = await new LaboratoryPage(page, speech).arrive();
    await page.getByRole('combobox', { name: t.setup.from }).waitFor();
    expect(await page.getByRole('combobox', { name: t.setup.from }).inputValue()).toBe('2');
    await laboratory.repeatLeast();

    // the tornado, stopped on its way
    const tasks = await traceTasks(hosted.browser, page);
    await laboratory.startButton.click();
    const plot = page.getByRole('slider', { name: t.levers.figure });
    await plot.waitFor();
    await laboratory.stopButton.click();
    expect(await laboratory.played()).toMatch(/^Stopped at \d+ of 216 shows/);
    expect(await plot.getAttribute('aria-valuetext')).toContain(' now.');
    await laboratory.run();
    expect(await laboratory.played()).toBe('216 shows played.');
    const taken = await tasks.stop();
    expect(taken.length).toBeGreaterThan(20);
    expect(Math.max(...taken)).toBeLessThan(LONGEST_TASK);

    // a lever of the tornado is swept
    await plot.focus();
    await page.keyboard.press('Enter');
    await laboratory.run();
    expect(await page.getByText(/^(Best at|Nowhere is clearly)/).innerText()).not.toBe('');
    await laboratory.choose(t.sweep.first, speech.t.levers.byId.standPrice.name);
    expect(await laboratory.played()).toBe(t.job.stale);

    // an assumption is changed, judged, and played with
    await laboratory.open('parameters');
    const row = await laboratory.findParameter('slopePros');
    await row.getByRole('slider').first().press('End');
    await row.getByText(t.parameters.changed, { exact: true }).waitFor();
    await page.getByRole('region', { name: t.parameters.effectTitle }).getByRole('table').waitFor();
    await laboratory.playButton.click();
    await new CockpitPage(page, speech).arriveAt(0);
    await page.getByRole('link', { name: speech.t.cockpit.assumptions.text(1) }).click();
    await laboratory.arrive();
    expect(await page.getByRole('tab', { selected: true }).innerText()).toBe(t.tabs.parameters);
    await page.getByText(t.setup.assumptionsChanged(1)).waitFor();
    expect([...visit.errors, ...visit.foreign(hosted.site.url)]).toEqual([]);
    await visit.end();
  });

  test.each([
    { name: 'a laptop', viewport: { width: 1366, height: 768 } },
    { name: 'a phone', viewport: { width: 360, height: 780 }, isMobile: true, hasTouch: true },
  ])('has nothing that axe finds serious, and fits $name', async ({ name, ...size }) => {
    const speech = new Speech('zh-Hans');
    const visit = await startVisit(hosted.browser, { tag: 'zh-Hans', reducedMotion: 'reduce', ...size });
    const { page } = visit;
    await page.goto(`${hosted.site.url}#/lab`);
    const laboratory = await new LaboratoryPage(page, speech).arrive();
    const t = speech.t.laboratory;
    if (size.isMobile) await page.getByRole('button', { name: t.setup.title }).click();
    await laboratory.repeatLeast();
    const faults: string[] = [];
    const check = async (place: string): Promise<void> => {
      const table = page.getByRole('button', { name: speech.t.figures.table });
      if ((await table.count()) > 0) await table.first().click();
      faults.push(...(await faultsInBothThemes(page, place)), ...(await sidewaysScroll(page)));
    };
    await laboratory.run();
    await check('tornado');
    await laboratory.open('sweep');
    await page.getByRole('radio', { name: t.sweep.sizeValue(6) }).check({ force: true });
    await laboratory.run();
    await check('line');
    await laboratory.choose(t.sweep.second, speech.t.levers.byId.promise.name);
    await page.getByRole('radio', { name: t.sweep.sizeMap(6) }).check({ force: true });
    await laboratory.run();
    await check('map');
    await laboratory.open('ensemble');
    await page.getByRole('radio', { name: t.ensemble.sizeValue(20) }).check({ force: true });
    await laboratory.run();
    await check('ensemble');
    await laboratory.open('assumptions');
    await laboratory.choose(t.assumptions.group, t.groups.talk.name);
    await page.getByRole('radio', { name: t.assumptions.gradeOptions.sourced }).check({ force: true });
    await laboratory.run();
    await check('assumptions');
    await laboratory.open('parameters');
    const row = await laboratory.findParameter('paradox');
    await row.getByRole('slider').first().press('Home');
    await page.getByRole('region', { name: t.parameters.effectTitle }).getByRole('table').waitFor();
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    await check('parameters');
    expect(faults, name).toEqual([]);
    expect(visit.errors).toEqual([]);
    await visit.end();
  });
});
