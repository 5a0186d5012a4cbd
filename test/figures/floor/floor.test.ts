import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import CustomerMap from '../../../src/figures/CustomerMap.svelte';
import { countFloor, countMissed } from '../../../src/figures/floor/counts';
import { filterCustomers, PAGE_SIZE, pageWithin } from '../../../src/figures/floor/customerRows';
import type { FloorList } from '../../../src/figures/floor/customers';
import CustomerList from '../../../src/figures/floor/CustomerList.svelte';
import { CLASSIFY, SERVE, TALK } from '../../../src/figures/floor/film';
import FloorLegend from '../../../src/figures/floor/FloorLegend.svelte';
import FloorTable from '../../../src/figures/floor/FloorTable.svelte';
import FloorToolbar from '../../../src/figures/floor/FloorToolbar.svelte';
import { placesAfter, ROOMS } from '../../../src/figures/floor/places';
import { customerLines, placeText, summaryText } from '../../../src/figures/floor/texts';
import { en } from '../../../src/i18n/en';
import { numbersFor } from '../../../src/i18n/numbers';
import { zhHans } from '../../../src/i18n/zhHans';
import { zhHant } from '../../../src/i18n/zhHant';
import { BASE_DECISIONS, createRun, playEdition, SCENARIOS, SCHEMES } from '../../../src/model';
import { takeSnapshot } from '../../../src/sim/snapshot';
import { show } from '../stage';
import { crowd, guest, manyPeople } from './crowd';

const MODEL = { lens: 'dickBasu', layout: 'halls', view: 'model', side: 'both' } as const;
const run = createRun(SCENARIOS.baseline, 5);
const report = playEdition(run, BASE_DECISIONS);
const snapshot = takeSnapshot(run);

beforeAll(() => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(520);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly #heard: () => void;
      constructor(heard: () => void) {
        this.#heard = heard;
      }
      observe(): void {
        this.#heard();
      }
      disconnect(): void {}
    },
  );
});

describe('the floor and the model’s report agree', () => {
  test.each(SCHEMES)('%s', (scheme) => {
    const counts = countFloor(snapshot, { ...MODEL, lens: scheme });
    for (const [side, sideReport] of [report.exhibitors, report.visitors].entries()) {
      const one = side as 0 | 1;
      const missed = (room: number): number => (scheme === 'dickBasu' ? countMissed(snapshot, room, one) : 0);
      expect(ROOMS.map((room) => counts.at(room, one) + missed(room))).toEqual(sideReport.segments[scheme]);
      expect(counts.attending(one)).toBe(sideReport.attending);
    }
  });
});

describe('words', () => {
  test('every place has a name and a meaning in both languages', () => {
    for (const { floor } of [zhHans, en]) {
      for (const lens of [...SCHEMES, 'behaviour'] as const) {
        for (let place = 0; place < 8; place++) {
          const { name, meaning } = placeText(floor, lens, place);
          expect(name.length).toBeGreaterThan(1);
          expect(meaning.length).toBeGreaterThan(1);
        }
      }
    }
  });

  test('a customer is named with side, stand, class and state', () => {
    const people = crowd([guest({ standArea: 36, brandt: 2, satisfaction: 54.4, relationshipQuality: 41, failed: 1 })]);
    const lines = customerLines(en.floor, numbersFor('en'), people, MODEL, 0);
    expect(lines[0]).toBe('Exhibitor #1 · 36 m²');
    expect(lines.join(' ')).toMatch(/Loyal.*Vulnerable.*satisfaction 54.*relationship quality 41.*had a failure/);
  });

  test('an organiser is told neither state nor a failure nobody complained about', () => {
    const people = crowd([guest({ brandt: 3, satisfaction: 40, failed: 1 })]);
    const lines = customerLines(en.floor, numbersFor('en'), people, { ...MODEL, view: 'organiser' }, 0);
    expect(lines.join(' ')).not.toMatch(/Dissatisfied|satisfaction|failure/);
    expect(lines.join(' ')).toContain('Twice running');
  });

  test('the summary names each room with its count', () => {
    const people = crowd([guest({ dickBasu: 0 }), guest({ dickBasu: 3, isVisitor: true }), { isVisitor: true }]);
    const text = summaryText(en, numbersFor('en'), people, MODEL);
    expect(text).toContain('Loyal: 1 exhibitor, 0 visitor groups');
    expect(text).toContain('Never came: 0 exhibitors, 1 visitor group');
  });

  test.each([
    ['zh-Hans', zhHans, '接手时'],
    ['zh-Hant', zhHant, '接手時'],
    ['en', en, 'At the start'],
  ] as const)('the show as it is taken over has one name everywhere, and no edition 0, in %s', (tag, t, name) => {
    const people = crowd([guest({})], 0);
    const text = summaryText(t, numbersFor(tag), people, MODEL);
    expect(text).toContain(name);
    expect(text).not.toMatch(/第 0 |[Ee]dition 0/);
    const names = [t.figures.edition(0), t.figures.keyFigures.opening, t.cockpit.opening, t.keeping.faults.edition(0)];
    expect(names).toEqual([name, name, name, name]);
    expect(t.keeping.faults.edition(3)).toBe(t.figures.edition(3));
  });
});

