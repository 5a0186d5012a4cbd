import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Language } from '../../src/i18n/language.svelte';
import { newDocument } from '../../src/formats/document';
import { BASE_DECISIONS, type ScenarioId } from '../../src/model';
import Home from '../../src/screens/Home.svelte';
import WithLanguage from '../support/WithLanguage.svelte';

const nothing = (): void => {};

async function showHome(changes: Record<string, unknown> = {}): Promise<void> {
  const props = {
    ...{ current: undefined, currentLength: 8, library: [], onstart: nothing, oncontinue: nothing },
    ...{ onopen: nothing, onremove: nothing, onopenfile: nothing, onlanguage: nothing, ...changes },
  };
  render(WithLanguage, { props: { language: await Language.load('en'), component: Home as never, props } });
}

test('earlier runs are listed with name, edition and time; each is opened or removed', async () => {
  const runs = ['a', 'b'].map((file, index) => ({
    ...{ id: file, kind: 'aside', file, savedAt: Date.UTC(2026, 2, 4 + index, 12), length: 8, score: null },
    document: newDocument({ kind: 'ready', id: 'priceWar' }, 1, {
      played: [BASE_DECISIONS],
      name: index ? 'Mine' : '',
    }),
  }));
  const [onopen, onremove] = [vi.fn(), vi.fn()];
  await showHome({ library: runs, onopen, onremove });
  const user = userEvent.setup();
  expect(screen.getByText(/4 Mar 2026|Mar 4, 2026/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Price war, 1 of 8 editions played' }));
  expect(onopen).toHaveBeenCalledExactlyOnceWith(runs[0]);
  await user.click(screen.getByRole('button', { name: 'Remove: Mine, 1 of 8 editions played' }));
  expect(onremove).toHaveBeenCalledExactlyOnceWith(runs[1]);
  expect(screen.getByRole('heading', { name: 'Go back to an earlier run' })).toHaveFocus();
  expect(screen.getByRole('link', { name: 'All kept runs, side by side' })).toHaveAttribute('href', '#/compare');
});

test('each situation says what is going on and what to keep an eye on, and is begun by a click', async () => {
  const onstart = vi.fn<(id: ScenarioId) => void>();
  await showHome({ onstart });
  const card = screen.getByRole('button', { name: /^Outgrowing the hall.*Keep an eye on: how full the hall is/s });
  await userEvent.setup().click(card);
  expect(onstart).toHaveBeenCalledExactlyOnceWith('growingPastTheHall');
});
