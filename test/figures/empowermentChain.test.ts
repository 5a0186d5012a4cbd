import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import {
  CHAIN_LEVERS,
  chainTotals,
  chainWarnings,
  empowermentChain,
  JUDGEMENT_IDS,
  POWER_IDS,
} from '../../src/figures/empowermentChain';
import EmpowermentChain from '../../src/figures/EmpowermentChain.svelte';
import { chainLayout, chainSpots } from '../../src/figures/empowermentChainLayout';
import { chainScale } from '../../src/figures/empowermentChainScale';
import { numbersFor } from '../../src/i18n/numbers';
import { BASE_DECISIONS, type StrategyId } from '../../src/model';
import { playedEdition, sideReport } from './fixture';
import { cellsOf, realRun } from './realRun';
import { show } from './stage';

const numbers = numbersFor('en');
const PLANS: readonly (StrategyId | 'base')[] = [
  'base',
  'premiumRelationship',
  'rightsWithoutInformation',
  'rightsInformed',
];

describe('the chain of empowerment', () => {
  test.each(PLANS)('hands on exactly what the report says arrived (%s)', async (plan) => {
    const { editions, decisionsOf } = await realRun(plan, plan);
    const side = editions[2].report.exhibitors;
    const { levers } = empowermentChain(side, decisionsOf(2));
    const felt = (ids: readonly (typeof CHAIN_LEVERS)[number][]) =>
      ids.reduce((sum, id) => sum + (levers?.[id].felt ?? 0), 0);
    expect(10 + felt(['information'])).toBeCloseTo(side.informationAttainment ?? 0, 9);
    expect(15 + felt(['choice'])).toBeCloseTo(side.serviceChoice ?? 0, 9);
    expect(10 + felt(['suggestion', 'decision', 'participation', 'rewards'])).toBeCloseTo(side.impact ?? 0, 9);
  });
  test.each(PLANS)('knows the equation of impact: the rights as the model weighs them (%s)', async (plan) => {
    const { editions, decisionsOf } = await realRun(plan, plan);
    const { levers } = empowermentChain(editions[2].report.exhibitors, decisionsOf(2));
    const { information, suggestion, rewards } = decisionsOf(2);
    const genuine = 0.35 + 0.65 * (information / 100);
    expect(levers?.suggestion.felt).toBeCloseTo(28 * (suggestion / 100) * genuine, 6);
    expect(levers?.suggestion.granted).toBeCloseTo(28 * (suggestion / 100), 9);
    const rights = ['suggestion', 'decision', 'participation'] as const;
    const together = rights.reduce((sum, id) => sum + (levers?.[id].felt ?? 0), 0);
    expect(levers?.rewards.felt).toBeCloseTo((together * 0.3 * rewards) / 100, 9);
  });
  test('adds up to what this edition makes of empowerment, and loses most where information is missing', async () => {
    const { editions, decisionsOf } = await realRun('rightsWithoutInformation', 'rightsWithoutInformation');
    const side = editions[2].report.exhibitors;
    const chain = empowermentChain(side, decisionsOf(2));
    const felt = POWER_IDS.reduce((sum, id) => sum + (chain.powers[id] ?? 0), 0);
    const before = editions[1].report.exhibitors.empowerment ?? 0;
    // half-way from before to what is felt; newcomers start elsewhere
    expect(Math.abs((before + felt) / 2 - (side.empowerment ?? 0))).toBeLessThan(1.5);
    const { editions: informed, decisionsOf: informedDecisions } = await realRun('rightsInformed', 'rightsInformed');
    const arrives = (totals: ReturnType<typeof chainTotals>) => (totals ? totals.felt / totals.granted : 0);
    const poor = arrives(chainTotals(chain.levers));
    const rich = arrives(chainTotals(empowermentChain(informed[2].report.exhibitors, informedDecisions(2)).levers));
    expect(poor).toBeLessThan(0.6);
    expect(rich).toBeGreaterThan(poor + 0.2);
  });
  test('is silent about bands without decisions, and about everything without people', () => {
    const side = sideReport({
      empowerment: 40,
      competence: 0.5,
      serviceChoice: 50,
      informationAttainment: 40,
      impact: 30,
    });
    const blind = empowermentChain(side, null);
    expect(blind.levers).toBeNull();
    expect(blind.judgements.trust).toBeNull();
    expect(blind.judgements.satisfaction).toBeCloseTo(0.9, 9);
    const empty = empowermentChain(sideReport(), BASE_DECISIONS);
    expect(CHAIN_LEVERS.every((id) => empty.levers?.[id].felt === null)).toBe(true);
    expect(chainTotals(empty.levers)).toBeNull();
    expect(JUDGEMENT_IDS.every((id) => empty.judgements[id] === null)).toBe(true);
  });
  test('follows parameters an experiment sets', async () => {
    const { editions, decisionsOf } = await realRun('base', 'base');
    const side = editions[2].report.exhibitors;
    const doubled = empowermentChain(side, decisionsOf(2), { sPE: 0.18 }).judgements.satisfaction ?? 0;
    expect(doubled).toBeCloseTo(2 * (empowermentChain(side, decisionsOf(2)).judgements.satisfaction ?? 0), 9);
  });
});

