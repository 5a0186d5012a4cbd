/** Texts that come later may fail to come, like code: that is said, and what was there stays or comes when reloaded. */
import { cpSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterEach, describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en';
import { CHROMIUM, FIREFOX } from '../e2e/robust/stage';
import { BUILT_SITE, startSite } from '../support/site';

interface Visit {
  readonly page: Page;
  readonly url: string;
  /** puts the volume back */
  readonly mend: () => void;
}

describe.each([CHROMIUM, FIREFOX])('texts that cannot be fetched, in $name', ({ found, launch }) => {
  const closing: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });

  /** An English reader at a site that lacks one volume. */
  async function visitWithout(volume: string): Promise<Visit> {
    const folder = mkdtempSync(join(tmpdir(), 'rebook-late-texts-'));
    cpSync(BUILT_SITE, folder, { recursive: true });
    const assets = join(folder, 'assets');
    const file = readdirSync(assets).find((name) => name.startsWith(`${volume}-`)) ?? '';
    renameSync(join(assets, file), join(folder, 'away'));
    const site = await startSite({ folder });
    const browser = await launch();
    closing.push(async () => {
      await browser.close();
      await site.stop();
      rmSync(folder, { recursive: true });
    });
    const page = await (await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' })).newPage();
    return { page, url: site.url, mend: () => renameSync(join(folder, 'away'), join(assets, file)) };
  }

  test.skipIf(!found)('leave a sentence in place of the screen, which comes when the page is reloaded', async () => {
    const { page, url, mend } = await visitWithout('cockpit.en');
    await page.goto(`${url}#/run/baseline?seed=7`);
    await page.getByText(en.keeping.notLoaded).waitFor();
    expect(await page.locator('canvas').count()).toBe(0);

    mend();
    await page.reload();
    await page.getByRole('button', { name: en.cockpit.openShow(1) }).waitFor();
  });

  test.skipIf(!found)('of another language leave the one that is read, its switch and a sentence', async () => {
    const { page, url } = await visitWithout('first.zhHans');
    await page.goto(url);
    const radio = (tag: 'zh-Hans' | 'en') =>
      page.getByRole('radio', { name: en.common.languages[tag].short, exact: true });
    await radio('zh-Hans').dispatchEvent('click');
    await page.getByText(en.keeping.notLoaded).waitFor();
    await expect.poll(() => radio('en').isChecked()).toBe(true);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
});
