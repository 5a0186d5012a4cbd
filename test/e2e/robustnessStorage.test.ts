/** A browser that keeps nothing is said so in a sentence, and never stops play. */
import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en';
import { DEARER, linkTo, playedHere, smallRun } from './robust/runs';
import { CHROMIUM, setStage } from './robust/stage';
import { BAD_STORAGES } from './robust/storages';

describe.skipIf(!CHROMIUM.found)('a storage', () => {
  const stage = setStage(CHROMIUM.launch);

  test.each(Object.keys(BAD_STORAGES))('%s lets play go on, and the page says what is not kept', async (kind) => {
    const { sentence, prepare } = BAD_STORAGES[kind];
    const context = await stage.person();
    await prepare(context);
    const cockpit = await stage.cockpit(context);
    await cockpit.open(stage.site.url, smallRun(5));
    await cockpit.play();
    await cockpit.answer(en.keeping.askYes);
    await cockpit.says(en.keeping[sentence]);
    await cockpit.play();
    expect((await cockpit.save()).digests).toEqual(playedHere(smallRun(5, twice(smallRun(5).draft))).digests);
    // said once, not after every edition
    await cockpit.dismissAll();
    await cockpit.play();
    expect(await cockpit.notice(en.keeping[sentence]).count()).toBe(0);
  });

  test('that fills up later is said so then, and the run can still be saved as a file', async () => {
    const cockpit = await stage.cockpit();
    await cockpit.open(stage.site.url, smallRun(5));
    await cockpit.play();
    await cockpit.answer(en.keeping.askYes);
    await cockpit.page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
    });
    await cockpit.play();
    await cockpit.says(en.keeping.full);
    expect((await cockpit.save()).document.played).toHaveLength(2);
  });

  test('of a frame that may do nothing but run scripts is none, and play goes on', async () => {
    const context = await stage.person();
    const frame = `<iframe sandbox="allow-scripts allow-downloads" width="1300" height="760"
      src="rebook.html${await linkTo(smallRun(5, [DEARER]))}"></iframe>`;
    await context.route('**/course.html', (route) => route.fulfill({ contentType: 'text/html', body: frame }));
    const { page } = await stage.cockpit(context);
    await page.goto(`${stage.site.url}course.html`);
    const inside = page.frameLocator('iframe');
    await inside.locator('button.open[aria-disabled="false"]').click();
    await inside.getByRole('button', { name: en.cockpit.stepperPlayed(2) }).waitFor();
    await inside.getByRole('button', { name: en.keeping.askYes }).click();
    await inside.getByText(en.keeping.forbidden).waitFor();
    await inside.locator('button.open[aria-disabled="false"]').click();
    await inside.getByRole('button', { name: en.cockpit.stepperPlayed(3) }).waitFor();
  });
});

function twice<Value>(value: Value): Value[] {
  return [value, value];
}
