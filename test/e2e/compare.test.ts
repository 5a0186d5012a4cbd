/** A run is kept, forked and compared with its fork, down to the customers whose lives differ; also by keyboard. */
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { encodeRunFile } from '../../src/formats/runFile';
import { en } from '../../src/i18n/en';
import { zhHans } from '../../src/i18n/zhHans';
import { BASE_DECISIONS } from '../../src/model';
import { DirectRunner } from '../../src/sim/direct';
import { planOf } from '../../src/formats/document';
import { partings } from '../../src/state/twins';
import { seriousFaults } from './pages/axe';
import { chooseFile } from './pages/chooseFile';
import { ComparePage } from './pages/comparePage';
import type { Cockpit } from './robust/cockpit';
import { DEARER, smallRun } from './robust/runs';
import { CHROMIUM, FIREFOX, setStage, type Stage } from './robust/stage';

const t = en.runs;

/** Two editions at base, kept as "First"; then forked at 1 and played on with dearer stands. */
async function forkedRun(stage: Stage): Promise<Cockpit> {
  const cockpit = await stage.cockpit();
  await cockpit.open(stage.site.url, smallRun(5));
  await cockpit.play();
  await cockpit.answer(en.keeping.askYes);
  await cockpit.play();
  await keepAs(cockpit, 'First');
  await cockpit.step(1).click();
  await cockpit.page.getByRole('button', { name: en.shelf.forkHere(1), exact: true }).click();
  await cockpit.says(en.shelf.forked(1));
  await cockpit.field('price').fill('70');
  await cockpit.field('price').press('Enter');
  await cockpit.play();
  return cockpit;
}

async function keepAs({ page }: Cockpit, name: string): Promise<void> {
  await page.getByRole('button', { name: en.common.actions.more, exact: true }).click();
  await page.getByRole('menuitem', { name: en.shelf.keepThis, exact: true }).click();
  const field = page.getByRole('textbox', { name: en.shelf.keepDialog.name });
  await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true);
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** With less motion every change of colour still takes a frame. */
function coloursSettled(page: Page): Promise<unknown> {
  const frame = (): Promise<unknown> =>
    new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined))));
  return page.evaluate(frame);
}

/** From the cockpit to the comparison of "First" with the run on the screen. */
async function compareBoth({ page }: Cockpit): Promise<ComparePage> {
  await page.getByRole('banner').getByRole('button', { name: en.shelf.title, exact: true }).click();
  const compare = new ComparePage(page, en);
  await compare.title.waitFor();
  await compare.choose('First');
  return compare.arrive();
}

describe.each([CHROMIUM, FIREFOX])('$name', ({ found, launch }) => {
  describe.skipIf(!found)('comparing', () => {
    const stage = setStage(launch);

    test('a fork with its original shows whose lives differ, and one of them is opened', async () => {
      const cockpit = await forkedRun(stage);
      const { document } = await cockpit.kept();
      const compare = await compareBoth(cockpit);
      const { page } = compare;
      await page.getByText(t.market.none).waitFor();
      await compare.run('A').getByText('First – fork at 1').waitFor();
      expect(await compare.cells(t.course.finalTitle, en.figures.keyFigures.name.exhibitors)).toHaveLength(3);

      await compare.show('decisions');
      const edition = en.figures.edition(2);
      const price = await compare.cells(edition, en.levers.byId.standPrice.name);
      expect(price).toEqual([`${document.played[1].standPrice.toLocaleString('en')} yuan per m²`, '1,150 yuan per m²']);

      await compare.show('twins');
      await expect.poll(() => compare.floors.count()).toBe(2);
      const runner = new DirectRunner();
      const original = { ...document, played: [BASE_DECISIONS, BASE_DECISIONS] };
      const parted = partings(await runner.play(planOf(document)), await runner.play(planOf(original)));
      const expected = [...parted.keys()].filter((customer) => parted[customer] <= 2);
      expect(await compare.found()).toBe(expected.length);
      expect(await compare.customers.first().innerText()).toBe(`#${expected[0] + 1}`);

      await compare.customers.first().click();
      const side = expected[0] < 100 ? en.floor.sideNames.exhibitor : en.floor.sideNames.visitor;
      const lives = page.getByRole('region', { name: t.twins.lives.title(side, String(expected[0] + 1)) });
      await lives.getByText(/They part at edition 2/).waitFor();
      const inRun = (letter: string) => lives.getByRole('group', { name: t.twins.lives.inRun(letter), exact: true });
      expect([await inRun('A').count(), await inRun('B').count()]).toEqual([1, 1]);
      await inRun('A').getByRole('button', { name: en.story.open }).click();
      const story = page.getByRole('dialog', { name: en.story.title(`${side} #${expected[0] + 1}`) });
      await story
        .getByText(/B\sFirst/)
        .first()
        .waitFor();
    });

    test('kept runs are there after the page was closed, and are gone when everything is cleared', async () => {
      const cockpit = await forkedRun(stage);
      const { page } = cockpit;
      const again = await page.context().newPage();
      await page.close();
      await again.goto(`${stage.site.url}#/compare`);
      const compare = new ComparePage(again, en);
      await compare.row('First').getByText(t.editions(2, 6)).waitFor();
      await again.goto(`${stage.site.url}#/run/own`);
      await again.getByRole('button', { name: en.common.actions.more, exact: true }).click();
      await again.getByRole('menuitem', { name: en.cockpit.actions.settings }).click();
      await again.getByRole('button', { name: en.app.settings.clear }).click();
      await again.goto(`${stage.site.url}#/compare`);
      await again.reload();
      await again.getByText(t.library.empty).waitFor();
    });
  });
});

