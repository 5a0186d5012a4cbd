import { describe, expect, it, vi } from 'vitest';
import { decodeRunFile, encodeRunFile } from '../../src/formats/runFile';
import { zhHans } from '../../src/i18n/zhHans';
import { BASE_DECISIONS } from '../../src/model';
import type { Session } from '../../src/state/session.svelte';
import { file, machine, open, openSmall, said, settled, smallDocument, type Machine } from './machine';

const DEARER = { ...BASE_DECISIONS, standPrice: 1400 };

/** What the library lists: name, editions, kind. */
const listed = (session: Session) =>
  session.library.runs.map(({ document, kind }) => [document.name, document.played.length, kind]);

/** A small run with `editions` played. */
async function played(m: Machine, editions: number, isKept = false): Promise<Session> {
  const session = await openSmall(m);
  if (isKept) session.keep(true);
  for (let edition = 0; edition < editions; edition++) await session.show.openDoors();
  return session;
}
/** Presses a button of a sentence. */
function press(session: Session, id: string, label: string): void {
  const notice = session.notices.items.find((item) => item.id === id);
  notice?.actions?.find(({ text }) => text(zhHans) === label)?.run();
}

describe('a kept run', () => {
  it('lasts on the device after a yes, with name, editions and score', async () => {
    const m = machine();
    const session = await played(m, 2, true);
    session.keepRun('第一次');
    expect(said(session)).toContain(zhHans.shelf.kept('第一次'));
    expect(session.show.document.name).toBe('第一次');
    const score = session.show.editions[2].report.money.score;
    expect(session.library.runs[0]).toMatchObject({ kind: 'kept', length: 4, score });
    await vi.waitFor(() => expect(m.store.records.size).toBe(1));

    const later = open(m);
    await later.start();
    await vi.waitFor(() => expect(listed(later)).toEqual([['第一次', 2, 'kept']]));
    expect(later.library.isOnDevice(later.library.runs[0])).toBe(true);
  });

  it('lives in the page without a yes, which is said, and goes onto the device after one', async () => {
    const m = machine();
    const session = await played(m, 1);
    session.keepRun('试试');
    expect(said(session)).toContain(zhHans.shelf.keptInPage('试试'));
    expect([listed(session), m.store.records.size]).toEqual([[['试试', 1, 'kept']], 0]);
    session.keep(true);
    await vi.waitFor(() => expect(m.store.records.size).toBe(1));
    session.keep(false);
    await vi.waitFor(() => expect(m.store.records.size).toBe(0));
    expect(listed(session)).toEqual([['试试', 1, 'kept']]);
  });

  it('takes the place of the one of the same name that it goes on from, and of no other', async () => {
    const session = await played(machine(), 1, true);
    session.keepRun('甲');
    await session.show.openDoors();
    session.keepRun('甲');
    expect(listed(session)).toEqual([['甲', 2, 'kept']]);
    session.keepRun('乙');
    session.restart();
    session.show.change('lever', (draft) => void (draft.draft = DEARER));
    await settled(session);
    await session.show.openDoors();
    session.keepRun('甲');
    expect(listed(session)).toEqual([
      ['甲', 1, 'kept'],
      ['乙', 2, 'kept'],
      ['甲', 2, 'kept'],
    ]);
  });

  it('opens in place of the run on the screen, which is put aside unless it is kept as it is', async () => {
    const session = await played(machine(), 2, true);
    session.keepRun('甲');
    const [kept] = session.library.runs;
    await session.show.openDoors();
    session.openRun(kept);
    expect(session.show.lastPlayed).toBe(2);
    expect(listed(session)).toEqual([
      ['甲', 3, 'aside'],
      ['甲', 2, 'kept'],
    ]);
    session.openRun(session.library.runs[0]);
    expect(session.show.lastPlayed).toBe(3);
    expect(listed(session)).toEqual([['甲', 2, 'kept']]);
  });

  it('of another version of the model opens with a warning, and its old score is not shown', async () => {
    const m = machine();
    const text = encodeRunFile(smallDocument({ played: [BASE_DECISIONS], modelVersion: '0.0.1', name: '旧' }), []);
    m.store.records.set('old', { id: 'old', file: text, savedAt: 1, score: 123 });
    const session = await played(m, 0, true);
    await vi.waitFor(() => expect(listed(session)).toEqual([['旧', 1, 'kept']]));
    expect(session.library.runs[0].score).toBeNull();
    session.openRun(session.library.runs[0]);
    expect(session.notices.items.map(({ id }) => id)).toContain('otherModel');
    expect(session.show.lastPlayed).toBe(1);
  });

  it('that this version cannot read is counted and left alone', async () => {
    const m = machine();
    m.store.records.set('new', { id: 'new', file: '{"format":"rebook-run","version":99}', savedAt: 1, score: 1 });
    const session = await played(m, 0, true);
    await vi.waitFor(() => expect(session.library.unreadable).toBe(1));
    expect([listed(session), m.store.records.size]).toEqual([[], 1]);
  });

  it('is renamed, removed, and brought back by undo', async () => {
    const session = await played(machine(), 1, true);
    session.keepRun('甲');
    session.library.rename(session.library.runs[0], '乙');
    expect(listed(session)).toEqual([['乙', 1, 'kept']]);
    const [run] = session.library.runs;
    session.library.remove(run);
    expect([listed(session), said(session)]).toEqual([[], expect.stringContaining(zhHans.shelf.removed('乙'))]);
    press(session, 'removed', zhHans.keeping.undo);
    expect(session.library.find(run.id)).toEqual(run);
  });

  it('comes from a file, beside the run on the screen', async () => {
    const session = await played(machine(), 1, true);
    const text = encodeRunFile(smallDocument({ name: '同学的', played: [DEARER, DEARER], seed: 9 }), []);
    expect(await session.library.addFile(file(text))).toBe(session.library.runs[0].id);
    expect([listed(session), session.show.lastPlayed]).toEqual([[['同学的', 2, 'kept']], 1]);
    expect(await session.library.addFile(file('rubbish'))).toBeUndefined();
    expect(said(session)).toContain(zhHans.keeping.faults.notReadable);
    expect(listed(session)).toHaveLength(1);
  });

  it('is gone with everything else when the device is cleared', async () => {
    const m = machine();
    const session = await played(m, 1, true);
    session.keepRun('甲');
    await vi.waitFor(() => expect(m.store.records.size).toBe(1));
    session.clearKept();
    await vi.waitFor(() => expect(m.store.records.size).toBe(0));
    expect([listed(session), m.device.map.size, session.show.lastPlayed]).toEqual([[], 0, 1]);
  });
});

