/** Whatever is pressed is large enough for a finger that trembles: 24 × 24 CSS pixels (WCAG 2.2, 2.5.8). */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { findChromium } from '../support/browsers';
import { hostSite } from '../support/hosted';
import { HomePage } from './pages/homePage';
import { Speech } from './pages/speech';
import { startVisit } from './pages/visit';

/** Seen controls that are lower or narrower than 24 pixels, as "name width×height". Ranges are dragged, not pressed. */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'button, a[href], input:not([type=range], [type=radio]), textarea, select',
      ),
    ]
      .filter((control) => control.checkVisibility() && !control.classList.contains('visually-hidden'))
      .map((control) => ({ control, box: control.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 23.99 || box.height < 23.99)
      .map(({ control, box }) => {
        const name = control.getAttribute('aria-label') ?? control.textContent.trim();
        return `${name} ${Math.round(box.width)}×${Math.round(box.height)}`;
      }),
  );

describe.skipIf(!(await findChromium()))('every control is at least 24 pixels wide and high', () => {
  const hosted = hostSite();

  test.each([
    { name: 'a laptop', viewport: { width: 1366, height: 768 }, hasTouch: false },
    { name: 'a phone', viewport: { width: 390, height: 844 }, hasTouch: true },
  ])('on $name', async ({ viewport, hasTouch }) => {
    const visit = await startVisit(hosted.browser, { tag: 'en', viewport, hasTouch, reducedMotion: 'reduce' });
    const home = await new HomePage(visit.page, new Speech('en')).open(hosted.site.url);
    expect(await smallTargets(visit.page), 'Home').toEqual([]);
    const cockpit = await home.start();
    await cockpit.play(1, false);
    expect(await smallTargets(visit.page), 'cockpit').toEqual([]);
    await cockpit.floor.chooseLayout('map');
    expect(await smallTargets(visit.page), 'map').toEqual([]);
    await cockpit.decisions.raise();
    await cockpit.decisions.chooseLevel('expert');
    expect(await smallTargets(visit.page), 'an expert’s levers').toEqual([]);
    await visit.end();
  });
});
