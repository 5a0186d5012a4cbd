import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet, tick } from 'svelte';
import { describe, expect, test, vi } from 'vitest';
import { Announcer } from '../../src/ui/announcer.svelte';
import Button from '../../src/ui/Button.svelte';
import Disclosure from '../../src/ui/Disclosure.svelte';
import LiveRegion from '../../src/ui/LiveRegion.svelte';
import Notice from '../../src/ui/Notice.svelte';
import ProgressBar from '../../src/ui/ProgressBar.svelte';
import SegmentedControl from '../../src/ui/SegmentedControl.svelte';
import Tabs from '../../src/ui/Tabs.svelte';
import Toggle from '../../src/ui/Toggle.svelte';
import Tooltip from '../../src/ui/Tooltip.svelte';

const text = (words: string) => createRawSnippet(() => ({ render: () => `<span>${words}</span>` }));
const TABS = [
  { id: 'a', label: 'Service' },
  { id: 'b', label: 'Price' },
  { id: 'c', label: 'Promise' },
];

describe('Tabs', () => {
  const panel = createRawSnippet<[string]>((id) => ({ render: () => `<p>panel ${id()}</p>` }));

  test('the arrow keys choose the neighbour and take the focus along', async () => {
    const onselect = vi.fn();
    const view = render(Tabs, { tabs: TABS, selected: 'a', label: 'Groups', panel, onselect });
    screen.getByRole('tab', { name: 'Service' }).focus();
    await userEvent.setup().keyboard('{ArrowLeft}');
    expect(onselect).toHaveBeenCalledExactlyOnceWith('c');
    await view.rerender({ selected: 'c' });
    expect(screen.getByRole('tab', { name: 'Promise', selected: true })).toHaveFocus();
    expect(screen.getByRole('tabpanel', { name: 'Promise' })).toBeVisible();
  });

  test('only the chosen tab is in the tab order', () => {
    render(Tabs, { tabs: TABS, selected: 'b', label: 'Groups', panel, onselect: () => {} });
    expect(screen.getAllByRole('tab').map((tab) => tab.tabIndex)).toEqual([-1, 0, -1]);
  });
});

test('a segmented control is a group of radio buttons', async () => {
  const onselect = vi.fn();
  render(SegmentedControl, { options: TABS, selected: 'a', label: 'Level', onselect });
  expect(screen.getByRole('radiogroup', { name: 'Level' })).toBeVisible();
  expect(screen.getByRole('radio', { name: 'Service' })).toBeChecked();
  await userEvent.setup().click(screen.getByRole('radio', { name: 'Price' }));
  expect(onselect).toHaveBeenCalledExactlyOnceWith('b');
});

test('a toggle is a switch with its label as name', async () => {
  const onchange = vi.fn();
  render(Toggle, { checked: false, label: 'Explain price rises', onchange });
  const toggle = screen.getByRole('switch', { name: 'Explain price rises' });
  await userEvent.setup().click(toggle);
  expect(onchange).toHaveBeenCalledExactlyOnceWith(true);
  // the owner has not answered, so nothing has changed
  expect(toggle).not.toBeChecked();
});

describe('Button', () => {
  test('a button with an icon alone has a name', () => {
    render(Button, { icon: 'undo', label: 'Undo' });
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveAttribute('type', 'button');
  });
  test('a busy button keeps the focus and does nothing', async () => {
    const onclick = vi.fn();
    render(Button, { isLoading: true, onclick, children: text('Open the show') });
    const button = screen.getByRole('button', { name: 'Open the show' });
    await userEvent.setup().click(button);
    expect(onclick).not.toHaveBeenCalled();
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute('aria-busy', 'true');
  });
});

test('a disclosure says whether it is open', async () => {
  render(Disclosure, { label: 'More', children: text('hidden words') });
  const button = screen.getByRole('button', { name: 'More', expanded: false });
  expect(screen.queryByText('hidden words')).toBeNull();
  await userEvent.setup().click(button);
  expect(screen.getByText('hidden words')).toBeVisible();
  expect(button).toHaveAttribute('aria-expanded', 'true');
});

describe('Tooltip', () => {
  const control = createRawSnippet<[string]>((id) => ({
    render: () => `<button aria-describedby="${id()}">Reliability</button>`,
  }));

  test('describes its control, shows on keyboard focus and hides on Escape', async () => {
    render(Tooltip, { text: 'What was agreed, on time', children: control });
    const user = userEvent.setup();
    const button = screen.getByRole('button');
    const tip = screen.getByRole('tooltip');
    expect(button).toHaveAccessibleDescription('What was agreed, on time');
    expect(tip).toHaveClass('visually-hidden');
    await user.tab();
    expect(tip).not.toHaveClass('visually-hidden');
    await user.keyboard('{Escape}');
    expect(tip).toHaveClass('visually-hidden');
  });
});

describe('LiveRegion', () => {
  test('speaks politely or at once, and the same sentence again', async () => {
    const announcer = new Announcer();
    render(LiveRegion, { announcer });
    announcer.announce('Edition 1 is over.');
    await tick();
    const first = screen.getByRole('status').textContent;
    announcer.announce('Edition 1 is over.');
    await tick();
    const second = screen.getByRole('status').textContent;
    expect(second.trim()).toBe('Edition 1 is over.');
    expect(second).not.toBe(first);
    announcer.announce('The worker died.', 'assertive');
    await tick();
    expect(screen.getByRole('alert')).toHaveTextContent('The worker died.');
  });
});

describe('Notice', () => {
  test('a notice offers its actions by name', async () => {
    const onaction = vi.fn();
    render(Notice, {
      tone: 'bad',
      actions: [{ id: 'retry', label: 'Try again' }],
      onaction,
      children: text('Broken link.'),
    });
    expect(screen.getByRole('alert')).toHaveTextContent('Broken link.');
    await userEvent.setup().click(screen.getByRole('button', { name: 'Try again' }));
    expect(onaction).toHaveBeenCalledExactlyOnceWith('retry');
  });
});

test('a progress bar tells its share, or that it is unknown', async () => {
  const view = render(ProgressBar, { share: 0.375, label: 'Replaying', valueText: 'edition 3 of 8' });
  const bar = screen.getByRole('progressbar', { name: 'Replaying' });
  expect(bar).toHaveAttribute('aria-valuenow', '38');
  expect(bar).toHaveAttribute('aria-valuetext', 'edition 3 of 8');
  await view.rerender({ share: null });
  expect(bar).not.toHaveAttribute('aria-valuenow');
});
