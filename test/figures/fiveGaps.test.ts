import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { fiveGaps, gapReach, widestGap } from '../../src/figures/fiveGaps';
import FiveGaps from '../../src/figures/FiveGaps.svelte';
import { fiveGapsLayout } from '../../src/figures/fiveGapsLayout';
import { gapSpots } from '../../src/figures/fiveGapsSpots';
import { numbersFor } from '../../src/i18n/numbers';
import { estimate, playedEdition, surveyOf } from './fixture';
import { cellsOf, realRun } from './realRun';
import { show } from './stage';

const numbers = numbersFor('en');

describe('the five gaps', () => {
  test('are the report’s, with those of the edition before', async () => {
    const { editions } = await realRun('base', 'overPromise');
    const gaps = fiveGaps(editions[2], editions[1], 'model');
    expect(Object.fromEntries(gaps.map(({ id, width }) => [id, width]))).toEqual(editions[2].report.gaps);
    expect(Object.fromEntries(gaps.map(({ id, last }) => [id, last]))).toEqual(editions[1].report.gaps);
    expect(gaps.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  });
  test('name the widest of the organiser’s four, never gap 5', async () => {
    const { editions } = await realRun('base', 'overPromise');
    expect(widestGap(fiveGaps(editions[2], undefined, 'model'))?.id).toBe('communication');
    const { editions: poor } = await realRun('everythingMinimum', 'everythingMinimum');
    expect(widestGap(fiveGaps(poor[2], undefined, 'model'))?.id).toBe('standards');
    expect(widestGap([])).toBeNull();
  });
  test('share one scale through a run, wide enough for its widest', async () => {
    const { editions } = await realRun('everythingMinimum', 'everythingMinimum');
    const all = editions.flatMap(({ report }) => Object.values(report.gaps).map((gap) => Math.abs(gap ?? 0)));
    expect(gapReach(editions, 'model')).toBe(Math.max(...all));
    expect(gapReach([playedEdition(0)], 'model')).toBe(6);
  });
  test('are seen by an organiser as far as a survey tells: gap 5 alone, its sign turned', () => {
    const asked = playedEdition(1, { survey: surveyOf(estimate(-0.4, 0.1), 300) });
    const gaps = fiveGaps(asked, undefined, 'organiser');
    expect(gaps.slice(0, 4).every(({ width }) => width === null)).toBe(true);
    expect(gaps[4].width).toBeCloseTo(0.4, 9);
    expect(gaps[4].low).toBeCloseTo(0.3, 9);
    expect(gaps[4].high).toBeCloseTo(0.5, 9);
  });
});

describe.each([260, 290, 420, 600, 1000])('the gap model %i pixels wide', (width) => {
  const layout = fiveGapsLayout(width);
  const boxes = Object.values(layout.boxes);
  test('keeps its boxes inside and apart', () => {
    for (const box of boxes) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      const others = boxes.filter((other) => other !== box);
      expect(others.filter((other) => overlaps(box, other))).toEqual([]);
    }
  });
  test('has the customer above the organiser, and a spot for each gap', () => {
    expect(layout.customer.y + layout.customer.height).toBeLessThan(layout.organiser.y);
    expect(layout.boxes.perceived.y).toBeLessThan(layout.boxes.delivery.y);
    expect(gapSpots(layout)).toHaveLength(5);
  });
});

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
function overlaps(one: Box, other: Box): boolean {
  const beside = one.x + one.width <= other.x || other.x + other.width <= one.x;
  return !beside && one.y < other.y + other.height && other.y < one.y + one.height;
}

describe('FiveGaps', () => {
  test('has a table equal to the report', async () => {
    const { editions } = await realRun('base', 'overPromise');
    await show(FiveGaps, { editions, current: 2, view: 'model' });
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    const [now, before] = [editions[2].report.gaps, editions[1].report.gaps];
    expect(Object.values(cellsOf(screen.getByRole('table')))).toEqual(
      (['knowledge', 'standards', 'delivery', 'communication', 'customer'] as const).map((id) => [
        numbers.signed(now[id]),
        numbers.signed(before[id]),
      ]),
    );
  });
  test('says which gap is widest and what customers feel', async () => {
    const { editions } = await realRun('base', 'overPromise');
    await show(FiveGaps, { editions, current: 2, view: 'model' });
    const felt = numbers.signed(editions[2].report.gaps.customer);
    const name = screen.getByRole('img').getAttribute('aria-label');
    expect(name).toMatch(/Gap 4 · Communication gap/);
    expect(name).toContain(`gap 5: ${felt} pts`);
  });
  test('is walked gap by gap, and tells the other pictures its edition', async () => {
    const { editions } = await realRun('base', 'overPromise');
    const { pointing } = await show(FiveGaps, { editions, current: 2, view: 'model' });
    const model = screen.getByRole('slider', { name: 'The gap model of service quality' });
    model.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(model).toHaveAttribute('aria-valuetext', expect.stringContaining('Gap 2 · Standards gap'));
    expect(pointing.isEdition(2)).toBe(true);
    model.blur();
    expect(pointing.at).toBeNull();
  });
  test('shows the edition another picture points at, and looks at the one picked on its strip', async () => {
    const { editions } = await realRun('base', 'overPromise');
    const onlook = vi.fn();
    const { pointing } = await show(FiveGaps, { editions, current: 2, view: 'model', onlook });
    pointing.point({ edition: 1 });
    expect(await screen.findByText('Edition 1')).toBeVisible();
    pointing.leave();
    const strip = screen.getByRole('slider', { name: /All editions/ });
    strip.focus();
    await userEvent.keyboard('{Home}{Enter}');
    expect(onlook).toHaveBeenCalledWith(0);
  });
  test('names a gap that is better than asked', async () => {
    const { editions } = await realRun('everythingMaximum');
    await show(FiveGaps, { editions, current: 1, view: 'model' });
    const model = screen.getByRole('slider', { name: 'The gap model of service quality' });
    model.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(editions[1].report.gaps.standards).toBeLessThan(-1);
    expect(model).toHaveAttribute('aria-valuetext', expect.stringContaining('negative = better than asked'));
  });
  test('shows an organiser gap 5 with its interval and no true gap', async () => {
    const { editions } = await realRun('base', 'overPromise');
    await show(FiveGaps, { editions, current: 2, view: 'organiser' });
    expect(screen.getByText(/can only estimate gap 5/)).toBeVisible();
    const model = screen.getByRole('slider', { name: 'The gap model of service quality' });
    expect(model).toHaveAttribute('aria-valuetext', expect.stringMatching(/^Gap 1 · Knowledge gap: an organiser/));
    expect(screen.queryByText(numbers.signed(editions[2].report.gaps.communication))).toBeNull();
  });
  test('says so when nobody answered', async () => {
    await show(FiveGaps, { editions: [playedEdition(0)], current: 0, view: 'organiser' });
    expect(screen.getAllByText(/Nobody answered the survey/)[0]).toBeVisible();
  });
});
