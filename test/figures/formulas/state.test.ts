// @vitest-environment node
/** Formulas whose numbers no report holds give what the run itself holds. */
import { beforeAll, expect, test } from 'vitest';
import { FORMULAS, formulaOf, type FormulaId } from '../../../src/figures/formulas';
import { numbersOf } from '../../../src/figures/formulas/numbers';
import { workOut } from '../../../src/figures/formulas/work';
import {
  BASE_DECISIONS,
  createRun,
  playEdition,
  SCENARIOS,
  STRATEGIES,
  type EditionReport,
  type Run,
} from '../../../src/model';
import { autonomyOf } from '../../../src/model/phases/empower';

const DECISIONS = STRATEGIES.premiumRelationship;
let run: Run;
let reports: EditionReport[];
beforeAll(() => {
  run = createRun(SCENARIOS.baseline, 7);
  reports = [run.opening, playEdition(run, BASE_DECISIONS), playEdition(run, DECISIONS)];
});

/** The formula with what the report holds and, where it holds nothing, the run. */
function evaluated(id: FormulaId, place = 0): number {
  const scene = {
    reports,
    decisions: DECISIONS,
    scenario: SCENARIOS.baseline,
    overrides: {},
    side: 'exhibitors',
  } as const;
  const { now, organiser } = run;
  const held: Record<string, (at: number) => number> = {
    trainingStock: () => organiser.trainingStock,
    knowledge: () => organiser.knowledge,
    crowding: () => now.crowdExhibitors + now.crowdVisitors,
    qualityShock: () => 0,
    delivered: (at) => now.delivered[at],
    deliveredMean: () => mean(now.delivered),
  };
  const shown = numbersOf(scene);
  const result = workOut(
    formulaOf(id).tree,
    { ...shown, variable: (name, at) => held[name]?.(at ?? 0) ?? shown.variable(name, at) },
    { d: place },
  );
  return result ?? NaN;
}
const mean = (values: ArrayLike<number>): number =>
  [0, 1, 2, 3, 4].reduce((sum, d) => sum + run.parameters.W[d] * values[d], 0) /
  run.parameters.W.reduce((sum, weight) => sum + weight, 0);

const EXPECTED: readonly [FormulaId, (place: number) => number][] = [
  ['reachedByAds', () => run.now.reachedByAds],
  ['crowding', () => run.now.crowdExhibitors + run.now.crowdVisitors],
  ['load', () => run.now.load],
  ['effectiveInformation', () => run.now.effectiveInformation],
  ['rights', () => run.now.rights],
  ['autonomy', () => autonomyOf(DECISIONS.choice / 100, run.parameters)],
  ['standard', (place) => run.now.standard[place]],
  ['delivered', (place) => run.now.delivered[place]],
  ['gapKnowledge', () => reports[2].gaps.knowledge],
  ['wantedMean', () => (reports[2].gaps.standards ?? NaN) + mean(run.now.standard)],
  ['standardMean', () => mean(run.now.standard)],
  ['deliveredMean', () => mean(run.now.delivered)],
  ['gapCommunication', () => reports[2].gaps.communication],
];

test.each(EXPECTED)('%s is what the run holds', (id, expected) => {
  for (const place of [0, 1, 2, 3, 4]) expect(evaluated(id, place)).toBeCloseTo(expected(place), 9);
});
test('no formula of this kind is left out', () => {
  const ofState = FORMULAS.filter(({ check }) => check === 'state').map(({ id }) => id);
  expect(EXPECTED.map(([id]) => id).sort()).toEqual(ofState.sort());
});
