import { describe, expect, test } from 'vitest';
import { BASE_DECISIONS, createRun, LEVERS, leverCosts, playEdition, SCENARIOS } from '../../../src/model';
import type { Decisions, EditionReport } from '../../../src/model';
import { leverMoney, totalMoney } from '../../../src/screens/cockpit/decisions/costs';
import type { CostBasis } from '../../../src/screens/cockpit/decisions/costs';
import { lastShowOf } from '../../../src/screens/cockpit/decisions/lastShow';

const SHOW = {
  exhibitors: 400,
  visitorPersons: 12_000,
  netArea: 8000,
  discountArea: 5000,
  discountPersons: 4000,
  complaints: 100,
  contactUnits: 500,
};
const BASIS: CostBasis = { show: SHOW, scenario: SCENARIOS.baseline };
const with_ = (changes: Partial<Decisions>): Decisions => ({ ...BASE_DECISIONS, ...changes });
const money = (changes: Partial<Decisions>, last: Decisions | null = BASE_DECISIONS) =>
  leverMoney(with_(changes), last, BASIS);

describe('what levers cost', () => {
  test('a lever at 50 costs its table value at the usual number of exhibitors', () => {
    expect(money({}).reliability).toEqual({ kind: 'cost', yuan: 70_000, change: 0 });
  });
  test('costs are the model’s where nothing depends on customers', () => {
    const model = leverCosts(BASE_DECISIONS, { exhibitors: 400, scenario: SCENARIOS.baseline });
    const dependent = ['standPrice', 'ticketPrice', 'loyaltyDiscount', 'recovery', 'personalisation', 'lockIn'];
    for (const { id } of LEVERS) if (!dependent.includes(id)) expect(money({})[id].yuan).toBe(model[id]);
  });
  test('participation saves money at first', () => {
    expect(money({ participation: 20 }).participation.yuan).toBeLessThan(0);
  });
  test('recovery pays for last edition’s complaints: 1,500 · (rec² + .3) each', () => {
    const own = leverCosts(BASE_DECISIONS, { exhibitors: 400, scenario: SCENARIOS.baseline }).recovery;
    expect(money({}).recovery.yuan - own).toBeCloseTo(100 * 1500 * (0.4 ** 2 + 0.3), 6);
  });
  test('lock-in pays a share of stand income back: 6 % · lock-in', () => {
    const own = leverCosts(with_({ lockIn: 50 }), { exhibitors: 400, scenario: SCENARIOS.baseline }).lockIn;
    const stands = 1150 * (8000 - 0.05 * 5000);
    expect(money({ lockIn: 50 }).lockIn.yuan - own).toBeCloseTo(0.06 * 0.5 * stands, 6);
  });
  test('personal service makes looking after exhibitors dearer: 1,500 · .33 · personalisation each', () => {
    const own = leverCosts(BASE_DECISIONS, { exhibitors: 400, scenario: SCENARIOS.baseline }).personalisation;
    expect(money({}).personalisation.yuan - own).toBeCloseTo(500 * 1500 * 0.33 * 0.3, 6);
  });
  test('a promise and attention have no price', () => {
    const { promise, attentionKey } = money({ promise: 90, attentionKey: 80 });
    expect([promise.kind, attentionKey.kind]).toEqual(['nothing', 'nothing']);
  });
});

describe('what prices do at last edition’s size', () => {
  test('stands bring list price times net area, tickets list price times visitors', () => {
    expect(money({ standPrice: 1200 }).standPrice).toEqual({ kind: 'income', yuan: 9_600_000, change: 400_000 });
    expect(money({ ticketPrice: 50 }).ticketPrice).toEqual({ kind: 'income', yuan: 600_000, change: 240_000 });
  });
  test('the discount gives away its share of what returning customers pay', () => {
    const given = money({ loyaltyDiscount: 10 }).loyaltyDiscount;
    expect(given.kind).toBe('givenAway');
    expect(given.yuan).toBeCloseTo(0.1 * (1150 * 5000 + 30 * 4000), 6);
    expect(given.change).toBeCloseTo(0.05 * (1150 * 5000 + 30 * 4000), 6);
  });
});

