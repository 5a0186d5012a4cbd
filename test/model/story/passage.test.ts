// @vitest-environment node
/** What a phase is said to have done to a customer is what it did: to his columns, and to no others. */
import { describe, expect, test } from 'vitest';
import {
  BASE_DECISIONS,
  PHASE_IDS,
  PHASE_MEASURES,
  SCENARIOS,
  STRATEGIES,
  cloneRun,
  copyRun,
  createRun,
  observeEdition,
  playEdition,
} from '../../../src/model';
import type { Decisions, PhaseEffect, PhaseMeasure, Run } from '../../../src/model';
import { STEPS, openEdition } from '../../../src/model/simulate';
import { onStage, stage } from '../../../src/model/stage';
import { SMALL } from '../twinWorlds';

const WORLDS = [
  ['the base', SMALL, BASE_DECISIONS],
  ['a rival and poor service', { ...SCENARIOS.crowdedCalendar, scale: 0.1 }, STRATEGIES.lockInPoorService],
  ['rights with information', SMALL, STRATEGIES.rightsInformed],
] as const;
const MEASURES = [...new Set(Object.values(PHASE_MEASURES).flat())] as PhaseMeasure[];

/** What one measure is for every customer, read off the stage by hand. */
function readAll(run: Run, measure: PhaseMeasure): number[] {
  const { customers } = stage;
  return Array.from({ length: run.count }, (_, i) => {
    if (measure !== 'willExpectation') return customers[measure][i];
    return [0, 1, 2, 3, 4].reduce(
      (sum, d) => sum + customers.dimensionWeight[d][i] * customers.willExpectation[d][i],
      0,
    );
  });
}

/** Every measure of everybody before the edition and after each of its phases, and who was born in which phase. */
function playByHand(start: Run, decisions: Decisions) {
  const run = cloneRun(start);
  const all = () => Object.fromEntries(MEASURES.map((measure) => [measure, readAll(run, measure)]));
  return onStage(run, () => {
    openEdition(run, decisions, 0);
    const generation = [...stage.customers.generation.subarray(0, run.count)];
    const moments = [all()];
    for (const step of STEPS) {
      step(run);
      moments.push(all());
    }
    const isNewborn = generation.map((born, i) => stage.customers.generation[i] !== born);
    return { moments, isNewborn };
  });
}

function effectsOf(start: Run, decisions: Decisions, customers: readonly number[]): (readonly PhaseEffect[])[] {
  const copy = cloneRun(start);
  return customers.map((customer) => {
    copyRun(start, copy);
    return observeEdition(copy, decisions, customer).phases;
  });
}

test('the phases have the names of the model’s functions, in their order', () => {
  expect(STEPS.map(({ name }) => name)).toEqual([...PHASE_IDS]);
});

describe.each(WORLDS)('%s', (name, scenario, decisions) => {
  const start = createRun(scenario, 5);
  playEdition(start, decisions);
  const { moments, isNewborn } = playByHand(start, decisions);
  const everybody = isNewborn.map((_, i) => i);

  test('every phase tells what a hand finds before and after it', () => {
    const watched = everybody.filter((i) => i % 7 === 0);
    for (const [k, effects] of effectsOf(start, decisions, watched).entries()) {
      expect(effects.map(({ phase }) => phase)).toEqual([...PHASE_IDS]);
      for (const [index, { moved }] of effects.entries())
        for (const { measure, before, after } of moved) {
          expect(before).toBe(moments[index][measure][watched[k]]);
          expect(after).toBe(moments[index + 1][measure][watched[k]]);
        }
    }
  });

  test('newborns are born while the show makes its promise', () => {
    const newborn = isNewborn.indexOf(true);
    const [effects] = effectsOf(start, decisions, [newborn]);
    expect(effects.filter((effect) => effect.isNewborn).map(({ phase }) => phase)).toEqual(['promise']);
  });

  test.each(PHASE_IDS.map((phase, index) => ({ phase, index })))(
    'phase $phase moves its measures and, but for newborns, no others',
    ({ phase, index }) => {
      const own: readonly PhaseMeasure[] = PHASE_MEASURES[phase];
      const [before, after] = [moments[index], moments[index + 1]];
      const settled = everybody.filter((i) => !isNewborn[i]);
      const moves = (measure: PhaseMeasure) => settled.some((i) => before[measure][i] !== after[measure][i]);
      expect(MEASURES.filter(moves).filter((measure) => !own.includes(measure))).toEqual([]);
      if (name === 'the base') expect(own.filter((measure) => !moves(measure))).toEqual([]);
    },
  );
});