describe('the warnings on the chain', () => {
  test('are those of the report, with what the model makes of them', async () => {
    const { editions, decisionsOf } = await realRun('rightsWithoutInformation', 'rightsWithoutInformation');
    const { report } = editions[2];
    const chain = empowermentChain(report.exhibitors, decisionsOf(2));
    const warnings = chainWarnings(report, 'exhibitors', chain);
    expect(warnings.map(({ id, size }) => [id, size])).toEqual([
      ['emptiness', report.exhibitors.emptiness],
      ['overload', report.exhibitors.overloadShare],
      ['exploitation', report.service.exploitation],
    ]);
    expect(warnings[0].satisfaction).toBeCloseTo(-0.1 * report.exhibitors.emptiness, 9);
    expect(warnings[0].trust).toBeCloseTo(-0.2 * report.exhibitors.emptiness, 9);
  });
  test('keep quiet when there is nothing to write', async () => {
    const { editions, decisionsOf } = await realRun('everythingMinimum', 'everythingMinimum');
    const chain = empowermentChain(editions[2].report.exhibitors, decisionsOf(2));
    expect(chainWarnings(editions[2].report, 'exhibitors', chain)).toEqual([]);
  });
});

describe.each([260, 290, 420, 819, 1000])('the chain %i pixels wide', (width) => {
  const layout = chainLayout(width);
  test('keeps its steps inside and apart', () => {
    const spots = chainSpots(layout);
    expect(spots).toHaveLength(14);
    spots.forEach((spot, index) => {
      expect(spot.x).toBeGreaterThanOrEqual(0);
      expect(spot.x + spot.width).toBeLessThanOrEqual(width);
      expect(spot.y + spot.height).toBeLessThanOrEqual(layout.height);
      for (const other of spots.slice(index + 1)) {
        const beside = spot.x + spot.width <= other.x || other.x + other.width <= spot.x;
        expect(beside || spot.y + spot.height <= other.y || other.y + other.height <= spot.y).toBe(true);
      }
    });
  });
  test('never draws a band wider than its step', async () => {
    const { editions, decisionsOf } = await realRun('everythingMaximum', 'everythingMaximum');
    const chains = editions.map(({ edition, report }) => empowermentChain(report.exhibitors, decisionsOf(edition)));
    const scale = chainScale(chains, layout);
    for (const { levers, judgements } of chains) {
      for (const id of CHAIN_LEVERS) {
        expect((levers?.[id].granted ?? 0) * scale.band).toBeLessThanOrEqual(layout.leverRoom + 1e-9);
      }
      for (const id of JUDGEMENT_IDS) {
        expect(Math.abs(judgements[id] ?? 0) * scale.link).toBeLessThanOrEqual(layout.linkRoom + 1e-9);
      }
    }
  });
});

