// @vitest-environment node
import { expect, test } from 'vitest';
import { CHOICE_GROUPS, SATISFACTION_GROUPS, reasonGroups } from '../../src/figures/reasonBars';
import { CHOICE_TERMS, SATISFACTION_TERMS } from '../../src/model';

const groups = { small: ['a'], large: ['b', 'c'], none: ['d'] };
const usual = { a: 0, b: 0.1, c: 0, d: 0.01 };

test('the weightiest group and reason come first, whatever their sign', () => {
  const [first, second] = reasonGroups({ a: 0.4, b: 0.5, c: -1.2, d: 0 }, usual, groups, 0.05);
  expect([first.id, second.id]).toEqual(['large', 'small']);
  expect(first.reasons.map(({ id }) => id)).toEqual(['c', 'b']);
  expect(first.total).toBeCloseTo(-0.7, 12);
  expect(first.usual).toBeCloseTo(0.1, 12);
});

test('what weighs next to nothing, here and usually, is left out', () => {
  const made = reasonGroups({ a: 0.01, b: 0.01, c: 0.5, d: 0.04 }, usual, groups, 0.05);
  expect(made.map(({ id, reasons }) => [id, reasons.map((reason) => reason.id)])).toEqual([['large', ['c', 'b']]]);
});

test('every reason is in one group, but the one all start from', () => {
  expect(Object.values(CHOICE_GROUPS).flat().sort()).toEqual([...CHOICE_TERMS].filter((id) => id !== 'start').sort());
  const parts = [...SATISFACTION_TERMS].filter((id) => id !== 'start').sort();
  expect(Object.values(SATISFACTION_GROUPS).flat().sort()).toEqual(parts);
});
