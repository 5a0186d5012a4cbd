import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decodeRunFile, encodeRunFile } from '../../src/formats/runFile';
import { newDocument, planOf } from '../../src/formats/document';
import { encodeLink } from '../../src/formats/shareLink';
import { zhHans } from '../../src/i18n/zhHans';
import { BASE_DECISIONS, createRun, digest, MODEL_VERSION, playEdition } from '../../src/model';
import { placeOf } from '../../src/state/place';
import { file, machine, open, openSmall, OWN, said, settled, SMALL, smallDocument } from './machine';

const DEARER = { ...BASE_DECISIONS, standPrice: 1400 };

beforeEach(() => vi.useRealTimers());
afterEach(() => vi.restoreAllMocks());

describe('an address that leads nowhere', () => {
  it('is said at home and forgotten as soon as the person has gone somewhere else', async () => {
    const m = machine();
    m.hash = '#/nosuch';
    const session = open(m);
    await session.start();
    expect(said(session)).toContain(zhHans.home.unknownPlace);
    await session.visit(placeOf('#/run/baseline'));
    expect(said(session)).not.toContain(zhHans.home.unknownPlace);
  });
});

describe('playing', () => {
  it('plays the editions the model plays with the same seed and decisions', async () => {
    const session = await openSmall(machine());
    await session.show.openDoors();
    session.show.change('lever', (draft) => void (draft.draft = { ...DEARER }));
    await session.show.openDoors();
    const run = createRun(SMALL, 5);
    const reports = [BASE_DECISIONS, DEARER].map((decisions) => playEdition(run, decisions));
    expect(session.show.lastPlayed).toBe(2);
    expect(session.show.editions.map(({ report }) => report.money.profit).slice(1)).toEqual(
      reports.map(({ money }) => money.profit),
    );
    expect(session.runs.digestsOf(session.show.document)[2]).toBe(digest(run));
  });

  it('counts an edition only when its film has ended', async () => {
    const m = machine();
    const session = open(m, false);
    await session.start();
    await session.openFile(file(encodeRunFile(smallDocument(), [])));
    await session.runs.load(session.show.document);
    const film = session.show.openDoors();
    await vi.waitFor(() => expect(session.playback.isRunning).toBe(true));
    session.show.change('lever', (draft) => void (draft.draft = { ...DEARER }));
    expect(session.show.document.draft).toEqual(BASE_DECISIONS);
    session.flush();
    const later = open(m);
    await later.start();
    expect(later.show.lastPlayed).toBe(0);
    session.playback.skip();
    await film;
    expect(session.show.lastPlayed).toBe(1);
  });

  it('shows an edition again, phase by phase and backwards, and nothing has been played', async () => {
    const session = await openSmall(machine());
    await session.show.openDoors();
    await session.show.openDoors();
    session.show.look(1);
    const [opening, first] = session.show.editions;
    const before = session.show.document;
    const film = session.show.watchAgain();
    const { playback, show } = session;
    expect([show.filmFrom, show.coming]).toEqual([opening, first]);
    expect([playback.phase, show.isOpen]).toEqual(['promise', true]);
    // its two editions stay, whatever is clicked meanwhile
    show.look(2);
    expect([show.filmFrom, show.coming, show.shown]).toEqual([opening, first, 1]);
    playback.step();
    expect(playback.phase).toBe('book');
    playback.goTo(6);
    expect(playback.phase).toBe('talk');
    playback.goTo(1);
    playback.stepBack();
    expect(playback.phase).toBe('promise');
    for (let step = 0; step < 9; step++) playback.step();
    await film;
    expect([show.coming, show.isOpen, show.shown]).toEqual([undefined, false, 1]);
    expect(show.document).toBe(before);
    await show.openDoors();
    expect(show.lastPlayed).toBe(3);
  });

  it('has no film of the opening to show again', async () => {
    const session = await openSmall(machine());
    await session.show.watchAgain();
    expect(session.playback.isRunning).toBe(false);
    expect(session.show.isOpen).toBe(false);
  });

  it('stops after the last edition', async () => {
    const session = await openSmall(machine());
    for (let edition = 0; edition < 6; edition++) await session.show.openDoors();
    expect(session.show.lastPlayed).toBe(4);
    expect(session.show.isOver).toBe(true);
  });

  it('takes back decisions, a restart and another seed, but not a played edition', async () => {
    const session = await openSmall(machine());
    await session.show.openDoors();
    session.show.undo();
    expect(session.show.lastPlayed).toBe(1);
    session.restart();
    expect(session.show.lastPlayed).toBe(0);
    session.show.undo();
    await settled(session);
    expect(session.show.lastPlayed).toBe(1);
    expect(session.show.editions).toHaveLength(2);
    session.newMarket();
    expect(session.show.document.seed).toBe(77);
    session.show.undo();
    expect(session.show.document.seed).toBe(5);
  });

  it.each(['restart', 'newMarket'] as const)(
    '%s puts the played run aside, also for when undo has gone',
    async (way) => {
      const session = await openSmall(machine());
      await session.show.openDoors();
      await session.show.openDoors();
      session[way]();
      await settled(session);
      await session.show.openDoors();
      session.show.undo();
      expect(session.show.lastPlayed).toBe(1);
      expect(session.library.aside).toHaveLength(1);
      session.library.openLast();
      expect(session.show.lastPlayed).toBe(2);
      expect(session.show.document.seed).toBe(5);
    },
  );

  it('looks back without changing anything', async () => {
    const session = await openSmall(machine());
    await session.show.openDoors();
    await session.show.openDoors();
    session.show.look(1);
    expect(session.show.current?.edition).toBe(1);
    expect(session.show.isLookingBack).toBe(true);
    await session.show.openDoors();
    expect(session.show.current?.edition).toBe(3);
  });
});

