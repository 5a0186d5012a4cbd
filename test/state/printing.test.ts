import { expect, test } from 'vitest';
import { Printing } from '../../src/state/printing.svelte';

test('the page is on its way to paper from the browser’s first word to its last, or while it is shown as printed', () => {
  const heard: Record<string, (event: { matches: boolean }) => void> = {};
  const window = {
    addEventListener: (type: string, listener: () => void) => void (heard[type] = listener),
    matchMedia: () => ({ addEventListener: (_: string, listener: () => void) => void (heard.media = listener) }),
  };
  const printing = new Printing(window as unknown as Window);
  const after = (word: string, matches = false): boolean => {
    heard[word]({ matches });
    return printing.isOn;
  };
  expect(printing.isOn).toBe(false);
  expect(after('beforeprint')).toBe(true);
  expect(after('media', true)).toBe(true);
  expect(after('afterprint')).toBe(false);
  expect(after('media', true)).toBe(true);
  expect(after('media', false)).toBe(false);
});
