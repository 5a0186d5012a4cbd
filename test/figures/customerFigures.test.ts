import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import ComplaintTree from '../../src/figures/ComplaintTree.svelte';
import CustomerEquity from '../../src/figures/CustomerEquity.svelte';
import type { ListedCustomers } from '../../src/figures/customerGroup';
import EnsembleFan from '../../src/figures/EnsembleFan.svelte';
import LoyaltyCurve from '../../src/figures/LoyaltyCurve.svelte';
import { loyaltyCurve } from '../../src/figures/loyaltyCurve';
import MoneyWaterfall from '../../src/figures/MoneyWaterfall.svelte';
import TransitionMatrix from '../../src/figures/TransitionMatrix.svelte';
import { talkCircle } from '../../src/figures/wordOfMouth';
import WordOfMouthNetwork from '../../src/figures/WordOfMouthNetwork.svelte';
import { en } from '../../src/i18n/en';
import { numbersFor } from '../../src/i18n/numbers';
import { mixedRun, type MixedRun } from './mixedRun';
import { show } from './stage';

const numbers = numbersFor('en');
let run: MixedRun;
beforeAll(() => {
  run = mixedRun();
});

/** Opens the tables of the figure and answers the one with this caption as rows of texts. */
async function openTable(caption: string): Promise<string[][]> {
  const button = screen.getByRole('button', { name: 'Table' });
  if (button.getAttribute('aria-expanded') !== 'true') await userEvent.click(button);
  const rows = within(screen.getByRole('table', { name: caption })).getAllByRole('row');
  return rows.slice(1).map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? ''));
}

describe('LoyaltyCurve', () => {
  test('has the shares of the run in its table, and lists a bin by Enter', async () => {
    const onlist = vi.fn<(group: ListedCustomers) => void>();
    const { pointing } = await show(LoyaltyCurve, { editions: run.editions, current: 3, view: 'model', onlist });
    const curve = loyaltyCurve(run.editions[3].snapshot, run.editions[2].snapshot, 'exhibitors');
    const table = await openTable('By satisfaction last time');
    expect(table).toHaveLength(curve.bins.length);
    expect(table.map((cells) => [cells[2], cells[3]])).toEqual(
      curve.bins.map(({ members, returned }) => [String(members.length), String(returned)]),
    );
    const counted = table.reduce((sum, cells) => sum + Number(cells[3]), 0);
    const possible = table.reduce((sum, cells) => sum + Number(cells[2]), 0);
    expect(counted / possible).toBe(run.editions[3].report.exhibitors.renewalRate);
    const cursor = screen.getByRole('slider');
    cursor.focus();
    expect(pointing.at?.customers).toEqual(new Set(curve.bins[0].members));
    expect(cursor).toHaveAttribute('aria-valuetext', expect.stringContaining('came again'));
    await userEvent.keyboard('{ArrowRight}{Enter}');
    const [group] = onlist.mock.lastCall ?? [];
    expect(group?.members).toEqual(curve.bins[1].members);
    expect(group?.title(en)).toContain('Satisfaction');
    cursor.blur();
    expect(pointing.at).toBeNull();
  });
  test("needs two editions, and the model's view", async () => {
    const { update } = await show(LoyaltyCurve, { editions: run.editions.slice(0, 1), current: 0, view: 'model' });
    expect(screen.getByText(/Run edition 1/)).toBeInTheDocument();
    await update({ editions: run.editions, current: 3, view: 'organiser' });
    expect(screen.getByText(/no organiser can see/)).toBeInTheDocument();
    expect(screen.queryByRole('slider')).toBeNull();
  });
});

