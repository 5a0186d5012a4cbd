import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { describe, expect, test } from 'vitest';
import ForecastBand from '../../src/figures/ForecastBand.svelte';
import KeyFigures from '../../src/figures/KeyFigures.svelte';
import { SECURE } from '../../src/figures/pointing.svelte';
import { mixedRun } from './mixedRun';
import { show } from './stage';

const { editions } = mixedRun();
const cardOf = (name: string): HTMLElement | null => screen.getByText(name).closest('.card');

describe('key figures', () => {
  const props = { now: editions[3], before: editions[2], opening: editions[0], view: 'model', current: 3 } as const;
  test('point at their edition, and the share of secure customers at these', async () => {
    const { pointing } = await show(KeyFigures, { ...props, onchoose: () => {} });
    await userEvent.hover(screen.getByRole('button', { name: 'Secure customers' }));
    expect(pointing.at).toEqual({ edition: 3, segment: SECURE });
    await userEvent.unhover(screen.getByRole('button', { name: 'Secure customers' }));
    expect(pointing.at).toBeNull();
    screen.getByRole('button', { name: 'Profit margin' }).focus();
    expect(pointing.at).toEqual({ edition: 3, segment: undefined });
  });
  test('are lit where secure customers are pointed at elsewhere', async () => {
    const { pointing } = await show(KeyFigures, props);
    pointing.point({ segment: { ...SECURE, side: 'visitors' } });
    await tick();
    expect(cardOf('Secure customers')).toHaveClass('lit');
    expect(cardOf('Visitors')).not.toHaveClass('lit');
  });
  test('say whose they are when they are of another edition than the one on the screen', async () => {
    const { update } = await show(KeyFigures, { ...props, keepsRoom: true });
    expect(screen.getByText('▲▼ vs last edition')).toBeVisible();
    await update({ ...props, keepsRoom: true, now: editions[1], before: editions[0] });
    expect(screen.getByText('Edition 1 ▲▼ vs start')).toBeVisible();
    await update({ ...props, keepsRoom: true, now: editions[0], before: undefined });
    expect(screen.getByText('At the start')).toBeVisible();
    // nothing moves: where a change stood there is still a line
    expect(cardOf('Visitors')?.querySelector('.change')).not.toBeNull();
  });
});

describe('the forecast', () => {
  const futures = [0.7, 0.72, 0.74, 0.76, 0.78].map((renewalRate) => ({ renewalRate, secureShare: 0.3, profit: 2e6 }));
  const props = { edition: 4, editions, futures, total: 64, isPending: false, isLocked: false };
  test('points at the coming edition, and its share of secure customers at these', async () => {
    const { pointing } = await show(ForecastBand, props);
    await userEvent.hover(screen.getByRole('button', { name: /Secure customers/ }));
    expect(pointing.at).toEqual({ edition: 4, segment: SECURE });
    await userEvent.unhover(screen.getByRole('button', { name: /Secure customers/ }));
    expect(pointing.at).toBeNull();
    pointing.point({ segment: SECURE });
    await tick();
    expect(screen.getByRole('button', { name: /Secure customers/ })).toHaveClass('lit');
  });
  test('walks its past by keyboard, and reads out an edition that is pointed at elsewhere', async () => {
    const { pointing } = await show(ForecastBand, props);
    screen.getByRole('slider').focus();
    await userEvent.keyboard('{Home}');
    expect(pointing.isEdition(0)).toBe(true);
    expect(screen.getByText(/^At the start · Exhibitor renewal \d+%$/)).toBeVisible();
    screen.getByRole('slider').blur();
    pointing.point({ edition: 2 });
    await tick();
    expect(screen.getByText(/^Edition 2 · Exhibitor renewal \d+%$/)).toBeVisible();
    pointing.leave();
    await tick();
    expect(screen.getByText(/^About 8 futures in 10/)).toBeVisible();
  });
});
