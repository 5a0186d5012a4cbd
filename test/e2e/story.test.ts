/** A person picks a customer from a list, reads why they came, walks through their editions and on to a contact. */
import { describe, expect, test } from 'vitest';
import { scenarioOf } from '../../src/formats/document';
import { BASE_DECISIONS } from '../../src/model';
import { whyLine } from '../../src/screens/story/storyWords';
import { DirectRunner } from '../../src/sim/direct';
import type { Plan, Story } from '../../src/sim/runner';
import { seriousFaults } from './pages/axe';
import { FloorFigure } from './pages/floorFigure';
import { sidewaysScroll } from './pages/layout';
import { Speech } from './pages/speech';
import { StoryPage } from './pages/storyPage';
import { DEARER, smallRun } from './robust/runs';
import { CHROMIUM, FIREFOX, setStage } from './robust/stage';

const run = smallRun(5, [BASE_DECISIONS, DEARER, DEARER]);
const plan: Plan = { scenario: scenarioOf(run.scenario), seed: run.seed, parameters: {}, decisions: run.played };
/** the same stories, told in Node */
const here = new DirectRunner();
const speech = new Speech('en');

const STATES = ['secure', 'satisfied', 'vulnerable', 'dissatisfied'] as const;

/** Picks a customer from the list of the hall he stands in. */
async function pick(floor: FloorFigure, { customer, editions }: Story): Promise<void> {
  const { name } = speech.t.floor.rooms.brandt[STATES[editions[3].classes.brandt]];
  await floor.chooseLens('brandt');
  await floor.pick(customer, name);
}

/** An exhibitor who was there in every edition. */
async function regular(): Promise<Story> {
  for (let customer = 0; customer < 240; customer++) {
    const story = await here.story(plan, customer);
    if (story.editions.length === 4 && story.editions.every(({ state }) => state.attending)) return story;
  }
  throw new Error('expected an exhibitor who always came');
}

describe.each([CHROMIUM, FIREFOX].filter(({ found }) => found))('in $name', ({ launch }) => {
  const stage = setStage(launch);

  test('a customer’s story is read from the list to a contact and back', async () => {
    const told = await regular();
    const { customer, editions } = told;
    const why = (edition: number): string => whyLine(editions[edition].choice, 'exhibitors', speech);
    const cockpit = await stage.cockpit();
    const { page, t } = cockpit;
    await cockpit.open(stage.site.url, run);
    const floor = new FloorFigure(page, speech);
    const story = new StoryPage(page, speech);

    await pick(floor, told);
    await page.getByText(why(3), { exact: true }).waitFor();
    await story.openButton.click();
    await story.of(customer).waitFor();
    await story.heading(3).waitFor();
    await story.says(why(3)).waitFor();
    const reading = await story.readReason(t.story.reasons.title.came, 'ArrowDown');
    expect(reading).toMatch(/[+−]\d/);

    await story.step('previous');
    await story.heading(2).waitFor();
    await story.says(why(2)).waitFor();
    await story.line.focus();
    await story.line.press('Home');
    await story.heading(0).waitFor();
    await story.says(why(0)).waitFor();
    await story.line.press('End');
    await story.heading(3).waitFor();

    const { customer: contact } = editions[3].contacts[0];
    await story.contact(contact).click();
    await story.of(contact).waitFor();
    const theirs = await here.story(plan, contact, { edition: 3 });
    await story.says(whyLine(theirs.editions.at(-1)!.choice, 'exhibitors', speech)).waitFor();
    await story.goBack(customer);
    await story.of(customer).waitFor();
    await story.close();
    await expect.poll(() => story.openButton.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('a formula opens upon a story, and Escape closes it first and gives the focus back', async () => {
    const told = await regular();
    const cockpit = await stage.cockpit();
    const { page, t } = cockpit;
    await cockpit.open(stage.site.url, run);
    await pick(new FloorFigure(page, speech), told);
    const story = new StoryPage(page, speech);
    await story.openButton.click();
    await story.heading(3).waitFor();
    const title = t.figures.formulas.title(t.story.reasons.title.came);
    const button = page.getByRole('button', { name: title, exact: true });
    await button.press('Enter');
    const formula = page.getByRole('dialog', { name: title, exact: true });
    await formula.getByText(t.formulas.saying.utility).waitFor();
    await page.keyboard.press('Escape');
    await formula.waitFor({ state: 'detached' });
    expect(await story.of(told.customer).isVisible()).toBe(true);
    await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await story.of(told.customer).waitFor({ state: 'detached' });
    await expect.poll(() => story.openButton.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test.each([
    { width: 1366, height: 768, colorScheme: 'light' },
    { width: 390, height: 844, colorScheme: 'dark' },
  ] as const)('it can be read by all at $width × $height, $colorScheme', async ({ colorScheme, ...viewport }) => {
    const told = await regular();
    const cockpit = await stage.cockpit(await stage.person({ viewport, colorScheme }));
    const { page } = cockpit;
    await cockpit.open(stage.site.url, run);
    await pick(new FloorFigure(page, speech), told);
    const story = new StoryPage(page, speech);
    await story.openButton.click();
    await story.heading(3).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toEqual([]);
    const width = await story.of(told.customer).evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
    expect(width).toBeLessThanOrEqual(0);
  });
});
