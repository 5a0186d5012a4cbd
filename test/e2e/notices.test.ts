/** What the page has to say never lies over what one wants to press. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { findChromium } from '../support/browsers';
import { hostSite } from '../support/hosted';
import { HomePage } from './pages/homePage';
import { Speech } from './pages/speech';
import { startVisit } from './pages/visit';

/** Names of the controls under `within` that a notice covers even when they are scrolled to. */
const covered = (page: Page, within: string): Promise<string[]> =>
  page
    .locator(within)
    .locator('button, a[href], input, label')
    .evaluateAll((controls) =>
      controls
        .filter((control) => control.checkVisibility() && !control.closest('.notices'))
        .filter((control) => {
          control.scrollIntoView({ block: 'center', inline: 'nearest' });
          const { left, top, width, height } = control.getBoundingClientRect();
          const onTop = document.elementFromPoint(left + width / 2, top + height / 2);
          return onTop !== null && onTop.closest('.notices') !== null;
        })
        .map((control) => control.getAttribute('aria-label') ?? control.textContent.trim()),
    );

describe.skipIf(!(await findChromium()))('the question whether to keep the run', () => {
  const hosted = hostSite();

  const screens = [
    { name: 'a laptop', viewport: { width: 1366, height: 768 } },
    { name: 'a tablet', viewport: { width: 1024, height: 768 } },
    { name: 'a phone', viewport: { width: 390, height: 844 } },
    { name: 'a magnified page', viewport: { width: 683, height: 384 } },
  ];
  test.each(screens)('covers no control on $name', async ({ viewport }) => {
    const visit = await startVisit(hosted.browser, { tag: 'en', viewport, reducedMotion: 'reduce' });
    const { page } = visit;
    const cockpit = await (await new HomePage(page, new Speech('en')).open(hosted.site.url)).start();
    await cockpit.play(1, false);
    await cockpit.keepButton(true).waitFor();
    expect(await covered(page, 'header, main, aside, .sheet'), 'after the edition').toEqual([]);
    await cockpit.chooseView('organiser');
    await cockpit.lookBackAt(0);
    expect(await covered(page, 'header, main, aside, .sheet'), 'looking back').toEqual([]);
    await cockpit.decisions.raise();
    expect(await covered(page, '.decisions, .sheet'), 'at the levers').toEqual([]);
    await cockpit.openButton.click({ trial: true });
    await cockpit.keepButton(true).click({ trial: true });
    await visit.end();
  });
});
