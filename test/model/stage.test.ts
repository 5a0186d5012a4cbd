// @vitest-environment node
/** Where an edition is played makes no difference: on the common columns, or where a run too large for them lies. */
import { expect, test } from 'vitest';
import {
  BASE_DECISIONS,
  SCENARIOS,
  STRATEGIES,
  cloneRun,
  createRun,
  digest,
  futureOf,
  openOutlook,
  playEdition,
  surveyCustomers,
} from '../../src/model';
import { SMALL } from './twinWorlds';

/** Just more than the common columns hold. */
const LARGE = { ...SCENARIOS.baseline, scale: 3.1 };

/** All that can be asked of a show, in words. */
function everythingAbout(seed: number): string[] {
  const run = createRun(SMALL, seed);
  const outlook = openOutlook(run);
  const futures = [BASE_DECISIONS, STRATEGIES.milking, BASE_DECISIONS].map((plan) => futureOf(outlook, plan, 5));
  const report = playEdition(run, BASE_DECISIONS);
  return [
    digest(run),
    JSON.stringify(futures),
    JSON.stringify(report),
    JSON.stringify(surveyCustomers(run).constructs),
  ];
}

test('columns taken before an edition show what it did, and what is written into them is played with', () => {
  const run = createRun(SMALL, 4);
  const other = createRun(SMALL, 5);
  const { satisfaction, referencePrice } = run.customers;
  const before = satisfaction.slice();
  playEdition(run, BASE_DECISIONS);
  expect(satisfaction).not.toEqual(before);
  playEdition(other, BASE_DECISIONS);
  const twin = cloneRun(run);
  referencePrice.fill(100);
  playEdition(run, BASE_DECISIONS);
  playEdition(twin, BASE_DECISIONS);
  expect(run.now.attending[0]).toBeLessThan(twin.now.attending[0]);
});

test('a large run plays, and small ones give the same bits after it', { timeout: 60_000 }, () => {
  const before = everythingAbout(6);
  const large = createRun(LARGE, 1);
  const again = createRun(LARGE, 1);
  playEdition(large, BASE_DECISIONS);
  expect(everythingAbout(6)).toEqual(before);
  playEdition(again, BASE_DECISIONS);
  expect(digest(again)).toBe(digest(large));
});
