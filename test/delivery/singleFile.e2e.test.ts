/** rebook.html is whole: it starts from a disk, in browsers as people have them, and asks nobody for anything. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en';
import { zhHans } from '../../src/i18n/zhHans';
import { zhHant } from '../../src/i18n/zhHant';
import { findChromium, findFirefox, launchChromium, launchFirefox } from '../support/browsers';
import { BUILT_SITE, hasStarted, recordRequests } from '../support/site';

const path = join(BUILT_SITE, 'rebook.html');
const html = readFileSync(path, 'utf8');
const address = pathToFileURL(path).href;
const engines = [
  { name: 'Chromium', found: await findChromium(), launch: () => launchChromium() },
  { name: 'Firefox', found: await findFirefox(), launch: () => launchFirefox({ strictFileOrigin: true }) },
];

describe('rebook.html', () => {
  test('refers to no other file', () => {
    const markup = html.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, (_whole, name: string) => `<${name}>`);
    const references = [...markup.matchAll(/\b(?:src|href)="([^"]*)"/g)].map(([, target]) => target);
    expect(references.filter((target) => !target.startsWith('data:'))).toEqual([]);
    expect(html.match(/<script[^>]*\bsrc=[^>]*>/)).toBeNull();
  });

  test('holds all three languages', () => {
    const samples = [zhHans, zhHant, en].map((dictionary) => dictionary.keeping.updateReady);
    expect(samples.filter((text) => !html.includes(text))).toEqual([]);
  });

  for (const { name, found, launch } of engines) {
    test.skipIf(!found)(`starts from a disk in ${name} without an error and without a request`, async () => {
      const browser = await launch();
      try {
        const page = await (await browser.newContext()).newPage();
        const record = recordRequests(page.context());
        const errors: string[] = [];
        page.on('pageerror', (error) => errors.push(error.message));
        page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
        await page.goto(address);
        await expect.poll(() => hasStarted(page), { timeout: 20_000 }).toBe(true);
        expect(errors).toEqual([]);
        expect(record.foreign(address)).toEqual([]);
      } finally {
        await browser.close();
      }
    });
  }
});
