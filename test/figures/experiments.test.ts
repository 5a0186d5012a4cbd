import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import EnsembleStrip from '../../src/figures/EnsembleStrip.svelte';
import { pileDots, stripDomain, type StripEdition } from '../../src/figures/ensembleStrip';
import { decimalsFor, writeDifference, writeLevel, type FigureEffect } from '../../src/figures/outcomeWriting';
import SweepHeat from '../../src/figures/SweepHeat.svelte';
import { heatLayout, placeAmong, shadeOf, valuesAlong } from '../../src/figures/sweepHeat';
import SweepLine from '../../src/figures/SweepLine.svelte';
import { bandAt, goodStretches, lineDomain, type SweepPoint } from '../../src/figures/sweepLine';
import Tornado from '../../src/figures/Tornado.svelte';
import { placeBars, tornadoDomain, type TornadoBar } from '../../src/figures/tornado';
import { numbersFor } from '../../src/i18n/numbers';
import { show } from './stage';

const effect = (
  mean: number | null,
  half: number | null,
  verdict: FigureEffect['verdict'] = 'clear',
): FigureEffect => ({
  count: 8,
  mean,
  low: mean === null || half === null ? null : mean - half,
  high: mean === null || half === null ? null : mean + half,
  verdict,
});
const asNow: FigureEffect = { count: 0, mean: 0, low: 0, high: 0, verdict: 'none' };
const en = numbersFor('en');

describe('numbers of experiments', () => {
  test('have as many decimals as their error allows', () => {
    expect([20, 3, 0.4, 0.03, 0.001, 0, null].map(decimalsFor)).toEqual([0, 0, 1, 2, 2, 1, 1]);
  });
  test('are written in the unit of the outcome', () => {
    expect(writeLevel('share', 0.7312, en, 0.004)).toBe('73.1%');
    expect(writeDifference('share', -0.0312, en, 0.02)).toBe('−3');
    expect(writeDifference('yuan', 251_000, en)).toBe('+¥251k');
    expect(writeDifference('persons', 120.4, en, 3)).toBe('+120');
    expect(writeLevel('points', null, en)).toBe('–');
  });
});

describe('Tornado', () => {
  const bars: TornadoBar[] = [
    {
      id: 'standPrice',
      label: 'Stand price',
      detail: 'Price',
      now: '1,150',
      at: { low: '700', high: '1,800' },
      effects: { low: effect(0.1, 0.02), high: effect(-0.12, 0.03) },
    },
    {
      id: 'explainPrice',
      label: 'Explain price rises',
      now: 'No',
      at: { low: 'No', high: 'Yes' },
      effects: { low: asNow, high: effect(0.002, 0.004, 'luck') },
    },
    {
      id: 'idle',
      label: 'Idle',
      now: '1',
      at: { low: '0', high: '2' },
      effects: { low: effect(0, 0, 'none'), high: effect(0.01, null, 'unknown') },
    },
  ];
  const props = { title: 'Tornado', bars, unit: 'share', outcome: 'Renewal, last edition' } as const;

  test('says what each end does, its interval, and whether that is more than luck', async () => {
    await show(Tornado, props);
    const plot = screen.getByRole('slider');
    expect(plot).toHaveAttribute(
      'aria-valuetext',
      'Stand price: 1,150 now. Down to 700: +10 percentage points (95% interval +8 to +12), beyond luck. ' +
        'Up to 1,800: −12 percentage points (95% interval −15 to −9), beyond luck.',
    );
    plot.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(plot).toHaveAttribute('aria-valuetext', expect.stringContaining('Its low end, No, is where it stands.'));
    expect(plot).toHaveAttribute('aria-valuetext', expect.stringContaining('within luck'));
    await userEvent.keyboard('{ArrowDown}');
    expect(plot).toHaveAttribute('aria-valuetext', expect.stringContaining('Down to 0: no difference at all.'));
    expect(plot).toHaveAttribute('aria-valuetext', expect.stringContaining('tried once only'));
  });
  test('opens a factor by key, and has the same numbers as a table', async () => {
    const onpick = vi.fn();
    await show(Tornado, { ...props, onpick });
    screen.getByRole('slider').focus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(onpick).toHaveBeenCalledWith('explainPrice');
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    const row = within(screen.getByRole('table')).getByRole('row', { name: /Stand price/ });
    expect(row).toHaveTextContent('700');
    expect(row).toHaveTextContent('−12');
    expect(row).toHaveTextContent('−15 to −9');
  });
  test('has an axis that holds nought and every bar, but no interval that would hide them', () => {
    const [low, high] = tornadoDomain(bars, 'share');
    expect(low).toBeLessThanOrEqual(-0.12);
    expect(high).toBeGreaterThanOrEqual(0.1);
    const vague = [{ ...bars[0], effects: { low: effect(0.1, 5), high: asNow } }];
    expect(tornadoDomain(vague, 'share')[1]).toBeLessThan(0.2);
    const [from, to] = tornadoDomain([], 'yuan');
    expect(to - from).toBeGreaterThan(0);
  });
  test('has rows that do not overlap, with the label above when it is narrow', () => {
    for (const isNarrow of [true, false]) {
      const [first, second] = placeBars(bars, isNarrow, 200);
      expect(second.top).toBe(first.top + first.height);
      expect(first.lanes.low).toBeLessThan(first.lanes.high);
      expect(first.lanes.high).toBeLessThan(second.top);
    }
    const [narrow] = placeBars(bars, true, 300);
    expect(narrow.labelY).toBeLessThan(narrow.lanes.low);
  });
  test('breaks a long label into lines and makes its row as high as they need', () => {
    const long = [{ ...bars[0], label: 'Pull of promises on recent customers’ expectations' }, bars[1]];
    for (const isNarrow of [true, false]) {
      const [first, second] = placeBars(long, isNarrow, 120);
      expect(first.lines.join(' ')).toBe(long[0].label);
      expect(first.lines.length).toBeGreaterThan(2);
      expect(first.height).toBeGreaterThan(first.lines.length * 15);
      expect(second.top).toBe(first.height);
      expect(second.height).toBeLessThan(first.height);
    }
    expect(placeBars(long, false, 120)[0].labelY).toBe(placeBars(long, false, 120)[0].height / 2);
  });
});

