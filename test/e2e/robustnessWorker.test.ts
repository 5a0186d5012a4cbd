/** A worker that dies costs time and nothing else: what it was asked is asked again, and the bits are the same. */
import { describe, expect, test } from 'vitest';
import { band, FORECAST_MEASURES } from '../../src/figures/forecastBand';
import { en } from '../../src/i18n/en';
import { numbersFor } from '../../src/i18n/numbers';
import { BASE_DECISIONS } from '../../src/model';
import type { RunDocument } from '../../src/formats/document';
import type { Cockpit } from './robust/cockpit';
import { futuresHere, KINDER, playedHere, smallRun } from './robust/runs';
import { CHROMIUM, FIREFOX, setStage } from './robust/stage';
import { deathsOf, doomWorkers, NO_WORKERS, watchWorkers, workersMade } from './robust/workers';

const BEFORE = smallRun(9, [KINDER]);
const AFTER: RunDocument = { ...BEFORE, played: [KINDER, KINDER] };

describe.skipIf(!CHROMIUM.found)('a worker that dies', () => {
  const stage = setStage(CHROMIUM.launch);
  async function open(document = BEFORE): Promise<Cockpit> {
    const context = await stage.person();
    await watchWorkers(context);
    const cockpit = await stage.cockpit(context);
    await cockpit.open(stage.site.url, document);
    await cockpit.dismissAll();
    return cockpit;
  }

  test('in the middle of an edition is replaced, the edition played again, and the page says so', async () => {
    const cockpit = await open();
    await doomWorkers(cockpit.page, 'play');
    await cockpit.play();
    await cockpit.says(en.keeping.workerRestarted);
    expect(await deathsOf(cockpit.page)).toBe(1);
    expect((await cockpit.save()).digests).toEqual(playedHere(AFTER).digests);
  });

  test('in the middle of a forecast leaves the forecast as it would have been', async () => {
    const cockpit = await open();
    await forecastIs(cockpit, BEFORE);
    await doomWorkers(cockpit.page, 'futures', { times: 2 });
    await cockpit.field('price').fill('70');
    await cockpit.field('price').press('Enter');
    await cockpit.says(en.keeping.workerRestarted);
    await forecastIs(cockpit, (await cockpit.save()).document);
    expect(await deathsOf(cockpit.page)).toBe(2);
  });

  test('without anybody being told is missed after a while, and replaced', async () => {
    const cockpit = await open();
    await doomWorkers(cockpit.page, 'play', { death: 'silent' });
    await cockpit.openDoors();
    await cockpit.notice(en.keeping.workerRestarted).waitFor({ timeout: 30_000 });
    await cockpit.reached(2);
    expect((await cockpit.save()).digests).toEqual(playedHere(AFTER).digests);
  });

  test('of an error of its own is replaced as well', async () => {
    stage.accept(/out of memory/);
    const cockpit = await open();
    const made = await workersMade(cockpit.page);
    for (const worker of cockpit.page.workers()) {
      await worker.evaluate(() => {
        setTimeout(() => {
          throw new Error('out of memory');
        });
      });
    }
    await cockpit.says(en.keeping.workerRestarted);
    await cockpit.play();
    expect(await workersMade(cockpit.page)).toBeGreaterThan(made);
    expect((await cockpit.save()).digests).toEqual(playedHere(AFTER).digests);
  });

  test('again and again is given up with a sentence, and trying again later works', async () => {
    const cockpit = await open();
    await doomWorkers(cockpit.page, 'play', { times: 1000 });
    await cockpit.openDoors();
    await cockpit.says(en.keeping.computeFailed);
    expect(await cockpit.edition()).toBe(1);
    expect((await cockpit.save()).document.played).toEqual([KINDER]);
    await doomWorkers(cockpit.page, 'play', { times: 0 });
    await cockpit.answer(en.keeping.retry);
    await cockpit.play();
    expect((await cockpit.save()).digests).toEqual(playedHere(AFTER).digests);
  });
});

const ENGINES = [
  { ...CHROMIUM, ways: Object.keys(NO_WORKERS) },
  { ...FIREFOX, ways: ['the host forbids them'] },
];
describe.each(ENGINES)('without workers, $name', ({ found, launch, ways }) => {
  describe.skipIf(!found)('still plays, when', () => {
    const stage = setStage(launch);
    test.each(ways)('%s', async (way) => {
      stage.accept(/Content.Security.Policy|worker-src/i);
      const context = await stage.person();
      await NO_WORKERS[way](context);
      const cockpit = await stage.cockpit(context);
      await cockpit.open(stage.site.url, smallRun(9));
      await cockpit.field('price').fill('70');
      await cockpit.field('price').press('Enter');
      await cockpit.play();
      const saved = await cockpit.kept();
      expect(saved.document.played[0].standPrice).toBeGreaterThan(BASE_DECISIONS.standPrice);
      expect(saved.digests).toEqual(playedHere(saved.document).digests);
      await forecastIs(cockpit, saved.document);
      await cockpit.pickFromMenu('settings');
      await cockpit.page.getByText(en.app.settings.inThread).waitFor();
    });
  });
});

/** The forecast on the screen has the medians and bands of the 64 futures that the model tells here. */
async function forecastIs(cockpit: Cockpit, document: RunDocument): Promise<void> {
  const numbers = numbersFor('en');
  const futures = futuresHere(document);
  await cockpit.page.getByText(en.figures.forecast.progress(64, 64), { exact: true }).waitFor();
  for (const { id, unit, ofFuture } of FORECAST_MEASURES) {
    const write = (value: number): string => (unit === 'share' ? numbers.percent(value) : numbers.yuan(value));
    const expected = band(futures, ofFuture);
    if (!expected) throw new Error(`expected a band of ${id}`);
    const values = `${write(expected.median)} ${en.figures.forecast.bandSpoken(write(expected.low), write(expected.high))}`;
    await cockpit.page.getByRole('button', { name: `${en.figures.forecast.measure[id]} ${values}` }).waitFor();
  }
}
