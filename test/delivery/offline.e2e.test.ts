/** After one visit the built site opens without a network, and a newer build waits until the page asks for it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findChromium, findFirefox, launchChromium, launchFirefox } from '../support/browsers';
import { BUILT_SITE, hasStarted, recordRequests, startSite, type Site } from '../support/site';

const engines = [
  { name: 'Chromium', found: await findChromium(), launch: () => launchChromium() },
  { name: 'Firefox', found: await findFirefox(), launch: () => launchFirefox() },
];

describe.each(engines)('$name', ({ found, launch }) => {
  describe.skipIf(!found)('on a static host, under a sub-path', () => {
    let browser: Browser;
    let site: Site;
    let page: Page;
    beforeAll(async () => void (browser = await launch()));
    afterAll(() => browser.close());
    beforeEach(async () => {
      site = await startSite();
      page = await (await browser.newContext()).newPage();
    });
    afterEach(async () => {
      await page.context().close();
      await site.stop();
    });

    test('the page opens again after the host has gone', async () => {
      await visit(page, site);
      await site.stop();
      await page.reload();
      await expect.poll(() => hasStarted(page), { timeout: 20_000 }).toBe(true);
    });

    test('nothing outside the sub-path is asked for, and nothing that is not there', async () => {
      const record = recordRequests(page.context());
      const failed: string[] = [];
      page.on('response', (response) => void (response.status() >= 400 && failed.push(response.url())));
      await visit(page, site);
      expect(record.foreign(site.url)).toEqual([]);
      expect(failed).toEqual([]);
      expect(site.requests.filter((path) => !path.startsWith(site.path) && path !== '/favicon.ico')).toEqual([]);
    });

    test('the one-file edition is neither kept nor replaced by the app', async () => {
      await visit(page, site);
      expect(await keptAddresses(page)).not.toContain(`${site.url}rebook.html`);
      const answer = await page.goto(`${site.url}rebook.html`);
      expect((await answer!.body()).length).toBe(readFileSync(join(BUILT_SITE, 'rebook.html')).length);
    });

    test('a newer build waits, the old one stays on the screen, and one message changes over', async () => {
      const newer = newerBuild();
      await visit(page, site);
      site.folder = newer;
      await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
      await expect.poll(() => isWaiting(page), { timeout: 20_000 }).toBe(true);

      await page.reload();
      expect(await isNewer(page)).toBe(false);

      await changeOver(page);
      await page.reload();
      expect(await isNewer(page)).toBe(true);
      await site.stop();
      await page.reload();
      expect(await isNewer(page)).toBe(true);
      rmSync(newer, { recursive: true });
    });
  });
});

/** Opens the site and waits until its service worker is in control. */
async function visit(page: Page, site: Site): Promise<void> {
  await page.goto(site.url);
  await expect.poll(() => hasStarted(page), { timeout: 20_000 }).toBe(true);
  await expect.poll(() => isControlled(page), { timeout: 20_000 }).toBe(true);
}

function isControlled(page: Page): Promise<boolean> {
  return page.evaluate(() => navigator.serviceWorker.controller !== null);
}

function isWaiting(page: Page): Promise<boolean> {
  return page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));
}

function keptAddresses(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const kept = await Promise.all((await caches.keys()).map(async (key) => (await caches.open(key)).keys()));
    return kept.flat().map((request) => request.url);
  });
}

/** What Updates.apply() does, without the app around it. */
function changeOver(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const changed = new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done));
    registration.waiting?.postMessage({ type: 'update' });
    await changed;
  });
}

/** A copy of the site whose page says that it is another one; the caller removes it. */
function newerBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rebook-newer-'));
  cpSync(BUILT_SITE, folder, { recursive: true });
  change(join(folder, 'index.html'), /<head>/, '<head><meta name="build" content="newer" />');
  change(join(folder, 'sw.js'), /VERSION = "/, 'VERSION = "newer');
  return folder;
}

function isNewer(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector('meta[name=build]') !== null);
}

function change(file: string, pattern: RegExp, text: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(pattern, text));
}