describe('links', () => {
  it('reproduce the run bit for bit', async () => {
    const sender = await openSmall(machine());
    await sender.show.openDoors();
    await sender.show.openDoors();
    const url = await sender.shareUrl('https://example.org/sub/#/run/own');
    const m = machine();
    m.hash = url.slice(url.indexOf('#'));
    const receiver = open(m);
    await receiver.start();
    await receiver.runs.load(receiver.show.document);
    expect(receiver.show.document.seed).toBe(5);
    expect(receiver.runs.digestsOf(receiver.show.document)).toEqual(sender.runs.digestsOf(sender.show.document));
  });

  it('that are broken say so, and what was there stays', async () => {
    const m = machine();
    const first = await openSmall(m);
    await first.show.openDoors();
    first.flush();
    for (const payload of ['', 'z', 'zAAAA', 'x'.repeat(70_000), '<script>alert(1)</script>', '%00']) {
      m.hash = `#/run/own?run=${payload}`;
      const session = open(m);
      await session.start();
      expect(said(session)).toContain(zhHans.keeping.nothingLost);
      expect(session.show.lastPlayed).toBe(1);
    }
  });

  it('of another model version open with their decisions and a warning', async () => {
    const m = machine();
    const document = smallDocument({ played: [DEARER], modelVersion: '0.0.1' });
    m.hash = `#/run/own?run=${await encodeLink(document)}`;
    const session = open(m);
    await session.start();
    expect(session.show.document.played).toEqual([DEARER]);
    expect(said(session)).toContain(zhHans.keeping.otherModel('0.0.1', MODEL_VERSION));
  });

  it('put the run they replace aside, and the way back is open', async () => {
    const m = machine();
    const first = await openSmall(m);
    await first.show.openDoors();
    first.flush();
    m.hash = `#/run/own?run=${await encodeLink(newDocument(OWN, 9))}`;
    const session = open(m);
    await session.start();
    expect(session.show.document.seed).toBe(9);
    expect(session.library.aside.map(({ document }) => document.played.length)).toEqual([1]);
    session.library.openLast();
    expect(session.show.document.seed).toBe(5);
    expect(session.show.lastPlayed).toBe(1);
  });

  it('keep the last five runs they replaced, each to be opened or removed', async () => {
    const m = machine();
    const first = await openSmall(m);
    await first.show.openDoors();
    first.flush();
    const session = open(m);
    await session.start();
    for (let seed = 11; seed <= 17; seed++) {
      const text = encodeRunFile(newDocument(OWN, seed, { played: [DEARER] }), []);
      await session.openFile({ name: 'a.json', size: text.length, text: () => Promise.resolve(text) });
    }
    const seeds = () => session.library.aside.map(({ document }) => document.seed);
    expect(seeds()).toEqual([16, 15, 14, 13, 12]);
    session.openRun(session.library.aside[2]);
    expect(session.show.document.seed).toBe(14);
    expect(seeds()).toEqual([17, 16, 15, 13, 12]);
    session.library.remove(session.library.aside[1]);
    expect(seeds()).toEqual([17, 15, 13, 12]);
    expect(open(m).library.aside.map(({ document }) => document.seed)).toEqual(seeds());
    session.keep(false);
    expect(seeds()).toEqual([]);
  });

  it('to a scenario with a seed start that market', async () => {
    const m = machine();
    m.hash = '#/run/priceWar?seed=123';
    const session = open(m);
    await session.start();
    expect(session.show.document.scenario).toEqual({ kind: 'ready', id: 'priceWar' });
    expect(planOf(session.show.document).seed).toBe(123);
  });

  it('to a scenario that does not exist say so', async () => {
    const m = machine();
    m.hash = '#/run/__proto__';
    const session = open(m);
    await session.start();
    expect(said(session)).toContain('__proto__');
  });
});

