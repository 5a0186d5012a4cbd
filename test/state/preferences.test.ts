import { describe, expect, it } from 'vitest';
import { Preferences } from '../../src/state/preferences.svelte';
import { SafeStorage } from '../../src/state/storage';

class MemoryStorage {
  readonly map = new Map<string, string>();
  getItem(key: string): string | null {
    return this.map.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.map.set(key, value);
  }
}
const safe = (storage: MemoryStorage): SafeStorage => new SafeStorage(() => storage as unknown as Storage);

describe('preferences', () => {
  it('survive a reload of the tab without leaving anything on the device', () => {
    const [device, tab] = [new MemoryStorage(), new MemoryStorage()];
    new Preferences(safe(device), safe(tab), () => false).change({ language: 'en', theme: 'dark' });
    expect(new Preferences(safe(device), safe(tab), () => false).values).toMatchObject({
      language: 'en',
      theme: 'dark',
    });
    expect(device.map.size).toBe(0);
  });

  it('are there in the next tab once keeping is allowed', () => {
    const device = new MemoryStorage();
    new Preferences(safe(device), safe(new MemoryStorage()), () => true).change({ language: 'zh-Hant' });
    expect(new Preferences(safe(device), safe(new MemoryStorage()), () => true).values.language).toBe('zh-Hant');
  });

  it('that are not ours are left at their defaults', () => {
    const tab = new MemoryStorage();
    tab.setItem('rebook.preferences', '{"language":"<b>","theme":1,"filmSpeed":1e9,"isFilmOn":"no"}');
    const { values } = new Preferences(safe(new MemoryStorage()), safe(tab), () => false);
    expect(values).toEqual({ language: undefined, theme: 'auto', filmSpeed: 1, isFilmOn: true });
  });
});
