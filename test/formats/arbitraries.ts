/** Legal run documents of every kind, for properties that must hold for all of them. */
import fc from 'fast-check';
import { LEVERS, MODEL_VERSION, PARAMETERS, SCENARIOS, SCENARIO_SETTINGS, legalRange } from '../../src/model';
import type { Decisions, ParameterOverrides, Scenario, ScenarioEvent, ScenarioId } from '../../src/model';
import { LEVELS, MAX_SEED, TEXT_LIMITS, VIEWS, scenarioOf } from '../../src/formats/document';
import type { Reasons, RunDocument, ScenarioChoice } from '../../src/formats/document';
import { withoutControls } from '../../src/formats/fault';

/** Every double in the range but −0, which JSON cannot write. */
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((value) => value + 0 || 0);

const levers = Object.fromEntries(
  LEVERS.map((lever) => [lever.id, lever.id === 'explainPrice' ? fc.boolean() : between(lever.min, lever.max)]),
) as unknown as { [Id in keyof Decisions]: fc.Arbitrary<Decisions[Id]> };

export const decisions: fc.Arbitrary<Decisions> = fc
  .record(levers)
  .map((one) => ({ ...one, attentionKey: one.attentionKey || 1 }));

const text = (max: number) => fc.string({ unit: 'binary', maxLength: Math.floor(max / 2) }).map(withoutControls);

function event(editions: number): fc.Arbitrary<ScenarioEvent> {
  const span = fc.tuple(fc.integer({ min: 1, max: editions }), fc.integer({ min: 1, max: editions }));
  const effects = fc.record({ rivals: between(0, 100), rivalPrice: between(0.5, 2) }, { requiredKeys: ['rivals'] });
  return fc.tuple(span, effects).map(([[a, b], effect]) => ({ from: Math.min(a, b), to: Math.max(a, b), ...effect }));
}

const settings = Object.fromEntries(
  SCENARIO_SETTINGS.map(({ key, min, max, isWhole }) => [key, isWhole ? fc.integer({ min, max }) : between(min, max)]),
) as unknown as Record<keyof Scenario, fc.Arbitrary<number>>;

export const ownScenario: fc.Arbitrary<Scenario> = fc
  .record({ ...settings, pastLevers: fc.record({ promise: between(50, 100) }, { requiredKeys: [] }) })
  .chain((one) => {
    // pools that fit into memory at any scale
    const scenario = { ...(one as unknown as Scenario), poolExhibitors: 2400, poolVisitors: 5600 };
    return fc.array(event(scenario.editions), { maxLength: 3 }).map((events) => ({ ...scenario, events }));
  });

const choice: fc.Arbitrary<ScenarioChoice> = fc.oneof(
  fc.constantFrom(...(Object.keys(SCENARIOS) as ScenarioId[])).map((id) => ({ kind: 'ready' as const, id })),
  fc.record({ kind: fc.constant('own' as const), title: text(TEXT_LIMITS.title), scenario: ownScenario }),
);

const parameters: fc.Arbitrary<ParameterOverrides> = fc
  .subarray([...PARAMETERS], { maxLength: 5 })
  .chain((rows) => fc.record(Object.fromEntries(rows.map((row) => [row.key, override(row)]))));

/** Any legal value of a parameter, or any within `range`. */
export function override(
  parameter: (typeof PARAMETERS)[number],
  [min, max] = legalRange(parameter),
): fc.Arbitrary<number | readonly number[]> {
  const { value, isWhole } = parameter;
  const one = isWhole ? fc.integer({ min: Math.ceil(min), max: Math.floor(max) }) : between(min, max);
  if (typeof value === 'number') return one;
  return fc.array(one, { minLength: value.length, maxLength: value.length });
}

const reasons: fc.Arbitrary<Reasons> = fc.record(
  { standPrice: text(TEXT_LIMITS.reason), promise: text(TEXT_LIMITS.reason) },
  { requiredKeys: [] },
);

/** Documents that a link keeps whole: no reasons, no note. */
export const linkDocument: fc.Arbitrary<RunDocument> = choice.chain((scenario) =>
  fc.record({
    scenario: fc.constant(scenario),
    parameters,
    seed: fc.integer({ min: 0, max: MAX_SEED }),
    played: fc.array(decisions, { maxLength: scenarioOf(scenario).editions }),
    draft: decisions,
    reasons: fc.constant([]),
    name: text(TEXT_LIMITS.name),
    note: fc.constant(''),
    level: fc.constantFrom(...LEVELS),
    view: fc.constantFrom(...VIEWS),
    modelVersion: fc.oneof(fc.constant(MODEL_VERSION), fc.constant('0.9-beta')),
  }),
);

export const runDocument: fc.Arbitrary<RunDocument> = linkDocument.chain((document) =>
  fc.record({
    ...(Object.fromEntries(Object.entries(document).map(([key, value]) => [key, fc.constant(value)])) as {
      [Key in keyof RunDocument]: fc.Arbitrary<RunDocument[Key]>;
    }),
    note: text(TEXT_LIMITS.note),
    reasons: fc.array(reasons, { maxLength: scenarioOf(document.scenario).editions }),
  }),
);
