// @vitest-environment node
/** Identities and bounds every report keeps, whatever is decided. */
import { describe, expect, test } from 'vitest';
import {
  BASE_DECISIONS,
  SCENARIOS,
  SCHEMES,
  STRATEGIES,
  createRun,
  leverCosts,
  playEdition,
  simulate,
} from '../../src/model';
import type { EditionReport, SideReport } from '../../src/model';
import { SMALL, there } from './twinWorlds';

const WORLDS = [
  ['base', BASE_DECISIONS],
  ['premium', STRATEGIES.premiumRelationship],
  ['milking', STRATEGIES.milking],
  ['maximum', STRATEGIES.everythingMaximum],
  ['minimum', STRATEGIES.everythingMinimum],
] as const;

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const column = (matrix: readonly number[][], index: number): number => total(matrix.map((row) => row[index]));

describe.each(WORLDS)('under %s', (_name, decisions) => {
  const { run, reports } = simulate(SCENARIOS.baseline, decisions, 21);
  const sides = (report: EditionReport): SideReport[] => [report.exhibitors, report.visitors];

  test('profit is revenue without all costs, and the score is what it says', () => {
    let sum = 0;
    for (const { money } of reports) {
      sum += money.profit;
      expect(money.revenue).toBeCloseTo(total(Object.values(money.revenueParts)), 4);
      expect(money.profit).toBeCloseTo(money.revenue - total(Object.values(money.costs)), 4);
      expect(money.score).toBeCloseTo(sum + money.customerEquity - run.opening.money.customerEquity, 3);
    }
  });

  test('levers cost in the books what leverCosts says', () => {
    for (const { money, exhibitors } of reports) {
      const costs = leverCosts(decisions, { exhibitors: exhibitors.attending, scenario: SCENARIOS.baseline });
      for (const [lever, cost] of Object.entries(costs)) expect(money.costs[lever] ?? 0).toBeCloseTo(cost, 6);
    }
  });

  test('segments count every attendee once; Dick–Basu also those who stayed away', () => {
    for (const report of reports) {
      for (const side of sides(report)) {
        for (const scheme of SCHEMES) {
          const counted = total(side.segments[scheme]);
          if (scheme === 'dickBasu') expect(counted).toBeGreaterThanOrEqual(side.attending);
          else expect(counted).toBe(side.attending);
        }
      }
    }
  });

  test('transition matrices lead from the last edition to this one', () => {
    const before = (edition: number): EditionReport => (edition === 1 ? run.opening : reports[edition - 2]);
    for (const report of reports) {
      for (const key of ['exhibitors', 'visitors'] as const) {
        for (const scheme of SCHEMES) {
          const matrix = report[key].transitions[scheme];
          const last = before(report.edition)[key];
          expect(total(matrix.slice(0, 4).map(total))).toBe(last.attending);
          expect(total([0, 1, 2, 3].map((held) => column(matrix, held)))).toBe(report[key].attending);
          expect(total(matrix[4].slice(0, 4))).toBe(report[key].newcomers);
          expect(matrix[4][4]).toBe(0);
          if (scheme !== 'dickBasu') expect(matrix.slice(0, 4).map(total)).toEqual(last.segments[scheme]);
        }
      }
    }
  });

  test('churn, renewal and attendance agree', () => {
    for (const report of reports) {
      for (const side of sides(report)) {
        const returned = side.attending - side.newcomers;
        expect(returned).toBeGreaterThanOrEqual(0);
        if (side.churn !== null && side.renewalRate !== null)
          expect(1 - side.churn).toBeLessThanOrEqual(side.renewalRate);
      }
      expect(report.market.visitorPersons).toBe(8 * report.visitors.attending);
    }
  });

  test('parts add up: value from its eight parts around 50, gaps from met and expected', () => {
    for (const { exhibitors } of reports) {
      if (exhibitors.attending === 0) continue;
      exhibitors.gap.forEach((gap, d) => {
        expect(there(gap)).toBeCloseTo(there(exhibitors.experienced[d]) - there(exhibitors.expected[d]), 9);
      });
      const parts = total(exhibitors.valueParts.map(there));
      // single values are held within 0–100
      expect(Math.abs(there(exhibitors.perceivedValue) - 50 - parts)).toBeLessThan(4);
    }
  });

  test('points, shares and stocks stay within their bounds', () => {
    for (const report of reports) {
      for (const side of sides(report)) {
        for (const value of [side.satisfaction, side.perceivedQuality, side.attitude, side.trust, side.empowerment]) {
          if (value !== null) expect([value >= 0, value <= 100]).toEqual([true, true]);
        }
        for (const value of [side.renewalRate, side.churn, side.firstTimeShare, side.failureShare, side.voicedShare]) {
          if (value !== null) expect([value >= 0, value <= 1]).toEqual([true, true]);
        }
      }
      expect(report.reputation.credibility).toBeGreaterThanOrEqual(0);
      expect(report.reputation.credibility).toBeLessThanOrEqual(0.6);
    }
  });

  test('a report is plain data', () => {
    const report = reports[7];
    expect(structuredClone(report)).toEqual(report);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});

describe('the opening report', () => {
  test('is that of the last history edition', () => {
    const run = createRun(SMALL, 2);
    expect(run.edition).toBe(0);
    expect(run.opening.edition).toBe(0);
    expect(run.opening.money.score).toBe(0);
    expect(playEdition(run, BASE_DECISIONS).edition).toBe(1);
  });
});

describe('columns', () => {
  const { run } = simulate(SCENARIOS.baseline, BASE_DECISIONS, 5);
  const c = run.customers;

  test('show the same as the report', () => {
    const attending = [...c.attending.keys()].filter((i) => c.attending[i] === 1 && i < run.exhibitorCount);
    expect(attending).toHaveLength(run.now.attending[0]);
    const price = total(attending.map((i) => c.pricePaid[i] * c.standArea[i]));
    expect(run.now.money.stands).toBeCloseTo(price, 3);
  });

  test('weights sum to 1, flags are flags, classes lie in 0–3', () => {
    for (let i = 0; i < run.count; i += 7) {
      expect(total(c.dimensionWeight.map((weight) => weight[i]))).toBeCloseTo(1, 12);
      for (const flag of [c.attending, c.attendedPrevious, c.attendingRival, c.hasAttended, c.complained]) {
        expect(flag[i] === 0 || flag[i] === 1).toBe(true);
      }
      for (const scheme of SCHEMES) expect(c[scheme][i]).toBeLessThan(4);
    }
  });

  test('a newborn carries nothing of his predecessor', () => {
    const newborn = [...c.generation.keys()].filter((i) => c.generation[i] > 0 && c.hasAttended[i] === 0);
    expect(newborn.length).toBeGreaterThan(100);
    for (const i of newborn) {
      expect([c.tenure[i], c.margin[i], c.cumulativeProfit[i], c.perceivedQuality[i], c.wordVolume[i]]).toEqual([
        0, 0, 0, 0, 0,
      ]);
      expect(c.absent[i]).toBeGreaterThanOrEqual(9);
    }
  });
});
