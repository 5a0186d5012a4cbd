// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { customerEquity, customerValues, EQUITY_SCHEMES } from '../../src/figures/customerEquity';
import { moneyExtent, moneyWaterfall } from '../../src/figures/moneyWaterfall';
import { mixedRun } from './mixedRun';

const { editions } = mixedRun();
const moneyAt = (edition: number) => editions[edition].report.money;

describe('the waterfall of a real edition', () => {
  const steps = moneyWaterfall(moneyAt(3), moneyAt(2));
  const step = (id: string) => {
    const found = steps.find((candidate) => candidate.id === id);
    if (!found) throw new Error(`expected a step ${id}`);
    return found;
  };
  test('adds up to the profit of the report', () => {
    const { revenue, profit } = moneyAt(3);
    expect(step('other').to).toBe(revenue);
    expect(step('house').to).toBeCloseTo(profit, 6);
    expect(step('profit').amount).toBe(profit);
    const flows = steps.filter(({ kind }) => kind !== 'total');
    expect(flows.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(profit, 6);
  });
  test('is a chain: every step begins where the one before ended', () => {
    const flows = steps.filter(({ kind }) => kind !== 'total');
    flows.slice(1).forEach((next, index) => expect(next.from).toBe(flows[index].to));
  });
  test('holds every cost line of the report once, in its group', () => {
    const lines = steps.flatMap((one) => one.lines);
    expect(lines.map(({ id }) => id).sort()).toEqual(Object.keys(moneyAt(3).costs).sort());
    for (const { id, amount, last } of lines) {
      expect(amount).toBe(-moneyAt(3).costs[id]);
      expect(last).toBe(-moneyAt(2).costs[id]);
    }
    expect(step('promise').lines.map(({ id }) => id)).toEqual(['explainPrice', 'advertising']);
    expect(step('relationship').lines.map(({ id }) => id)).toContain('lockInRebate');
    expect(step('house').lines.map(({ id }) => id)).toEqual(['hallRent', 'overhead']);
  });
  test('compares with the edition before, and with nothing at the start', () => {
    expect(step('profit').last).toBe(moneyAt(2).profit);
    expect(moneyWaterfall(moneyAt(0), null).every(({ last }) => last === null)).toBe(true);
  });
  test('has an axis from zero or below that holds every step', () => {
    expect(Math.min(...moneyExtent(steps))).toBeLessThanOrEqual(0);
    expect(Math.max(...moneyExtent(steps))).toBeGreaterThanOrEqual(moneyAt(3).revenue);
  });
});

describe('a saving', () => {
  test('makes its group step up', () => {
    const money = { ...moneyAt(1), costs: { participation: -50, hallRent: 20 }, revenue: 0, profit: 30 };
    const steps = moneyWaterfall({ ...money, revenueParts: { stands: 0, tickets: 0, other: 0 } }, null);
    expect(steps.find(({ id }) => id === 'empowerment')).toMatchObject({ from: 0, to: 50 });
    expect(steps.find(({ id }) => id === 'house')).toMatchObject({ from: 50, to: 30 });
  });
});

describe.each(EQUITY_SCHEMES)('customer equity by %s', (scheme) => {
  const equity = customerEquity(editions[3].snapshot, editions[2].snapshot, scheme, {});
  test('is that of the report but for single precision', () => {
    const { customerEquity: reported } = moneyAt(3);
    expect(Math.abs(equity.total - reported) / reported).toBeLessThan(1e-6);
    expect(Math.abs((equity.last ?? 0) - moneyAt(2).customerEquity) / moneyAt(2).customerEquity).toBeLessThan(1e-6);
  });
  test('is split among the classes without rest', () => {
    const sum = equity.classes.reduce((total, { value }) => total + value, 0);
    expect(sum).toBeCloseTo(equity.total, 4);
    const attending = editions[3].report.exhibitors.attending + editions[3].report.visitors.attending;
    expect(equity.classes.flatMap(({ members }) => members)).toHaveLength(attending);
    equity.classes.forEach(({ members, class: index }) => {
      const { exhibitors, visitors } = editions[3].report;
      expect(members).toHaveLength(exhibitors.segments[scheme][index] + visitors.segments[scheme][index]);
    });
  });
  test('changed by what came, left and stayed', () => {
    const { came, left, stayed } = equity.change ?? { came: NaN, left: NaN, stayed: NaN };
    expect(came + left + stayed).toBeCloseTo(equity.total - (equity.last ?? NaN), 4);
    expect(came).toBeGreaterThan(0);
    expect(left).toBeLessThan(0);
  });
  test('has no change at the start', () => {
    const opening = customerEquity(editions[0].snapshot, undefined, scheme, {});
    expect([opening.last, opening.change]).toEqual([null, null]);
  });
});

describe('what a customer is worth', () => {
  const one = {
    count: 2,
    exhibitorCount: 2,
    attending: Uint8Array.of(1, 0),
    generation: new Uint32Array(2),
    classes: editions[0].snapshot.classes,
    margin: Float32Array.of(1000, 1000),
    renewalForecast: Float32Array.of(0.5, 0.5),
  };
  test('is his margin for as long as he is likely to come, and nothing when he is away', () => {
    expect([...customerValues(one, {})]).toEqual([expect.closeTo(500 / 0.6, 8), 0]);
  });
  test('follows the parameters of the run', () => {
    expect(customerValues(one, { discountRate: 0.5 })[0]).toBeCloseTo(500, 8);
    expect(customerValues(one, { equityCap: 0.2 })[0]).toBeCloseTo(200 / 0.9, 8);
  });
});
