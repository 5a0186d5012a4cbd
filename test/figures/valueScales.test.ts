import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { heaviestPart, pullOf, scalesReach, sumOfParts, valueParts } from '../../src/figures/valueScales';
import ValueScales from '../../src/figures/ValueScales.svelte';
import { panPlace, partSpots, scalesSizes, sideOf, tiltOf } from '../../src/figures/valueScalesLayout';
import { numbersFor } from '../../src/i18n/numbers';
import type { StrategyId } from '../../src/model';
import { estimate, playedEdition, surveyOf } from './fixture';
import { cellsOf, realRun } from './realRun';
import { show } from './stage';

const numbers = numbersFor('en');
const SIDES = ['exhibitors', 'visitors'] as const;

describe('the eight parts', () => {
  const plans: readonly (StrategyId | 'base')[] = ['base', 'premiumRelationship', 'milking', 'everythingMinimum'];
  test.each(plans)('add up to perceived value, but for customers at the ends of the scale (%s)', async (plan) => {
    const { editions } = await realRun(plan, plan);
    for (const { report } of editions) {
      for (const side of SIDES) {
        const sum = sumOfParts(valueParts(report, undefined, side), 50);
        expect(Math.abs((sum ?? 0) - (report[side].perceivedValue ?? 0))).toBeLessThan(plan === 'base' ? 1e-6 : 0.3);
      }
    }
  });
  test('press or lift their pan: a cost above usual presses, a cost below it lifts', () => {
    expect(pullOf({ pan: 'benefits', points: 2 })).toBe('presses');
    expect(pullOf({ pan: 'benefits', points: -2 })).toBe('lifts');
    expect(pullOf({ pan: 'costs', points: -2 })).toBe('presses');
    expect(pullOf({ pan: 'costs', points: 2 })).toBe('lifts');
    expect(pullOf({ pan: 'costs', points: 0.04 })).toBe('none');
    expect(pullOf({ pan: 'costs', points: null })).toBe('none');
  });
  test('know the heaviest and what is missing', async () => {
    const { editions } = await realRun('milking', 'milking');
    expect(heaviestPart(valueParts(editions[1].report, undefined, 'visitors'))?.id).toBe('money');
    expect(heaviestPart([])).toBeNull();
    expect(sumOfParts([{ points: null }], 50)).toBeNull();
  });
});

describe('the scales', () => {
  test('lean the way the weights pull', () => {
    const sizes = scalesSizes(420, ['Product']);
    const tilt = tiltOf(5, 10);
    expect(tilt).toBeGreaterThan(0);
    expect(panPlace('benefits', tilt, sizes).y).toBeGreaterThan(panPlace('costs', tilt, sizes).y);
    expect(tiltOf(99, 10)).toBe(tiltOf(10, 10));
    expect(tiltOf(-10, 10)).toBe(-tiltOf(10, 10));
  });
  test('draw areas that go with points', () => {
    expect(sideOf(-8, 8, 40) ** 2).toBeCloseTo(4 * sideOf(2, 8, 40) ** 2, 9);
  });
  test('measure a run against its largest part on either side', async () => {
    const { editions } = await realRun('milking', 'milking');
    const reports = editions.map(({ report }) => report);
    const all = reports.flatMap((report) => SIDES.flatMap((side) => report[side].valueParts));
    expect(scalesReach(reports, 50).part).toBe(Math.max(...all.map((points) => Math.abs(points ?? 0))));
  });
  test.each([260, 290, 420, 1000])('stay inside %i pixels at the steepest', (width) => {
    const sizes = scalesSizes(width, ['Personnel']);
    for (const tilt of [-15, 0, 15]) {
      for (const spot of partSpots(tilt, sizes)) {
        expect(spot.x).toBeGreaterThanOrEqual(0);
        expect(spot.x + spot.width).toBeLessThanOrEqual(width);
        expect(spot.y + spot.height).toBeLessThanOrEqual(sizes.height);
      }
    }
  });
});

describe('ValueScales', () => {
  test.each(SIDES)('have a table equal to the report (%s)', async (side) => {
    const { editions } = await realRun('base', 'premiumRelationship', 'premiumRelationship');
    await show(ValueScales, { editions, current: 3, view: 'model' });
    if (side === 'visitors') await userEvent.click(screen.getByRole('radio', { name: 'Visitors' }));
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    const [now, before] = [editions[3].report[side], editions[2].report[side]];
    const cells = Object.values(cellsOf(screen.getByRole('table')));
    expect(cells.slice(0, 8)).toEqual(
      now.valueParts.map((points, part) => [numbers.signed(points), numbers.signed(before.valueParts[part])]),
    );
    expect(cells[8]).toEqual(['50.0', '50.0']);
    const sumOf = (parts: readonly (number | null)[]) => parts.reduce<number>((sum, part) => sum + (part ?? 0), 50);
    expect(cells[9]).toEqual([numbers.plain(sumOf(now.valueParts)), numbers.plain(sumOf(before.valueParts))]);
    expect(cells[10]).toEqual([numbers.plain(now.perceivedValue), numbers.plain(before.perceivedValue)]);
  });
  test('say in words what each part does to its pan', async () => {
    const { editions } = await realRun('base', 'premiumRelationship', 'premiumRelationship');
    const { pointing } = await show(ValueScales, { editions, current: 3, view: 'model' });
    const scales = screen.getByRole('slider', { name: 'Perceived value on the scales' });
    scales.focus();
    await userEvent.keyboard('{ArrowRight>4/}');
    expect(scales).toHaveAttribute('aria-valuetext', expect.stringMatching(/^Monetary cost −.*more cost than usual/));
    expect(pointing.isEdition(3)).toBe(true);
  });
  test('take the neutral value from an experiment that sets it', async () => {
    const { editions } = await realRun('base');
    await show(ValueScales, { editions, current: 1, view: 'model', parameters: { valueBase: 40 } });
    expect(screen.getByText(/perceived value − 40/)).toBeVisible();
  });
  test('tell an organiser the surveyed value and that its parts stay hidden', async () => {
    const asked = playedEdition(1, { survey: surveyOf(estimate(7.1, 0.1), 300) });
    await show(ValueScales, { editions: [asked], current: 1, view: 'organiser' });
    expect(screen.getByText(/value as a whole: 7\.1 \(95% interval 7\.0–7\.2/)).toBeVisible();
    expect(screen.queryByRole('img')).toBeNull();
  });
  test('stand level when nobody is there', async () => {
    await show(ValueScales, { editions: [playedEdition(0)], current: 0, view: 'model' });
    expect(screen.getByRole('img')).toHaveAccessibleName('nobody answered');
  });
});