const point = (first: number, mean: number, difference: number, isAsGood = false, second?: number): SweepPoint => ({
  first,
  second,
  mean,
  effect: effect(difference, 0.02, Math.abs(difference) > 0.02 ? 'clear' : 'luck'),
  isAsGood,
});

describe('SweepLine', () => {
  const points = [point(0, 0.6, -0.1), point(50, 0.7, 0), point(100, 0.8, 0.1, true)];
  const props = {
    title: 'Sweep',
    points,
    nowAt: 50,
    now: 0.7,
    best: 2,
    isBestClear: true,
    unit: 'share',
    outcome: 'Renewal',
    lever: 'Reliability',
    writeLever: String,
  } as const;
  test('begins where the decisions are, and reads every place against them', async () => {
    await show(SweepLine, props);
    const plot = screen.getByRole('slider');
    expect(plot).toHaveAttribute('aria-valuetext', expect.stringContaining('Reliability 50: Renewal 70%'));
    plot.focus();
    await userEvent.keyboard('{End}');
    expect(plot).toHaveAttribute(
      'aria-valuetext',
      'Reliability 100: Renewal 80%, +10 percentage points against now (95% interval +8 to +12), beyond luck.',
    );
  });
  test('marks the best only where it stands clear', async () => {
    const stage = await show(SweepLine, props);
    expect(screen.getByText('best')).toBeInTheDocument();
    await stage.update({ ...props, isBestClear: false });
    expect(screen.queryByText('best')).toBeNull();
  });
  test('lays the interval of the difference on the level of now', () => {
    const band = bandAt(0.7, effect(0.1, 0.02));
    expect(band.low).toBeCloseTo(0.78, 9);
    expect(band.high).toBeCloseTo(0.82, 9);
    expect(bandAt(0.7, effect(0.1, null))).toEqual({ low: null, high: null });
    const [low, high] = lineDomain(points, 0.7, 'share');
    expect(low).toBeLessThanOrEqual(0.58);
    expect(high).toBeGreaterThanOrEqual(0.82);
    expect(high).toBeLessThanOrEqual(1);
  });
  test('joins neighbours that are as good as the best', () => {
    const good = [true, true, false, true].map((isAsGood, index) => point(index, 0, 0, isAsGood));
    expect(goodStretches(good)).toEqual([
      { from: 0, to: 1 },
      { from: 3, to: 3 },
    ]);
  });
});

