import { expect, test } from 'vitest';
import { formulaOf } from '../../../src/figures/formulas';
import { variablesIn } from '../../../src/figures/formulas/tree';
import {
  chanceFormulas,
  LIFE_FORMULAS,
  reasonFormulas,
  SATISFACTION_FORMULAS,
} from '../../../src/screens/story/storyFormulas';

const SIDES = ['exhibitors', 'visitors'] as const;

test('the formulas of a story are those of its kind of chooser and of its side', () => {
  for (const side of SIDES) {
    for (const isReturning of [true, false]) {
      const ids = [...chanceFormulas({ isReturning }), ...reasonFormulas({ isReturning }, side)];
      expect(ids.includes('prospectUtility')).toBe(!isReturning);
      expect(ids.includes('ticketWeight')).toBe(side === 'visitors');
      expect(ids.map((id) => formulaOf(id).side ?? side)).toEqual(ids.map(() => side));
    }
  }
});
test('the first one gives what is asked, and what it is made of follows', () => {
  expect(chanceFormulas({ isReturning: true })[0]).toBe('oursProbability');
  expect(variablesIn(formulaOf(reasonFormulas({ isReturning: true }, 'exhibitors')[0]).tree)).toContain('priceWeight');
  expect(variablesIn(formulaOf(SATISFACTION_FORMULAS[0]).tree)).toEqual(
    expect.arrayContaining(['perceivedQuality', 'surprise', 'perceivedValue', 'empowerment', 'fairness', 'resentment']),
  );
  expect(LIFE_FORMULAS).toContain('trust');
});
