/**
 * The same decisions give the same bits in every engine. The model is bundled once, as the app's build would, and the
 * very same text is evaluated by Node, Chromium, Firefox and WebKit; WebKit is looked for only on Linux.
 */
import { readFile } from 'node:fs/promises';
import { runInThisContext } from 'node:vm';
import { build } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import { browserTargets } from '../../src/delivery/browserTargets';
import { findChromium, findFirefox, launchChromium, launchFirefox } from '../support/browsers';
import { findWebKit, launchWebKit } from '../support/webkit';
import { CASES } from './cases';
import { probe, MODEL_VERSION } from './probe';

const found = { chromium: await findChromium(), firefox: await findFirefox(), webkit: findWebKit() };
for (const [name, engine] of Object.entries(found)) {
  if (!engine) console.warn(`${name} is not on this machine: its bits are not compared`);
}

let script: string;
let expected: string[][];
beforeAll(async () => {
  script = await bundledProbe();
  expected = CASES.map(probe);
});

describe('the same decisions give the same bits', () => {
  test('and different runs give different bits, or the digest would be blind', () => {
    const all = expected.flat();
    expect(new Set(all).size).toBe(all.length);
  });

  test('and they are the bits on record for this version of the model', async () => {
    const record: unknown = JSON.parse(await readFile('test/engines/digests.json', 'utf8'));
    expect(record).toEqual({ modelVersion: MODEL_VERSION, digests: expected });
  });

  test('in Node, bundled and minified', () => {
    expect(runInThisContext(script)).toEqual(expected);
  });

  test.skipIf(!found.chromium)('in Chromium', async () => {
    const browser = await launchChromium();
    const page = await browser.newPage();
    const digests = await page.evaluate(script).finally(() => browser.close());
    expect(digests).toEqual(expected);
  });

  test.skipIf(!found.firefox)('in Firefox', async () => {
    const browser = await launchFirefox();
    const page = await browser.newPage();
    const digests = await page.evaluate(script).finally(() => browser.close());
    expect(digests).toEqual(expected);
  });

  test.skipIf(!found.webkit)('in WebKit', async () => {
    const page = await launchWebKit(found.webkit!);
    const digests = await page.run(`return ${script}`).finally(() => page.close());
    expect(digests).toEqual(expected);
  });
});

/** An expression: the digests of all cases. */
async function bundledProbe(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: browserTargets(),
      lib: { entry: 'test/engines/probe.ts', formats: ['iife'], name: 'model' },
    },
  });
  const outputs = [result].flat().flatMap((built) => ('output' in built ? built.output : []));
  const chunk = outputs.find((file) => file.type === 'chunk');
  if (chunk === undefined) throw new Error('expected one chunk from the bundler, got none');
  return `(() => { ${chunk.code}; return ${JSON.stringify(CASES)}.map(model.probe); })()`;
}
