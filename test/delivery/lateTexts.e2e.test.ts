/** Texts that come with a screen may fail to come, like its code: that is said, and the page works when it is reloaded. */
import { cpSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en';
import { CHROMIUM, FIREFOX } from '../e2e/robust/stage';
import { BUILT_SITE, startSite } from '../support/site';

describe.each([CHROMIUM, FIREFOX])('texts that cannot be fetched, in $name', ({ found, launch }) => {
  test.skipIf(!found)('leave a sentence in place of the screen, which comes when the page is reloaded', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rebook-late-texts-'));
    cpSync(BUILT_SITE, folder, { recursive: true });
    const assets = join(folder, 'assets');
    const volume = readdirSync(assets).find((name) => name.startsWith('cockpit.en-')) ?? '';
    renameSync(join(assets, volume), join(folder, 'away'));
    const site = await startSite({ folder });
    const browser = await launch();
    const page = await (await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' })).newPage();
    await page.goto(`${site.url}#/run/baseline?seed=7`);
    await page.getByText(en.keeping.notLoaded).waitFor();
    expect(await page.locator('canvas').count()).toBe(0);

    renameSync(join(folder, 'away'), join(assets, volume));
    await page.reload();
    await page.getByRole('button', { name: en.cockpit.openShow(1) }).waitFor();
    await browser.close();
    await site.stop();
    rmSync(folder, { recursive: true });
  });
});
