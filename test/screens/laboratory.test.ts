/** The laboratory as a person sees it, with a small show and the model in this thread. */
import { cleanup, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { newDocument } from '../../src/formats/document';
import type { Language } from '../../src/i18n/language.svelte';
import { BASE_DECISIONS, SCENARIOS } from '../../src/model';
import { DirectRunner } from '../../src/sim/direct';
import { Laboratory } from '../../src/state/laboratory/laboratory.svelte';
import AssumptionsPanel from '../../src/screens/laboratory/AssumptionsPanel.svelte';
import LeversPanel from '../../src/screens/laboratory/LeversPanel.svelte';
import ParametersPanel from '../../src/screens/laboratory/ParametersPanel.svelte';
import SetupCard from '../../src/screens/laboratory/SetupCard.svelte';
import SweepPanel from '../../src/screens/laboratory/SweepPanel.svelte';
import { numberText, partNames } from '../../src/screens/laboratory/texts';
import { parameterOf } from '../../src/state/laboratory/parameterFactors';
import WithLanguage from '../support/WithLanguage.svelte';
import { wholeLanguage } from '../support/wholeLanguage';

const SMALL = { ...SCENARIOS.baseline, scale: 0.1, editions: 4 };
const run = newDocument({ kind: 'own', title: 'Small show', scenario: SMALL }, 9, { played: [BASE_DECISIONS] });
let laboratory: Laboratory;
let language: Language;
beforeEach(async () => {
  laboratory = new Laboratory({ runner: new DirectRunner(), document: () => run, now: () => performance.now() });
  laboratory.choose({ repeats: 4 });
  language = await wholeLanguage('en');
});

function show(component: unknown, props: Record<string, unknown> = {}) {
  render(WithLanguage, { props: { language, component: component as never, props: { laboratory, ...props } } });
  return userEvent.setup();
}
const settled = (experiment: { isRunning: boolean }) =>
  vi.waitFor(() => expect(experiment.isRunning).toBe(false), { timeout: 50_000, interval: 50 });

describe('the starting point', () => {
  test('is the run at hand, and can be any ready scenario', async () => {
    const user = show(SetupCard, { newSeed: () => 123, onshowchanged: () => {} });
    expect(screen.getByRole('combobox', { name: 'Show' })).toHaveDisplayValue(
      'My run: Small show (1 of 4 editions played)',
    );
    expect(screen.getByRole('combobox', { name: 'Change from' })).toHaveDisplayValue('edition 2 on');
    await user.click(screen.getByRole('button', { name: 'Another market' }));
    expect(laboratory.setup.seed).toBe(123);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'Price war');
    expect(laboratory.setup).toMatchObject({ scenario: SCENARIOS.priceWar, from: 1, seed: 9 });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Run in the manner of' }), 'Dumping');
    expect(laboratory.setup.decisions[0].standPrice).toBeLessThan(1150);
    await user.click(screen.getByRole('radio', { name: 'other luck' }));
    expect(laboratory.setup.over).toBe('luck');
  });
  test('says when the model is not as it was, and takes that back', async () => {
    const onshowchanged = vi.fn();
    laboratory.setParameter('loss', 3);
    const user = show(SetupCard, { newSeed: () => 1, onshowchanged });
    expect(screen.getByText(/1 assumption changed/)).toBeVisible();
    expect(screen.getByText(`${language.t.parameterNames.evaluate.loss}: 2 → 3`)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show' }));
    expect(onshowchanged).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: 'Reset all' }));
    expect(laboratory.changedCount).toBe(0);
  });
});

describe('a tornado', () => {
  test('is started, read, marked as old, and opens a lever', async () => {
    const onpick = vi.fn();
    const user = show(LeversPanel, { onpick });
    await user.click(screen.getByRole('button', { name: /^Start: play 216 shows/ }));
    await settled(laboratory.levers);
    expect(await screen.findByText('216 shows played.')).toBeVisible();
    const plot = screen.getByRole('slider', { name: 'Tornado · decisions' });
    expect(plot).toHaveAttribute('aria-valuetext', expect.stringMatching(/now\. Down to .*luck\. Up to .*luck\.$/));
    plot.focus();
    await user.keyboard('{Enter}');
    expect(onpick).toHaveBeenCalledOnce();
    laboratory.choose({ repeats: 5 });
    expect(await screen.findByText(/what you see is from before/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'How to read the intervals' }));
    expect(screen.getByText(/the mean of 4 such differences/)).toBeVisible();
  });
  test('is stopped, and keeps what has been played', async () => {
    const user = show(LeversPanel, { onpick: () => {} });
    laboratory.choose({ repeats: 20 });
    await user.click(await screen.findByRole('button', { name: /^Start: play 1,080 shows/ }));
    await vi.waitFor(() => expect(laboratory.levers.progress.done).toBeGreaterThan(5), { timeout: 20_000 });
    expect(screen.getByRole('progressbar')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    expect(await screen.findByText(/^Stopped at .* of 1,080 shows/)).toBeVisible();
    expect(screen.getByRole('slider')).toBeInTheDocument();
  });
});

test('the first step over all assumptions says how many rows of how many parameters it tries', () => {
  show(AssumptionsPanel, { onpick: () => {} });
  const { rows, parameters } = laboratory.asked;
  expect(rows).toBeGreaterThan(parameters);
  expect(screen.getByText(new RegExp(`each of ${rows} rows .*: ${parameters} parameters`))).toBeVisible();
});

