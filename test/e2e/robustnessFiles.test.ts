/** A run saved as a file goes on where it stopped, wherever it is opened; other files are refused with a sentence. */
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { decodeRunFile, encodeRunFile } from '../../src/formats/runFile';
import { en } from '../../src/i18n/en';
import { zhHant } from '../../src/i18n/zhHant';
import { MODEL_VERSION } from '../../src/model';
import { MARKUP } from './robust/badLinks';
import type { Cockpit } from './robust/cockpit';
import { DEARER, KINDER, playedHere, smallRun } from './robust/runs';
import { CHROMIUM, FIREFOX, setStage } from './robust/stage';

const MINE = smallRun(5, [DEARER, KINDER], { name: '春季展', note: 'two editions' });
const FILE = encodeRunFile(MINE, playedHere(MINE).digests);
type Change = (file: Record<string, unknown> & { played: Record<string, unknown>[]; digests: string[] }) => void;

describe.each([CHROMIUM, FIREFOX])('$name', ({ found, launch }) => {
  describe.skipIf(!found)('a saved run', () => {
    const stage = setStage(launch);
    test('opens from Home and goes on where it stopped', async () => {
      const cockpit = await stage.cockpit();
      await cockpit.page.goto(stage.site.url);
      await choose(cockpit, 'mine.json', FILE, () =>
        cockpit.page.getByRole('button', { name: en.home.openFile }).click(),
      );
      await cockpit.says(en.keeping.reproduces);
      await cockpit.says(en.keeping.opened('mine.json'));
      await cockpit.reached(2);
      await cockpit.play();
      const { document, digests } = await cockpit.kept();
      expect(document).toEqual({ ...MINE, played: [DEARER, KINDER, KINDER] });
      expect(digests).toEqual(playedHere(document).digests);
    });
  });
});

