// @vitest-environment node
/** The exported tables hold what the run reported, and in organiser's view nothing an organiser could not know. */
import { beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en';
import { zhHans } from '../../../src/i18n/zhHans';
import { BASE_DECISIONS, LEVERS, SCENARIOS } from '../../../src/model';
import { customerRows, decisionRows, reportRows } from '../../../src/screens/cockpit/data/dataTables';
import { DirectRunner } from '../../../src/sim/direct';
import type { PlayedEdition } from '../../../src/sim/runner';

const scenario = { ...SCENARIOS.baseline, scale: 0.1 };
const played = [BASE_DECISIONS, { ...BASE_DECISIONS, standPrice: 1400, explainPrice: true }];
let editions: PlayedEdition[] = [];
beforeAll(async () => {
  editions = await new DirectRunner().play({ scenario, seed: 3, parameters: {}, decisions: played });
});

describe('decisions', () => {
  test('one row an edition with every lever, and a column for each lever a reason was given for', () => {
    const [head, ...rows] = [...decisionRows({ played, reasons: [{}, { standPrice: '=1+1' }] }, en)];
    expect(head).toHaveLength(1 + LEVERS.length + 1);
    expect(head[9]).toBe('Stand price (standPrice)');
    expect(rows.map((row) => row[0])).toEqual([1, 2]);
    LEVERS.forEach(({ id }, index) => expect(rows[1][index + 1]).toBe(played[1][id]));
    expect(rows.map((row) => row.at(-1))).toEqual(['', '=1+1']);
  });
});

describe('reports', () => {
  test('hold every number of every report under its key', () => {
    const rows = [...reportRows(editions, 'model', zhHans)];
    const table = new Map(rows.map(([key, ...cells]) => [key, cells]));
    expect(rows[0]).toEqual([zhHans.data.field, ...editions.map(({ edition }) => zhHans.figures.edition(edition))]);
    editions.forEach(({ report, survey }, index) => {
      expect(table.get('exhibitors.satisfaction')?.[index]).toBe(report.exhibitors.satisfaction);
      expect(table.get('visitors.gap.3')?.[index]).toBe(report.visitors.gap[3]);
      expect(table.get('exhibitors.transitions.brandt.0.4')?.[index]).toBe(report.exhibitors.transitions.brandt[0][4]);
      expect(table.get('money.costs.reliability')?.[index] ?? null).toBe(report.money.costs.reliability ?? null);
      expect(table.get('survey.constructs.satisfaction.mean')?.[index]).toBe(survey.constructs.satisfaction.mean);
    });
  });

  test('in organiser’s view hold behaviour, money and survey, and no state of mind', () => {
    const keys = [...reportRows(editions, 'organiser', en)].slice(1).map(([key]) => String(key));
    expect(keys).toContain('exhibitors.renewalRate');
    expect(keys).toContain('money.profit');
    expect(keys.some((key) => key.startsWith('survey.constructs'))).toBe(true);
    const hidden = /satisfaction|trust|quality|attitude|expectation|empowerment|equity|score|segments|alsoAtRival/i;
    expect(keys.filter((key) => !key.startsWith('survey.') && hidden.test(key))).toEqual([]);
  });
});

describe('customers', () => {
  test('one row per customer and edition, as the snapshot has them', () => {
    const [head, ...rows] = [...customerRows(editions, 'model', en)];
    expect(rows).toHaveLength(3 * 800);
    const at = (name: string): number => head.findIndex((title) => String(title).includes(`(${name})`));
    const { snapshot } = editions[2];
    for (const customer of [0, 239, 240, 799]) {
      const row = rows[2 * 800 + customer];
      expect(row.slice(0, 3)).toEqual([
        2,
        customer + 1,
        customer < 240 ? en.common.side.exhibitor : en.common.side.visitor,
      ]);
      expect(row[at('attending')]).toBe(snapshot.attending[customer]);
      expect(row[at('satisfaction')]).toBeCloseTo(snapshot.satisfaction[customer], 3);
      expect(row[at('pricePaid')]).toBeCloseTo(snapshot.pricePaid[customer], 2);
    }
    expect(rows.every((row) => row.length === head.length)).toBe(true);
  });

  test('in organiser’s view only those who have come, by what they did and paid', () => {
    const [head, ...rows] = [...customerRows([editions[2]], 'organiser', en)];
    const { hasAttended } = editions[2].snapshot;
    expect(rows).toHaveLength(hasAttended.reduce((sum, flag) => sum + flag, 0));
    expect(head.join()).not.toMatch(/satisf|trust|expect|rival|brandt|empower|renewalForecast/i);
  });
});
