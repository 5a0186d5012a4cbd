// @vitest-environment node
/** What is said of customers whom a cause moved between Brandt's states: not all of it is satisfaction. */
import { expect, test } from 'vitest';
import { en } from '../../../src/i18n/en';
import { zhHans } from '../../../src/i18n/zhHans';

const CHANGES = ['worse', 'better'] as const;

test('a move between states is called one, and the list says which states, in the order of the move', () => {
  for (const change of CHANGES) {
    expect(en.why.fates.group[change]('82')).toBe(`82 in a ${change} state`);
    expect(zhHans.why.fates.group[change]('82')).not.toMatch('满意');
  }
  for (const { why, floor } of [en, zhHans]) {
    const order = Object.values(floor.states).map((name) => name.toLowerCase());
    expect(rungsOf(why.fates.title.worse('X'))).toEqual(order);
    expect(rungsOf(why.fates.title.better('X'))).toEqual([...order].reverse());
  }
});

/** The states a title lists in brackets. */
function rungsOf(title: string): string[] {
  const ladder = /[(（](.*)[)）]/.exec(title)?.[1] ?? '';
  return ladder.split('→').map((rung) => rung.trim());
}
