// @vitest-environment node
/** A glance at a future sees exactly what playing it would report. */
import { describe, expect, test } from 'vitest';
import {
  BASE_DECISIONS,
  SCENARIOS,
  STRATEGIES,
  cloneRun,
  createRun,
  digest,
  playEdition,
  playFuture,
} from '../../src/model';
import type { EditionReport } from '../../src/model';
import { SMALL, withBase } from './twinWorlds';

function secureShare({ exhibitors, visitors }: EditionReport): number {
  const secure = exhibitors.segments.brandt[0] + visitors.segments.brandt[0];
  return secure / (exhibitors.attending + visitors.attending);
}

describe.each([
  ['base decisions', SCENARIOS.baseline, BASE_DECISIONS],
  ['premium in a small crowded show', { ...SMALL, rivals: 3 }, STRATEGIES.premiumRelationship],
  [
    'an event that takes the contact persons',
    { ...SMALL, events: [{ from: 1, to: 3, managers: 0.5 }] },
    BASE_DECISIONS,
  ],
  ['a hall too small', { ...SMALL, hall: 3000 }, withBase({ standPrice: 800 })],
])('with %s', (_name, scenario, decisions) => {
  const run = createRun(scenario, 31);
  playEdition(run, BASE_DECISIONS);

  test.each([0, 1, 2, 64])('luck %i equals the edition played', (luck) => {
    const before = digest(run);
    const outcome = playFuture(run, decisions, luck);
    expect(digest(run)).toBe(before);
    const played = cloneRun(run);
    const report = playEdition(played, decisions, luck);
    expect(outcome).toEqual({
      renewalRate: report.exhibitors.renewalRate,
      secureShare: secureShare(report),
      profit: report.money.profit,
      exhibitors: report.exhibitors.attending,
      visitorPersons: report.market.visitorPersons,
      satisfaction: report.exhibitors.satisfaction,
      empowerment: report.exhibitors.empowerment,
      relationshipQuality: report.exhibitors.relationshipQuality,
      margin: report.money.margin,
    });
  });
});

test('futures of different shows do not disturb each other', () => {
  const [one, two] = [createRun(SMALL, 1), createRun(SMALL, 2)];
  const first = playFuture(one, BASE_DECISIONS, 3);
  playFuture(two, BASE_DECISIONS, 3);
  expect(playFuture(one, BASE_DECISIONS, 3)).toEqual(first);
});
