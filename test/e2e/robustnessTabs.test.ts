/** Two tabs at once: the second says so and overwrites nothing; either can be told to keep its run instead. */
import { describe, expect, test } from 'vitest';
import { decodeRunFile } from '../../src/formats/runFile';
import { en } from '../../src/i18n/en';
import type { Cockpit } from './robust/cockpit';
import { KINDER, linkTo, smallRun } from './robust/runs';
import { CHROMIUM, FIREFOX, setStage, type Stage } from './robust/stage';
import { deviceOf } from './robust/storages';

describe.each([CHROMIUM, FIREFOX])('$name', ({ found, launch }) => {
  describe.skipIf(!found)('two tabs', () => {
    const stage = setStage(launch);

    test('the second says so and overwrites nothing, the first keeps on', async () => {
      const { first, second } = await twoTabs(stage);
      await second.play();
      await second.kept();
      await keepsOnDevice(second, 5, 1);
      expect(await first.notice(en.keeping.otherTab).count()).toBe(0);
      await first.play();
      await keepsOnDevice(first, 5, 2);
      expect((await second.kept()).document.seed).toBe(6);
    });

    test('the second takes over when told to, and the first can take it back', async () => {
      const { first, second } = await twoTabs(stage);
      await second.answer(en.keeping.takeOver);
      await keepsOnDevice(second, 6, 1);
      await first.says(en.keeping.otherTab);
      await first.play();
      await first.kept();
      await keepsOnDevice(second, 6, 1);

      await first.answer(en.keeping.takeOver);
      await keepsOnDevice(first, 5, 2);
      await second.says(en.keeping.otherTab);
      await second.play();
      await second.kept();
      await keepsOnDevice(first, 5, 2);
    });
  });
});

describe.skipIf(!CHROMIUM.found)('of two tabs', () => {
  const stage = setStage(CHROMIUM.launch);

  test('once the first is closed, the second goes on with its own run after a reload, and keeps it', async () => {
    const { first, second } = await twoTabs(stage);
    await second.play();
    await first.page.close();
    await second.page.reload();
    await second.reached(2);
    expect((await second.kept()).document.seed).toBe(6);
    expect(await second.notice(en.keeping.otherTab).count()).toBe(0);
  });

  test('a second one that was thrown out of memory comes back with its own run, whatever the first has kept since', async () => {
    const { first, second } = await twoTabs(stage);
    await second.play();
    await second.kept();
    await leaveWithoutAWord(second);
    await first.play();
    await keepsOnDevice(first, 5, 2);
    await second.page.reload();
    await second.settled();
    const { document } = await second.kept();
    expect([document.seed, document.played.length]).toEqual([6, 2]);
  });

  test('the run of the first is not lost when only the second is left', async () => {
    const { first, second } = await twoTabs(stage);
    await first.play();
    await keepsOnDevice(first, 5, 2);
    await second.field('price').fill('60');
    await second.field('price').press('Enter');
    await second.kept();
    await first.page.close();
    await second.page.reload();
    await second.settled();
    await second.play();
    const kept = Object.values(await deviceOf(second.page)).filter((text) => text.includes('rebook-run'));
    const runs = kept.flatMap((text) => JSON.parse(text) as { file: string } | { file: string }[]);
    const seeds = runs.map(({ file }) => decodeRunFile(file).document.seed);
    expect(seeds).toContain(5);
  });
});

/** A tab that keeps seed 5 on the device, one edition played, and another that opened seed 6 by a link. */
async function twoTabs(stage: Stage): Promise<{ first: Cockpit; second: Cockpit }> {
  const context = await stage.person();
  const first = await stage.cockpit(context);
  await first.open(stage.site.url, smallRun(5));
  await first.play();
  await first.answer(en.keeping.askYes);
  await keepsOnDevice(first, 5, 1);
  const second = await stage.cockpit(context);
  await second.page.goto(stage.site.url);
  await second.says(en.keeping.otherTab);
  await second.follow(await linkTo(smallRun(6, [KINDER])));
  await second.reached(1);
  return { first, second };
}

/** What a browser does to a tab whose memory it needs: the page gets no chance to write anything at its end. */
function leaveWithoutAWord({ page }: Cockpit): Promise<void> {
  return page.evaluate(() => {
    Storage.prototype.setItem = () => undefined;
  });
}

/** Waits until the device holds the run of `seed` with `editions` played. */
async function keepsOnDevice(tab: Cockpit, seed: number, editions: number): Promise<void> {
  const kept = async (): Promise<unknown> => {
    const record = (await deviceOf(tab.page))['rebook.run'];
    if (record === undefined) return undefined;
    const { document } = decodeRunFile((JSON.parse(record) as { file: string }).file);
    return [document.seed, document.played.length];
  };
  await expect.poll(kept, { timeout: 5000 }).toEqual([seed, editions]);
}
