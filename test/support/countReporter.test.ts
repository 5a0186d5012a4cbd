// @vitest-environment node
import { expect, test } from 'vitest';
import type { TestModule } from 'vitest/node';
import { countTests } from './countReporter';

type State = 'passed' | 'failed' | 'skipped' | 'pending';

test('passed, failed and skipped tests of all files are added up', () => {
  const modules = [file(['passed', 'skipped']), file(['passed', 'failed'])];
  expect(countTests(modules, [])).toEqual({ passed: 2, failed: 1, skipped: 1 });
});

test('what keeps tests from running counts as failed: a file, a group, an error outside, a test that never ended', () => {
  expect(countTests([file([], { fileErrors: 1 })], []).failed).toBe(1);
  expect(countTests([file(['skipped'], { groupErrors: 1 })], [])).toEqual({ passed: 0, failed: 1, skipped: 1 });
  expect(countTests([file(['passed'])], [new Error('unhandled')]).failed).toBe(1);
  expect(countTests([file(['pending'])], []).failed).toBe(1);
});

function file(states: State[], { fileErrors = 0, groupErrors = 0 } = {}): TestModule {
  const errors = (count: number) => () => Array.from({ length: count }, () => ({ message: 'broken' }));
  const children = {
    allTests: () => states.map((state) => ({ result: () => ({ state }) })),
    allSuites: () => [{ errors: errors(groupErrors) }],
  };
  return { errors: errors(fileErrors), children } as unknown as TestModule;
}
