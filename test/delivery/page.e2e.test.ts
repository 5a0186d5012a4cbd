/** The page itself: what it says where the app cannot run, and that it can be installed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { findChromium } from '../support/browsers';
import { hostSite } from '../support/hosted';
import { BUILT_SITE, hasStarted } from '../support/site';

interface Manifest {
  start_url: string;
  scope: string;
  display: string;
  icons: { src: string; sizes: string; purpose: string }[];
}

describe('the manifest', () => {
  const manifest = JSON.parse(readFileSync(join(BUILT_SITE, 'manifest.webmanifest'), 'utf8')) as Manifest;

  test('holds relative addresses only, so that it installs from any sub-path', () => {
    expect(manifest).toMatchObject({ start_url: './', scope: './', display: 'standalone' });
    for (const { src } of manifest.icons) expect(src).toMatch(/^\.\/[\w-]+\.(svg|png)$/);
  });

  test('names icons that exist in the size it says', () => {
    const pngs = manifest.icons.filter(({ src }) => src.endsWith('.png'));
    const sizes = pngs.map(({ src }) => pngSize(join(BUILT_SITE, src)));
    expect(sizes).toEqual(pngs.map((icon) => icon.sizes));
    expect(pngs.map((icon) => icon.purpose)).toContain('maskable');
  });
});

describe.skipIf(!(await findChromium()))('where the app cannot run, the page says so in three languages', () => {
  const hosted = hostSite();

  test('in a browser that cannot read its syntax', async () => {
    const page = await newPage();
    const unreadable = { contentType: 'text/javascript', body: 'let future syntax;' };
    await page.route('**/assets/*.js', (route) => route.fulfill(unreadable));
    await page.goto(hosted.site.url);
    await expectSentences(page, /109/);
  });

  test('in a browser that lacks what it needs', async () => {
    const page = await newPage();
    await page.addInitScript(() => Reflect.deleteProperty(window, 'CompressionStream'));
    await page.route('**/assets/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    await page.goto(hosted.site.url);
    await expectSentences(page, /109/);
  });

  test('when the folder is opened from disk instead of rebook.html', async () => {
    const page = await newPage();
    await page.goto(pathToFileURL(join(BUILT_SITE, 'index.html')).href);
    await expectSentences(page, /rebook\.html/);
  });

  test('where scripts are switched off', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto(hosted.site.url);
    await expectSentences(page, /JavaScript/);
  });

  test('and only there', async () => {
    const page = await newPage();
    await page.goto(hosted.site.url);
    await expect.poll(() => hasStarted(page), { timeout: 20_000 }).toBe(true);
    expect(
      await page
        .getByText(/109|JavaScript/)
        .filter({ visible: true })
        .count(),
    ).toBe(0);
  });

  async function newPage(options?: BrowserContextOptions): Promise<Page> {
    return (await hosted.browser.newContext(options)).newPage();
  }
});

async function expectSentences(page: Page, pattern: RegExp): Promise<void> {
  const sentences = page.locator('p[lang]', { hasText: pattern }).filter({ visible: true });
  await expect.poll(() => sentences.count()).toBe(3);
  const languages = await sentences.evaluateAll((elements) => elements.map((element) => element.getAttribute('lang')));
  expect(languages).toEqual(['zh-Hans', 'zh-Hant', 'en']);
}

/** '192x192', from the header of the file. */
function pngSize(path: string): string {
  const png = readFileSync(path);
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}
