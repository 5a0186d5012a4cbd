import { describe, expect, test } from 'vitest';
import { LEVERS } from '../../../src/model';
import { groupsAt, leversAt, leversOf } from '../../../src/screens/cockpit/decisions/levels';

describe('levels of difficulty', () => {
  test('Starter shows three dials and no lever', () => {
    expect(groupsAt('starter')).toEqual(['service', 'price', 'empowerment']);
    expect(leversAt('starter')).toEqual([]);
  });
  test('Manager shows exactly the levers design.md names', () => {
    expect(leversAt('manager').map(({ id }) => id)).toEqual([
      'reliability',
      'responsiveness',
      'assurance',
      'empathy',
      'tangibles',
      'training',
      'recovery',
      'standPrice',
      'loyaltyDiscount',
      'choice',
      'decision',
      'participation',
      'information',
      'promise',
      'advertising',
    ]);
    expect(groupsAt('manager')).toEqual(['service', 'price', 'empowerment', 'promise']);
  });
  test('Expert shows all 27 levers in five groups', () => {
    expect(leversAt('expert')).toEqual(LEVERS);
    expect(LEVERS).toHaveLength(27);
    expect(groupsAt('expert').flatMap((group) => leversOf(group, 'expert'))).toEqual(LEVERS);
  });
});
