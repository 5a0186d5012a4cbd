import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Language } from '../../src/i18n/language.svelte';
import type { ScenarioId } from '../../src/model';
import Home from '../../src/screens/Home.svelte';
import WithLanguage from '../support/WithLanguage.svelte';

const nothing = (): void => {};

async function showHome(changes: Record<string, unknown> = {}): Promise<void> {
  const props = {
    ...{ current: undefined, currentLength: 8, hasEarlier: false, onstart: nothing, oncontinue: nothing },
    ...{ onearlier: nothing, onopenfile: nothing, onlanguage: nothing, ...changes },
  };
  render(WithLanguage, { props: { language: await Language.load('en'), component: Home as never, props } });
}

test('each situation says what is going on and what to keep an eye on, and is begun by a click', async () => {
  const onstart = vi.fn<(id: ScenarioId) => void>();
  await showHome({ onstart });
  const card = screen.getByRole('button', { name: /^Outgrowing the hall.*Keep an eye on: how full the hall is/s });
  await userEvent.setup().click(card);
  expect(onstart).toHaveBeenCalledExactlyOnceWith('growingPastTheHall');
});
