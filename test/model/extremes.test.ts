// @vitest-environment node
/** Empty, tiny and extreme worlds stay finite: no NaN, no division by nothing, no loop without end. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BASE_DECISIONS,
  SCENARIOS,
  STRATEGIES,
  createRun,
  playEdition,
  playFuture,
  surveyCustomers,
} from '../../src/model';
import type { Decisions, Run, Scenario } from '../../src/model';
import { SMALL, numbersIn, withBase } from './twinWorlds';
import { anyDecisions, anySeed, anySettings } from './worlds';

function expectFinite(run: Run, decisions: Decisions, editions: number): void {
  for (let edition = 0; edition < editions; edition++) {
    const report = playEdition(run, decisions);
    expect(numbersIn(report).filter(([, value]) => !Number.isFinite(value))).toEqual([]);
  }
  const reals = new Float64Array(run.buffer, 0, run.customers.randomKey.byteOffset / 8);
  expect(reals.every(Number.isFinite)).toBe(true);
  expect(numbersIn(playFuture(run, decisions, 1)).every(([, value]) => Number.isFinite(value))).toBe(true);
  expect(surveyCustomers(run).responses).toBeGreaterThanOrEqual(0);
}

const EXTREMES: readonly [string, Partial<Scenario>][] = [
  ['one exhibitor and one visitor in the world', { poolExhibitors: 1, poolVisitors: 1 }],
  ['one exhibitor among many visitors', { poolExhibitors: 1 }],
  ['one visitor among many exhibitors', { poolVisitors: 1 }],
  ['a hall of 2,000 m²', { hall: 2000 }],
  ['a hundred excellent rivals at half the price', { rivals: 100, rivalQuality: 95, rivalPrice: 0.5 }],
  ['no rival', { rivals: 0 }],
  ['a shred of a rival', { rivals: 1e-12 }],
  ['room for one visitor, staff for one exhibitor', { visitorRoom: 1, staff: 1 }],
  ['no visitor can come', { events: [{ from: 1, to: 15, visitors: 1 }] }],
  ['everybody loses his contact person', { events: [{ from: 1, to: 15, managers: 1 }] }],
  ['quality falls by 50 points', { events: [{ from: 1, to: 15, quality: -50 }] }],
  ['nobody learns and everybody is linked anywhere', { adaptation: 0, weakTies: 1 }],
  ['expectations follow twice as fast', { adaptation: 2 }],
];

describe.each(EXTREMES)('%s', (_name, changes) => {
  const scenario = { ...SMALL, ...changes };
  test.each([
    ['base levers', BASE_DECISIONS],
    ['nothing done', STRATEGIES.everythingMinimum],
    ['everything done', STRATEGIES.everythingMaximum],
    ['dear as can be', withBase({ standPrice: 1800, ticketPrice: 200, promise: 100 })],
    ['free as can be', withBase({ standPrice: 700, ticketPrice: 0, loyaltyDiscount: 30, lockIn: 100 })],
  ])('stays finite with %s', (_levers, decisions) => {
    expectFinite(createRun(scenario, 3), decisions, 4);
  });
});

test('a show that dies of neglect says null, not NaN', () => {
  const run = createRun({ ...SMALL, poolExhibitors: 10, poolVisitors: 10 }, 1);
  const worst = { ...STRATEGIES.everythingMinimum, standPrice: 1800, ticketPrice: 200 };
  for (let edition = 0; edition < 15; edition++) playEdition(run, worst);
  const report = playEdition(run, worst);
  expect(report.exhibitors.attending + report.visitors.attending).toBe(0);
  expect(report.exhibitors.satisfaction).toBeNull();
  expect(report.exhibitors.customerMargin).toEqual({ p10: null, p50: null, p90: null });
  expect(report.money.margin).toBeNull();
  expect(report.gaps.customer).toBeNull();
  expect(report.market.visitorsPerExhibitor).toBeNull();
  expectFinite(run, BASE_DECISIONS, 3);
});

test('fifteen editions at the smallest scale run through', () => {
  expectFinite(createRun({ ...SCENARIOS.baseline, scale: 0.1, editions: 15 }, 9), BASE_DECISIONS, 15);
});

test('any legal levers in any legal scenario stay finite', () => {
  const world = fc.tuple(anyDecisions, anySettings, anySeed);
  fc.assert(
    fc.property(world, ([decisions, changes, seed]) => {
      expectFinite(createRun({ ...SMALL, poolExhibitors: 300, poolVisitors: 400, ...changes }, seed), decisions, 3);
    }),
    { seed: 20260101, numRuns: 60 },
  );
});
