// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { keptRecord, type KeptRecord } from '../../src/state/runStore';
import { Shelf } from '../../src/state/shelf.svelte';
import { MemoryNews, MemoryRunStore } from './memoryRunStore';

const record = (id: string, savedAt = 1, file = `file of ${id}`): KeptRecord => ({ id, file, savedAt, score: null });
const ids = (shelf: Shelf): string[] => shelf.runs.map(({ id }) => id);

function open(store: MemoryRunStore, news = new MemoryNews(), consent = { isGiven: true }): Shelf {
  return new Shelf({ store, news: news.page(), mayKeep: () => consent.isGiven });
}

describe('kept runs', () => {
  test('are on the device for the next visit, newest first', async () => {
    const store = new MemoryRunStore();
    const shelf = open(store);
    await shelf.put(record('old', 1));
    await shelf.put(record('new', 2));
    expect([ids(shelf), shelf.isOnDevice('old')]).toEqual([['new', 'old'], true]);
    const later = open(store);
    expect(ids(later)).toEqual([]);
    await later.read();
    expect(ids(later)).toEqual(['new', 'old']);
  });

  test('stay in the page until the person agrees, then go onto the device', async () => {
    const [store, consent] = [new MemoryRunStore(), { isGiven: false }];
    const shelf = open(store, new MemoryNews(), consent);
    await shelf.put(record('a'));
    expect([ids(shelf), shelf.isOnDevice('a'), store.records.size]).toEqual([['a'], false, 0]);
    consent.isGiven = true;
    await shelf.agree();
    expect([ids(shelf), shelf.isOnDevice('a'), store.records.size]).toEqual([['a'], true, 1]);
  });

  test('leave the device when the person withdraws, and stay in the page', async () => {
    const store = new MemoryRunStore();
    const shelf = open(store);
    await shelf.put(record('a'));
    await shelf.withdraw();
    expect([ids(shelf), shelf.isOnDevice('a'), store.records.size]).toEqual([['a'], false, 0]);
  });

  test('are gone everywhere when everything is cleared', async () => {
    const store = new MemoryRunStore();
    const shelf = open(store);
    await shelf.put(record('a'));
    await shelf.clear();
    expect([ids(shelf), store.records.size]).toEqual([[], 0]);
  });

  test('are changed and removed one by one', async () => {
    const store = new MemoryRunStore();
    const shelf = open(store);
    await shelf.put(record('a', 1));
    await shelf.put(record('b', 2));
    await shelf.put(record('a', 1, 'renamed'));
    expect(shelf.runs.map(({ file }) => file)).toEqual(['file of b', 'renamed']);
    await shelf.remove('b');
    expect([ids(shelf), [...store.records.keys()]]).toEqual([['a'], ['a']]);
  });

  test('removed before they were written are not written after all', async () => {
    const store = new MemoryRunStore();
    const shelf = open(store);
    void shelf.put(record('a'));
    await shelf.remove('a');
    expect([ids(shelf), store.records.size]).toEqual([[], 0]);
  });
});

describe('a device that refuses', () => {
  test.each([
    ['full', new DOMException('no room', 'QuotaExceededError')],
    ['forbidden', new DOMException('denied', 'SecurityError')],
    ['forbidden', new TypeError('no IndexedDB')],
  ] as const)('because it is %s loses nothing, and takes the run once it can', async (problem, refusal) => {
    const store = new MemoryRunStore();
    const shelf = open(store);
    store.refusal = refusal;
    await shelf.put(record('a'));
    expect([shelf.problem, ids(shelf), shelf.isOnDevice('a')]).toEqual([problem, ['a'], false]);
    store.refusal = undefined;
    await shelf.agree();
    expect([shelf.problem, shelf.isOnDevice('a')]).toEqual([undefined, true]);
  });
});

describe('two pages', () => {
  test('see what the other one keeps, renames and removes, and never write over each other', async () => {
    const [store, news] = [new MemoryRunStore(), new MemoryNews()];
    const [first, second] = [open(store, news), open(store, news)];
    await Promise.all([first.put(record('a', 1)), second.put(record('b', 2))]);
    await first.read();
    await second.read();
    expect([ids(first), ids(second)]).toEqual([
      ['b', 'a'],
      ['b', 'a'],
    ]);
    await first.put(record('b', 2, 'renamed'));
    await second.read();
    expect(second.runs[0].file).toBe('renamed');
    await second.remove('a');
    await first.read();
    expect(ids(first)).toEqual(['b']);
  });

  test('hear of changes without asking', async () => {
    const [store, news] = [new MemoryRunStore(), new MemoryNews()];
    const [first, second] = [open(store, news), open(store, news)];
    await first.put(record('a'));
    await expect.poll(() => ids(second)).toEqual(['a']);
  });
});

test('what is no record is left out', async () => {
  const store = new MemoryRunStore();
  [1, null, {}, { id: 'x' }, { id: 'y', file: 'f', savedAt: 'now' }].forEach((raw, index) =>
    store.records.set(String(index), raw),
  );
  store.records.set('good', { id: 'good', file: 'f', savedAt: 3, score: Infinity });
  const shelf = open(store);
  await shelf.read();
  expect(shelf.runs).toEqual([{ id: 'good', file: 'f', savedAt: 3, score: null }]);
  expect(keptRecord('text')).toBeUndefined();
});