describe.skipIf(!CHROMIUM.found)('the library', () => {
  const stage = setStage(CHROMIUM.launch);

  test('renames, removes with undo, and takes a run from a file', async () => {
    const cockpit = await forkedRun(stage);
    const compare = await compareBoth(cockpit);
    const { page } = compare;
    await compare.pick('First', 'rename');
    await page.getByRole('textbox', { name: en.shelf.keepDialog.name }).fill('Second');
    await page.keyboard.press('Enter');
    await compare.row('Second').waitFor();
    expect(await compare.row('Second').getByRole('checkbox').isChecked()).toBe(true);
    await compare.pick('Second', 'remove');
    await compare.row('Second').waitFor({ state: 'detached' });
    await cockpit.answer(en.keeping.undo);
    await compare.row('Second').waitFor();

    const path = join(tmpdir(), `rebook-compare-${process.pid}.json`);
    await writeFile(path, encodeRunFile(smallRun(6, [DEARER], { name: 'From another market' }), []));
    await chooseFile(page, path, () => page.getByRole('button', { name: t.library.addFile }).click());
    await compare.row('From another market').waitFor();
    await page.getByText(t.market.seed).waitFor();
    await compare.show('twins');
    await page.getByText(t.twins.needTwo(3)).or(page.getByText(t.twins.needSame)).waitFor();
  });

  test('of one tab shows what another one keeps', async () => {
    const cockpit = await forkedRun(stage);
    const other = await cockpit.page.context().newPage();
    await other.goto(`${stage.site.url}#/compare`);
    const compare = new ComparePage(other, en);
    await compare.row('First').waitFor();
    await keepAs(cockpit, 'Third');
    await compare.row('Third').waitFor();
  });

  test('sets one edition back to base beside the run itself', async () => {
    const cockpit = await forkedRun(stage);
    const compare = await compareBoth(cockpit);
    await compare.vary('A', 2);
    await compare.run('C').getByText('First – fork at 1, edition 2 at base').waitFor();
    await compare.arrive();
    const [, first, varied] = await compare.cells(t.course.finalTitle, en.figures.keyFigures.name.exhibitors);
    expect(varied).toBe(first);
  });

  test('opens an earlier run from the start page', async () => {
    const cockpit = await forkedRun(stage);
    const { page } = cockpit;
    await page.goto(`${stage.site.url}#/`);
    await page.getByRole('button', { name: en.home.continueDetail('First', 2, 6), exact: true }).click();
    await cockpit.reached(2);
    expect((await cockpit.kept()).document.name).toBe('First');
  });
});

describe.skipIf(!CHROMIUM.found)('the comparison is for everybody', () => {
  const stage = setStage(CHROMIUM.launch);

  test('axe finds nothing serious on it, light or dark, and its title has the focus', async () => {
    const cockpit = await forkedRun(stage);
    const compare = await compareBoth(cockpit);
    const { page } = compare;
    const faults: string[] = [];
    for (const tab of ['course', 'decisions', 'money', 'twins'] as const) {
      await compare.show(tab);
      if (tab === 'twins') await compare.customers.first().click();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.locator(`html[data-theme=${colorScheme}]`).waitFor();
        await coloursSettled(page);
        const found = await seriousFaults(page, { isColourOnly: colorScheme === 'dark' });
        faults.push(...found.map((fault) => `${tab}, ${colorScheme}: ${fault}`));
      }
    }
    expect(faults).toEqual([]);
    await page.getByRole('link', { name: t.back }).click();
    await cockpit.settled();
    await page.goBack();
    await compare.arrive();
    expect(await compare.title.evaluate((title) => title === document.activeElement)).toBe(true);
  });

  test('a customer is found and opened without a mouse', async () => {
    const cockpit = await forkedRun(stage);
    const compare = await compareBoth(cockpit);
    const { page } = compare;
    await page.getByRole('tab', { name: t.tabs.course }).focus();
    await page.keyboard.press('End');
    const cell = page.getByRole('button', { name: /not here in A, loyal in B|loyal in A, not here in B/i }).first();
    await cell.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => compare.twins.evaluate((list) => list === document.activeElement)).toBe(true);
    await compare.customers.first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: t.twins.lives.close }).waitFor();
  });

  test('nothing is wider than a phone, in Chinese', async () => {
    const context = await stage.person({ locale: 'zh-CN', viewport: { width: 390, height: 844 } });
    const cockpit = await stage.cockpit(context, zhHans);
    await cockpit.open(stage.site.url, smallRun(5, [BASE_DECISIONS, DEARER]));
    const { page } = cockpit;
    await page.goto(`${stage.site.url}#/compare?with=now,now~2`);
    const compare = await new ComparePage(page, zhHans).arrive();
    for (const tab of ['course', 'decisions', 'money', 'twins'] as const) {
      await compare.show(tab);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), tab).toBeLessThanOrEqual(390);
    }
  });
});
