import { describe, expect, it } from 'vitest';
import { Keeping } from '../../src/state/keeping.svelte';
import { SafeStorage } from '../../src/state/storage';

/** A device whose pages hear of each other's writes, as browsers do it: every page but the writer. */
class Device {
  readonly #map = new Map<string, string>();
  readonly #pages: { listener: ((event: StorageEvent) => void) | undefined }[] = [];
  quota = Infinity;
  isForbidden = false;

  page(): { storage: Storage; window: { addEventListener: (type: 'storage', l: (e: StorageEvent) => void) => void } } {
    const page: { listener: ((event: StorageEvent) => void) | undefined } = { listener: undefined };
    this.#pages.push(page);
    const storage = {
      getItem: (key: string) => this.#guard(() => this.#map.get(key) ?? null),
      setItem: (key: string, value: string) =>
        this.#guard(() => {
          if (value.length > this.quota) throw new DOMException('full', 'QuotaExceededError');
          this.#map.set(key, value);
          this.#tell(page, key, value);
        }),
      removeItem: (key: string) => this.#guard(() => void this.#map.delete(key)),
    };
    return {
      storage: storage as unknown as Storage,
      window: { addEventListener: (_type, listener) => void (page.listener = listener) },
    };
  }
  close(): void {
    this.#pages.length = 0;
  }
  wipe(): void {
    this.#map.clear();
  }
  get size(): number {
    return this.#map.size;
  }

  #guard<T>(job: () => T): T {
    if (this.isForbidden) throw new DOMException('no', 'SecurityError');
    return job();
  }
  #tell(writer: object, key: string, newValue: string): void {
    for (const page of this.#pages) if (page !== writer) page.listener?.({ key, newValue } as StorageEvent);
  }
}

let pages = 0;
let time = 0;
function open(device: Device, tab = new Device()): Keeping {
  const { storage, window } = device.page();
  const session = tab.page().storage;
  return new Keeping({
    device: new SafeStorage(() => storage),
    tab: new SafeStorage(() => session),
    pageId: `page${++pages}`,
    window,
    now: () => (time += 1000),
  });
}

