import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import RunBar from '../../src/screens/cockpit/RunBar.svelte';
import WithLanguage from '../support/WithLanguage.svelte';
import { wholeLanguage } from '../support/wholeLanguage';

async function show(isBusy = false) {
  const onopen = vi.fn();
  const props = { edition: 3, length: 8, isOver: false, isBusy, onopen };
  render(WithLanguage, { props: { language: await wholeLanguage('en'), component: RunBar as never, props } });
  return { onopen, user: userEvent.setup(), button: screen.getAllByRole('button')[0] };
}

test('a double click opens the show once, two presses on the keyboard twice', async () => {
  const { onopen, user, button } = await show();
  await user.dblClick(button);
  expect(onopen).toHaveBeenCalledTimes(1);
  button.focus();
  await user.keyboard('{Enter}{Enter}');
  expect(onopen).toHaveBeenCalledTimes(3);
});

test('nothing is opened while an edition plays, and the button keeps the focus', async () => {
  const { onopen, user, button } = await show(true);
  await user.click(button);
  expect(onopen).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(button);
});