describe('TransitionMatrix', () => {
  test('has the counts of the report in its table', async () => {
    await show(TransitionMatrix, { editions: run.editions, current: 3, view: 'model', scheme: 'brandt' });
    const table = await openTable('Customers');
    const { transitions } = run.editions[3].report.exhibitors;
    const expected = transitions.brandt.map((row, from) =>
      row.map((count, to) => (from === 4 && to === 4 ? '' : numbers.whole(count))),
    );
    expect(table.map((cells) => cells.slice(1, 6))).toEqual(expected);
  });
  test('lists a cell by click, walks by arrow keys, and lights the class it points at', async () => {
    const onlist = vi.fn<(group: ListedCustomers) => void>();
    const { pointing } = await show(TransitionMatrix, { editions: run.editions, current: 3, view: 'model', onlist });
    const [first] = screen.getAllByRole('gridcell');
    first.focus();
    expect(pointing.isSegment({ scheme: 'dickBasu', class: 0, side: 'exhibitors' })).toBe(true);
    await userEvent.keyboard('{ArrowDown}{ArrowRight}');
    expect(document.activeElement).toHaveAttribute('data-cell', '1/1');
    await userEvent.keyboard('{Home}{Enter}');
    const [group] = onlist.mock.lastCall ?? [];
    expect(group?.members).toHaveLength(run.editions[3].report.exhibitors.transitions.dickBasu[1][0]);
    expect(group?.title(en)).toBe('Latent loyal → Loyal');
  });
  test('says where it leads and what that assumes', async () => {
    await show(TransitionMatrix, { editions: run.editions, current: 3, view: 'model' });
    expect(screen.getByText(/Settles after about|Already about where/)).toBeInTheDocument();
    expect(screen.getByText(/not a forecast/)).toBeInTheDocument();
    const table = await openTable('Customers in each class if it went on like this');
    expect(table[0].at(-1)).toBe(numbers.whole(run.editions[3].report.exhibitors.attending));
  });
  test("keeps to who came in organiser's view", async () => {
    await show(TransitionMatrix, { editions: run.editions, current: 3, view: 'organiser' });
    expect(screen.getAllByRole('gridcell')).toHaveLength(3);
    expect(screen.queryByRole('combobox')).toBeNull();
  });
});

describe('ComplaintTree', () => {
  test('has the shares of the report in its table', async () => {
    await show(ComplaintTree, { editions: run.editions, current: 2, view: 'model' });
    const rows = new Map((await openTable('After a failure')).map(([name, ...cells]) => [name, cells]));
    const { exhibitors } = run.editions[2].report;
    expect(rows.get('Attending')?.[0]).toBe(numbers.whole(exhibitors.attending));
    expect(rows.get('Attending')?.[2]).toBe(numbers.plain(exhibitors.satisfaction));
    expect(rows.get('Attending')?.[3]).toBe(numbers.percent(run.editions[3].report.exhibitors.renewalRate, 1));
    expect(rows.get('Met a failure')?.[1]).toBe(numbers.percent(exhibitors.failureShare, 1));
    expect(rows.get('Complained')?.[1]).toBe(numbers.percent(exhibitors.voicedShare, 1));
  });
  test('reads a branch out on focus and lists it', async () => {
    const onlist = vi.fn<(group: ListedCustomers) => void>();
    const { pointing } = await show(ComplaintTree, { editions: run.editions, current: 3, view: 'model', onlist });
    const silent = screen.getByRole('button', { name: /Kept silent/ });
    silent.focus();
    const size = pointing.at?.customers?.size;
    expect(silent).toHaveAccessibleName(/chance of coming again, as the model reckons/);
    await userEvent.keyboard('{Enter}');
    expect(onlist.mock.lastCall?.[0].members).toHaveLength(size ?? -1);
  });
  test("knows no silent failures in organiser's view", async () => {
    await show(ComplaintTree, { editions: run.editions, current: 2, view: 'organiser' });
    expect(screen.queryByRole('button', { name: /silent/ })).toBeNull();
    expect(screen.getByText(/stay unseen/)).toBeInTheDocument();
    expect(screen.queryByText(/satisfied \d/)).toBeNull();
  });
});

