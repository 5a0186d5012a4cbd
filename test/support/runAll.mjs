/**
 * `npm test`: types, lint, unit tests, build, then the tests in browsers, all with what is installed.
 * The last line counts the tests of all projects as "N passed, N failed, N skipped". A step that fails without a test
 * having failed (types, lint, build, a crash) counts as one failed test, so that the line never says less than the exit code.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runScript } from './runScript.mjs';

const folder = mkdtempSync(join(tmpdir(), 'rebook-test-'));
const total = { passed: 0, failed: 0, skipped: 0 };
const failedSteps = [];

step('types', () => runScript('check'));
step('lint', () => runScript('lint'));
step('unit tests', () => runTests('unit'));
const isBuilt = step('build', () => runScript('build', '--checked'));
if (isBuilt) step('browser tests', () => runTests('browser', 'engines', 'e2e'));
else console.error('\nThe tests in browsers did not run: there is no build for them.');

rmSync(folder, { recursive: true });
if (failedSteps.length > 0) console.error(`\nFailed: ${failedSteps.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed === 0 ? 0 : 1;

function step(name, run) {
  console.log(`\n== ${name} ==`);
  const failedBefore = total.failed;
  const isGood = run();
  if (!isGood) failedSteps.push(name);
  if (!isGood && total.failed === failedBefore) total.failed += 1;
  return isGood;
}

/** Runs projects of vite.config.ts and adds their counts to the total. */
function runTests(...projects) {
  process.env.REBOOK_TEST_COUNTS = join(folder, `${projects[0]}.json`);
  const isGood = runScript('vitest', ...projects.map((project) => `--project=${project}`));
  const counts = readCounts(process.env.REBOOK_TEST_COUNTS);
  for (const key of Object.keys(total)) total[key] += counts[key];
  return isGood;
}

/** Nothing when vitest ended before it could count. */
function readCounts(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
