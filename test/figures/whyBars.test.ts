/** The bars of "why it changed": which rows there are, on which axis, and what keyboard and screen reader get of them. */
import { fireEvent, screen } from '@testing-library/svelte';
import { describe, expect, test, vi } from 'vitest';
import WhyBars from '../../src/figures/WhyBars.svelte';
import { barDomain, isIdle, orderRows, type WhyRow } from '../../src/figures/whyBars';
import { show } from './stage';

const row = (key: string, value: number | null, more: Partial<WhyRow> = {}): WhyRow => ({
  ...{ key, kind: 'cause', value, band: null, isWithinLuck: null },
  ...more,
});
const still = { band: { low: 0, high: 0 }, isWithinLuck: true };
const rest = [row('carryOver', 1, { kind: 'carryOver' }), row('luck', -2, { kind: 'luck' })];

describe('the rows', () => {
  test('begin with the largest cause, whatever its sign; what is left comes last', () => {
    const rows = orderRows([row('a', 1), row('b', -3), row('c', 2), ...rest], 5, false);
    expect(rows.map(({ key }) => key)).toEqual(['b', 'c', 'a', 'carryOver', 'luck']);
  });

  test('put the smallest of many causes together, and their sum is that of the row', () => {
    const causes = [1, 2, 3, 4, 5, 6].map((value) => row(`c${value}`, value));
    const rows = orderRows([...causes, ...rest], 4, false);
    expect(rows.map(({ key, value }) => [key, value])).toEqual([
      ...[
        ['c6', 6],
        ['c5', 5],
        ['c4', 4],
        ['others', 6],
      ],
      ...[
        ['carryOver', 1],
        ['luck', -2],
      ],
    ]);
    expect(orderRows([...causes, ...rest], 4, true)).toHaveLength(8);
  });

  test('put causes that do nothing to the figure together, so that the one that does stands alone', () => {
    const rows = orderRows([row('a', 0, still), row('price', -3), row('b', 0, still), ...rest], 5, false);
    expect(rows.map(({ key }) => key)).toEqual(['price', 'others', 'carryOver', 'luck']);
    expect(isIdle(rows[1])).toBe(true);
  });

  test('a single small cause keeps its row', () => {
    const rows = orderRows([row('a', 0, still), row('price', -3)], 5, false);
    expect(rows.map(({ key }) => key)).toEqual(['price', 'a']);
  });

  test('an interaction of nothing has no row', () => {
    const nothing = row('interaction', 0, { kind: 'interaction', ...still });
    expect(orderRows([row('a', 1), nothing], 5, false).map(({ key }) => key)).toEqual(['a']);
    const something = { ...nothing, band: { low: -1, high: 1 } };
    expect(orderRows([row('a', 1), something], 5, false)).toHaveLength(2);
  });

  test('no part of a lever is lost: with and without folding the rows add up to the same', () => {
    const causes = [3, -1, 0.5, 0.25, -4, 2, 1].map((value, index) => row(`c${index}`, value));
    const sum = (rows: readonly WhyRow[]): number => rows.reduce((all, { value }) => all + (value ?? NaN), 0);
    expect(sum(orderRows([...causes, ...rest], 3, false))).toBe(sum(orderRows([...causes, ...rest], 3, true)));
  });
});

test('the axis has nought on it, holds every band and never magnifies noise', () => {
  const [low, high] = barDomain([row('a', 2, { band: { low: 1, high: 6 } }), row('b', null)], 1);
  expect(low).toBeLessThanOrEqual(0);
  expect(high).toBeGreaterThanOrEqual(6);
  const [from, to] = barDomain([row('a', 0.001)], 1);
  expect(to - from).toBeGreaterThanOrEqual(1);
  expect(from).toBeLessThanOrEqual(0);
  expect(barDomain([], 4)).toEqual([-2, 2]);
});

describe('the picture', () => {
  const named = [
    {
      ...row('price', -3.5, { band: { low: -4.2, high: -2.4 }, isWithinLuck: false }),
      name: 'Stand price 1,150 → 1,230',
    },
    { ...row('luck', -1.1, { kind: 'luck', band: { low: -2, high: 2 }, isWithinLuck: true }), name: 'Luck' },
  ].map((one) => ({ ...one, amount: String(one.value), spoken: `${one.name} ${one.value}` }));

  test('every row can be reached and chosen by keyboard, and says its name and value', async () => {
    const [onselect, onpoint] = [vi.fn(), vi.fn()];
    await show(WhyBars, { rows: named, label: 'Why?', minimumSpan: 1, selected: 'price', onselect, onpoint });
    const price = screen.getByRole('button', { name: 'Stand price 1,150 → 1,230 -3.5' });
    expect(price.getAttribute('aria-pressed')).toBe('true');
    await fireEvent.click(screen.getByRole('button', { name: 'Luck -1.1' }));
    expect(onselect).toHaveBeenCalledWith('luck');
    await fireEvent.focus(price);
    await fireEvent.blur(price);
    expect(onpoint.mock.calls.map(([key]: (string | null)[]) => key)).toEqual(['price', null]);
  });

  test('what is within luck is drawn otherwise than what is not, and a value nobody knows has no bar', async () => {
    const rows = [...named, { ...row('empathy', null), name: 'Empathy', amount: '–', spoken: 'Empathy –' }];
    const { container } = await show(WhyBars, {
      ...{ rows, label: 'Why?', minimumSpan: 1, selected: null, onselect: vi.fn() },
    });
    const groups = [...container.querySelectorAll('svg g')];
    expect(groups.map((group) => group.classList.contains('faint'))).toEqual([false, true, false]);
    expect(groups.map((group) => group.querySelectorAll('rect').length)).toEqual([1, 1, 0]);
    expect(groups.map((group) => group.querySelectorAll('.band').length)).toEqual([1, 1, 0]);
  });
});
