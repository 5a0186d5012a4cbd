import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import NumberField from '../../src/ui/NumberField.svelte';

const RANGE = 'Enter a number from 700 to 1,800, in steps of 10.';

function show() {
  const oncommit = vi.fn<(value: number) => void>();
  const view = render(NumberField, {
    value: 1150,
    min: 700,
    max: 1800,
    step: 10,
    label: 'Stand price',
    format: (value: number) => value.toLocaleString('en'),
    refusal: () => RANGE,
    oncommit,
  });
  return { oncommit, view, field: screen.getByRole<HTMLInputElement>('textbox', { name: 'Stand price' }) };
}

test('Enter commits, whatever digits and separators were typed', async () => {
  const { field, oncommit } = show();
  const user = userEvent.setup();
  await user.clear(field);
  await user.type(field, '１，３００{Enter}');
  expect(oncommit).toHaveBeenCalledExactlyOnceWith(1300);
});

test('leaving the field commits', async () => {
  const { field, oncommit } = show();
  const user = userEvent.setup();
  await user.clear(field);
  await user.type(field, '900');
  await user.tab();
  expect(oncommit).toHaveBeenCalledExactlyOnceWith(900);
});

test.each(['9999', 'cheap', '', '1155', '-5'])(
  '%j is refused with the range; the old value stays in force',
  async (text) => {
    const { field, oncommit } = show();
    const user = userEvent.setup();
    await user.clear(field);
    if (text) await user.type(field, text);
    await user.keyboard('{Enter}');
    expect(oncommit).not.toHaveBeenCalled();
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(RANGE);
    expect(field.value).toBe(text);
  },
);

test('a refused text can be mended', async () => {
  const { field, oncommit } = show();
  const user = userEvent.setup();
  await user.type(field, '0{Enter}');
  expect(field).toBeInvalid();
  await user.clear(field);
  await user.type(field, '1200{Enter}');
  expect(oncommit).toHaveBeenCalledExactlyOnceWith(1200);
  expect(field).toBeValid();
});

test('Escape takes back what was typed', async () => {
  const { field, oncommit } = show();
  const user = userEvent.setup();
  await user.clear(field);
  await user.type(field, 'x{Enter}{Escape}');
  expect(field.value).toBe('1,150');
  expect(field).toBeValid();
  await user.tab();
  expect(oncommit).not.toHaveBeenCalled();
});

test('typing the value it already has commits nothing', async () => {
  const { field, oncommit } = show();
  const user = userEvent.setup();
  await user.clear(field);
  await user.type(field, '1150{Enter}');
  expect(oncommit).not.toHaveBeenCalled();
  expect(field.value).toBe('1,150');
});

test('the up and down keys go one step', async () => {
  const { field, oncommit } = show();
  field.focus();
  await userEvent.setup().keyboard('{ArrowUp}');
  expect(oncommit).toHaveBeenCalledExactlyOnceWith(1160);
});

test('a value set from outside shows when nothing is being typed', async () => {
  const { field, view } = show();
  await view.rerender({ value: 1500 });
  expect(field.value).toBe('1,500');
});

test('a value set from outside takes the place of a refused text', async () => {
  const { field, view } = show();
  await userEvent.setup().type(field, '0{Enter}');
  expect(field).toBeInvalid();
  await view.rerender({ value: 1500 });
  expect(field.value).toBe('1,500');
  expect(field).toBeValid();
});
