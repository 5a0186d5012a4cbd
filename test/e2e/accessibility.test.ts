/** axe-core finds nothing serious wherever a person comes in one edition: two languages, two sizes, light and dark. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { findChromium } from '../support/browsers';
import { hostSite } from '../support/hosted';
import { seriousFaults } from './pages/axe';
import type { CockpitPage } from './pages/cockpitPage';
import { HomePage } from './pages/homePage';
import { Speech } from './pages/speech';
import { startVisit } from './pages/visit';

const sizes = [
  { name: 'a laptop', viewport: { width: 1366, height: 768 } },
  { name: 'a phone', viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
];

describe.skipIf(!(await findChromium()))('axe finds nothing serious', () => {
  const hosted = hostSite();

  for (const { name, ...size } of sizes) {
    test.each(['zh-Hans', 'en'] as const)(`on ${name} in %s`, async (tag) => {
      const visit = await startVisit(hosted.browser, { tag, ...size });
      const faults: string[] = [];
      const check = async (place: string): Promise<void> => {
        faults.push(...(await faultsInBothThemes(visit.page)).map((fault) => `${place}: ${fault}`));
      };
      const home = await new HomePage(visit.page, new Speech(tag)).open(hosted.site.url);
      await check('Home');
      const cockpit = await home.start();
      await check('opening');
      await checkEdition(cockpit, check);
      await checkDecisions(cockpit, check);
      await checkDialogs(cockpit, check);
      expect(faults).toEqual([]);
      await visit.end();
    });
  }
});

type Check = (place: string) => Promise<void>;

async function faultsInBothThemes(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await seriousFaults(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await seriousFaults(page, { isColourOnly: true });
  return [...light, ...dark.map((fault) => `dark: ${fault}`)];
}

/** The film, a theory from it, the result with all tables open, the map, and the view of an organiser. */
async function checkEdition(cockpit: CockpitPage, check: Check): Promise<void> {
  const { speech, floor, page } = cockpit;
  await cockpit.stepwiseButton.click();
  await check('film');
  const { phase } = speech.t.cockpit.film;
  await cockpit.film.getByRole('button', { name: phase(3, speech.t.phases.byId.serve.name) }).click();
  await check('theory');
  await page.keyboard.press('Escape');
  await cockpit.skipButton.click();
  await cockpit.arriveAt(1);
  await check('result with a question');
  await cockpit.answerKeep(false);
  await cockpit.openTables();
  await floor.readTable();
  await check('tables');
  await floor.chooseLayout('map');
  await check('map');
  await cockpit.chooseView('organiser');
  await check("organiser's view");
  await cockpit.chooseView('model');
  await floor.chooseLayout('halls');
}

async function checkDecisions(cockpit: CockpitPage, check: Check): Promise<void> {
  await cockpit.decisions.raise();
  await cockpit.decisions.chooseLevel('expert');
  await cockpit.chooseView('model');
  await cockpit.decisions.openGroup('relationship');
  await check('an expert’s levers');
  await cockpit.decisions.setLever('community', 900);
  await check('a refused number');
  await cockpit.decisions.setLever('community', 30);
  await cockpit.decisions.lower();
}

async function checkDialogs(cockpit: CockpitPage, check: Check): Promise<void> {
  await cockpit.openSettings();
  await check('settings');
  await cockpit.closeDialog();
  await cockpit.openShare();
  await check('share');
  await cockpit.closeDialog();
  await cockpit.openNotes();
  await check('notes');
  await cockpit.closeDialog();
  await cockpit.floor.hall(cockpit.speech.t.floor.rooms.dickBasu.loyal.name).click();
  await check('list of customers');
  await cockpit.floor.customerButtons.first().click();
  await cockpit.closeCard.waitFor();
  await check('card of a customer');
}
