/** Whatever a person decided, named or noted can be taken back and done again; a played edition cannot. */
import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en';
import { STRATEGIES } from '../../src/model';
import type { Cockpit } from './robust/cockpit';
import { DEARER, playedHere, smallRun } from './robust/runs';
import { CHROMIUM, setStage } from './robust/stage';

describe.skipIf(!CHROMIUM.found)('undo', () => {
  const stage = setStage(CHROMIUM.launch);
  async function open(played: Parameters<typeof smallRun>[1] = []): Promise<Cockpit> {
    const cockpit = await stage.cockpit();
    await cockpit.open(stage.site.url, smallRun(5, played));
    await cockpit.dismissAll();
    return cockpit;
  }

  test('takes back a whole drag of a dial in one step, and does it again', async () => {
    const cockpit = await open();
    const before = await cockpit.save();
    await drag(cockpit, 0.9);
    const dragged = await cockpit.field('service').inputValue();
    expect(Number(dragged)).toBeGreaterThan(70);
    await cockpit.undo.click();
    expect(await cockpit.field('service').inputValue()).toBe('50');
    expect((await cockpit.save()).document.draft).toEqual(before.document.draft);
    expect(await cockpit.undo.isDisabled()).toBe(true);
    await cockpit.redo.click();
    expect(await cockpit.field('service').inputValue()).toBe(dragged);
  });

  test('names what it would take back', async () => {
    const cockpit = await open();
    await cockpit.field('price').fill('60');
    await cockpit.field('price').press('Enter');
    expect(await cockpit.undo.getAttribute('aria-label')).toBe(en.cockpit.actions.undoWhat(en.cockpit.changes.lever));
    await cockpit.undo.click();
    expect(await cockpit.redo.getAttribute('aria-label')).toBe(en.cockpit.actions.redoWhat(en.cockpit.changes.lever));
  });

  test('covers a preset, the level with the view it brings, the name and the note', async () => {
    const cockpit = await open();
    const start = (await cockpit.save()).document;
    await pickPreset(cockpit, en.levers.presets.priceCut.name);
    const cheap = (await cockpit.save()).document;
    expect(cheap.draft).toEqual(STRATEGIES.dumping);
    await pickLevel(cockpit, 'expert');
    await write(cockpit, en.app.notes.name, 'Autumn');
    await write(cockpit, en.app.notes.note, 'cheap\nand cheerful');
    const made = (await cockpit.save()).document;
    expect(made).toMatchObject({ level: 'expert', view: 'organiser', name: 'Autumn', note: 'cheap\nand cheerful' });

    const seen = [made];
    for (let step = 0; step < 4; step++) {
      await cockpit.undo.click();
      seen.push((await cockpit.save()).document);
    }
    expect(seen[1]).toEqual({ ...made, note: '' });
    expect(seen[2]).toEqual({ ...made, note: '', name: '' });
    expect(seen[3]).toEqual(cheap);
    expect(seen[4]).toEqual(start);
    expect(await cockpit.undo.isDisabled()).toBe(true);
    for (let step = 0; step < 4; step++) await cockpit.redo.click();
    expect((await cockpit.save()).document).toEqual(made);
  });

  test('does not take back an edition that was played', async () => {
    const cockpit = await open();
    await cockpit.field('price').fill('80');
    await cockpit.field('price').press('Enter');
    await cockpit.play();
    expect(await cockpit.undo.isDisabled()).toBe(true);
    await cockpit.page.keyboard.press('Control+z');
    expect(await cockpit.edition()).toBe(1);
    expect((await cockpit.save()).document.played).toHaveLength(1);
  });

  test('brings the run back after starting over and after taking other customers', async () => {
    const cockpit = await open([DEARER, DEARER]);
    const { digests } = playedHere(smallRun(5, [DEARER, DEARER]));
    await cockpit.pickFromMenu('restart');
    await cockpit.says(en.keeping.restarted);
    await cockpit.reached(0);
    await cockpit.answer(en.keeping.undo);
    await cockpit.reached(2);
    expect((await cockpit.save()).digests).toEqual(digests);

    await cockpit.pickFromMenu('newSeed');
    await cockpit.says(en.keeping.newMarket);
    await cockpit.reached(0);
    expect(await cockpit.seed()).not.toBe(5);
    await cockpit.undo.click();
    await cockpit.reached(2);
    expect(await cockpit.seed()).toBe(5);
    expect((await cockpit.save()).digests).toEqual(digests);
  });

  test('is no longer offered for a start from scratch once something else was done', async () => {
    const cockpit = await open([DEARER]);
    await cockpit.pickFromMenu('restart');
    await cockpit.says(en.keeping.restarted);
    await cockpit.reached(0);
    await cockpit.field('price').fill('80');
    await cockpit.field('price').press('Enter');
    await expect.poll(() => cockpit.notice(en.keeping.restarted).count(), { timeout: 3000 }).toBe(0);
  });

  test('answers Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y, but not while something is being typed', async () => {
    const cockpit = await open();
    const { keyboard } = cockpit.page;
    const field = cockpit.field('empowerment');
    await cockpit.dial('empowerment').focus();
    await keyboard.press('ArrowRight');
    const moved = await field.inputValue();
    expect(moved).not.toBe('50');
    for (const again of ['Control+Shift+z', 'Control+y']) {
      await keyboard.press('Control+z');
      expect(await field.inputValue()).toBe('50');
      await keyboard.press(again);
      expect(await field.inputValue()).toBe(moved);
    }

    await field.focus();
    await keyboard.type('77');
    await keyboard.press('Control+z');
    expect((await cockpit.save()).document.draft).not.toEqual(smallRun(5).draft);
    await keyboard.press('Escape');
    expect(await field.inputValue()).toBe(moved);
  });

  test('waits while an edition is open', async () => {
    const cockpit = await open();
    await cockpit.field('price').fill('80');
    await cockpit.field('price').press('Enter');
    await cockpit.openDoorsStepwise();
    expect(await cockpit.undo.isDisabled()).toBe(true);
    await cockpit.page.keyboard.press('Control+z');
    await cockpit.page.getByRole('button', { name: en.cockpit.film.skip }).press('Enter');
    await cockpit.reached(1);
    expect((await cockpit.save()).document.played[0].standPrice).toBeGreaterThan(1150);
  });
});

/** Drags the dial of service from where it stands to `share` of its length, in many small moves. */
async function drag(cockpit: Cockpit, share: number): Promise<void> {
  const box = await cockpit.dial('service').boundingBox();
  if (!box) throw new Error('expected the dial of service on the screen');
  const { mouse } = cockpit.page;
  const y = box.y + box.height / 2;
  await mouse.move(box.x + box.width / 2, y);
  await mouse.down();
  await mouse.move(box.x + box.width * share, y, { steps: 25 });
  await mouse.up();
}

async function pickPreset(cockpit: Cockpit, name: string): Promise<void> {
  await cockpit.page.getByRole('button', { name: en.cockpit.decisions.presets }).click();
  await cockpit.page.getByRole('menuitemradio', { name }).click();
}

async function pickLevel(cockpit: Cockpit, level: keyof typeof en.common.levels): Promise<void> {
  await cockpit.page.getByRole('button', { name: /^Level: / }).click();
  await cockpit.page.getByRole('menuitemradio', { name: en.common.levels[level].name }).click();
}

async function write(cockpit: Cockpit, label: string, text: string): Promise<void> {
  await cockpit.pickFromMenu('notes');
  await cockpit.page.getByLabel(label, { exact: true }).fill(text);
  await cockpit.closeDialog();
}