describe('SweepHeat', () => {
  const points = [
    point(700, 0.6, -0.1, false, 50),
    point(1800, 0.5, -0.2, false, 50),
    point(700, 0.8, 0.1, true, 100),
    point(1800, 0.7, 0, false, 100),
  ];
  const props = {
    title: 'Map',
    points,
    nowAt: { first: 1150, second: 74 },
    now: 0.7,
    best: 2,
    isBestClear: true,
    unit: 'share',
    outcome: 'Renewal',
    levers: { first: 'Stand price', second: 'Promise' },
    writeFirst: String,
    writeSecond: String,
  } as const;
  test('is one tab stop, walked in both directions, the lowest value at the bottom', async () => {
    await show(SweepHeat, props);
    await userEvent.tab();
    await userEvent.tab();
    const cell = () => document.activeElement?.getAttribute('aria-label');
    expect(cell()).toMatch(/Stand price 700, Promise 100: Renewal 80%, \+10 percentage points/);
    await userEvent.keyboard('{ArrowDown}{ArrowRight}');
    expect(cell()).toMatch(/Stand price 1800, Promise 50: Renewal 50%/);
    await userEvent.keyboard('{ArrowRight}');
    expect(cell()).toMatch(/Stand price 1800, Promise 50/);
    expect(screen.getAllByRole('gridcell')).toHaveLength(4);
    expect(screen.getAllByRole('gridcell').filter((element) => element.tabIndex === 0)).toHaveLength(1);
  });
  test('has its table, highest row first', async () => {
    await show(SweepHeat, props);
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    const cellsOf = (row: HTMLElement) => [...row.children].map(({ textContent }) => textContent);
    expect(rows.map(cellsOf)).toEqual([
      ['Promise', '700', '1800'],
      ['100', '80%', '70%'],
      ['50', '60%', '50%'],
    ]);
  });
  test('places cells and what lies between them', () => {
    expect(valuesAlong(points, 'second')).toEqual([50, 100]);
    expect(placeAmong([50, 100], 75)).toBe(0.5);
    expect(placeAmong([50, 100], 100)).toBe(1);
    expect(placeAmong([50, 100], 40)).toBeNull();
    expect([shadeOf(-5, 10), shadeOf(0, 10), shadeOf(3, 0)]).toEqual([0.5, 0, 0]);
    const { left, right, cellWidth } = heatLayout(290, 11, 11, { left: 30, right: 2, top: 20 });
    expect(right).toBeCloseTo(288, 9);
    expect(left + 11 * cellWidth).toBeCloseTo(right, 9);
  });
});

describe('EnsembleStrip', () => {
  const strip = (edition: number, values: number[]): StripEdition => ({
    edition,
    own: values[0],
    values,
    count: values.length,
    mean: 0.7,
    sd: 0.02,
    se: 0.005,
    p10: 0.66,
    p25: 0.68,
    median: 0.7,
    p75: 0.72,
    p90: 0.74,
  });
  const editions = [strip(0, [0.7, 0.72]), strip(1, [0.71, 0.73, 0.7])];
  const props = { title: 'Ensemble', editions, unit: 'share', outcome: 'Renewal' } as const;
  test('says mean, standard deviation, standard error and where most shows lie', async () => {
    const { pointing, container } = await show(EnsembleStrip, props);
    const plot = screen.getByRole('slider');
    expect(plot).toHaveAttribute(
      'aria-valuetext',
      'Edition 1: mean 70.0%, standard deviation 2.0, standard error of the mean 0.5; 8 shows in 10 between 66% and 74%. The show you start from 71.0%.',
    );
    expect(container.querySelectorAll('circle.dot, circle.ownDot')).toHaveLength(3);
    plot.focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(pointing.at).toEqual({ edition: 0 });
    expect(container.querySelectorAll('circle.dot, circle.ownDot')).toHaveLength(2);
  });
  test('follows an edition pointed at elsewhere', async () => {
    const { pointing, container } = await show(EnsembleStrip, props);
    pointing.point({ edition: 0 });
    await vi.waitFor(() => expect(container.querySelectorAll('circle.dot, circle.ownDot')).toHaveLength(2));
  });
  test('piles dots that would cover each other, and loses none', () => {
    const dots = pileDots([10, 10.5, 11, 40], 7);
    expect(dots).toHaveLength(4);
    expect(
      dots
        .filter(({ x }) => x === 7 || x === 14)
        .map(({ level }) => level)
        .sort(),
    ).toEqual([0, 0, 1]);
    expect(stripDomain(editions, 'share')[0]).toBeLessThanOrEqual(0.7);
  });
});