describe('a device that will not keep runs', () => {
  it('is said to be full, and the run is still in the list', async () => {
    const m = machine();
    const session = await played(m, 1, true);
    m.store.refusal = new DOMException('no room', 'QuotaExceededError');
    session.keepRun('甲');
    await vi.waitFor(() => expect(said(session)).toContain(zhHans.shelf.problem.full));
    expect(listed(session)).toEqual([['甲', 1, 'kept']]);
    expect(session.library.isOnDevice(session.library.runs[0])).toBe(false);
  });
});

describe('a fork', () => {
  it('goes on from an edition, with the original kept and undo bringing it back', async () => {
    const session = await played(machine(), 3, true);
    session.fork(1, '另开');
    await settled(session);
    expect(session.show.document).toMatchObject({ name: '另开', played: [BASE_DECISIONS] });
    expect(listed(session)).toEqual([['', 3, 'kept']]);
    expect(said(session)).toContain(zhHans.shelf.forked(1));
    press(session, 'restarted', zhHans.keeping.undo);
    expect([session.show.lastPlayed, session.show.document.name]).toEqual([3, '']);
    session.fork(1, '另开');
    expect(session.library.runs).toHaveLength(1);
  });

  it('leads to the comparison with its original', async () => {
    const m = machine();
    const session = await played(m, 2, true);
    session.fork(0, '另开');
    const [original] = session.library.runs;
    press(session, 'restarted', zhHans.shelf.compareBoth);
    expect(m.hash).toBe(`#/compare?with=${original.id},now`);
  });

  it('keeps the original over a reload of the tab also without a yes', async () => {
    const m = machine();
    const session = await played(m, 2);
    session.fork(1, '另开');
    expect(listed(session)).toEqual([['', 2, 'kept']]);
    session.flush();
    const later = open(m);
    await later.start();
    expect(listed(later)).toEqual([['', 2, 'aside']]);
    expect(decodeRunFile(later.library.runs[0].file).document.played).toHaveLength(2);
  });
});
