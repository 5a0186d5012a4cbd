/** A link is opened whole or not at all: what is wrong with it is said in the reader's language, and nothing is lost. */
import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en';
import { MODEL_VERSION } from '../../src/model';
import { BAD_LINKS, MARKUP } from './robust/badLinks';
import type { Cockpit } from './robust/cockpit';
import { DEARER, KINDER, linkTo, playedHere, SMALL_SCENARIO, SMALL_TITLE, smallRun } from './robust/runs';
import { CHROMIUM, FIREFOX, LOCALES, setStage } from './robust/stage';

const MINE = smallRun(5, [DEARER]);

describe.each([CHROMIUM, FIREFOX])('$name', ({ name, found, launch }) => {
  describe.skipIf(!found)('a bad link', () => {
    const stage = setStage(launch);
    const locales = Object.keys(LOCALES);
    /** Every link is tried once, each language on every third; in Firefox one language does. */
    const shares = locales.map((locale, turn) => ({
      locale,
      links: Object.keys(BAD_LINKS).filter((_, index) => index % locales.length === turn),
    }));

    test.each(name === 'Chromium' ? shares : shares.slice(0, 1))(
      'is refused with a sentence that says why, to a reader of $locale',
      async ({ locale, links }) => {
        const t = LOCALES[locale];
        const cockpit = await stage.cockpit(await stage.person({ locale }), t);
        await cockpit.open(stage.site.url, MINE);
        for (const link of links) {
          const { payload, sentence } = BAD_LINKS[link];
          await cockpit.dismissAll();
          await cockpit.follow(`#/run/own?run=${payload}`);
          await cockpit.says(sentence(t));
          expect(await cockpit.edition(), link).toBe(1);
        }
        expect(await cockpit.ownedBy(MARKUP)).toBe(false);
        expect((await cockpit.kept()).document).toEqual(MINE);
      },
    );
  });
});

describe.skipIf(!CHROMIUM.found)('links', () => {
  const stage = setStage(CHROMIUM.launch);
  async function open(document = MINE): Promise<Cockpit> {
    const cockpit = await stage.cockpit();
    await cockpit.open(stage.site.url, document);
    await cockpit.dismissAll();
    return cockpit;
  }

  test('cut short anywhere are refused', async () => {
    const cockpit = await open();
    const other = await linkTo(smallRun(6, [KINDER, DEARER, KINDER]));
    const start = other.indexOf('=') + 1;
    for (let end = start; end < other.length; end += 1 + Math.floor((other.length - start) / 24)) {
      await cockpit.dismissAll();
      await cockpit.follow(other.slice(0, end));
      await cockpit.says(en.keeping.twoSentences(en.keeping.faults.notReadable, en.keeping.nothingLost));
    }
    await cockpit.follow('#/run/ow');
    await cockpit.says(en.keeping.twoSentences(en.keeping.faults.unknownScenario('ow'), en.keeping.nothingLost));
    await cockpit.follow('#/ru');
    await cockpit.says(en.home.unknownPlace);
    await cockpit.page.getByRole('button', { name: en.home.continue }).click();
    await cockpit.settled();
    expect((await cockpit.save()).digests).toEqual(playedHere(MINE).digests);
  });

  test('to a market that cannot be are refused, and no other market is taken for it', async () => {
    const cockpit = await open();
    await cockpit.follow('#/run/priceWar?seed=4294967296');
    await cockpit.says(
      en.keeping.twoSentences(en.keeping.faults.badSeed('4294967296', 4294967295), en.keeping.nothingLost),
    );
  });

  test('that are bad open the app, where it was not open yet, with the run of last time', async () => {
    const context = await stage.person();
    const before = await stage.cockpit(context);
    await before.open(stage.site.url, MINE);
    await before.page.reload();
    const { payload, sentence } = BAD_LINKS['a price out of range'];
    await before.page.goto('about:blank');
    await before.page.goto(`${stage.site.url}#/run/own?run=${payload}`);
    await before.says(sentence(en));
    await before.reached(1);
    expect((await before.save()).document).toEqual(MINE);

    const stranger = await stage.cockpit();
    await stranger.page.goto(`${stage.site.url}#/run/own?run=${payload}`);
    await stranger.says(sentence(en));
    await stranger.play();
  });

  test('of another model version open with their decisions and a warning', async () => {
    const theirs = smallRun(8, [KINDER, DEARER], { modelVersion: '0.9.1' });
    const cockpit = await open(theirs);
    await cockpit.follow(await linkTo(theirs));
    await cockpit.says(en.keeping.otherModel('0.9.1', MODEL_VERSION));
    await cockpit.reached(2);
    const saved = await cockpit.save();
    expect(saved.document.played).toEqual([KINDER, DEARER]);
    expect(saved.digests).toEqual(playedHere(theirs).digests);
  });

  test('put the run on the screen aside, and one click brings it back', async () => {
    const cockpit = await open();
    await cockpit.follow(await linkTo(smallRun(6, [KINDER, KINDER])));
    await cockpit.says(en.keeping.openedLink);
    await cockpit.reached(2);
    await cockpit.answer(en.keeping.goBack);
    await cockpit.reached(1);
    expect((await cockpit.save()).digests).toEqual(playedHere(MINE).digests);
  });

  test('are left with the browser’s own Back, to the run that was there', async () => {
    const cockpit = await stage.cockpit();
    await cockpit.page.goto(`${stage.site.url}#/run/baseline?seed=31`);
    await cockpit.play();
    await cockpit.follow(await linkTo(smallRun(6, [KINDER])));
    await cockpit.says(en.keeping.openedLink);
    await cockpit.settled();
    await cockpit.play();
    await cockpit.page.goBack();
    await cockpit.settled();
    const { document } = await cockpit.save();
    expect([document.seed, document.played.length]).toEqual([31, 1]);
  });

  test('with markup in their texts show it as text', async () => {
    const title = `${SMALL_TITLE} ${MARKUP}`;
    const scenario = { kind: 'own' as const, title, scenario: SMALL_SCENARIO };
    const cockpit = await open({ ...MINE, scenario, name: MARKUP });
    const heading = await cockpit.page.getByRole('heading', { level: 1 }).innerText();
    expect([heading.startsWith(title), heading.endsWith(MARKUP)]).toEqual([true, true]);
    await cockpit.pickFromMenu('notes');
    await cockpit.page.getByRole('dialog').getByText(title).waitFor();
    await cockpit.closeDialog();
    expect((await cockpit.save()).name).toMatch(/^rebook-[\w-]+\.json$/);
    await cockpit.page.getByRole('link', { name: en.cockpit.home }).click();
    await cockpit.page.getByText(en.home.continueDetail(title, 1, SMALL_SCENARIO.editions)).waitFor();
    expect(await cockpit.ownedBy(MARKUP)).toBe(false);
  });
});
