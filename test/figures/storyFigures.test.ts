/** The figures of a story say what the run computed: in their tables, in what they read out, and to other figures. */
import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import ChanceBar from '../../src/figures/ChanceBar.svelte';
import LifeLine from '../../src/figures/LifeLine.svelte';
import ReasonBars from '../../src/figures/ReasonBars.svelte';
import { CHOICE_GROUPS, reasonGroups, type Reason } from '../../src/figures/reasonBars';
import { en } from '../../src/i18n/en';
import { numbersFor } from '../../src/i18n/numbers';
import { findStory, storyRunner, twinPlan } from './observed';
import { show } from './stage';

const t = en.story;
const numbers = numbersFor('en');
const story = await findStory(
  ({ editions }) =>
    editions.length === 4 && editions.every(({ state }) => state.attending) && editions[3].service !== null,
);
const changes = new Map([[2, ['Stand price 1,150 → 1,400']]]);

async function openTable(): Promise<HTMLElement[]> {
  await userEvent.click(screen.getByRole('button', { name: en.figures.table }));
  return screen.getAllByRole('row');
}
const cells = (row: HTMLElement): string[] =>
  [...row.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim() ?? '');

describe('the line of a life', () => {
  const showLife = (more: object = {}) => {
    const onchoose = vi.fn();
    const values = { editions: story.editions, chosen: 3, view: 'model', changes, onchoose, ...more } as const;
    return show(LifeLine, values as never).then((shown) => ({ ...shown, onchoose }));
  };

  test('has every edition in its table, as the run has it', async () => {
    await showLife();
    const rows = (await openTable()).slice(1);
    expect(rows).toHaveLength(4);
    rows.forEach((row, edition) => {
      const { state } = story.editions[edition];
      const values = [state.expectation, state.perceivedQuality, state.satisfaction, state.trust];
      expect(cells(row).slice(2, 6)).toEqual(values.map((value) => numbers.plain(value)));
    });
    expect(cells(rows[2]).at(-1)).toBe('Stand price 1,150 → 1,400');
  });

  test('arrow keys choose editions and tell other figures', async () => {
    const { onchoose, pointing } = await showLife();
    const slider = screen.getByRole('slider', { name: t.life.title });
    slider.focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(onchoose).toHaveBeenLastCalledWith(2);
    expect(pointing.isEdition(2)).toBe(true);
    expect(slider).toHaveAttribute('aria-valuetext', expect.stringContaining(en.figures.edition(2)));
    slider.blur();
    expect(pointing.at).toBeNull();
  });

  test('what is pointed at elsewhere is read out here', async () => {
    const { pointing } = await showLife();
    pointing.point({ edition: 1 });
    await vi.waitFor(() => expect(screen.getByText(new RegExp(`^${en.figures.edition(1)} · `))).toBeVisible());
  });

  test('a twin brings a table of its own and the place where lives part', async () => {
    const twin = await storyRunner.story(twinPlan, story.customer);
    await showLife({ twin: { label: 'without the rise', editions: twin.editions, parting: 2 } });
    expect(screen.getByText(t.life.parting)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: en.figures.table }));
    const table = screen.getByRole('table', { name: 'without the rise' });
    const last = within(table).getAllByRole('row').at(-1)!;
    expect(cells(last)[5]).toBe(numbers.plain(twin.editions[3].state.trust));
  });

  test('in organiser’s view there are visits and complaints only', async () => {
    await showLife({ view: 'organiser' });
    const rows = await openTable();
    expect(cells(rows[0])).toEqual([en.figures.editionColumn, en.figures.timeline.events, t.life.rows.decisions]);
    expect(screen.queryByText(t.life.series.satisfaction)).toBeNull();
  });
});

test('the chance has its steps and draws in the table, and says what luck made of it', async () => {
  const { choice } = story.editions[3];
  await show(ChanceBar, { choice, side: story.traits.side });
  const rows = await openTable();
  const ours = rows.map(cells).find(([name]) => name === t.chance.rows.ours);
  expect(ours).toEqual([
    t.chance.rows.ours,
    numbers.percent(choice.chances.ours, 1),
    numbers.percent(choice.draws.ours, 1),
  ]);
  expect(screen.getByRole('img').getAttribute('aria-label')).toContain(numbers.percent(choice.chances.ours));
});

test('reasons are read out one by one, and all are in the table', async () => {
  const { choice } = story.editions[3];
  const groups = reasonGroups(choice.terms, choice.usual.terms, CHOICE_GROUPS, 0.05);
  await show(ReasonBars, {
    title: 'Why',
    aside: 'logit',
    groups,
    groupName: (id: string) => `group ${id}`,
    reasonName: (id: string) => `reason ${id}`,
    readingOf: ({ id, value }: Reason) => `${id} weighs ${value.toFixed(3)}`,
    hint: 'point at a reason',
    digits: 1,
    minimumSpan: 2,
    ends: { low: 'against', high: 'for' },
    columns: ['reason', 'they', 'kind'],
  });
  const slider = screen.getByRole('slider', { name: 'Why' });
  expect(screen.getByText('point at a reason')).toBeVisible();
  slider.focus();
  await userEvent.keyboard('{End}');
  const last = groups.at(-1)!.reasons.at(-1)!;
  expect(slider).toHaveAttribute('aria-valuetext', `${last.id} weighs ${last.value.toFixed(3)}`);
  const rows = (await openTable()).slice(1).map(cells);
  expect(rows).toEqual(
    groups
      .flatMap(({ reasons }) => reasons)
      .map(({ id, value, usual }) => [`reason ${id}`, numbers.signed(value, 2), numbers.signed(usual, 2)]),
  );
});
