/** Machines that keep nothing, and pages that look into what is kept. */
import type { BrowserContext, Page } from 'playwright';

/** Ways in which a browser keeps nothing, and the sentence (a key of `t.keeping`) for each. */
export const BAD_STORAGES: Readonly<
  Record<string, { sentence: 'full' | 'forbidden'; prepare: (context: BrowserContext) => Promise<unknown> }>
> = {
  'that is full': {
    sentence: 'full',
    prepare: (context) =>
      context.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('no room', 'QuotaExceededError');
        };
      }),
  },
  'that holds so much else that only the answer fits': {
    sentence: 'full',
    prepare: (context) =>
      context.addInitScript(() => {
        if (location.protocol === 'about:' || localStorage.getItem('somebody else')) return;
        // browsers stop at about five million letters; the last few hundred stay free
        const fill = (letters: number): void => {
          for (let length = letters; length >= 512; length = Math.floor(length / 2)) {
            try {
              localStorage.setItem(`somebody else${length === letters ? '' : length}`, 'x'.repeat(length));
            } catch {
              continue;
            }
          }
        };
        fill(2 ** 23);
        localStorage.setItem('somebody else', '');
      }),
  },
  'that may not even be looked at': {
    sentence: 'forbidden',
    prepare: (context) =>
      context.addInitScript(() => {
        for (const name of ['localStorage', 'sessionStorage']) {
          Object.defineProperty(window, name, {
            get: () => {
              throw new DOMException('denied', 'SecurityError');
            },
          });
        }
      }),
  },
  'that is null': {
    sentence: 'forbidden',
    prepare: (context) =>
      context.addInitScript(() => {
        for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { value: null });
      }),
  },
};

/** What the app has kept on the device, by key. */
export function deviceOf(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => ({ ...localStorage }));
}
/** What the app has kept in this tab, by key. */
export function tabOf(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => ({ ...sessionStorage }));
}
