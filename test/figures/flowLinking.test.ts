import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { describe, expect, test, vi } from 'vitest';
import type { ListedCustomers } from '../../src/figures/customerGroup';
import { courseOf } from '../../src/figures/flowMoves';
import FlowRibbon from '../../src/figures/FlowRibbon.svelte';
import { isReplaced } from '../../src/figures/floor/customers';
import { AWAY } from '../../src/figures/moves';
import TransitionMatrix from '../../src/figures/TransitionMatrix.svelte';
import { en } from '../../src/i18n/en';
import { mixedRun } from './mixedRun';
import { show } from './stage';

const { editions } = mixedRun();
const props = { editions, current: 3, scheme: 'dickBasu', side: 'exhibitors', view: 'model' } as const;
const choice = { scheme: 'dickBasu', side: 'exhibitors', view: 'model' } as const;
const button = (name: RegExp): HTMLElement => screen.getByRole('button', { name });

describe('the flow ribbon points', () => {
  test('at an edition by its heading, at a class and an edition by a block', async () => {
    const { pointing } = await show(FlowRibbon, props);
    await userEvent.hover(button(/^Look back at: Edition 2/));
    expect(pointing.at).toEqual({ edition: 2 });
    await userEvent.hover(button(/^Edition 2 · Loyal: /));
    expect(pointing.at).toEqual({ edition: 2, segment: { scheme: 'dickBasu', class: 0, side: 'exhibitors' } });
    await userEvent.unhover(button(/^Edition 2 · Loyal: /));
    expect(pointing.at).toBeNull();
  });
  test('by keyboard too, and stops when the focus goes', async () => {
    const { pointing } = await show(FlowRibbon, props);
    button(/^Edition 3 · Spuriously loyal: /).focus();
    expect(pointing.at?.segment).toEqual({ scheme: 'dickBasu', class: 2, side: 'exhibitors' });
    button(/^Edition 3 · Spuriously loyal: /).blur();
    expect(pointing.at).toBeNull();
  });
  test('at the very customers of a ribbon, as far as they still hold their places', async () => {
    const { pointing } = await show(FlowRibbon, props);
    button(/^Edition 3 · Loyal → left/).focus();
    const [before, now] = [editions[2].snapshot, editions[3].snapshot];
    const lit = [...(pointing.at?.customers ?? [])];
    expect(lit.length).toBeGreaterThan(0);
    for (const customer of lit) {
      expect(isReplaced(before, now, customer)).toBe(false);
      expect(now.attending[customer]).toBe(0);
    }
    expect(pointing.isMove({ scheme: 'dickBasu', edition: 3, from: 0, to: AWAY })).toBe(true);
  });
  test("at customers without naming classes in organiser's view", async () => {
    const { pointing } = await show(FlowRibbon, { ...props, view: 'organiser' });
    await userEvent.hover(button(/Edition 3 · came again/));
    const { attending, newcomers } = editions[3].report.exhibitors;
    expect(pointing.at?.customers?.size).toBe(attending - newcomers);
    expect(pointing.at?.segment).toBeUndefined();
  });
});

describe('the flow ribbon is lit', () => {
  test('at the edition, the class and the move pointed at elsewhere', async () => {
    const { pointing } = await show(FlowRibbon, props);
    pointing.point({ edition: 1 });
    await tick();
    expect(button(/^Look back at: Edition 1/)).toHaveClass('pointed');
    pointing.point({ segment: { scheme: 'dickBasu', class: 1 } });
    await tick();
    for (const block of screen.getAllByRole('button', { name: /· Latent loyal: / }))
      expect(block).toHaveClass('active');
    expect(button(/^Edition 3 · Loyal: /)).not.toHaveClass('active');
    pointing.point({ segment: { scheme: 'brandt', class: 1 } });
    await tick();
    expect(button(/^Edition 3 · Latent loyal: /)).not.toHaveClass('active');
    pointing.point({ move: { scheme: 'dickBasu', edition: 2, from: 0, to: AWAY, side: 'exhibitors' } });
    await tick();
    expect(button(/^Edition 2 · Loyal → left/)).toHaveClass('active');
    expect(button(/^Edition 2 · still Loyal/)).toHaveClass('dimmed');
  });
  test('along the way of the one customer pointed at elsewhere', async () => {
    const { pointing, container } = await show(FlowRibbon, props);
    expect(container.querySelector('[data-course]')).toBeNull();
    pointing.pointCustomer(editions[3].snapshot.attending.indexOf(1));
    await tick();
    expect(container.querySelectorAll('[data-course] circle').length).toBeGreaterThan(0);
    pointing.pointCustomer(editions[3].snapshot.exhibitorCount);
    await tick();
    expect(container.querySelector('[data-course]')).toBeNull();
  });
  test('together with the matrix: both mean the same move', async () => {
    const { pointing } = await show(TransitionMatrix, { editions, current: 3, view: 'model', scheme: 'dickBasu' });
    const cell = screen.getByRole('gridcell', { name: /^Loyal → Left/ });
    pointing.point({ move: { scheme: 'dickBasu', edition: 3, from: 0, to: AWAY } });
    await tick();
    expect(screen.getAllByText(/^Loyal → Left/).length).toBeGreaterThan(0);
    cell.focus();
    expect(pointing.isMove({ scheme: 'dickBasu', edition: 3, from: 0, to: AWAY, side: 'exhibitors' })).toBe(true);
  });
});

test('a course follows the classes of the report’s customers, and nobody else in the same place', () => {
  const now = editions[3].snapshot;
  const newborn = editions[3].snapshot.generation.findIndex(
    (generation, customer) => customer < now.exhibitorCount && generation !== editions[2].snapshot.generation[customer],
  );
  expect(courseOf(editions, 3, newborn, choice).slice(0, 3)).toEqual([null, null, null]);
  const guest = editions[3].snapshot.attending.findIndex((_, customer) =>
    editions.every(({ snapshot }) => snapshot.attending[customer] === 1),
  );
  expect(courseOf(editions, 3, guest, choice)).toEqual(
    editions.map(({ snapshot }) => snapshot.classes.dickBasu[guest]),
  );
  expect(courseOf(editions, 3, now.exhibitorCount, choice)).toEqual([]);
});

describe('a list opened from the ribbon', () => {
  const listOf = async (name: RegExp): Promise<ListedCustomers> => {
    const onlist = vi.fn<(group: ListedCustomers) => void>();
    await show(FlowRibbon, { ...props, onlist });
    await userEvent.click(button(name));
    return onlist.mock.calls[0][0];
  };
  test('is as long as the number it was opened from, and says what it lists', async () => {
    const group = await listOf(/^Edition 2 · Loyal → left/);
    expect(group.members).toHaveLength(editions[2].report.exhibitors.transitions.dickBasu[0][AWAY]);
    expect(group.title(en)).toBe('Edition 2 · Loyal → left');
    expect(group.edition).toBe(1);
  });
  test('of a block outside names those who left, and at the start those who come', async () => {
    const { transitions } = editions[3].report.exhibitors;
    const left = await listOf(/^Edition 3 · Not attending/);
    expect(left.members).toHaveLength(transitions.dickBasu.reduce((sum, row) => sum + row[AWAY], 0));
    document.body.innerHTML = '';
    const come = await listOf(/^At the start · Not attending/);
    expect(come.members).toHaveLength(editions[1].report.exhibitors.newcomers);
    expect(come.edition).toBe(1);
  });
});
