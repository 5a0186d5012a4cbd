import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

export interface TestCounts {
  passed: number;
  failed: number;
  skipped: number;
}

/**
 * Counts the tests of a run; a file that could not be loaded and an error outside any test count as failed.
 * Writes the counts to the file named by REBOOK_TEST_COUNTS (runAll.mjs adds them up), or prints them.
 */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const counts = countTests(modules, unhandledErrors);
    const file = process.env.REBOOK_TEST_COUNTS;
    if (file) writeFileSync(file, JSON.stringify(counts));
    else console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  }
}

export function countTests(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): TestCounts {
  const counts: TestCounts = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
  for (const module of modules) {
    // Errors of a file or a group (an import, a beforeAll); their tests then count as skipped.
    for (const group of [module, ...module.children.allSuites()]) if (group.errors().length > 0) counts.failed += 1;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      // 'pending': the run ended before the test did
      counts[state === 'pending' ? 'failed' : state] += 1;
    }
  }
  return counts;
}