describe('table', () => {
  test('rooms by states have the numbers of the floor', async () => {
    const people = crowd(manyPeople(200));
    await show(FloorTable, { customers: people, choice: MODEL });
    const counts = countFloor(people, MODEL);
    const [row] = screen.getAllByRole('row', { name: /^Spuriously loyal/ });
    const cells = within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
    const states = [0, 1, 2, 3].map((state) => String(counts.wearing(2, 0, state)));
    expect(cells.slice(0, 5)).toEqual([...states, String(counts.at(2, 0))]);
  });

  test('its caption names the edition, or the takeover', async () => {
    await show(FloorTable, { customers: crowd(manyPeople(20)), choice: MODEL });
    await show(FloorTable, { customers: crowd(manyPeople(20), 0), choice: MODEL });
    const captions = [...document.querySelectorAll('caption')].map((caption) => caption.textContent);
    expect(captions).toEqual([
      'Edition 3: customers in each class, Dick–Basu',
      'At the start: customers in each class, Dick–Basu',
    ]);
  });

  test('in the organiser’s view it has complaints instead of states', async () => {
    await show(FloorTable, { customers: crowd(manyPeople(50)), choice: { ...MODEL, view: 'organiser' } });
    expect(screen.queryByText('Vulnerable')).toBeNull();
    expect(screen.getAllByText('Complained').length).toBeGreaterThan(0);
  });
});

describe('list', () => {
  const people = crowd(manyPeople(400));
  const everybody = Array.from({ length: 400 }, (_, customer) => customer);
  const places = placesAfter(people, 'dickBasu', 'model');

  test('digits find the numbers that begin with them, the exact one first', () => {
    const found = filterCustomers(people, everybody, places, { number: '#3', side: 'both', state: null });
    expect(found[0]).toBe(2);
    expect(found).toHaveLength(1 + 10 + 100);
  });

  test('side and state narrow it, and states are those of guests only', () => {
    const found = filterCustomers(people, everybody, places, { number: '', side: 'exhibitors', state: 1 });
    expect(found.length).toBeGreaterThan(0);
    for (const customer of found) {
      expect(customer).toBeLessThan(100);
      expect([people.attending[customer], people.classes.brandt[customer]]).toEqual([1, 1]);
    }
  });

  test('a page beyond the last is the last', () => {
    expect(pageWithin(9, PAGE_SIZE * 2 + 1)).toBe(2);
    expect(pageWithin(3, 0)).toBe(0);
  });

  test('it shows fifty at a time, is searched, and Enter opens a customer', async () => {
    const user = userEvent.setup();
    const onpick = vi.fn();
    await show(CustomerList, { customers: people, lens: 'dickBasu', view: 'model', onpick });
    expect(screen.getAllByRole('row')).toHaveLength(PAGE_SIZE + 1);
    await user.click(screen.getByRole('button', { name: 'Next page' }));
    expect(screen.getByText('51–100 of 400')).toBeInTheDocument();
    await user.type(screen.getByRole('searchbox'), '147');
    expect(screen.getAllByRole('row')).toHaveLength(2);
    screen.getByRole('button', { name: 'Open Visitors #147' }).focus();
    await user.keyboard('{Enter}');
    expect(onpick).toHaveBeenCalledWith(146);
  });

  test('nobody found is said', async () => {
    await show(CustomerList, { customers: people, members: [], lens: 'knox', view: 'organiser', onpick: vi.fn() });
    expect(screen.getByText('No customer fits.')).toBeInTheDocument();
    expect(screen.queryByLabelText('State')).toBeNull();
  });
});

describe('toolbar', () => {
  const settings = { lens: 'dickBasu', layout: 'halls', side: 'both' } as const;

  test('a choice is handed up with the others unchanged', async () => {
    const onchange = vi.fn();
    await show(FloorToolbar, { ...settings, view: 'model', onchange });
    await userEvent.click(screen.getByRole('radio', { name: 'Knox' }));
    expect(onchange).toHaveBeenLastCalledWith({ ...settings, lens: 'knox' });
    await userEvent.click(screen.getByRole('radio', { name: 'Map' }));
    expect(onchange).toHaveBeenLastCalledWith({ ...settings, layout: 'map' });
  });

  test('an organiser has attendance only', async () => {
    await show(FloorToolbar, { ...settings, view: 'organiser', onchange: vi.fn() });
    expect(screen.getByRole('radio', { name: 'Attendance' })).toBeChecked();
    expect(screen.queryByRole('radio', { name: 'Brandt' })).toBeNull();
  });
});