describe('EmpowermentChain', () => {
  test.each(['exhibitors', 'visitors'] as const)('has tables equal to report and decisions (%s)', async (side) => {
    const { editions, decisionsOf } = await realRun('base', 'rightsWithoutInformation');
    await show(EmpowermentChain, { editions, current: 2, view: 'model', decisionsOf });
    if (side === 'visitors') await userEvent.click(screen.getByRole('radio', { name: 'Visitors' }));
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    const [steps, paths] = screen.getAllByRole('table').map(cellsOf);
    const [now, before] = [editions[2].report, editions[1].report];
    const expected = [
      ...CHAIN_LEVERS.map((id) => [numbers.whole(decisionsOf(2)[id]), numbers.whole(decisionsOf(1)[id])]),
      ...POWER_IDS.map((id) => [numbers.plain(now[side][id]), numbers.plain(before[side][id])]),
      [numbers.plain(now[side].empowerment), numbers.plain(before[side].empowerment)],
      ...JUDGEMENT_IDS.map((id) => [numbers.plain(now[side][id]), numbers.plain(before[side][id])]),
      [numbers.percent(now[side].competence), numbers.percent(before[side].competence)],
      [numbers.plain(now[side].emptiness), numbers.plain(before[side].emptiness)],
      [numbers.percent(now[side].overloadShare), numbers.percent(before[side].overloadShare)],
      [numbers.plain(now.service.exploitation), numbers.plain(before.service.exploitation)],
    ];
    expect(Object.values(steps)).toEqual(expected);
    const { levers } = empowermentChain(now[side], decisionsOf(2));
    expect(paths['Right to choose → Service choice']).toEqual([
      numbers.plain(levers?.choice.granted ?? null),
      numbers.plain((now[side].serviceChoice ?? 0) - 15),
    ]);
  });
  test('warns of empty rights on the picture', async () => {
    const { editions, decisionsOf } = await realRun('base', 'rightsWithoutInformation');
    await show(EmpowermentChain, { editions, current: 2, view: 'model', decisionsOf });
    const picture = screen.getByRole('img');
    expect(picture).toHaveTextContent(/Empty rights 57\.5/);
    expect(picture.querySelectorAll('path.warning').length).toBeGreaterThan(2);
  });
  test('reads out what is granted and what is felt, and points at its edition', async () => {
    const { editions, decisionsOf } = await realRun('base', 'rightsWithoutInformation');
    const { pointing } = await show(EmpowermentChain, { editions, current: 2, view: 'model', decisionsOf });
    const chain = screen.getByRole('slider', { name: 'From empowering to being empowered' });
    chain.focus();
    expect(chain).toHaveAttribute('aria-valuetext', expect.stringMatching(/^Empowerment \d/));
    await userEvent.keyboard('{Home}{ArrowRight>2/}');
    expect(chain).toHaveAttribute(
      'aria-valuetext',
      expect.stringMatching(/^Right to suggest 80: worth 22\.4 pts of Impact/),
    );
    expect(pointing.isEdition(2)).toBe(true);
  });
  test('shows an organiser decisions and answers only', async () => {
    const { editions, decisionsOf } = await realRun('base', 'rightsWithoutInformation');
    await show(EmpowermentChain, { editions, current: 2, view: 'organiser', decisionsOf });
    const { trust, empowerment } = editions[2].report.exhibitors;
    expect(screen.queryByText(numbers.plain(trust))).toBeNull();
    expect(screen.queryByText(numbers.plain(empowerment))).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    const cells = cellsOf(screen.getByRole('table'));
    const { mean, low, high } = editions[2].survey.constructs.empowerment;
    expect(cells.Empowerment.slice(0, 3)).toEqual([mean, low, high].map((value) => numbers.plain(value)));
    expect(cells.Trust).toBeUndefined();
  });
  test('can do without decisions and without people', async () => {
    await show(EmpowermentChain, { editions: [playedEdition(0)], current: 0, view: 'model' });
    expect(screen.getByRole('img')).toHaveAccessibleName(/Customers feel empowered: –/);
  });
});