describe('MoneyWaterfall', () => {
  test('has the accounts of the report in its tables, to the yuan', async () => {
    await show(MoneyWaterfall, { editions: run.editions, current: 3 });
    const steps = new Map((await openTable('Revenue, costs and profit')).map(([name, ...cells]) => [name, cells]));
    const { money } = run.editions[3].report;
    expect(steps.get('Revenue')).toEqual([money.revenue, run.editions[2].report.money.revenue].map(numbers.wholeYuan));
    expect(steps.get('Profit')?.[0]).toBe(numbers.wholeYuan(money.profit));
    const lines = new Map((await openTable('Single lines')).map(([name, now]) => [name, now]));
    expect(lines.size).toBe(Object.keys(money.costs).length);
    expect(lines.get('Hall rent')).toBe(numbers.wholeYuan(-money.costs.hallRent));
    expect(lines.get(en.levers.byId.training.name)).toBe(numbers.wholeYuan(-money.costs.training));
  });
  test('reads the lines of a group out, and points at the edition', async () => {
    const { pointing } = await show(MoneyWaterfall, { editions: run.editions, current: 3 });
    const cursor = screen.getByRole('slider');
    cursor.focus();
    await userEvent.keyboard('{End}{ArrowUp}');
    expect(cursor).toHaveAttribute('aria-valuetext', expect.stringContaining('Hall rent'));
    expect(pointing.isEdition(3)).toBe(true);
  });
});

describe('CustomerEquity', () => {
  test('has the equity of the report in its table, but for single precision', async () => {
    await show(CustomerEquity, { editions: run.editions, current: 3, view: 'model' });
    const rows = await openTable('By class');
    const total = Number(rows.at(-1)?.[1].replace(/[¥,]/g, ''));
    const { customerEquity } = run.editions[3].report.money;
    expect(Math.abs(total - customerEquity) / customerEquity).toBeLessThan(1e-6);
    const members = rows.slice(0, 4).reduce((sum, cells) => sum + Number(cells[3].replace(/,/g, '')), 0);
    const { exhibitors, visitors } = run.editions[3].report;
    expect(members).toBe(exhibitors.attending + visitors.attending);
  });
  test('points at a class and lists it', async () => {
    const onlist = vi.fn<(group: ListedCustomers) => void>();
    const { pointing } = await show(CustomerEquity, { editions: run.editions, current: 3, view: 'model', onlist });
    screen.getByRole('slider').focus();
    expect(pointing.isSegment({ scheme: 'tier', class: 0 })).toBe(true);
    await userEvent.keyboard('{Enter}');
    expect(onlist.mock.lastCall?.[0].members).toHaveLength(
      run.editions[3].report.exhibitors.segments.tier[0] + run.editions[3].report.visitors.segments.tier[0],
    );
  });
  test("needs the model's view", async () => {
    await show(CustomerEquity, { editions: run.editions, current: 3, view: 'organiser' });
    expect(screen.getByText(/no organiser can see/)).toBeInTheDocument();
  });
});

