// @vitest-environment node
/** The base figures of the specification, section 8: twenty seeds of base decisions. */
import { describe, expect, test } from 'vitest';
import { BASE_DECISIONS } from '../../src/model';
import type { EditionReport, SchemeId } from '../../src/model';
import { mean, reportsOf, seedsFrom, spread, there } from './twinWorlds';

const runs = reportsOf(seedsFrom(1, 20), BASE_DECISIONS);

type Figure = (report: EditionReport) => number;
const million = (value: number): number => value / 1e6;

/** What the specification says of editions 1 and 8. */
const FIGURES: readonly [string, Figure, number, number][] = [
  ['exhibitors', (report) => report.exhibitors.attending, 394, 412],
  ['visitors', (report) => report.market.visitorPersons, 12_040, 12_420],
  ['renewal', (report) => there(report.exhibitors.renewalRate), 0.73, 0.73],
  ['satisfaction of exhibitors', (report) => there(report.exhibitors.satisfaction), 66.8, 66.9],
  ['satisfaction of visitors', (report) => there(report.visitors.satisfaction), 65.3, 65.4],
  ['perceived quality', (report) => there(report.exhibitors.perceivedQuality), 74.5, 74.7],
  ['relationship quality', (report) => there(report.exhibitors.relationshipQuality), 49.5, 50.2],
  ['fill of the hall', (report) => report.market.fill, 0.84, 0.89],
  ['revenue, ¥m', (report) => million(report.money.revenue), 10.1, 10.7],
  ['profit, ¥m', (report) => million(report.money.profit), 1.58, 1.97],
  ['margin', (report) => there(report.money.margin), 0.156, 0.183],
  ['customer equity, ¥m', (report) => million(report.money.customerEquity), 17.6, 18.7],
];

/** Exhibitors by class at edition 6, percent. */
const SHARES: Readonly<Record<SchemeId, readonly number[]>> = {
  brandt: [28, 52, 15, 5],
  dickBasu: [45, 16, 23, 17],
  knox: [34, 33, 17, 16],
  reinartzKumar: [34, 28, 16, 22],
  tier: [15, 28, 51, 6],
};

function expectNear(values: readonly number[], figure: number): void {
  expect(Math.abs(mean(values) - figure), `${mean(values)} against ${figure}`).toBeLessThan(3 * spread(values));
}

describe('base decisions over twenty seeds', () => {
  test.each(FIGURES)('%s starts and ends as specified, within three spreads', (_name, figure, first, last) => {
    expectNear(
      runs.map((reports) => figure(reports[0])),
      first,
    );
    expectNear(
      runs.map((reports) => figure(reports[7])),
      last,
    );
  });

  test.each(Object.entries(SHARES))('%s has its shares at edition 6', (scheme, shares) => {
    shares.forEach((share, held) => {
      const seen = runs.map((reports) => {
        const counts = reports[5].exhibitors.segments[scheme as SchemeId];
        return (100 * counts[held]) / counts.reduce((sum, count) => sum + count, 0);
      });
      expectNear(seen, share);
    });
  });

  test('renewal hardly differs by seed', () => {
    expect(spread(runs.map((reports) => there(reports[7].exhibitors.renewalRate)))).toBeLessThan(0.035);
  });

  test('the score of a run is about sixteen million', () => {
    expect(mean(runs.map((reports) => million(reports[7].money.score)))).toBeGreaterThan(14);
    expect(mean(runs.map((reports) => million(reports[7].money.score)))).toBeLessThan(18);
  });

  test('a sound but improvable show: the promise is kept, credibility whole, nobody turned away by stress', () => {
    for (const reports of runs) {
      expect(reports[7].reputation.credibility).toBeCloseTo(0.6, 3);
      expect(reports[7].service.stress).toBeLessThan(0.02);
    }
  });
});
