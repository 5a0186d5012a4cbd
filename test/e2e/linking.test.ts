/** Pointing in one picture lights the others; lists are as long as the numbers they are opened from; forecasts of the past arrive. */
import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en';
import { findChromium } from '../support/browsers';
import { hostSite } from '../support/hosted';
import type { CockpitPage } from './pages/cockpitPage';
import { FigureCabinet } from './pages/figureCabinet';
import { FloorFigure } from './pages/floorFigure';
import { HomePage } from './pages/homePage';
import { Speech } from './pages/speech';
import { startVisit, type Visit } from './pages/visit';

describe.skipIf(!(await findChromium()))('the pictures of the cockpit', () => {
  const hosted = hostSite();

  async function visitAfter(editions: number): Promise<{ visit: Visit; cockpit: CockpitPage }> {
    const visit = await startVisit(hosted.browser, { reducedMotion: 'reduce', locale: 'en-GB' });
    const cockpit = await (await new HomePage(visit.page, new Speech('en')).open(hosted.site.url)).start();
    await cockpit.play(1, false);
    await cockpit.answerKeep(false);
    for (let edition = 2; edition <= editions; edition++) await cockpit.play(edition, false);
    return { visit, cockpit };
  }

  test('are linked: an edition, a class and its share light each other by keyboard', async () => {
    const { visit } = await visitAfter(2);
    const { page } = visit;
    await page.locator('[data-stop="column-1"]').focus();
    await page.getByText(en.linking.glance('Edition 1', 0)).waitFor();
    await page.locator('[data-stop="column-1"]').blur();
    await page.getByText(en.figures.keyFigures.sinceLast).waitFor();
    const secure = page.getByRole('button', { name: en.figures.keyFigures.name.secureShare, exact: true });
    await new FloorFigure(page, new Speech('en')).chooseLens('brandt');
    await secure.focus();
    await page.locator('[data-stop="node-2-0"].active').waitFor();
    await page.locator('[data-stop="node-2-0"]').focus();
    await page.locator('.card.lit').waitFor();
    expect(visit.errors).toEqual([]);
    await visit.end();
  });

  test('list as many as they say, those too who have left the market', async () => {
    const { visit } = await visitAfter(2);
    const { page } = visit;
    const ribbon = page.locator('[data-stop="ribbon-0-0-4"]');
    const said = (await ribbon.getAttribute('aria-label')) ?? '';
    const count = /: ([\d,]+)/.exec(said)?.[1] ?? '';
    await ribbon.press('Enter');
    const dialog = page.locator('dialog[open]');
    await dialog.getByText(en.floor.list.found(count), { exact: true }).waitFor();
    await dialog.getByText(/have left the market since/).waitFor();
    expect(visit.errors).toEqual([]);
    await visit.end();
  });

  test('hold what came against its forecast while the fan is in sight, and the page stays quiet', async () => {
    const { visit } = await visitAfter(2);
    const { page } = visit;
    await new FigureCabinet(page, new Speech('en')).choose('ensembleFan');
    await page.getByText(/^Of 2 earlier forecasts/).waitFor();
    expect(await page.locator('[data-figure="ensembleFan"] .box').count()).toBe(2);
    expect(visit.errors).toEqual([]);
    await visit.end();
  });
});