describe('keeping the run', () => {
  it('writes nothing on the device before it is allowed, but a reload of the tab goes on', () => {
    const device = new Device();
    const tab = new Device();
    open(device, tab).save('run A');
    expect(device.size).toBe(0);
    expect(open(device, tab).found().own?.file).toBe('run A');
    expect(open(device).found().own).toBeUndefined();
  });

  it('goes on in another tab and after closing the browser, once allowed', () => {
    const device = new Device();
    const first = open(device);
    first.agree();
    first.save('run A');
    device.close();
    const second = open(device);
    expect(second.choice).toBe('on');
    expect(second.found().own?.file).toBe('run A');
    second.save('run B');
    expect(second.problem).toBeUndefined();
  });

  it('is asked once: a no is remembered, and nothing else stays', () => {
    const device = new Device();
    const keeping = open(device);
    keeping.save('run A');
    keeping.refuse();
    keeping.save('run B');
    expect(device.size).toBe(1);
    expect(open(device).choice).toBe('off');
  });

  it('can be cleared completely', () => {
    const device = new Device();
    const keeping = open(device);
    keeping.agree();
    keeping.save('run A');
    keeping.setAside('run 0');
    keeping.clear();
    expect(device.size).toBe(0);
    expect(keeping.choice).toBe('unasked');
  });

  it('puts at most five runs aside, a million characters in all, the latest always', () => {
    const keeping = open(new Device());
    for (let run = 1; run <= 7; run++) keeping.setAside(`run ${run}`);
    expect(keeping.earlier.map(({ file }) => file)).toEqual(['run 7', 'run 6', 'run 5', 'run 4', 'run 3']);
    keeping.setAside('run 5');
    expect(keeping.earlier.map(({ file }) => file)).toEqual(['run 5', 'run 7', 'run 6', 'run 4', 'run 3']);
    keeping.setAside('x'.repeat(2_000_000));
    expect(keeping.earlier.map(({ file }) => file.length)).toEqual([2_000_000]);
  });

  it('keeps the runs of two tabs side by side, and reads the single one of earlier versions', () => {
    const device = new Device();
    const first = open(device);
    first.agree();
    const second = open(device);
    second.setAside('of the second');
    first.setAside('of the first');
    expect(open(device).earlier.map(({ file }) => file)).toEqual(['of the first', 'of the second']);
    const old = new Device();
    old.page().storage.setItem('rebook.earlier', JSON.stringify({ file: 'old', savedAt: 1, writer: 'a' }));
    expect(open(old).earlier).toEqual([{ file: 'old', savedAt: 1 }]);
  });

  it('writes fewer of them where there is little room, and the page still knows them all', () => {
    const device = new Device();
    const tab = new Device();
    const keeping = open(device, tab);
    keeping.setAside('the first');
    tab.quota = 70;
    keeping.setAside('the second');
    expect(keeping.earlier.map(({ file }) => file)).toEqual(['the second', 'the first']);
    expect(open(new Device(), tab).earlier.map(({ file }) => file)).toEqual(['the second']);
  });

  it('goes on with the tab’s own run and names the other one that the device holds', () => {
    const device = new Device();
    const tab = new Device();
    const first = open(device, tab);
    first.agree();
    first.save('mine');
    expect(open(device, tab).found().other).toBeUndefined();
    device.close();
    open(device).save('made elsewhere');
    const { own, other } = open(device, tab).found();
    expect(own?.file).toBe('mine');
    expect(other?.file).toBe('made elsewhere');
  });

  it('says when the storage is full or forbidden, and play goes on', () => {
    const device = new Device();
    const keeping = open(device);
    keeping.agree();
    device.quota = 10;
    keeping.save('a run that does not fit');
    expect(keeping.problem).toBe('full');
    device.quota = Infinity;
    keeping.save('a run that fits again');
    expect(keeping.problem).toBeUndefined();
    device.isForbidden = true;
    keeping.save('x');
    expect(keeping.problem).toBe('forbidden');
  });

  it('hears of a consent that is withdrawn in another tab, and writes nothing more', () => {
    const device = new Device();
    const first = open(device);
    first.agree();
    const second = open(device);
    second.refuse();
    expect(first.choice).toBe('off');
    first.save('run A');
    expect(device.size).toBe(1);
  });

  it('keeps the score of a run that was put aside', () => {
    const tab = new Device();
    open(new Device(), tab).setAside('run A', 12);
    expect(open(new Device(), tab).earlier).toEqual([{ file: 'run A', savedAt: time, score: 12 }]);
  });

  it('survives records that are not ours', () => {
    const device = new Device();
    const { storage } = device.page();
    for (const text of ['', '{', '[]', 'null', '{"file":1,"savedAt":2}', '{"file":"x"}']) {
      storage.setItem('rebook.run', text);
      expect(open(device).found().own).toBeUndefined();
    }
  });
});

describe('two tabs at once', () => {
  function twoTabs(): { device: Device; first: Keeping; second: Keeping } {
    const device = new Device();
    const first = open(device);
    first.agree();
    first.save('first');
    return { device, first, second: open(device) };
  }

  it('tells the second tab, which overwrites nothing', () => {
    const { device, first, second } = twoTabs();
    expect(second.problem).toBe('otherTab');
    expect(first.problem).toBeUndefined();
    second.save('second');
    expect(open(device).found().own?.file).toBe('first');
    first.save('first, later');
    expect(first.problem).toBeUndefined();
  });

  it('lets the second take over, and then the first overwrites nothing', () => {
    const { device, first, second } = twoTabs();
    second.takeOver();
    expect(second.problem).toBeUndefined();
    expect(first.problem).toBe('otherTab');
    second.save('second');
    first.save('first again');
    expect(open(device).found().own?.file).toBe('second');
  });

  it('stops a page that slept through the other’s start', () => {
    const device = new Device();
    const sleeper = open(device);
    sleeper.agree();
    sleeper.save('old');
    device.close();
    const awake = open(device);
    awake.save('new');
    sleeper.save('old again');
    expect(sleeper.problem).toBe('otherTab');
    expect(open(device).found().own?.file).toBe('new');
  });
});
