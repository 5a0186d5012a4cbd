/** The cockpit on paper: one sheet of its own, light, with nothing to press, on two pages of A4. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { findChromium } from '../support/browsers';
import { hostSite } from '../support/hosted';
import { HomePage } from './pages/homePage';
import { Speech } from './pages/speech';
import { startVisit } from './pages/visit';

/** Pages of a PDF document. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** Different colours on the printed floor: an empty canvas has one. */
const coloursOf = (page: Page): Promise<number> =>
  page.locator('.paper canvas').evaluate((canvas: HTMLCanvasElement) => {
    const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d')!;
    copy.drawImage(canvas, 0, 0);
    const { data } = copy.getImageData(0, 0, canvas.width, canvas.height);
    const seen = new Set<number>();
    for (let at = 0; at < data.length; at += 4 * 97) seen.add((data[at] << 16) | (data[at + 1] << 8) | data[at + 2]);
    return seen.size;
  });

describe.skipIf(!(await findChromium()))('the cockpit on paper', () => {
  const hosted = hostSite();

  test.each([
    { name: 'a dark laptop', viewport: { width: 1366, height: 768 }, view: 'model' },
    { name: 'a dark phone', viewport: { width: 390, height: 844 }, view: 'organiser' },
  ] as const)('of $name shows everything and no control', async ({ viewport, view }) => {
    const visit = await startVisit(hosted.browser, {
      tag: 'en',
      viewport,
      colorScheme: 'dark',
      reducedMotion: 'reduce',
    });
    const { page } = visit;
    const cockpit = await (await new HomePage(page, new Speech('en')).open(hosted.site.url)).start();
    await cockpit.play(1, false);
    await cockpit.chooseView(view);
    const { t } = cockpit.speech;
    // the browser asks for a PDF as it asks for paper: it does not wait for a frame
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(2);

    await page.emulateMedia({ media: 'print', colorScheme: 'dark', reducedMotion: 'reduce' });
    const sheet = page.locator('.paper');
    await sheet.waitFor();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
    for (const words of [t.scenarios.byId.baseline.name, t.cockpit.print.decisions(1), t.figures.keyFigures.title]) {
      expect(await sheet.getByRole('heading', { name: words }).isVisible(), words).toBe(true);
    }
    expect(await sheet.getByRole('heading', { name: t.figures.gaps.title }).isVisible()).toBe(true);
    expect(await coloursOf(page)).toBeGreaterThan(8);
    const pressed = page.locator('button:not([data-room], [data-place], [data-stop]), input, .notices');
    expect(await pressed.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)).toBe(0);
    const width = await sheet.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(width, 'nothing is cut off at the right').toBe(0);

    await page.emulateMedia({ media: 'screen', colorScheme: 'dark', reducedMotion: 'reduce' });
    await cockpit.openButton.waitFor();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(visit.errors).toEqual([]);
    await visit.end();
  });
});
