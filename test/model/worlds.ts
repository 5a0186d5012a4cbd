/** Arbitrary legal worlds for property tests: levers, scenarios with a past and with events, seeds. */
import fc from 'fast-check';
import { LEVERS, SCENARIO_SETTINGS } from '../../src/model';
import type { Decisions, Scenario, ScenarioEvent } from '../../src/model';
import { decisions as anyDecisions } from '../formats/arbitraries';
import { SMALL } from './twinWorlds';

export { anyDecisions };

/** Set by the test itself, because they decide how long it takes. */
const SIZES: readonly string[] = ['editions', 'scale', 'poolExhibitors', 'poolVisitors', 'pastFrom'];

/** Any legal settings of a scenario but its size. */
export const anySettings = fc.record(
  Object.fromEntries(
    SCENARIO_SETTINGS.filter(({ key }) => !SIZES.includes(key)).map(({ key, min, max }) => [
      key,
      fc.double({ min, max, noNaN: true }),
    ]),
  ),
);

const eventValue = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const settingValue = (wanted: string): fc.Arbitrary<number> => {
  const { min, max } = SCENARIO_SETTINGS.find(({ key }) => key === wanted)!;
  return eventValue(min, max);
};

const anyEvent: fc.Arbitrary<ScenarioEvent> = fc
  .record(
    {
      from: fc.integer({ min: 1, max: 4 }),
      last: fc.integer({ min: 0, max: 3 }),
      quality: eventValue(-50, 50),
      visitors: eventValue(0, 1),
      managers: eventValue(0, 1),
      rivals: fc.oneof(eventValue(0, 5), settingValue('rivals')),
      rivalPrice: settingValue('rivalPrice'),
      rivalQuality: settingValue('rivalQuality'),
      visitorQuality: settingValue('visitorQuality'),
    },
    { requiredKeys: ['from', 'last'] },
  )
  .map(({ last, ...event }) => ({ ...event, to: event.from + last }));

/** What was decided in the last editions of history: some levers, or none. */
const anyPast: fc.Arbitrary<Pick<Scenario, 'pastLevers' | 'pastFrom'>> = fc.record({
  pastFrom: fc.integer({ min: -7, max: 0 }),
  pastLevers: fc
    .tuple(anyDecisions, fc.subarray(LEVERS.map(({ id }) => id)))
    .map(([decisions, ids]) => Object.fromEntries(ids.map((id) => [id, decisions[id]])) as Partial<Decisions>),
});

/** Any legal scenario of a few hundred customers. */
export const anyScenario: fc.Arbitrary<Scenario> = fc
  .tuple(
    anySettings,
    anyPast,
    fc.array(anyEvent, { maxLength: 2 }),
    fc.integer({ min: 1, max: 2400 }),
    fc.integer({ min: 1, max: 5600 }),
  )
  .map(([settings, past, events, poolExhibitors, poolVisitors]) => ({
    ...SMALL,
    ...settings,
    ...past,
    events,
    poolExhibitors,
    poolVisitors,
  }));

export const anySeed = fc.integer({ min: 0, max: 4_294_967_295 });

/** Luck of an edition: 0, the run itself, and other futures. */
export const anyLuck = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 2_147_483_647 }));
