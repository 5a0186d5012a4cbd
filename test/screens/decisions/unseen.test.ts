import { expect, test } from 'vitest';
import { BASE_DECISIONS } from '../../../src/model';
import type { Decisions } from '../../../src/model';
import { dialToDecisions } from '../../../src/screens/cockpit/decisions/dials';
import type { Level } from '../../../src/screens/cockpit/decisions/levels';
import { PRESETS } from '../../../src/screens/cockpit/decisions/presets';
import { unseenLevers } from '../../../src/screens/cockpit/decisions/unseen';

const idsOf = (decisions: Decisions, level: Level): string[] => unseenLevers(decisions, level).map(({ id }) => id);

test('base decisions leave nothing unseen at any level', () => {
  for (const level of ['starter', 'manager', 'expert'] as const) expect(idsOf(BASE_DECISIONS, level)).toEqual([]);
});

test('a dial speaks for the levers it moves together', () => {
  for (const group of ['service', 'price', 'empowerment'] as const)
    for (const position of [0, 33, 80]) {
      const decisions = dialToDecisions(group, position, BASE_DECISIONS);
      expect(idsOf(decisions, 'starter'), `${group} ${position}`).toEqual([]);
      expect(idsOf(decisions, 'manager'), `${group} ${position}`).toEqual([]);
    }
});

test('promise is unseen at Starter and shows at Manager', () => {
  expect(idsOf(PRESETS.underPromise, 'starter')).toEqual(['promise']);
  expect(idsOf(PRESETS.underPromise, 'manager')).toEqual([]);
});

test('levers under a dial that no longer speaks for them are unseen where they do not show', () => {
  const decisions = { ...BASE_DECISIONS, training: 90, research: 10, suggestion: 60 };
  expect(idsOf(decisions, 'starter')).toEqual(['training', 'research', 'suggestion']);
  expect(idsOf(decisions, 'manager')).toEqual(['research', 'suggestion']);
});

test('relationship levers are unseen below Expert', () => {
  const decisions = { ...BASE_DECISIONS, lockIn: 90, attentionRisk: 0, explainPrice: true };
  const unseen = ['explainPrice', 'attentionRisk', 'lockIn'];
  expect(idsOf(decisions, 'starter')).toEqual(unseen);
  expect(idsOf(decisions, 'manager')).toEqual(unseen);
  expect(idsOf(decisions, 'expert')).toEqual([]);
});
