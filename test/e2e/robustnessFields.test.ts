/** A number out of range is refused where it was typed, with the range, and the number in force stays. */
import { describe, expect, test } from 'vitest';
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
});
