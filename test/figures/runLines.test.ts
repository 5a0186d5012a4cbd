import { expect, test } from 'vitest';
import { fireEvent, screen } from '@testing-library/svelte';
import RunLines from '../../src/figures/RunLines.svelte';
import { drawnLine, lastCommonEdition, runDomain, runLines } from '../../src/figures/runLines';
import { playedEdition } from './fixture';
import { show } from './stage';

const withProfit = (profits: readonly number[]) =>
  profits.map((profit, edition) => playedEdition(edition, { money: { profit } }));
const runs = [
  { letter: 'A', editions: withProfit([100, 110, 120, 130]) },
  { letter: 'B', editions: withProfit([100, 110, 90]) },
];
const profitOf = () => runLines(runs, 'model').find(({ id }) => id === 'profit')!;

test('every key figure of the view has one line a run, with the values of its report', () => {
  expect(runLines(runs, 'model').map(({ id }) => id)).toContain('satisfaction');
  expect(runLines(runs, 'organiser').map(({ id }) => id)).toContain('surveyedSatisfaction');
  expect(profitOf().lines).toEqual([
    { letter: 'A', values: [100, 110, 120, 130] },
    { letter: 'B', values: [100, 110, 90] },
  ]);
  expect(runLines([], 'model')).toEqual([]);
});

test('the last common edition is that of the shortest run', () => {
  expect([lastCommonEdition(runs), lastCommonEdition([]), lastCommonEdition([{ editions: [] }])]).toEqual([2, -1, -1]);
});

test('a later line is left out as long as it goes with an earlier one, but for the point where they part', () => {
  const { lines } = profitOf();
  expect(drawnLine(lines, 0)).toEqual([100, 110, 120, 130]);
  expect(drawnLine(lines, 1)).toEqual([null, 110, 90]);
  const same = [lines[1], lines[1]];
  expect(drawnLine(same, 1)).toEqual([null, null, 90]);
});

test('one axis holds all lines, and noise does not fill it', () => {
  const [low, high] = runDomain(profitOf());
  expect(low).toBeLessThan(90);
  expect(high).toBeGreaterThan(130);
  const flat = { id: 'renewal' as const, unit: 'share' as const, lines: [{ letter: 'A', values: [0.7, 0.701] }] };
  const domain = runDomain(flat);
  expect(domain[1] - domain[0]).toBeCloseTo(0.08, 6);
});

test('the picture reads out all runs of an edition, and points at it for the others', async () => {
  const { pointing } = await show(RunLines, { figure: profitOf(), current: 2 });
  expect(screen.getByText('Edition 2: A ¥120, B ¥90')).toBeInTheDocument();
  const cursor = screen.getByRole('slider', { name: 'Profit this edition' });
  await fireEvent.focus(cursor);
  await fireEvent.keyDown(cursor, { key: 'ArrowRight' });
  expect(pointing.at).toEqual({ edition: 3 });
  expect(cursor).toHaveAttribute('aria-valuetext', 'Edition 3: A\u00a0¥130');
  await fireEvent.blur(cursor);
  expect(pointing.at).toBeNull();
});

test('its table has a column for each run', async () => {
  await show(RunLines, { figure: profitOf(), current: 2 });
  await fireEvent.click(screen.getByRole('button', { name: 'Table' }));
  const row = screen.getByRole('row', { name: /^3/ });
  expect([...row.querySelectorAll('td')].map(({ textContent }) => textContent)).toEqual(['¥130', '–']);
});
