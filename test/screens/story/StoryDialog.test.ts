/** The whole story: opens, steps through editions, opens contacts and goes back, shows a twin, and keeps an organiser's view. */
import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { en } from '../../../src/i18n/en';
import { numbersFor } from '../../../src/i18n/numbers';
import { customerName } from '../../../src/screens/story/storyWords';
import StoryDialog from '../../../src/screens/story/StoryDialog.svelte';
import { Stories } from '../../../src/state/stories';
import { findStory, storyPlan, storyRunner, twinPlan } from '../../figures/observed';
import { show } from '../../figures/stage';

const t = en.story;
const numbers = numbersFor('en');
const story = await findStory(
  ({ editions }) => editions.length === 4 && editions[3].state.attending && editions[3].service?.complained === true,
);
const name = customerName(story.customer, story.traits.side, en);
const last = story.editions[3];

async function open(more: object = {}) {
  const onclose = vi.fn();
  const values = {
    stories: new Stories(storyRunner),
    plan: storyPlan,
    customer: story.customer,
    edition: 3,
    view: 'model',
    onclose,
    ...more,
  };
  const shown = await show(StoryDialog, values as never);
  await screen.findByRole('heading', { name: t.title(name) });
  return { ...shown, onclose };
}

test('it says who, why and how satisfied, with the numbers of the run', async () => {
  await open();
  screen.getByText(numbers.percent(story.traits.dimensionWeight[0]));
  screen.getByText(t.satisfaction.title(numbers.plain(last.state.satisfaction, 0)));
  screen.getByText(t.service.recovered(numbers.plain(100 * last.service!.recoveryQuality, 0)));
  screen.getByRole('heading', { name: t.reasons.title.came });
});

test('editions are stepped through by button', async () => {
  await open();
  const next = screen.getByRole('button', { name: t.next });
  expect(next).toBeDisabled();
  await userEvent.click(screen.getByRole('button', { name: t.previous }));
  expect(screen.getByRole('heading', { name: en.figures.edition(2), level: 3 })).toBeVisible();
  expect(screen.getByText(t.chosen.decisions)).toBeVisible();
  await userEvent.click(next);
  expect(screen.getByRole('heading', { name: en.figures.edition(3), level: 3 })).toBeVisible();
});

test('a contact’s story opens, and there is a way back', async () => {
  const { pointing } = await open();
  const contacts = screen.getByRole('region', { name: t.contacts.title });
  const contact = customerName(last.contacts[0].customer, story.traits.side, en);
  const button = within(contacts).getByRole('button', { name: new RegExp(`^${t.contacts.open(contact)}: `) });
  button.focus();
  expect(pointing.customer).toBe(last.contacts[0].customer);
  await userEvent.click(button);
  await screen.findByRole('heading', { name: t.title(contact) });
  await userEvent.click(screen.getByRole('button', { name: t.back(name) }));
  await screen.findByRole('heading', { name: t.title(name) });
  expect(screen.queryByRole('button', { name: t.back(name) })).toBeNull();
});

test('a twin is held beside, with the sentence that says where lives part', async () => {
  await open({ twin: { label: 'without the price rise', plan: twinPlan } });
  await waitFor(() => screen.getByText(t.twin.heading('without the price rise')));
  screen.getByRole('radiogroup', { name: t.life.compare });
});

test('an organiser sees the visit, the price and the complaint, and is told what the rest would be', async () => {
  await open({ view: 'organiser', twin: { label: 'other', plan: twinPlan } });
  screen.getByText(t.organiser);
  screen.getByText(t.service.voiced(t.service.kind[last.service!.kind]));
  expect(screen.queryByText(t.twin.heading('other'))).toBeNull();
  for (const hidden of [t.chance.title, t.contacts.title, t.who.needs, t.life.series.trust]) {
    expect(screen.queryByText(hidden)).toBeNull();
  }
});

test('a story that cannot be told can be asked for again', async () => {
  const failing = { story: vi.fn(() => Promise.reject(new Error('no'))) };
  await show(StoryDialog, {
    stories: new Stories(failing),
    plan: storyPlan,
    customer: 3,
    edition: 1,
    view: 'model',
    onclose: () => undefined,
  });
  await screen.findByRole('alert');
  await userEvent.click(screen.getByRole('button', { name: t.again }));
  expect(failing.story).toHaveBeenCalledTimes(2);
});
