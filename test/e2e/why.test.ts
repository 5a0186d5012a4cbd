/**
 * The walk from a number to a reason: a price is changed, the show is run, the explanation opened, those who left because
 * of it are listed, one is opened, and his twin is seen who stayed.
 */
import { describe, expect, test } from 'vitest';
import { scenarioOf } from '../../src/formats/document';
import { BASE_DECISIONS } from '../../src/model';
import { DirectRunner } from '../../src/sim/direct';
import { fateGroups, groupsOnSide } from '../../src/state/fates';
import { seriousFaults } from './pages/axe';
import { Speech } from './pages/speech';
import { StoryPage } from './pages/storyPage';
import { playedHere, smallRun } from './robust/runs';
import { CHROMIUM, setStage } from './robust/stage';

const DEARER = { ...BASE_DECISIONS, standPrice: 1500 };
const run = smallRun(5, [BASE_DECISIONS], { draft: DEARER });
const plan = { scenario: scenarioOf(run.scenario), seed: run.seed, parameters: {}, decisions: run.played };
const speech = new Speech('en');

/** The exhibitors whom the price drives away, worked out in Node. */
async function driven(): Promise<readonly number[]> {
  const [dear, usual] = await new DirectRunner().branches(plan, [DEARER, BASE_DECISIONS]);
  const { exhibitorCount } = playedHere(run).run;
  return groupsOnSide(fateGroups(dear.fates, usual.fates), 'exhibitors', exhibitorCount).left;
}

describe.skipIf(!CHROMIUM.found)('why a figure changed', () => {
  const stage = setStage(CHROMIUM.launch);

  test('from the price to the customer who left because of it, and his twin who stayed', async () => {
    const left = await driven();
    const cockpit = await stage.cockpit();
    const { page, t } = cockpit;
    await cockpit.open(stage.site.url, run);
    await cockpit.play();

    const bars = page
      .getByRole('list')
      .filter({ has: page.getByRole('button', { name: /^Stand price 1,150 → 1,500/ }) });
    await bars.getByRole('button', { name: /^Stand price/ }).press('Enter');
    // the parts of the change, luck among them once it has been played
    await bars.getByRole('button', { name: new RegExp(`^${t.why.parts.luck}`) }).waitFor();
    await page.getByText(/had this stayed as in the last edition/).waitFor();
    expect(await seriousFaults(page)).toEqual([]);

    await page.getByRole('button', { name: t.why.fates.group.left(String(left.length)), exact: true }).click();
    const list = page.getByRole('dialog', { name: t.why.fates.title.left(t.levers.byId.standPrice.short) });
    await list.waitFor();
    for (const customer of left.slice(0, 5)) {
      await list.getByRole('button', { name: new RegExp(`#${customer + 1}\\b`) }).waitFor();
    }
    await list.getByRole('button', { name: new RegExp(`#${left[0] + 1}\\b`) }).click();

    await page.getByText(t.why.twin(t.levers.byId.standPrice.short)).first().waitFor();
    const story = new StoryPage(page, speech);
    await story.openButton.click();
    await story.of(left[0]).waitFor();
    await page.getByRole('dialog').getByText(t.why.twin(t.levers.byId.standPrice.short)).first().waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });

  test('another key figure is explained when it is pressed, and the opening needs no explanation', async () => {
    const cockpit = await stage.cockpit();
    const { page, t } = cockpit;
    await cockpit.open(stage.site.url, smallRun(5, [], { draft: DEARER }));
    await page.getByText(t.why.opening).waitFor();
    await cockpit.play();
    const profit = page.getByRole('button', { name: t.figures.keyFigures.name.profit, exact: true });
    await profit.press('Enter');
    expect(await profit.getAttribute('aria-pressed')).toBe('true');
    const heading = page.getByRole('heading', { name: new RegExp(`^${t.figures.keyFigures.name.profit}.*why`) });
    await heading.waitFor();
    await page.getByRole('button', { name: /^Stand price.*¥/ }).waitFor();
  });
});
