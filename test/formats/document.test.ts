import { expect, test } from 'vitest';
import { BASE_DECISIONS, MODEL_VERSION, SCENARIOS } from '../../src/model';
import { newDocument, planOf, scenarioOf } from '../../src/formats/document';
import type { Plan } from '../../src/sim/runner';

const dearer = { ...BASE_DECISIONS, standPrice: 1300 };

test('a new document stands before its first edition with the base levers', () => {
  const document = newDocument({ kind: 'ready', id: 'priceWar' }, 5);
  expect(document.played).toEqual([]);
  expect(document.draft).toEqual(BASE_DECISIONS);
  expect(document.modelVersion).toBe(MODEL_VERSION);
  expect(scenarioOf(document.scenario)).toBe(SCENARIOS.priceWar);
});

test('an own scenario is its own settings', () => {
  const scenario = { ...SCENARIOS.baseline, hall: 8000 };
  expect(scenarioOf({ kind: 'own', title: 'Small hall', scenario })).toBe(scenario);
});

test('a plan holds what was played, or the first editions of it, and fits a runner', () => {
  const document = newDocument({ kind: 'ready', id: 'baseline' }, 5, {
    played: [BASE_DECISIONS, dearer],
    draft: dearer,
  });
  const plan: Plan = planOf(document);
  expect(plan).toEqual({ scenario: SCENARIOS.baseline, seed: 5, parameters: {}, decisions: [BASE_DECISIONS, dearer] });
  expect(planOf(document, 1).decisions).toEqual([BASE_DECISIONS]);
});
