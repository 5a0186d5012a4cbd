// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { newDocument, type RunDocument } from '../../src/formats/document';
import { BASE_DECISIONS } from '../../src/model';
import { compareAddress } from '../../src/state/address';
import { candidatesOf, canVary, contestantsOf, marketDifference, tokensOf } from '../../src/state/contestants';
import { decisionDifferences } from '../../src/state/decisionDifferences';
import { moneyTotals } from '../../src/state/moneyTotals';
import { placeOf } from '../../src/state/place';
import { DEARER, KINDER, play, SMALL } from './twinRuns';

const run = (more: Partial<RunDocument> = {}, seed = 5): RunDocument =>
  newDocument({ kind: 'own', title: 'Small', scenario: SMALL }, seed, { played: [BASE_DECISIONS, DEARER], ...more });
const library = ['k1', 'k2', 'k3', 'k4'].map((id) => ({ id, document: run({ name: id }) }));
const candidates = candidatesOf(run({ name: 'current' }), library);
const tokensIn = (address: string): string[] => tokensOf(placeOf(address).query);

describe('what an address names', () => {
  test('is read as it was written, each once and at most four', () => {
    expect(tokensIn(compareAddress(['now', 'k1~2']))).toEqual(['now', 'k1~2']);
    expect(tokensIn('#/compare?with=a,a,,b,c,d,e')).toEqual(['a', 'b', 'c', 'd']);
    expect(tokensIn(compareAddress([]))).toEqual([]);
  });

  test('is lettered in order, and what is not there is left out', () => {
    const found = contestantsOf(['k2', 'gone', 'now'], candidates);
    expect(found.map(({ letter, document }) => [letter, document.name])).toEqual([
      ['A', 'k2'],
      ['B', 'current'],
    ]);
    expect(contestantsOf(['now'], candidatesOf(undefined, library))).toEqual([]);
  });

  test('may be a run with one edition at base, where that makes a difference', () => {
    const [varied] = contestantsOf(['k1~2'], candidates);
    expect(varied).toMatchObject({ variation: 2, id: 'k1', letter: 'A' });
    expect(varied.document.played).toEqual([BASE_DECISIONS, BASE_DECISIONS]);
    expect(contestantsOf(['k1~1', 'k1~3', 'k1~x', 'k1~0', 'k1~1.5'], candidates)).toEqual([]);
    expect([canVary(run(), 1), canVary(run(), 2)]).toEqual([false, true]);
  });
});

test('markets are the same only with scenario, seed and parameters alike', () => {
  expect(marketDifference([run(), run({ played: [] }), run({ name: 'x' })])).toBe('none');
  const larger = { kind: 'own' as const, title: 'Small', scenario: { ...SMALL, hall: SMALL.hall + 1000 } };
  expect(marketDifference([run(), { ...run(), scenario: larger }])).toBe('scenario');
  expect(marketDifference([run(), run({}, 6)])).toBe('seed');
  expect(marketDifference([run(), run({ parameters: { discountRate: 0.2 } })])).toBe('parameters');
  const reordered = Object.fromEntries(Object.entries(SMALL).reverse()) as unknown as typeof SMALL;
  expect(marketDifference([run(), { ...run(), scenario: { ...larger, scenario: reordered } }])).toBe('none');
});

test('decisions that differ are listed by edition and lever, without those only one run made', () => {
  const found = decisionDifferences([run(), run({ played: [BASE_DECISIONS, KINDER, DEARER] })]);
  expect(found.map(({ edition, lever }) => `${edition} ${lever.id}`)).toEqual([
    '2 empathy',
    '2 recovery',
    '2 standPrice',
  ]);
  expect(found[2].decisions.map((one) => one?.standPrice)).toEqual([1500, 1150]);
  expect(decisionDifferences([run(), run()])).toEqual([]);
  expect(decisionDifferences([])).toEqual([]);
});

test('money adds up: parts to income, costs and profit, and the editions to their total', async () => {
  const editions = await play([BASE_DECISIONS, DEARER, KINDER]);
  const totals = moneyTotals(editions, 2);
  const { money: first } = editions[1].report;
  const { money: second } = editions[2].report;
  expect(totals.revenue).toBeCloseTo(first.revenue + second.revenue, 6);
  expect(totals.stands + totals.tickets + totals.other).toBeCloseTo(totals.revenue, 6);
  expect(totals.levers + totals.customers + totals.fixed).toBeCloseTo(totals.costs, 6);
  expect(totals.revenue - totals.costs).toBeCloseTo(totals.profit, 4);
  expect([totals.equity, totals.score]).toEqual([second.customerEquity, second.score]);
  expect(moneyTotals(editions, 0)).toMatchObject({ revenue: 0, costs: 0, profit: 0, score: 0 });
});