describe('files', () => {
  it('go on where they stopped and are compared with what they recorded', async () => {
    const m = machine();
    const first = await openSmall(m);
    await first.show.openDoors();
    first.saveFile();
    const saved = m.files[0];
    expect(saved.name).toMatch(/^rebook-.*\.json$/);
    const second = open(machine());
    await second.start();
    await second.openFile(file(saved.text));
    expect(second.show.lastPlayed).toBe(1);
    expect(said(second)).toContain(zhHans.keeping.reproduces);
    await second.show.openDoors();
    expect(second.show.lastPlayed).toBe(2);
  });

  it('whose record was changed by hand are told from those that reproduce', async () => {
    const m = machine();
    const first = await openSmall(m);
    await first.show.openDoors();
    first.saveFile();
    const { document, digests } = decodeRunFile(m.files[0].text);
    const forged = encodeRunFile(document, [digests[0], digests[1].replace(/.$/, (c) => (c === '0' ? '1' : '0'))]);
    const session = open(machine());
    await session.start();
    await session.openFile(file(forged));
    expect(said(session)).toContain(zhHans.keeping.differs(1));
  });

  it('of any other kind are refused with a sentence, and nothing changes', async () => {
    const session = await openSmall(machine());
    const before = session.show.document;
    for (const text of ['', '{}', '[]', 'PK\u0003\u0004', '<html><script>alert(1)</script></html>']) {
      await session.openFile(file(text, '<img src=x onerror=alert(1)>.json'));
      expect(session.show.document).toBe(before);
      expect(said(session)).toContain(zhHans.keeping.nothingLost);
    }
    await session.openFile({ name: 'big.json', size: 1e9, text: () => Promise.reject(new Error('must not be read')) });
    expect(session.show.document).toBe(before);
  });
});

describe('keeping', () => {
  it('is asked once there is something to lose, and then goes on after a restart of the browser', async () => {
    const m = machine();
    const session = await openSmall(m);
    expect(said(session)).not.toContain(zhHans.keeping.ask);
    await session.show.openDoors();
    expect(said(session)).toContain(zhHans.keeping.ask);
    session.keep(true);
    m.tab.map.clear();
    const later = open(m);
    await later.start();
    expect(later.show.lastPlayed).toBe(1);
    expect(later.show.document.seed).toBe(5);
  });

  it('with full storage never stops play', async () => {
    const m = machine();
    const session = await openSmall(m);
    m.device.isFull = true;
    m.tab.isFull = true;
    session.keep(true);
    await session.show.openDoors();
    session.flush();
    expect(session.show.lastPlayed).toBe(1);
  });

  it('says at the start when the machine did not hold on to the last session', async () => {
    const m = machine();
    const session = await openSmall(m);
    session.keep(true);
    await session.show.openDoors();
    expect(m.hash).toContain('?kept');
    m.device.map.clear();
    m.tab.map.clear();
    const later = open(m);
    await later.start();
    expect(said(later)).toContain(zhHans.keeping.wiped);
  });

  it('leaves addresses readable by the router', () => {
    expect(placeOf('#/run/own?kept').query.has('kept')).toBe(true);
  });
});
