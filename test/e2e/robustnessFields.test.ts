/** A number out of range is refused where it was typed, with the range, and the number in force stays. */
import { describe, expect, test } from 'vitest';
import { BASE_DECISIONS } from '../../src/model';
import { dialToDecisions } from '../../src/screens/cockpit/decisions/dials';
import { smallRun } from './robust/runs';
import { CHROMIUM, LOCALES, setStage } from './robust/stage';

describe.skipIf(!CHROMIUM.found)('a number field', () => {
  const stage = setStage(CHROMIUM.launch);

  test.each(Object.keys(LOCALES))(
    'refuses what is out of range or no number, with the range, in %s',
    async (locale) => {
      const t = LOCALES[locale];
      const cockpit = await stage.cockpit(await stage.person({ locale }), t);
      await cockpit.open(stage.site.url, smallRun(5, [], { level: 'manager' }));
      await cockpit.page.getByRole('tab', { name: t.levers.groups.price.name }).click();
      const field = cockpit.page.getByRole('textbox', { name: t.levers.byId.standPrice.name, exact: true });
      const sentence = t.cockpit.decisions.refusalStep('700', '1,800', '10');
      for (const typed of ['1', '1000000', '-1150', '1e999', 'NaN', '', 'a lot', '1153', '<b>1200</b>']) {
        await field.fill(typed);
        await field.press('Enter');
        await cockpit.page.getByRole('alert').getByText(sentence).waitFor();
        expect(await field.getAttribute('aria-invalid'), typed).toBe('true');
        expect(await field.inputValue()).toBe(typed);
        expect(await cockpit.undo.isDisabled(), typed).toBe(true);
      }
      expect((await cockpit.save()).document.draft).toEqual(smallRun(5).draft);
      await field.fill('1200');
      await field.press('Enter');
      expect(await cockpit.page.getByRole('alert').getByText(sentence).count()).toBe(0);
      expect((await cockpit.save()).document.draft.standPrice).toBe(1200);
    },
  );

  test('keeps the doors closed while its text is refused, and opens them with what was typed since', async () => {
    const cockpit = await stage.cockpit();
    await cockpit.open(stage.site.url, smallRun(5));
    const field = cockpit.field('price');
    await field.fill('150');
    await cockpit.openDoors();
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await cockpit.page.getByRole('alert').getByText(cockpit.t.cockpit.decisions.refusalWhole('0', '100')).waitFor();
    expect(await cockpit.edition()).toBe(0);
    await field.fill('33');
    await cockpit.openDoors();
    await cockpit.reached(1);
    const { played } = (await cockpit.save()).document;
    expect(played[0].standPrice).toBe(dialToDecisions('price', 33, BASE_DECISIONS).standPrice);
  });

  test('is saved with the number that was typed, though nothing has left the field', async () => {
    const cockpit = await stage.cockpit();
    await cockpit.open(stage.site.url, smallRun(5));
    await cockpit.field('price').fill('33');
    const { draft } = (await cockpit.save()).document;
    expect(draft.standPrice).toBe(dialToDecisions('price', 33, BASE_DECISIONS).standPrice);
    expect(await cockpit.field('price').evaluate((input) => input === document.activeElement)).toBe(true);
  });
});
