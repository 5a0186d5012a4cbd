import { fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { describe, expect, test, vi } from 'vitest';
import BottomSheet from '../../src/ui/BottomSheet.svelte';
import Dialog from '../../src/ui/Dialog.svelte';
import Menu from '../../src/ui/Menu.svelte';

const html = (markup: string) => createRawSnippet(() => ({ render: () => markup }));

describe('Dialog', () => {
  const props = { open: false, title: 'Share this run', closeLabel: 'Close', children: html('<p>A link.</p>') };

  test('opens with its title as name and gives the focus back', async () => {
    const before = document.body.appendChild(document.createElement('button'));
    before.focus();
    const view = render(Dialog, { ...props, onclose: () => {} });
    await view.rerender({ open: true });
    expect(screen.getByRole('dialog', { name: 'Share this run' })).toBeVisible();
    screen.getByRole('button', { name: 'Close' }).focus();
    await view.rerender({ open: false });
    expect(before).toHaveFocus();
    before.remove();
  });

  test('the button, Escape and a click beside it ask the owner to close', async () => {
    const onclose = vi.fn();
    render(Dialog, { ...props, open: true, onclose });
    const dialog = screen.getByRole<HTMLDialogElement>('dialog');
    await userEvent.setup().click(screen.getByRole('button', { name: 'Close' }));
    await fireEvent(dialog, new Event('cancel', { cancelable: true }));
    await fireEvent.pointerDown(dialog);
    await fireEvent.click(dialog);
    expect(onclose).toHaveBeenCalledTimes(3);
    expect(dialog.open).toBe(true);
  });

  test('a drag that began inside is no click beside it', async () => {
    const onclose = vi.fn();
    render(Dialog, { ...props, open: true, onclose });
    await fireEvent.pointerDown(screen.getByText('A link.'));
    await fireEvent.click(screen.getByRole('dialog'));
    expect(onclose).not.toHaveBeenCalled();
  });
});

describe('Menu', () => {
  const items = [
    { id: 'base', label: 'Base', checked: true },
    { id: 'cut', label: 'Price cut', checked: false },
    { id: 'milk', label: 'Milking', checked: false, disabled: true },
    { id: 'rights', label: 'Informed rights', checked: false },
  ];

  test('opens with the arrow key on the choice that holds; arrows skip what cannot be chosen; Enter picks', async () => {
    const onpick = vi.fn();
    render(Menu, { items, label: 'Presets', onpick });
    const user = userEvent.setup();
    const button = screen.getByRole('button', { name: 'Presets', expanded: false });
    button.focus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('menuitemradio', { name: /Base/, checked: true })).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(onpick).toHaveBeenCalledExactlyOnceWith('rights');
    expect(button).toHaveFocus();
    expect(screen.queryByRole('menu')).toBeNull();
  });

  test('a first letter jumps, Escape closes and gives the focus back', async () => {
    render(Menu, { items, label: 'Presets', onpick: () => {} });
    const user = userEvent.setup();
    await user.click(screen.getByRole('button'));
    await user.keyboard('p');
    expect(screen.getByRole('menuitemradio', { name: /Price cut/ })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(screen.getByRole('button')).toHaveFocus();
  });

  test('a press elsewhere closes it', async () => {
    render(Menu, { items, label: 'Presets', onpick: () => {} });
    await userEvent.setup().click(screen.getByRole('button'));
    await fireEvent.pointerDown(document.body);
    expect(screen.queryByRole('menu')).toBeNull();
  });

  describe('what moves under it', () => {
    async function opened(): Promise<{ button: HTMLElement; moveTo: (top: number) => void; top: () => number }> {
      vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(400);
      render(Menu, { items, label: 'Presets', onpick: () => {} });
      const button = screen.getByRole('button');
      const moveTo = (top: number): void => {
        button.getBoundingClientRect = () => new DOMRect(20, top, 80, 30);
      };
      moveTo(100);
      await userEvent.setup().click(button);
      return { button, moveTo, top: () => parseFloat(screen.getByRole('menu').style.top) };
    }

    test('an address bar or a keyboard that changes the window’s size takes it along', async () => {
      const { moveTo, top } = await opened();
      expect(top()).toBe(134);
      moveTo(44);
      await fireEvent(window, new Event('resize'));
      expect(top()).toBe(78);
      expect(screen.getByRole('menuitemradio', { name: /Base/ })).toHaveFocus();
    });

    test('a page that scrolls takes it along until its button is out of sight', async () => {
      const { button, moveTo, top } = await opened();
      moveTo(60);
      await fireEvent.scroll(document);
      expect(top()).toBe(94);
      moveTo(-40);
      await fireEvent.scroll(document);
      expect(screen.queryByRole('menu')).toBeNull();
      expect(button).toHaveFocus();
    });

    test('its own list and other panels may scroll', async () => {
      await opened();
      const panel = document.body.appendChild(document.createElement('div'));
      await fireEvent.scroll(screen.getByRole('menu'));
      await fireEvent.scroll(panel);
      panel.remove();
      expect(screen.getByRole('menu')).toBeInTheDocument();
    });
  });

  test('Escape on the button closes it too', async () => {
    render(Menu, { items, label: 'Presets', onpick: () => {} });
    const user = userEvent.setup();
    const button = screen.getByRole('button');
    await user.click(button);
    button.focus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(button).toHaveFocus();
  });
});

describe('BottomSheet', () => {
  const handleLabels = { low: 'Open decisions', middle: 'Open fully', high: 'Put away' };
  const props = { label: 'Decisions', handleLabels, children: html('<button>inside</button>') };

  test('the handle is a button: press for the next height, arrow keys for one up or down', async () => {
    const onheight = vi.fn();
    render(BottomSheet, { ...props, height: 'low', onheight });
    const user = userEvent.setup();
    const handle = screen.getByRole('button', { name: 'Open decisions', expanded: false });
    await user.click(handle);
    await user.keyboard('{ArrowUp}{ArrowDown}');
    expect(onheight.mock.calls).toEqual([['middle'], ['middle'], ['low']]);
  });

  test('dragging it up to the top opens it fully, and the click at the end of the drag does nothing more', async () => {
    const onheight = vi.fn();
    render(BottomSheet, { ...props, height: 'low', onheight });
    const handle = screen.getByRole('button', { name: 'Open decisions' });
    handle.setPointerCapture = () => {};
    await fireEvent.pointerDown(handle, { clientY: 700 });
    await fireEvent.pointerMove(handle, { clientY: 400 });
    await fireEvent.pointerMove(handle, { clientY: 60 });
    await fireEvent.pointerUp(handle);
    await fireEvent.click(handle);
    expect(onheight.mock.calls).toEqual([['high']]);
  });

  test('content that takes the focus while hidden raises the sheet', async () => {
    const onheight = vi.fn();
    render(BottomSheet, { ...props, height: 'low', onheight });
    await fireEvent.focusIn(screen.getByRole('button', { name: 'inside' }));
    expect(onheight).toHaveBeenCalledExactlyOnceWith('middle');
  });
});
