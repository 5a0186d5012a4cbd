// @vitest-environment node
/** What was different in an edition, and what it means to put it back. */
import { describe, expect, test } from 'vitest';
import { BASE_DECISIONS, SCENARIOS, createRun, digest, playEdition } from '../../src/model';
import type { Decisions, Scenario } from '../../src/model';
import { causeKey, causesOf, marketBefore, planFor, putBack, settingOf } from '../../src/state/causes';

const SMALL: Scenario = { ...SCENARIOS.baseline, scale: 0.1 };
const withBase = (changes: Partial<Decisions>): Decisions => ({ ...BASE_DECISIONS, ...changes });
const planOf = (scenario: Scenario, ...decisions: Decisions[]) => ({ scenario, seed: 5, parameters: {}, decisions });

describe('causes', () => {
  test('are the levers that differ from the edition before', () => {
    const plan = planOf(SMALL, BASE_DECISIONS, withBase({ standPrice: 1400, empathy: 80 }));
    const setting = settingOf(plan, 2);
    expect(causesOf(setting).map(causeKey)).toEqual(['empathy', 'standPrice']);
    expect(putBack(setting, { kind: 'lever', id: 'standPrice' })).toEqual(withBase({ empathy: 80 }));
    expect(setting.plan.decisions).toEqual([BASE_DECISIONS]);
  });

  test('of an edition like the one before there are none', () => {
    expect(causesOf(settingOf(planOf(SMALL, BASE_DECISIONS, BASE_DECISIONS), 2))).toEqual([]);
    expect(causesOf(settingOf(planOf(SMALL, BASE_DECISIONS), 1))).toEqual([]);
  });

  test('in edition 1 are what differs from how the show was run before', () => {
    const launch = { ...SCENARIOS.overPromisedLaunch, scale: 0.1 };
    const setting = settingOf(planOf(launch, BASE_DECISIONS), 1);
    expect(causesOf(setting).map(causeKey)).toEqual(['reliability', 'promise', 'advertising']);
    expect(putBack(setting, { kind: 'lever', id: 'promise' }).promise).toBe(90);
  });

  test('the weights of attention are put back together: alone they could all be nought', () => {
    const [last, now] = [
      { attentionStrategic: 0, attentionKey: 40, attentionTransaction: 0, attentionRisk: 0 },
      { attentionStrategic: 10, attentionKey: 0, attentionTransaction: 0, attentionRisk: 0 },
    ];
    const setting = settingOf(planOf(SMALL, withBase(last), withBase(now)), 2);
    expect(causesOf(setting).map(causeKey)).toEqual(['attention']);
    expect(putBack(setting, { kind: 'attention' })).toEqual(withBase(last));
  });
});

describe('the market of the edition before', () => {
  const war = SCENARIOS.priceWar;
  const market = { kind: 'market', changes: [] } as const;

  test('is the same where no event begins or ends', () => {
    for (const edition of [1, 2, 4, 5, 7, 8]) expect(marketBefore(war, edition)).toBeNull();
  });

  test('has an event one edition later, or one edition longer', () => {
    expect(marketBefore(war, 3)?.events).toEqual([{ ...war.events[0], from: 4 }]);
    expect(marketBefore(war, 6)?.events).toEqual([{ ...war.events[0], to: 6 }]);
  });

  test('an event of a single edition does not happen at all', () => {
    const strike = { ...SMALL, events: [{ from: 2, to: 2, quality: -10 }] };
    expect(marketBefore(strike, 2)?.events).toEqual([]);
    expect(marketBefore(strike, 3)?.events).toEqual([{ from: 2, to: 3, quality: -10 }]);
  });

  test('before edition 1 was the baseline, of the size of the show', () => {
    expect(marketBefore(SCENARIOS.crowdedCalendar, 1)).toEqual({ ...SCENARIOS.crowdedCalendar, rivals: 1, events: [] });
    expect(marketBefore(SCENARIOS.growingPastTheHall, 1)).toMatchObject({ hall: 9600, staff: 500, events: [] });
    expect(marketBefore({ ...SMALL, poolVisitors: 900 }, 1)).toBeNull();
  });

  test.each([
    ['price war', { ...war, scale: 0.1 }, 3, ['rivals', 'rivalPrice']],
    ['end of the war', { ...war, scale: 0.1 }, 6, ['rivals', 'rivalPrice']],
    ['crowded calendar', { ...SCENARIOS.crowdedCalendar, scale: 0.1 }, 1, ['rivals']],
  ])('%s: put back, the show before it is the same, bit for bit', (_name, scenario, edition, changes) => {
    const decisions = Array.from({ length: edition }, () => BASE_DECISIONS);
    const setting = settingOf(planOf(scenario, ...decisions), edition);
    expect(causesOf(setting)).toEqual([{ kind: 'market', changes }]);
    const reach = ({ scenario, seed, decisions }: typeof setting.plan) => {
      const run = createRun(scenario, seed);
      for (const one of decisions) playEdition(run, one);
      return run;
    };
    const asItWas = reach(setting.plan);
    const changed = reach(planFor(setting, market));
    expect(digest(changed)).toBe(digest(asItWas));
    expect(playEdition(changed, BASE_DECISIONS)).not.toEqual(playEdition(asItWas, BASE_DECISIONS));
  });

  test('put back, a rival’s price war has never begun', () => {
    const scenario = { ...war, scale: 0.1 };
    const setting = settingOf(planOf(scenario, BASE_DECISIONS, BASE_DECISIONS, BASE_DECISIONS), 3);
    const peace = createRun({ ...scenario, events: [] }, 5);
    const changed = createRun(planFor(setting, market).scenario, 5);
    for (let edition = 1; edition <= 3; edition++) {
      expect(playEdition(changed, BASE_DECISIONS)).toEqual(playEdition(peace, BASE_DECISIONS));
    }
  });
});
