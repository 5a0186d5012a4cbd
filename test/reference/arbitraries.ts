/** Any legal small show, with other parameters, other decisions and other luck. */
import fc from 'fast-check';
import { BASE_DECISIONS, PARAMETERS, SCENARIOS, STRATEGIES } from '../../src/model';
import type { Parameter, ParameterOverrides, Scenario } from '../../src/model';
import { override } from '../formats/arbitraries';
import { anyDecisions, anyScenario, anySeed } from '../model/worlds';
import type { Play, Story } from './play';

/** Any legal scenario of at most 60 firms and 80 agents, with any past. */
export const smallScenario: fc.Arbitrary<Scenario> = fc
  .tuple(anyScenario, anyDecisions, fc.integer({ min: -7, max: 0 }), fc.double({ min: 0.1, max: 0.15, noNaN: true }))
  .map(([scenario, pastLevers, pastFrom, scale]) => ({
    ...scenario,
    scale,
    poolExhibitors: 1 + (scenario.poolExhibitors % 400),
    poolVisitors: 1 + (scenario.poolVisitors % 533),
    pastLevers,
    pastFrom,
  }));

/** A hall too small, and everything an event can set. */
export const CROWDED: Scenario = {
  ...SCENARIOS.growingPastTheHall,
  ...{ scale: 0.1, hall: 6000, complaintEase: 0.07, adaptation: 1.4, qualityCost: 1.1, visitorQuality: 1.1 },
  events: [
    { from: 1, to: 4, quality: -3, visitors: 0.2, managers: 0.3, rivals: 2.5, rivalPrice: 0.8, rivalQuality: 77 },
    { from: 2, to: 3, visitorQuality: 0.8, rivals: 0 },
  ],
};

/** The run itself, or one of the futures that will not happen. */
export const anyLuck = fc.integer({ min: 0, max: 64 });

/** Half of the time a plan under which the show lives: most random levers leave it nearly empty. */
const plan = fc.oneof(anyDecisions, fc.constantFrom(BASE_DECISIONS, ...Object.values(STRATEGIES)));
export const anyPlay: fc.Arbitrary<Play> = fc.record({ decisions: plan, luck: anyLuck });

/** Mostly what is plausible, so that the show goes on; one in four anything legal. */
const anyValue = (row: Parameter) =>
  fc.oneof({ weight: 3, arbitrary: override(row, [row.min, row.max]) }, { weight: 1, arbitrary: override(row) });

/** These rows set otherwise. */
const overridesOf = (rows: readonly Parameter[]): fc.Arbitrary<ParameterOverrides> =>
  fc.record(Object.fromEntries(rows.map((row) => [row.key, anyValue(row)])));

/** Up to a fifth of all parameters set otherwise. */
export const anyOverrides: fc.Arbitrary<ParameterOverrides> = fc
  .subarray([...PARAMETERS], { maxLength: Math.round(PARAMETERS.length / 5) })
  .chain(overridesOf);

/** Every parameter set otherwise once, in `hands` handfuls. */
export const everyParameterIn = (hands: number): readonly ParameterOverrides[] =>
  Array.from({ length: hands }, (_, hand) => PARAMETERS.filter((_row, place) => place % hands === hand)).flatMap(
    (rows) => fc.sample(overridesOf(rows), { seed: rows.length, numRuns: 1 }),
  );

/** Two editions of any such show. */
export const storyWith = (parameters: fc.Arbitrary<ParameterOverrides>): fc.Arbitrary<Story> =>
  fc.record({ scenario: smallScenario, seed: anySeed, parameters, plan: fc.tuple(anyPlay, anyPlay) });
