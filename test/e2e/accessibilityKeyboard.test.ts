/** One edition without a mouse: Tab, arrow keys, Enter and typed digits. */
import type { Locator } from 'playwright';
import { describe, expect, test } from 'vitest';
import { BASE_DECISIONS } from '../../src/model';
import { findChromium } from '../support/browsers';
import { hostSite } from '../support/hosted';
import { liveRegion } from './pages/announcements';
import { CockpitPage } from './pages/cockpitPage';
import { HomePage } from './pages/homePage';
import { Keyboard } from './pages/keyboard';
import { NodeShow } from './pages/nodeShow';
import { expectSame } from './pages/play';
import { resultSentence } from './pages/printed';
import { Speech } from './pages/speech';
import { decided } from './pages/turns';
import { startVisit } from './pages/visit';

describe.skipIf(!(await findChromium()))('with the keyboard alone', () => {
  const hosted = hostSite();

  test('an edition is decided, opened, watched, read and looked into', async () => {
    const speech = new Speech('zh-Hans');
    const visit = await startVisit(hosted.browser);
    const keyboard = new Keyboard(visit.page);
    const home = await new HomePage(visit.page, speech).open(hosted.site.url);
    await keyboard.enter(home.startButton);
    const cockpit = await new CockpitPage(visit.page, speech).arriveAt(0);
    const seed = await readSeed(cockpit, keyboard);

    await keyboard.tabTo(cockpit.decisions.dial('service'));
    await keyboard.press('ArrowRight', 12);
    await openAndWatch(cockpit, keyboard);
    const show = new NodeShow(seed);
    show.play(decided(BASE_DECISIONS, { dial: 'service', to: 62 }));
    await expect.poll(() => liveRegion(visit.page).textContent()).toBe(resultSentence(show.editions[1], speech));
    await expectSame(cockpit, show, 1);

    await keyboard.enter(cockpit.keepButton(false));
    await expectFocus(cockpit.title);
    await lookIntoHall(cockpit, keyboard);
    expect(visit.errors).toEqual([]);
    await visit.end();
  });

  /** Steps twice, then skips. */
  async function openAndWatch(cockpit: CockpitPage, keyboard: Keyboard): Promise<void> {
    await keyboard.enter(cockpit.stepwiseButton);
    await cockpit.film.waitFor();
    await keyboard.enter(cockpit.stepButton);
    await keyboard.press('Enter');
    await expect.poll(() => cockpit.film.locator('[aria-current="step"]').innerText()).toBe('服务');
    await keyboard.enter(cockpit.skipButton);
    await cockpit.arriveAt(1);
    await expectFocus(cockpit.openButton);
  }

  /** Lists a hall, looks for a customer in it, opens the customer's card and closes it. */
  async function lookIntoHall(cockpit: CockpitPage, keyboard: Keyboard): Promise<void> {
    const { speech, floor } = cockpit;
    const hall = floor.hall(speech.t.floor.rooms.dickBasu.loyal.name);
    await keyboard.enter(hall);
    await keyboard.tabTo(floor.search);
    await keyboard.press('Digit1');
    await keyboard.enter(floor.customerButtons.first());
    await floor.list.waitFor({ state: 'detached' });
    await expectFocus(hall);
    await keyboard.enter(cockpit.closeCard);
    await expect.poll(() => cockpit.closeCard.count()).toBe(0);
  }

  /** Nobody's place is lost when what they used goes away. */
  async function expectFocus(target: Locator): Promise<void> {
    await expect.poll(() => target.evaluate((element) => element === document.activeElement)).toBe(true);
  }

  async function readSeed(cockpit: CockpitPage, keyboard: Keyboard): Promise<number> {
    await keyboard.enter(cockpit.moreButton);
    await keyboard.press('ArrowDown', 4);
    await keyboard.press('Enter');
    const seed = await cockpit.dialog(cockpit.speech.t.app.notes.title).getByTestId('seed').innerText();
    await keyboard.press('Escape');
    return Number(seed);
  }
});
