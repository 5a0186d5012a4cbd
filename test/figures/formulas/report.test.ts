// @vitest-environment node
/** Formulas whose numbers a report holds give what the report says. */
import { beforeAll, describe, expect, test } from 'vitest';
import { FIGURE_SIDES } from '../../../src/figures/editions';
import { FORMULAS } from '../../../src/figures/formulas';
import { modelNumber, resultOf } from '../../../src/figures/formulas/numbers';
import type { FormulaScene } from '../../../src/figures/formulas/scene';
import { BASE_DECISIONS, SCENARIOS, simulate, STRATEGIES, type ParameterOverrides } from '../../../src/model';

const PLAN = [BASE_DECISIONS, STRATEGIES.premiumRelationship, STRATEGIES.efficientValue, BASE_DECISIONS];
const OVERRIDES: ParameterOverrides = {
  weightTrust: 0.4,
  credibilitySlope: 18,
  W: [0.4, 0.3, 0.2, 0.2, 0.1],
  other: 0.2,
};

const scenes: FormulaScene[] = [];
beforeAll(() => {
  for (const overrides of [{}, OVERRIDES]) {
    const { run, reports } = simulate(SCENARIOS.baseline, PLAN, 7, overrides);
    for (const [index, decisions] of PLAN.entries()) {
      const seen = [run.opening, ...reports.slice(0, index + 1)];
      for (const side of FIGURE_SIDES) {
        scenes.push({ reports: seen, decisions, scenario: SCENARIOS.baseline, overrides, side });
      }
    }
  }
});

const reported = FORMULAS.filter(({ check }) => check === 'report');

describe.each(reported.map((formula) => [formula.id, formula] as const))('%s', (_, formula) => {
  test('is the number of the report, in every edition and for both sides', () => {
    for (const scene of scenes) {
      const expected = modelNumber(formula, scene);
      expect(expected).not.toBeNull();
      const size = Math.max(1, Math.abs(expected ?? 0));
      expect((resultOf(formula, scene) ?? NaN) / size).toBeCloseTo((expected ?? NaN) / size, 9);
    }
  });
});
