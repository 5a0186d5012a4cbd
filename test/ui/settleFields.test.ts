import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import NumberField from '../../src/ui/NumberField.svelte';
import { refusedField, settleFields } from '../../src/ui/settleFields';

function show(label = 'Stand price') {
  const oncommit = vi.fn<(value: number) => void>();
  const props = { value: 1150, min: 700, max: 1800, step: 10, refusal: () => '700 to 1800', oncommit };
  render(NumberField, { ...props, label });
  return { oncommit, field: screen.getByRole<HTMLInputElement>('textbox', { name: label }), user: userEvent.setup() };
}

test('a number typed and not yet entered is taken over, and the focus stays', async () => {
  const { field, oncommit, user } = show();
  await user.clear(field);
  await user.type(field, '900');
  settleFields(document);
  expect(oncommit).toHaveBeenCalledExactlyOnceWith(900);
  expect(field).toHaveFocus();
});

test('the field whose text is refused is named, whether it has the focus or had it before', async () => {
  const { field, user } = show();
  expect(refusedField(document)).toBeNull();
  await user.clear(field);
  await user.type(field, '150');
  expect(refusedField(document)).toBe(field);
  field.blur();
  expect(refusedField(document)).toBe(field);
  await user.clear(field);
  await user.type(field, '1200');
  expect(refusedField(document)).toBeNull();
});

test('without a field in use nothing happens', () => {
  const { oncommit } = show();
  settleFields(document);
  expect(oncommit).not.toHaveBeenCalled();
  expect(document.body).toHaveFocus();
});
