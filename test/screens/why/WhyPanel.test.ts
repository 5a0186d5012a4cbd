/** "Why it changed": customers of a row and of its lists are those whom the explained figure is made of. */
import { fireEvent, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { en } from '../../../src/i18n/en';
import { BASE_DECISIONS, SCENARIOS } from '../../../src/model';
import WhyPanel from '../../../src/screens/cockpit/why/WhyPanel.svelte';
import { DirectRunner } from '../../../src/sim/direct';
import { Look } from '../../../src/state/look.svelte';
import { outcomesOf, type OutcomeId } from '../../../src/state/outcomes';
import { Why } from '../../../src/state/why.svelte';
import { show } from '../../figures/stage';

const t = en.why.fates;
const dearer = { ...BASE_DECISIONS, standPrice: 1500, ticketPrice: 90 };
const plan = {
  scenario: { ...SCENARIOS.baseline, scale: 0.2 },
  seed: 9,
  parameters: {},
  decisions: [BASE_DECISIONS, dearer],
};
const runner = new DirectRunner();
const editions = await runner.play(plan);
const [before, now] = editions.slice(-2);
const why = new Why(runner);
await why.ask(plan, 2, outcomesOf(before.report));
const { exhibitorCount } = now.snapshot;
const isExhibitor = (customer: number): boolean => customer < exhibitorCount;
const price = en.levers.byId.standPrice.short;

async function open(figure: OutcomeId) {
  const look = new Look();
  const shown = await show(WhyPanel, { why, look, now, before, figure, onretry: () => undefined } as never);
  const [row] = screen.getAllByRole('button', { name: new RegExp(`^${price} `) });
  await fireEvent.pointerEnter(row);
  const lit = [...(shown.pointing.at?.customers ?? [])];
  await fireEvent.click(row);
  return { ...shown, look, lit };
}

/** Opens a list from its button, which says how many are in it. */
async function list(look: Look, change: 'left' | 'worse') {
  const button = screen.getByRole('button', { name: new RegExp(t.group[change]('\\d+')) });
  await fireEvent.click(button);
  const { members, title } = look.group!;
  expect(button).toHaveTextContent(t.group[change](String(members.length)));
  return { members, title: title(en) };
}

test('a figure of exhibitors lights and lists exhibitors only', async () => {
  const { look, lit } = await open('exhibitors');
  expect(lit.length).toBeGreaterThan(0);
  expect(lit.every(isExhibitor)).toBe(true);
  const { members, title } = await list(look, 'left');
  expect(members.every(isExhibitor)).toBe(true);
  expect(title).toBe(t.counted(t.title.left(price), en.floor.count.exhibitors(String(members.length))));
});

test('the number of visitors lights and lists visitor groups only', async () => {
  const { lit } = await open('visitors');
  expect(lit.length).toBeGreaterThan(0);
  expect(lit.some(isExhibitor)).toBe(false);
});

test('a figure of both sides lights both, and the list says how many of each', async () => {
  const { look, lit } = await open('profit');
  expect(new Set(lit.map(isExhibitor)).size).toBe(2);
  const { members, title } = await list(look, 'left');
  const firms = members.filter(isExhibitor).length;
  const [exhibitors, groups] = [firms, members.length - firms].map(String);
  expect(title).toBe(t.counted(t.title.left(price), en.floor.count.both(exhibitors, groups)));
});