test('a sweep says where the best is, or that nothing is clearly better', async () => {
  laboratory.choose({ outcome: 'profit', first: 'advertising', lineSize: 6 });
  const user = show(SweepPanel);
  await user.click(screen.getByRole('button', { name: /^Start: play 28 shows/ }));
  await settled(laboratory.sweep);
  expect(await screen.findByText(/^(Best at|Nowhere is clearly better)/)).toBeVisible();
  expect(
    screen.getByRole('slider', { name: /Profit of an edition, last edition · by Advertising/ }),
  ).toBeInTheDocument();
  await user.selectOptions(screen.getByRole('combobox', { name: 'And a second' }), 'Promise');
  expect(screen.getByText(/what you see is from before/)).toBeVisible();
  expect(screen.getByRole('button', { name: /^Again: play 488 shows/ })).toBeInTheDocument();
});

describe('the parameters', () => {
  test('are found, changed, judged, counted, taken back and played with', async () => {
    const onplay = vi.fn();
    const user = show(ParametersPanel, { search: 'Tversky', onsearch: () => {}, onplay });
    expect(screen.getByText('1 of 477 parameters')).toBeVisible();
    const row = screen.getByText('loss').closest('li') as HTMLElement;
    expect(row).toHaveTextContent('plausible 1.5–3 · model: 2');
    expect(row).toHaveTextContent('Not checked Tversky & Kahneman (1992)');
    const { loss } = language.t.parameterNames.evaluate;
    expect(row).toHaveTextContent(`${loss} loss`);
    const field = within(row).getByRole('textbox', { name: loss });
    await user.clear(field);
    await user.type(field, '6{Enter}');
    expect(laboratory.setup.parameters).toEqual({ loss: 6 });
    expect(row).toHaveTextContent('beyond the plausible range');
    await vi.waitFor(() => expect(laboratory.whatIf.status).toBe('done'), { timeout: 20_000 });
    expect(await within(row).findByText(/^This change alone: .*percentage points/)).toBeVisible();
    const table = screen.getByRole('table');
    expect(within(table).getByRole('row', { name: /Exhibitor satisfaction/ })).toHaveTextContent('−');
    await user.click(screen.getByRole('button', { name: 'Play with these assumptions' }));
    expect(onplay).toHaveBeenCalledOnce();
    await user.click(within(row).getByRole('button', { name: `Reset ${loss}` }));
    expect(laboratory.changedCount).toBe(0);
    expect(screen.queryByRole('table')).toBeNull();
  });
  test('are found by name and by key; one that is opened from elsewhere stands alone until something is searched', async () => {
    const onsearch = vi.fn();
    const { cross, habit } = language.t.parameterNames.book;
    show(ParametersPanel, { search: 'turnout customers', onsearch, onplay: () => {} });
    expect(screen.getByText('1 of 477 parameters')).toBeVisible();
    expect(screen.getByRole('textbox', { name: `${cross} · exhibitors` })).toBeVisible();
    cleanup();
    show(ParametersPanel, { search: 'habit', onsearch, onplay: () => {} });
    expect(screen.queryByText('1 of 477 parameters')).toBeNull();
    cleanup();
    const user = show(ParametersPanel, { search: '', opened: 'habit', onsearch, onplay: () => {} });
    expect(screen.getByText('1 of 477 parameters')).toBeVisible();
    const box = screen.getByRole('searchbox');
    expect(box).toHaveValue(habit);
    await user.type(box, '!');
    expect(onsearch).toHaveBeenCalledWith(`${habit}!`);
  });
  test('refuse what the model does not allow, and say what it does', async () => {
    const user = show(ParametersPanel, { search: 'equityCap', onsearch: () => {}, onplay: () => {} });
    const field = screen.getByRole('textbox', { name: language.t.parameterNames.account.equityCap });
    await user.clear(field);
    await user.type(field, '1{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('The model allows 0 to 0.999.');
    expect(laboratory.changedCount).toBe(0);
  });
  test('are folded by the step of an edition, each with its theories', async () => {
    const user = show(ParametersPanel, { search: '', onsearch: () => {}, onplay: () => {} });
    expect(screen.queryByRole('textbox')).toBeNull();
    await user.click(screen.getByRole('button', { name: /^Word of mouth/ }));
    // the rows of a group are drawn a few at a time
    await vi.waitFor(() => expect(screen.getAllByRole('textbox').length).toBeGreaterThan(20));
    await user.click(screen.getAllByRole('button', { name: 'Word of mouth' }).at(-1) as HTMLElement);
    expect(screen.getByRole('dialog')).toHaveTextContent('Source');
  });
  test('write numbers short, and name the parts of a row', () => {
    expect([0.0035, 1_450_000, 1 / 6, -3.313, 12_000, 1150].map(numberText)).toEqual([
      '0.0035',
      '1,450,000',
      '0.1667',
      '−3.313',
      '12,000',
      '1150',
    ]);
    const names = (key: string) => partNames(parameterOf(key), language);
    expect(names('exit')).toEqual(['exhibitors', 'visitors']);
    expect(names('W')[1]).toBe('responsiveness');
    expect(names('standSizes')).toHaveLength(4);
    expect(names('loss')).toEqual([]);
  });
});
