import { flushSync } from 'svelte';

/**
 * Takes over what stands typed in the field with the focus, as leaving the field would, and leaves the focus where it was.
 * For actions that need the page as it is meant, not as it was before the last key: a shortcut does not leave a field.
 */
export function settleFields(page: Document): void {
  const { activeElement: field } = page;
  if (!(field instanceof HTMLElement) || !field.matches('input:not([type=range]), textarea')) return;
  field.blur();
  flushSync();
  field.focus({ preventScroll: true });
}

/** The first field on the page whose text was refused, once what stands typed has been taken over. */
export function refusedField(page: Document): HTMLElement | null {
  settleFields(page);
  return page.querySelector<HTMLElement>('[aria-invalid="true"]');
}
