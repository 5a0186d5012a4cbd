/** Looking back at an edition shows what was decided then, to read only; going on brings back what was being decided. */
import { expect, test, describe } from 'vitest';
import { BASE_DECISIONS } from '../../src/model';
import { dialToDecisions } from '../../src/screens/cockpit/decisions/dials';
import { smallRun } from './robust/runs';
import { CHROMIUM, setStage } from './robust/stage';

const service = (position: number) => dialToDecisions('service', position, BASE_DECISIONS);

describe.skipIf(!CHROMIUM.found)('looking back', () => {
  const stage = setStage(CHROMIUM.launch);

  test('shows the decisions of that edition with their reasons, and changes nothing', async () => {
    const cockpit = await stage.cockpit();
    const { t, page } = cockpit;
    await cockpit.open(stage.site.url, smallRun(5));
    const [dial, field] = [cockpit.dial('service'), cockpit.field('service')];
    const decide = async (position: number) => {
      await field.fill(String(position));
      await field.press('Enter');
    };
    await decide(80);
    await page.getByRole('button', { name: t.cockpit.decisions.whyOf(t.levers.groups.service.dial) }).click();
    await page.keyboard.type('Failures cost most');
    await page.keyboard.press('Enter');
    await cockpit.play();
    await decide(20);
    await cockpit.play();
    await decide(65);

    await cockpit.step(1).click();
    await page.getByRole('heading', { name: t.cockpit.decisionsThen(1) }).waitFor();
    await page.getByRole('status').getByText(t.cockpit.decisionsThenSpoken(1)).waitFor();
    await page.getByText('Failures cost most').waitFor();
    expect([await dial.inputValue(), await field.inputValue()]).toEqual(['80', '80']);
    expect([await dial.isDisabled(), await field.isDisabled()]).toEqual([true, true]);
    expect(await page.getByRole('button', { name: t.cockpit.decisions.presets }).isDisabled()).toBe(true);

    const back = page.getByRole('button', { name: t.cockpit.backToEdition(3), exact: true });
    await back.focus();
    await back.press('Enter');
    const heading = page.getByRole('heading', { name: t.cockpit.decisionsFor(3) });
    await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
    expect([await dial.inputValue(), await dial.isEnabled()]).toEqual(['65', true]);
    const saved = (await cockpit.save()).document;
    expect(saved.draft).toEqual(service(65));
    expect(saved.played).toEqual([service(80), service(20)]);
  });

  test('shows at the end of the run what the last edition was played with', async () => {
    const cockpit = await stage.cockpit();
    const { t, page } = cockpit;
    const played = [80, 20, 60, 50, 50, 40].map(service);
    await cockpit.open(stage.site.url, smallRun(5, played, { draft: service(40) }));
    await page.getByRole('heading', { name: t.cockpit.decisionsThen(6) }).waitFor();
    expect(await cockpit.dial('service').inputValue()).toBe('40');
    await cockpit.step(2).click();
    await page.getByRole('heading', { name: t.cockpit.decisionsThen(2) }).waitFor();
    expect(await cockpit.dial('service').inputValue()).toBe('20');
  });
});
