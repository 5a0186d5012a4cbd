import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { browserTargets } from './src/delivery/browserTargets.ts';
import { selfContainedPage } from './src/delivery/selfContainedPage.ts';
import { serviceWorker } from './src/delivery/serviceWorker.ts';

const BROWSER_TESTS = 'test/**/*.browser.test.ts';
/** Tests that drive whole browsers against the built `dist/`. */
const END_TO_END_TESTS = ['test/e2e/**/*.test.ts', 'test/**/*.e2e.test.ts'];
const ENGINE_TESTS = 'test/engines/**/*.test.ts';

/** `--mode single` builds the one file that opens from disk; every other mode builds the site. */
export default defineConfig(async ({ mode }) => {
  const isSingle = mode === 'single';
  return {
    // Relative addresses: the site works under any sub-path.
    base: './',
    plugins: [
      svelte({ configFile: false }),
      ...(isSingle ? [selfContainedPage(), viteSingleFile({ removeViteModuleLoader: true })] : [serviceWorker()]),
    ],
    // Workers of format 'es' fail silently in Chromium on file://.
    worker: { format: 'iife' as const },
    build: {
      outDir: 'dist',
      target: browserTargets(),
      // The icons and the manifest are of no use inside one file.
      copyPublicDir: !isSingle,
      // test/support/sizes.mjs weighs what counts.
      reportCompressedSize: false,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: { checks: { pluginTimings: false } },
    },
    test: { projects: process.env.VITEST ? await testProjects() : [] },
  };
});

/** Groups run one after another, so that the slow, timing-sensitive ones have the machine to themselves. */
async function testProjects(): Promise<TestProjectConfiguration[]> {
  const instances = await browserInstances();
  return [
    {
      extends: true,
      plugins: [svelteTesting()],
      test: {
        name: 'unit',
        environment: 'happy-dom',
        include: ['test/**/*.test.ts'],
        exclude: [BROWSER_TESTS, ...END_TO_END_TESTS, ENGINE_TESTS],
        setupFiles: ['test/support/setup.ts'],
        testTimeout: 60_000,
        sequence: { groupOrder: 0 },
      },
    },
    // vitest refuses a browser project without a browser
    ...(instances.length === 0
      ? []
      : [
          {
            extends: true as const,
            test: {
              name: 'browser',
              include: [BROWSER_TESTS],
              testTimeout: 60_000,
              sequence: { groupOrder: 1 },
              browser: { enabled: true, headless: true, screenshotFailures: false, instances },
            },
          },
        ]),
    serialProject('engines', [ENGINE_TESTS], 2),
    serialProject('e2e', END_TO_END_TESTS, 3),
  ];
}

function serialProject(name: string, include: string[], groupOrder: number): TestProjectConfiguration {
  return {
    extends: true,
    test: {
      name,
      include,
      environment: 'node',
      fileParallelism: false,
      testTimeout: 240_000,
      hookTimeout: 240_000,
      sequence: { groupOrder },
    },
  };
}

async function browserInstances() {
  // Loaded here, because a build needs neither.
  const { playwright } = await import('@vitest/browser-playwright');
  const { findChromium, findFirefox, launchOptionsFor } = await import('./test/support/browsers.ts');
  const found = [await findChromium(), await findFirefox()].filter((browser) => browser !== undefined);
  return found.map((browser) => ({
    browser: browser.name,
    provider: playwright({ launchOptions: launchOptionsFor(browser) }),
  }));
}
