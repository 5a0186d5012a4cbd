/** The figures of the panel: chosen, enlarged and saved, with and without a mouse. */
import { describe, expect, test } from 'vitest';
import { findChromium } from '../support/browsers';
import { hostSite } from '../support/hosted';
import type { CockpitPage } from './pages/cockpitPage';
import { FigureCabinet } from './pages/figureCabinet';
import { HomePage } from './pages/homePage';
import { Keyboard } from './pages/keyboard';
import { Speech } from './pages/speech';
import { startVisit, type Visit } from './pages/visit';

describe.skipIf(!(await findChromium()))('the figures of the panel', () => {
  const hosted = hostSite();

  async function visitAfterOneEdition(): Promise<{ visit: Visit; cockpit: CockpitPage; cabinet: FigureCabinet }> {
    const visit = await startVisit(hosted.browser, { reducedMotion: 'reduce' });
    const speech = new Speech('zh-Hans');
    const cockpit = await (await new HomePage(visit.page, speech).open(hosted.site.url)).start();
    await cockpit.play(1, false);
    await cockpit.answerKeep(false);
    return { visit, cockpit, cabinet: new FigureCabinet(visit.page, speech) };
  }

  test('are chosen and enlarged by keyboard; the choice outlives a visit to the start page', async () => {
    const { visit, cockpit, cabinet } = await visitAfterOneEdition();
    const { page } = visit;
    const keyboard = new Keyboard(page);
    await keyboard.tabTo(cabinet.chooser);
    await keyboard.press('ArrowDown');
    await cabinet.figure('gapBars').waitFor();
    await keyboard.enter(cabinet.enlargeButton);
    await cabinet.enlarged.waitFor();
    await keyboard.enter(cabinet.nextButton);
    expect(await cabinet.chooser.inputValue()).not.toBe('gapBars');
    await cabinet.choose('survey');
    const wide = await cabinet.figure('survey').boundingBox();
    expect(wide?.width).toBeGreaterThan(1000);
    await page.keyboard.press('Escape');
    await cabinet.enlarged.waitFor({ state: 'detached' });
    await expect.poll(() => cabinet.enlargeButton.evaluate((button) => button === document.activeElement)).toBe(true);
    await cockpit.homeLink.click();
    await page.goBack();
    await cockpit.arriveAt(1);
    expect(await cabinet.chooser.inputValue()).toBe('survey');
    expect(visit.errors).toEqual([]);
    await visit.end();
  });

  test('leave as SVG, PNG and CSV under their title and edition, without a request', async () => {
    const { visit, cabinet } = await visitAfterOneEdition();
    const svg = await cabinet.save('satisfactionPath', 'svg');
    expect(svg.name).toBe('满意从何而来-参展商-第1届.svg');
    expect(svg.contents.toString('utf8')).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\s*<svg [^]*感知质量[^]*<\/svg>\s*$/,
    );
    const png = await cabinet.save('satisfactionPath', 'png');
    expect(png.contents.subarray(1, 4).toString('latin1')).toBe('PNG');
    const csv = await cabinet.save('satisfactionPath', 'csv');
    expect(csv.contents.toString('utf8')).toMatch(/^\ufeff届次,期望,感知,满意,感知÷期望\r\n接手,/);
    expect([...visit.errors, ...visit.foreign(hosted.site.url)]).toEqual([]);
    await visit.end();
  });
});
