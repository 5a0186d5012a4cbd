/** Leaving the page: in the middle of an edition one is back before it, after it one is back after it. And what is kept. */
import type { BrowserContext } from 'playwright';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en';
import type { Cockpit } from './robust/cockpit';
import { DEARER, playedHere, smallRun } from './robust/runs';
import { CHROMIUM, setStage } from './robust/stage';
import { deviceOf, tabOf } from './robust/storages';

describe.skipIf(!CHROMIUM.found)('leaving', () => {
  const stage = setStage(CHROMIUM.launch);
  async function open(context?: BrowserContext, played = [DEARER]): Promise<Cockpit> {
    const cockpit = await stage.cockpit(context);
    await cockpit.open(stage.site.url, smallRun(5, played));
    await cockpit.dismissAll();
    return cockpit;
  }
  async function decide(cockpit: Cockpit): Promise<void> {
    await cockpit.field('service').fill('85');
    await cockpit.field('service').press('Enter');
  }

  test('in the middle of an edition, one is back before it, with the decisions made for it', async () => {
    const cockpit = await open(await stage.person({ reducedMotion: 'no-preference' }));
    await decide(cockpit);
    const decided = (await cockpit.save()).document;
    await cockpit.openDoors();
    await cockpit.film.waitFor();
    await cockpit.page.reload();
    await cockpit.reached(1);
    expect(await cockpit.film.count()).toBe(0);
    const { document } = await cockpit.save();
    expect(document).toEqual(decided);
    await cockpit.play();
    const digests = playedHere({ ...decided, played: [DEARER, decided.draft] }).digests;
    expect((await cockpit.save()).digests).toEqual(digests);
  });

  test('after an edition, one is back after it', async () => {
    const cockpit = await open();
    await decide(cockpit);
    await cockpit.play();
    const before = await cockpit.save();
    await cockpit.page.reload();
    await cockpit.reached(2);
    const after = await cockpit.save();
    expect(after.document).toEqual(before.document);
    expect(after.digests).toEqual(playedHere(before.document).digests);
  });

  test('by going home and back, one is where one was', async () => {
    const cockpit = await open();
    await decide(cockpit);
    const before = (await cockpit.save()).document;
    await cockpit.page.getByRole('link', { name: en.cockpit.home }).click();
    await cockpit.page.getByRole('button', { name: en.home.continue }).click();
    await cockpit.settled();
    expect((await cockpit.save()).document).toEqual(before);
  });

  test('for good, one goes on next time if that was allowed', async () => {
    const context = await stage.person();
    const cockpit = await open(context, []);
    await cockpit.play();
    await cockpit.play();
    await cockpit.answer(en.keeping.askYes);
    const before = await cockpit.kept();
    await cockpit.page.close();
    const later = await stage.cockpit(context);
    await later.page.goto(stage.site.url);
    await later.page.getByRole('button', { name: en.home.continue }).click();
    await later.reached(2);
    expect((await later.save()).document).toEqual(before.document);
  });

  test('while a note is being written loses nothing of it', async () => {
    const cockpit = await open();
    await cockpit.pickFromMenu('notes');
    await cockpit.page.getByLabel(en.app.notes.note, { exact: true }).fill('why they left');
    await cockpit.page.keyboard.press('Escape');
    expect((await cockpit.save()).document.note).toBe('why they left');
    await cockpit.pickFromMenu('notes');
    await cockpit.page.getByLabel(en.app.notes.note, { exact: true }).fill('why they left us');
    await cockpit.page.reload();
    await cockpit.reached(1);
    expect((await cockpit.save()).document.note).toBe('why they left us');
  });

  test('an edition by its last step loses no name that was given during its film', async () => {
    const cockpit = await open();
    await cockpit.openDoorsStepwise();
    await cockpit.pickFromMenu('notes');
    await cockpit.page.getByLabel(en.app.notes.name, { exact: true }).fill('Spring');
    await cockpit.closeDialog();
    await cockpit.page.getByRole('button', { name: en.cockpit.film.skip }).press('Enter');
    await cockpit.reached(2);
    expect((await cockpit.save()).document.name).toBe('Spring');
  });
});

describe.skipIf(!CHROMIUM.found)('keeping', () => {
  const stage = setStage(CHROMIUM.launch);
  async function open(context?: BrowserContext): Promise<Cockpit> {
    const cockpit = await stage.cockpit(context);
    await cockpit.open(stage.site.url, smallRun(5));
    return cockpit;
  }

  test('is asked once, after the first edition; a no is the only thing remembered', async () => {
    const cockpit = await open();
    expect(await cockpit.notice(en.keeping.ask).count()).toBe(0);
    expect(await deviceOf(cockpit.page)).toEqual({});
    await cockpit.play();
    await cockpit.answer(en.keeping.askNo);
    expect(await deviceOf(cockpit.page)).toEqual({ 'rebook.keep': 'off' });
    await cockpit.play();
    await cockpit.page.reload();
    await cockpit.reached(2);
    await cockpit.play();
    expect(await cockpit.notice(en.keeping.ask).count()).toBe(0);
    expect(await deviceOf(cockpit.page)).toEqual({ 'rebook.keep': 'off' });
  });

  test('is asked without covering what the next edition needs', async () => {
    const cockpit = await open();
    await cockpit.play();
    await cockpit.says(en.keeping.ask);
    await cockpit.openDoorsStepwise();
    const covered = await cockpit.film.getByRole('button').evaluateAll((buttons) =>
      buttons
        .filter((button) => {
          const { left, top, width, height } = button.getBoundingClientRect();
          const onTop = document.elementFromPoint(left + width / 2, top + height / 2);
          return onTop?.closest('.notices') !== null;
        })
        .map((button) => button.textContent),
    );
    expect(covered).toEqual([]);
  });

  test('can be ended in the settings, which clears everything', async () => {
    const cockpit = await open();
    await cockpit.play();
    await cockpit.answer(en.keeping.askYes);
    await cockpit.pickFromMenu('settings');
    const dialog = cockpit.page.getByRole('dialog');
    await dialog.getByRole('radio', { name: en.common.themes.dark }).check();
    expect(Object.keys(await deviceOf(cockpit.page))).toEqual(
      expect.arrayContaining(['rebook.keep', 'rebook.run', 'rebook.preferences']),
    );
    await dialog.getByRole('button', { name: en.app.settings.clear }).click();
    expect(await deviceOf(cockpit.page)).toEqual({});
    expect(await tabOf(cockpit.page)).toEqual({});
    await cockpit.says(en.app.settings.cleared);
    await cockpit.closeDialog();
    await cockpit.play();
    await cockpit.kept();
    expect(await deviceOf(cockpit.page)).toEqual({});
  });

  test('that a machine did not hold on to is said at the start', async () => {
    const cockpit = await open();
    await cockpit.play();
    await cockpit.answer(en.keeping.askYes);
    const address = cockpit.page.url();
    expect(address).toMatch(/#\/run\/own\?kept$/);
    const wiped = await stage.cockpit();
    await wiped.page.goto(address);
    await wiped.says(en.keeping.wiped);
    await wiped.play();
  });
});