describe.skipIf(!CHROMIUM.found)('a file', () => {
  const stage = setStage(CHROMIUM.launch);
  async function open(t = en, locale = 'en-GB'): Promise<Cockpit> {
    const cockpit = await stage.cockpit(await stage.person({ locale }), t);
    await cockpit.open(stage.site.url, smallRun(7, [DEARER]));
    await cockpit.dismissAll();
    return cockpit;
  }

  test('saved with Ctrl+S is the run, and goes on when it is dropped on another page', async () => {
    const cockpit = await open();
    const saved = await cockpit.save();
    expect(saved.name).toBe('rebook-A-small-show-7-edition-01.json');
    expect(saved.digests).toEqual(playedHere(saved.document).digests);
    const other = await stage.cockpit();
    await other.page.goto(stage.site.url);
    await drop(other, saved.name, saved.text);
    await other.says(en.keeping.reproduces);
    await other.reached(1);
    expect((await other.save()).document).toEqual(saved.document);
  });

  test('saved before other customers are there does not claim the old ones’ results for them', async () => {
    const cockpit = await open();
    await cockpit.page.getByRole('button', { name: en.common.actions.more, exact: true }).click();
    const download = cockpit.page.waitForEvent('download');
    await cockpit.page.getByRole('menuitem', { name: en.cockpit.actions.newSeed }).evaluate((item: HTMLElement) => {
      item.click();
      item.dispatchEvent(new KeyboardEvent('keydown', { key: 's', ctrlKey: true, bubbles: true }));
    });
    const saved = decodeRunFile(await readFile(await (await download).path(), 'utf8'));
    expect(saved.document.seed).not.toBe(7);
    const { digests } = playedHere(saved.document);
    expect(saved.digests).toEqual(digests.slice(0, saved.digests.length));
  });

  const KINDS: Readonly<Record<string, { name: string; text: string; sentence: (t: typeof zhHant) => string }>> = {
    'that is empty': { name: 'empty.json', text: '', sentence: (t) => t.keeping.faults.notReadable },
    'that is a picture': {
      name: 'photo.png',
      text: '\u0089PNG\r\n\u001a\n\u0000\u0000',
      sentence: (t) => t.keeping.faults.notReadable,
    },
    'that is a page': {
      name: 'page.html',
      text: `<html>${MARKUP}</html>`,
      sentence: (t) => t.keeping.faults.notReadable,
    },
    'that is cut short': { name: 'run.json', text: FILE.slice(0, -40), sentence: (t) => t.keeping.faults.notReadable },
    'of another program': {
      name: 'package.json',
      text: '{"name":"other","version":"1"}',
      sentence: (t) => t.keeping.faults.foreignFile,
    },
    'that is far too large': {
      name: 'film.json',
      text: ' '.repeat(1024 * 1024 + 1),
      sentence: (t) => t.keeping.faults.tooLarge(1024),
    },
    'of a later format': {
      name: 'later.json',
      text: changed((file) => (file.version = 7)),
      sentence: (t) => t.keeping.faults.newerFormat(7, 1),
    },
    'with a decision out of range': {
      name: 'cheap.json',
      text: changed((file) => (file.played[1].standPrice = 1)),
      sentence: ({ keeping, levers, figures }) =>
        keeping.faults.leverOutOfRange(
          figures.edition(2),
          levers.byId.standPrice.name,
          '1',
          keeping.faults.range('700', '1800'),
        ),
    },
    'without a decision': {
      name: 'short.json',
      text: changed((file) => delete file.played[0].empathy),
      sentence: ({ keeping, levers, figures }) =>
        keeping.faults.missingLever(figures.edition(1), levers.byId.empathy.name),
    },
  };
  test.each([
    { language: 'English', t: en, locale: 'en-GB' },
    { language: 'Traditional Chinese', t: zhHant, locale: 'zh-TW' },
  ])('of a wrong kind is refused with a sentence in $language, and the run stays', async ({ t, locale }) => {
    const cockpit = await open(t, locale);
    for (const { name, text, sentence } of Object.values(KINDS)) {
      await cockpit.dismissAll();
      await drop(cockpit, name, text);
      await cockpit.says(t.keeping.twoSentences(sentence(t), t.keeping.nothingLost));
    }
    expect((await cockpit.save()).digests).toEqual(playedHere(smallRun(7, [DEARER])).digests);
  });

  test('made with another model version opens with its decisions and a warning, and claims no old figures', async () => {
    const cockpit = await open();
    await drop(
      cockpit,
      'old.json',
      changed((file) => (file.modelVersion = '0.9.1')),
    );
    await cockpit.says(en.keeping.otherModel('0.9.1', MODEL_VERSION));
    await cockpit.reached(2);
    expect(await cockpit.notice(en.keeping.reproduces).count()).toBe(0);
    const saved = await cockpit.save();
    expect(saved.document).toMatchObject({ played: [DEARER, KINDER], modelVersion: MODEL_VERSION });
    expect(saved.digests).toEqual(playedHere(MINE).digests);
  });

  test('whose record was edited by hand is replayed, and the edition named from which it differs', async () => {
    const cockpit = await open();
    await drop(
      cockpit,
      'edited.json',
      changed(({ digests }) => (digests[2] = digests[2].replace(/^./, (digit) => (digit === '0' ? '1' : '0')))),
    );
    await cockpit.says(en.keeping.differs(2));
    expect((await cockpit.save()).digests).toEqual(playedHere(MINE).digests);
  });

  test('with markup in its name and texts shows it as text', async () => {
    const cockpit = await open();
    const texts: Change = (file) => {
      file.note = MARKUP;
      file.name = MARKUP;
      file.reasons = [{}, {}, { standPrice: MARKUP }];
    };
    await drop(cockpit, `${MARKUP}.json`, changed(texts));
    await cockpit.says(en.keeping.opened(`${MARKUP.slice(0, 40)}…`));
    await cockpit.reached(2);
    await cockpit.pickFromMenu('notes');
    expect(await cockpit.page.getByLabel(en.app.notes.note, { exact: true }).inputValue()).toBe(MARKUP);
    expect(await cockpit.ownedBy(MARKUP)).toBe(false);
  });

  test('that was not chosen after all changes nothing', async () => {
    const cockpit = await open();
    const chooser = cockpit.page.waitForEvent('filechooser');
    await cockpit.pickFromMenu('open');
    await (await chooser).setFiles([]);
    await cockpit.play();
    expect((await cockpit.save()).document.seed).toBe(7);
  });
});

/** The file of `MINE` after `change` had its way with it. */
function changed(change: Change): string {
  const file = JSON.parse(FILE) as Parameters<Change>[0];
  change(file);
  return JSON.stringify(file);
}

/** Chooses a file in the browser's own dialog, which `ask` opens. */
async function choose(cockpit: Cockpit, name: string, text: string, ask: () => Promise<void>): Promise<void> {
  const chooser = cockpit.page.waitForEvent('filechooser');
  await ask();
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** Drags a file from the desktop onto the page. */
async function drop({ page }: Cockpit, name: string, text: string): Promise<void> {
  await page.locator('h1').waitFor();
  await page.evaluate(
    (file) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([file.text], file.name));
      const target = document.body;
      for (const kind of ['dragenter', 'dragover', 'drop']) {
        target.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
      }
    },
    { name, text },
  );
}