describe('WordOfMouthNetwork', () => {
  test('has the volumes of the report and the ties of the customer in its tables', async () => {
    await show(WordOfMouthNetwork, {
      editions: run.editions,
      links: run.links,
      current: 3,
      view: 'model',
      selected: 41,
    });
    const { positiveWord, negativeWord, attending } = run.editions[3].report.exhibitors;
    const volumes = await openTable('Said in each edition');
    expect(volumes[3].slice(1, 3)).toEqual([
      numbers.whole((positiveWord ?? 0) * attending),
      numbers.whole((negativeWord ?? 0) * attending),
    ]);
    const circle = talkCircle(run.editions[3].snapshot, run.links, 41);
    const ties = await openTable('Around Exhibitor #42');
    expect(ties).toHaveLength(circle.hears.length + circle.heardBy.length);
    expect(ties[0][0]).toBe(`#${circle.hears[0].customer + 1}`);
  });
  test('keeps its middle while its ties are walked along, and moves it to who is picked', async () => {
    const onpick = vi.fn<(customer: number) => void>();
    const { pointing } = await show(WordOfMouthNetwork, {
      editions: run.editions,
      links: run.links,
      current: 3,
      view: 'model',
      selected: 41,
      onpick,
    });
    const [speaker] = talkCircle(run.editions[3].snapshot, run.links, 41).hears;
    const voice = screen.getAllByRole('button').find((button) => button.getAttribute('data-voice') === '0');
    voice?.focus();
    expect(pointing.customer).toBe(speaker.customer);
    expect(screen.getByRole('heading', { name: /Around Exhibitor #42/ })).toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    expect(onpick).toHaveBeenLastCalledWith(speaker.customer);
    const name = new RegExp(`Around Exhibitor #${speaker.customer + 1}`);
    expect(screen.getByRole('heading', { name })).toBeInTheDocument();
  });
  test('lists who attends in a circle', async () => {
    const onlist = vi.fn<(group: ListedCustomers) => void>();
    await show(WordOfMouthNetwork, { editions: run.editions, links: run.links, current: 3, view: 'model', onlist });
    screen.getByRole('button', { name: /^Circle 1:/ }).focus();
    await userEvent.keyboard('{Enter}');
    const attending = [...run.editions[3].snapshot.attending.subarray(0, 40).keys()].filter(
      (customer) => run.editions[3].snapshot.attending[customer] === 1,
    );
    expect(onlist.mock.lastCall?.[0].members).toEqual(attending);
  });
  test("needs the model's view and its ties", async () => {
    const { update } = await show(WordOfMouthNetwork, {
      editions: run.editions,
      links: undefined,
      current: 3,
      view: 'model',
    });
    expect(screen.getByText(/still being worked out/)).toBeInTheDocument();
    await update({ editions: run.editions, links: run.links, current: 3, view: 'organiser' });
    expect(screen.getByText(/no organiser can see/)).toBeInTheDocument();
  });
});

describe('EnsembleFan', () => {
  const futures = Array.from({ length: 64 }, (_, index) => ({
    renewalRate: 0.7 + index / 640,
    satisfaction: 60 + index / 10,
    secureShare: 0.2,
    profit: 1e6 + index * 1e4,
  }));
  test('has the values of the report and the quantiles of the futures in its table', async () => {
    await show(EnsembleFan, { editions: run.editions, current: 3, view: 'model', futures });
    await userEvent.click(screen.getByRole('radio', { name: 'Satisfaction' }));
    const rows = await openTable('Exhibitor satisfaction');
    expect(rows.slice(0, 4).map((cells) => cells[1])).toEqual(
      run.editions.map(({ report }) => numbers.plain(report.exhibitors.satisfaction)),
    );
    expect(rows[4].slice(1)).toEqual(['–', '60.6', '61.6', '63.2', '64.7', '65.7']);
  });
  test('holds earlier forecasts against what came', async () => {
    const earlier = [{ edition: 3, futures: futures.map((future) => ({ ...future, profit: -1e9 })) }];
    await show(EnsembleFan, { editions: run.editions, current: 3, view: 'model', futures, earlier });
    await userEvent.click(screen.getByRole('radio', { name: 'Profit' }));
    expect(screen.getByText('Of 1 earlier forecast, 0 came out inside the 80% band.')).toBeInTheDocument();
  });
  test('asks for earlier forecasts once while it is on the screen, however often it is answered', async () => {
    const stopped = vi.fn();
    const onwatch = vi.fn(() => stopped);
    const props = { editions: run.editions, current: 3, view: 'model' as const, futures, onwatch };
    const { update, unmount } = await show(EnsembleFan, { ...props, isEarlierPending: true });
    expect(screen.getByText('Working out what each edition could have brought …')).toBeVisible();
    await update({ ...props, earlier: [{ edition: 3, futures }], isEarlierPending: false });
    await update({ ...props, current: 2, earlier: [{ edition: 3, futures }] });
    expect([onwatch.mock.calls.length, stopped.mock.calls.length]).toEqual([1, 0]);
    unmount();
    expect(stopped).toHaveBeenCalledOnce();
  });
  test("draws what was counted and no futures in organiser's view, and looks back by Enter", async () => {
    const onlook = vi.fn<(edition: number) => void>();
    const { pointing } = await show(EnsembleFan, {
      editions: run.editions,
      current: 3,
      view: 'organiser',
      futures,
      onlook,
    });
    expect(screen.getAllByRole('radio')).toHaveLength(2);
    expect(screen.getByText(/forecast is off/)).toBeInTheDocument();
    screen.getByRole('slider').focus();
    await userEvent.keyboard('{Home}{Enter}');
    expect(onlook).toHaveBeenLastCalledWith(0);
    expect(pointing.isEdition(0)).toBe(true);
  });
});
