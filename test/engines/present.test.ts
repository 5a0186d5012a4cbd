/** Skipping is for laptops. Where CI is set, Chromium and Firefox have to be there, so that a green run means they ran. */
import { expect, test } from 'vitest';
import type { Browser } from 'playwright';
import { findChromium, findFirefox, launchChromium, launchFirefox } from '../support/browsers';

const mustRun = Boolean(process.env.CI);
const browsers = [
  { name: 'Chromium', found: await findChromium(), launch: () => launchChromium() },
  { name: 'Firefox', found: await findFirefox(), launch: () => launchFirefox() },
];

for (const { name, found, launch } of browsers) {
  if (!found) console.warn(`${name} is not on this machine: the tests that need it are skipped`);

  test.skipIf(!found && !mustRun)(`${name} opens a page`, async () => {
    expect(found, `CI is set, so ${name} has to be installed`).toBeDefined();
    const browser = await launch();
    expect(await titleOf(browser).finally(() => browser.close())).toBe('Rebook');
  });
}

async function titleOf(browser: Browser): Promise<string> {
  const page = await browser.newPage();
  await page.goto('data:text/html,<title>Rebook</title>');
  return page.title();
}
