/** The formulas behind a figure: opened by its button, accessible, and with the way into the laboratory. */
import { describe, expect, test } from 'vitest';
import { findChromium } from '../support/browsers';
import { hostSite } from '../support/hosted';
import { seriousFaults } from './pages/axe';
import { HomePage } from './pages/homePage';
import { Speech } from './pages/speech';
import { startVisit } from './pages/visit';

describe.skipIf(!(await findChromium()))('the formulas of a figure', () => {
  const hosted = hostSite();

  test('stand as mathematics with the numbers of the model, and name their parameters', async () => {
    const visit = await startVisit(hosted.browser, { reducedMotion: 'reduce' });
    const { page } = visit;
    const cockpit = await (await new HomePage(page, new Speech('zh-Hans')).open(hosted.site.url)).start();
    await cockpit.play(1, false);
    await cockpit.answerKeep(false);
    const button = page.locator('[data-figure="satisfactionPath"] button[aria-haspopup="dialog"]');
    await button.press('Enter');
    const dialog = page.locator('dialog[open]');
    await dialog.getByText('按公式算得').waitFor();
    const [, worked, reported] = /按公式算得 (\S+)，模型报告的是 (\S+)/.exec(await dialog.innerText()) ?? [];
    expect(worked).toBe(reported);
    await dialog.locator('select').selectOption('satisfaction');
    const spaces = await dialog.locator('math *').evaluateAll((all) => all.map(({ namespaceURI }) => namespaceURI));
    expect(new Set(spaces)).toEqual(new Set(['http://www.w3.org/1998/Math/MathML']));
    expect(await dialog.locator('a[href="#/lab?parameter=sD"]').count()).toBe(1);
    expect(await seriousFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await button.press('Enter');
    await dialog.locator('select').selectOption('satisfaction');
    await dialog.locator('a[href="#/lab?parameter=sD"]').click();
    const { t } = new Speech('zh-Hans');
    await page.getByText(t.laboratory.parameters.found('1', '477')).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe(t.parameterNames.evaluate.sD);
    expect(visit.errors).toEqual([]);
    await visit.end();
  });
});