describe('totals', () => {
  test('the whole is the sum of the groups', () => {
    const all = money({ training: 80, standPrice: 1300, information: 70 });
    const groups = (['service', 'price', 'empowerment', 'promise', 'relationship'] as const).map((group) =>
      totalMoney(all, group),
    );
    const total = totalMoney(all);
    expect(groups.reduce((sum, group) => sum + group.cost, 0)).toBeCloseTo(total.cost, 4);
    expect(groups.reduce((sum, group) => sum + group.incomeChange!, 0)).toBeCloseTo(total.incomeChange!, 4);
  });
  test('a higher discount lowers income, a higher price raises it', () => {
    expect(totalMoney(money({ loyaltyDiscount: 10 })).incomeChange).toBeLessThan(0);
    expect(totalMoney(money({ standPrice: 1300 })).incomeChange).toBeGreaterThan(0);
  });
  test('without a last edition there is no change', () => {
    expect(money({}, null).reliability.change).toBeNull();
    expect(totalMoney(money({}, null))).toMatchObject({ costChange: null, incomeChange: null });
  });
});

describe('the size of the last show', () => {
  const report = {
    exhibitors: { attending: 3 },
    market: { visitorPersons: 16, netArea: 63 },
    money: { costs: { exhibitorService: 1500 * (0.9 + 0.33 * 0.3) * 4.2 } },
  } as unknown as EditionReport;
  // three exhibitors (returning for the second and the fifth time, new) and an absent one; two visitors, one returning
  const columns = {
    exhibitorCount: 4,
    count: 6,
    attending: [1, 1, 1, 0, 1, 1],
    attendedPrevious: [1, 1, 0, 1, 1, 0],
    complained: [1, 0, 0, 1, 1, 0],
    tenure: [2, 5, 1, 7, 3, 1],
    standArea: [9, 36, 18, 90, 0, 0],
  };

  test('returning area and persons are weighted with the loyalty ladder .4 + .2·tenure, at most 1.2', () => {
    const show = lastShowOf(report, columns, BASE_DECISIONS);
    expect(show.discountArea).toBeCloseTo(9 * 0.6 + 36 * 1.2, 9);
    expect(show.discountPersons).toBeCloseTo(8 * 0.8, 9);
  });
  test('only complaints of those who attended count', () => {
    expect(lastShowOf(report, columns, BASE_DECISIONS).complaints).toBe(2);
  });
  test('the accounts give the contact units back', () => {
    expect(lastShowOf(report, columns, BASE_DECISIONS).contactUnits).toBeCloseTo(4.2, 9);
  });
  test('overridden parameters count', () => {
    const show = lastShowOf(report, columns, BASE_DECISIONS, { ladderBase: 0, ladderStep: 0 });
    expect(show.discountArea).toBe(0);
  });
});

test('reckoned for the edition that was just played, the figures are those of its accounts', () => {
  const scenario = { ...SCENARIOS.baseline, scale: 0.5 };
  const decisions = with_({ lockIn: 60, recovery: 70, personalisation: 50, loyaltyDiscount: 12, standPrice: 1250 });
  const run = createRun(scenario, 7);
  playEdition(run, decisions);
  const report = playEdition(run, decisions);
  const { costs, revenueParts } = report.money;
  const columns = { ...run.customers, count: run.count, exhibitorCount: run.exhibitorCount };
  const show = lastShowOf(report, columns, decisions);
  const reckoned = leverMoney(decisions, decisions, { show, scenario });
  expect(reckoned.reliability.yuan).toBeCloseTo(costs.reliability, 4);
  expect(reckoned.recovery.yuan).toBeCloseTo(costs.recovery + costs.complaints, 4);
  expect(reckoned.lockIn.yuan / (costs.lockIn + costs.lockInRebate)).toBeCloseTo(1, 9);
  const paid = reckoned.standPrice.yuan + reckoned.ticketPrice.yuan - reckoned.loyaltyDiscount.yuan;
  expect(paid / (revenueParts.stands + revenueParts.tickets)).toBeCloseTo(1, 9);
});
