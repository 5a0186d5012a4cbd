/** A computer with a browser in it, in memory: what its storages hold outlives the sessions opened on it. */
import { vi, expect } from 'vitest';
import { encodeRunFile } from '../../src/formats/runFile';
import { newDocument, type RunDocument } from '../../src/formats/document';
import { zhHans } from '../../src/i18n/zhHans';
import { SCENARIOS, type Scenario } from '../../src/model';
import { DirectRunner } from '../../src/sim/direct';
import { Keeping } from '../../src/state/keeping.svelte';
import { Preferences } from '../../src/state/preferences.svelte';
import { Route } from '../../src/state/route.svelte';
import { Session } from '../../src/state/session.svelte';
import { Shelf } from '../../src/state/shelf.svelte';
import { SafeStorage } from '../../src/state/storage';
import { MemoryRunStore } from './memoryRunStore';

export const SMALL: Scenario = { ...SCENARIOS.baseline, scale: 0.1, editions: 4 };
export const OWN = { kind: 'own' as const, title: 'small', scenario: SMALL };

export class MemoryStorage {
  readonly map = new Map<string, string>();
  isFull = false;
  getItem(key: string): string | null {
    return this.map.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    if (this.isFull) throw new DOMException('full', 'QuotaExceededError');
    this.map.set(key, value);
  }
  removeItem(key: string): void {
    this.map.delete(key);
  }
}

export interface Machine {
  device: MemoryStorage;
  tab: MemoryStorage;
  hash: string;
  files: { name: string; text: string }[];
  store: MemoryRunStore;
  ids: number;
}
export const machine = (): Machine => ({
  ...{ device: new MemoryStorage(), tab: new MemoryStorage(), hash: '#/', files: [] },
  ...{ store: new MemoryRunStore(), ids: 1 },
});

export function open(m: Machine, hasReducedMotion = true): Session {
  const listeners: (() => void)[] = [];
  const location = {
    get hash() {
      return m.hash;
    },
    set hash(value: string) {
      m.hash = value;
      for (const listener of listeners) listener();
    },
  };
  const window = {
    location,
    history: { replaceState: (_state: unknown, _title: string, hash: string) => void (m.hash = hash) },
    addEventListener: (type: string, listener: () => void) => void (type === 'hashchange' && listeners.push(listener)),
  };
  const device = new SafeStorage(() => m.device as unknown as Storage);
  const tab = new SafeStorage(() => m.tab as unknown as Storage);
  const keeping = new Keeping({
    device,
    tab,
    pageId: Math.random().toString(36),
    window: { addEventListener: () => {} },
    now: () => Date.now(),
  });
  return new Session({
    runner: new DirectRunner(),
    route: new Route(window as unknown as Window),
    keeping,
    shelf: new Shelf({
      store: m.store,
      news: { tell: () => {}, listen: () => {} },
      mayKeep: () => keeping.choice === 'on',
    }),
    newId: () => `id${m.ids++}`,
    now: () => Date.now(),
    preferences: new Preferences(device, tab, () => keeping.choice === 'on'),
    clock: { now: () => Date.now(), request: (job) => Number(setTimeout(job, 16)), cancel: (h) => clearTimeout(h) },
    newSeed: () => 77,
    hasReducedMotion: () => hasReducedMotion,
    later: (job, milliseconds) => {
      const handle = setTimeout(job, milliseconds);
      return () => clearTimeout(handle);
    },
    saveText: (name, text) => void m.files.push({ name, text }),
  });
}

export const said = (session: Session): string => session.notices.items.map(({ text }) => text(zhHans)).join('\n');
export const file = (text: string, name = 'run.json') => ({
  name,
  size: text.length,
  text: () => Promise.resolve(text),
});
export const smallDocument = (more: Partial<RunDocument> = {}): RunDocument => newDocument(OWN, 5, more);

export async function openSmall(m: Machine, more: Partial<RunDocument> = {}): Promise<Session> {
  const session = open(m);
  await session.start();
  await session.openFile(file(encodeRunFile(smallDocument(more), [])));
  await session.runs.load(session.show.document);
  return session;
}
export async function settled(session: Session): Promise<void> {
  await vi.waitFor(() => expect(session.runs.status).toBe('idle'), { timeout: 20_000 });
}