describe('legend', () => {
  test('states are named in the model’s view only', async () => {
    const { update } = await show(FloorLegend, { view: 'model' });
    expect(screen.getByText('Vulnerable')).toBeInTheDocument();
    await update({ view: 'organiser' });
    expect(screen.queryByText('Vulnerable')).toBeNull();
    expect(screen.getByText('Complained')).toBeInTheDocument();
  });
});

describe('customer map', () => {
  const people = crowd(manyPeople(300));
  const properties = {
    to: people,
    lens: 'dickBasu',
    layout: 'halls',
    view: 'model',
    theme: 'light',
    onpick: vi.fn(),
    onlist: vi.fn(),
  } as const;

  test('the picture has a label that gives its numbers', async () => {
    await show(CustomerMap, properties);
    expect(screen.getByRole('img', { name: /Edition 3: the floor, sorted by Dick–Basu/ })).toBeInTheDocument();
  });

  test('a room’s title is a button that lists who is in it', async () => {
    const onlist = vi.fn<(list: FloorList) => void>();
    await show(CustomerMap, { ...properties, onlist });
    await userEvent.click(screen.getByRole('button', { name: /^Latent loyal/ }));
    const [list] = onlist.mock.calls[0];
    expect(list.place).toBe(1);
    expect(list.customers.length).toBeGreaterThan(0);
    for (const customer of list.customers) expect(people.classes.dickBasu[customer]).toBe(1);
    await userEvent.click(screen.getByRole('button', { name: /^Rival's show/ }));
    expect(onlist.mock.calls[1][0].place).toBe(7);
  });

  test('the map names the same classes', async () => {
    await show(CustomerMap, { ...properties, layout: 'map' });
    expect(screen.getByRole('button', { name: /^Spuriously loyal/ })).toBeInTheDocument();
  });

  test('the table opens with the same numbers', async () => {
    await show(CustomerMap, properties);
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    expect(screen.getAllByRole('table').length).toBeGreaterThan(0);
    expect(screen.getByRole('button', { name: 'Close the table' })).toHaveAttribute('aria-expanded', 'true');
  });

  test('while the film runs, rooms count who is in them then', async () => {
    const from = crowd([guest({ dickBasu: 0 }), guest({ dickBasu: 0 })], 2);
    const to = crowd([guest({ dickBasu: 2 }), { hasAttended: 1, absent: 1 }]);
    const { update } = await show(CustomerMap, { ...properties, from, to, moment: { phase: 0, progress: 0 } });
    const loyal = (): string | null => screen.getByRole('button', { name: /^Loyal/ }).textContent;
    expect(loyal()).toContain('2 exhibitors');
    await update({ ...properties, from, to, moment: { phase: 3, progress: 0 } });
    expect(loyal()).toContain('1 exhibitor,');
    await update({ ...properties, from, to });
    expect(loyal()).toContain('0 exhibitors');
  });

  test('newcomers stand apart from the counts and shares until they have been classified', async () => {
    const from = crowd([guest({ dickBasu: 3 }), guest({ dickBasu: 0 }), {}, {}], 2);
    const to = crowd([guest({ dickBasu: 3 }), ...[0, 0, 2].map((dickBasu) => guest({ dickBasu }))]);
    const { update } = await show(CustomerMap, { ...properties, from, to });
    const room = (name: RegExp): string | null => screen.getByRole('button', { name }).textContent;
    for (const phase of [SERVE, TALK]) {
      await update({ ...properties, from, to, moment: { phase, progress: 1 } });
      expect(room(/^Not loyal/)).toMatch(
        /50%, 1 exhibitor, 0 visitor groups, and 2 new ones not classified yet.*\+2 new/,
      );
      expect(room(/^Loyal/)).toContain('50%, 1 exhibitor');
    }
    await update({ ...properties, from, to, moment: { phase: CLASSIFY, progress: 1 } });
    expect(room(/^Not loyal/)).toContain('25%, 1 exhibitor');
    expect(room(/^Not loyal/)).not.toContain('new');
  });

  test('the legend says for how many people a dot stands when customers share marks', async () => {
    const crowded = crowd(manyPeople(60_000));
    const { container } = await show(CustomerMap, { ...properties, to: crowded });
    const [, firms] = /1 square = (\d+)/.exec(container.textContent) ?? [];
    expect(Number(firms)).toBeGreaterThan(1);
    expect(container).toHaveTextContent(`1 dot = ${8 * Number(firms)} people`);
  });

  test('axe finds nothing to complain about in halls and map', async () => {
    for (const layout of ['halls', 'map'] as const) {
      const { container, unmount } = await show(CustomerMap, { ...properties, layout });
      const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
      expect(violations.map(({ id }) => id)).toEqual([]);
      unmount();
    }
  });
});
