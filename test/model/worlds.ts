/** Arbitrary legal worlds for property tests: levers, scenarios with events, seeds. */
import fc from 'fast-check';
import { SCENARIO_SETTINGS } from '../../src/model';
import type { Scenario, ScenarioEvent } from '../../src/model';
import { SMALL } from './twinWorlds';

export { decisions as anyDecisions } from '../formats/arbitraries';

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

const share = fc.double({ min: 0, max: 1, noNaN: true });
const anyEvent: fc.Arbitrary<ScenarioEvent> = fc
  .record(
    {
      from: fc.integer({ min: 1, max: 4 }),
      last: fc.integer({ min: 0, max: 3 }),
      quality: fc.double({ min: -20, max: 20, noNaN: true }),
      visitors: share,
      managers: share,
      rivals: fc.double({ min: 0, max: 5, noNaN: true }),
    },
    { requiredKeys: ['from', 'last'] },
  )
  .map(({ last, ...event }) => ({ ...event, to: event.from + last }));

/** Any legal scenario of a few hundred customers. */
export const anyScenario: fc.Arbitrary<Scenario> = fc
  .tuple(
    anySettings,
    fc.array(anyEvent, { maxLength: 2 }),
    fc.integer({ min: 1, max: 2400 }),
    fc.integer({ min: 1, max: 5600 }),
  )
  .map(([settings, events, poolExhibitors, poolVisitors]) => ({
    ...SMALL,
    ...settings,
    events,
    poolExhibitors,
    poolVisitors,
  }));

export const anySeed = fc.integer({ min: 0, max: 4_294_967_295 });
