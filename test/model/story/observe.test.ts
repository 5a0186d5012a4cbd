// @vitest-environment node
/** What a customer is told to have weighed, drawn and felt is what the engine weighed, drew and felt. */
import { describe, expect, test } from 'vitest';
import {
  BASE_DECISIONS,
  SCENARIOS,
  STRATEGIES,
  cloneRun,
  copyRun,
  createRun,
  createRunBeforeOpening,
  customerTraits,
  digest,
  observeEdition,
  playEdition,
} from '../../../src/model';
import type { Decisions, ObservedEdition, Run, Scenario } from '../../../src/model';
import { SMALL, withBase } from '../twinWorlds';

const total = (parts: Readonly<Record<string, number>>): number =>
  Object.values(parts).reduce((sum, part) => sum + part, 0);

/** The next edition of a run as each of the customers lived it. */
function watch(run: Run, decisions: Decisions, customers: readonly number[]): ObservedEdition[] {
  const copy = cloneRun(run);
  return customers.map((customer) => {
    copyRun(run, copy);
    return observeEdition(copy, decisions, customer);
  });
}

describe('an edition that is watched', () => {
  test('plays to the bits of one that is not', () => {
    const [plain, watched] = [createRun(SMALL, 3), createRun(SMALL, 3)];
    for (const decisions of [BASE_DECISIONS, STRATEGIES.milking, STRATEGIES.lockInPoorService]) {
      playEdition(plain, decisions);
      observeEdition(watched, decisions, 17);
      expect(digest(watched)).toBe(digest(plain));
    }
  });

  test('is also the last one before the show is taken over', () => {
    for (const scenario of [SMALL, { ...SCENARIOS.emptyEmpowerment, scale: 0.1 }]) {
      const { run, decisions } = createRunBeforeOpening(scenario, 4);
      expect(observeEdition(run, decisions, 0).edition).toBe(0);
      expect(digest(run)).toBe(digest(createRun(scenario, 4)));
    }
  });

  test('refuses customers there are not, and levers out of range', () => {
    const run = createRun(SMALL, 3);
    expect(() => observeEdition(run, BASE_DECISIONS, run.count)).toThrow(/customer/);
    expect(() => observeEdition(run, BASE_DECISIONS, 1.5)).toThrow(/customer/);
    expect(() => observeEdition(run, withBase({ standPrice: 5 }), 0)).toThrow(/standPrice/);
  });

  test('tells the state of the customer when it is over, and what stays', () => {
    const run = createRun(SMALL, 5);
    const seen = observeEdition(run, BASE_DECISIONS, 40);
    const { customers } = run;
    expect(seen.state.trust).toBe(customers.trust[40]);
    expect(seen.state.expectation).toBe(customers.expectationAtBooking[40]);
    expect(seen.state.attending).toBe(customers.attending[40] === 1);
    expect(seen.classes.knox).toBe(customers.knox[40]);
    expect(seen.generation).toBe(customers.generation[40]);
    expect(customerTraits(run, 40).dimensionWeight).toEqual(customers.dimensionWeight.map((weight) => weight[40]));
    expect(customerTraits(run, 40).side).toBe('exhibitors');
    expect(customerTraits(run, run.count - 1).side).toBe('visitors');
    expect(seen.contacts.map(({ customer }) => customer)).toEqual([...run.links.subarray(320, 328)]);
    for (const contact of seen.contacts) expect(contact.wordVolume).toBe(customers.wordVolume[contact.customer]);
  });
});

/** Every so many customers are watched: some two thousand in all. */
const STEP = 3;

const tight: Scenario = { ...SCENARIOS.growingPastTheHall, scale: 0.1, hall: 6_000 };
const WORLDS: readonly (readonly [string, Scenario, Decisions])[] = [
  ['the base', SMALL, BASE_DECISIONS],
  ['a dear show that explains its price', SMALL, withBase({ standPrice: 1600, explainPrice: true, ticketPrice: 120 })],
  ['a dear show that does not', SMALL, withBase({ standPrice: 1500, ticketPrice: 90, loyaltyDiscount: 20 })],
  ['lock-in and poor service', { ...SCENARIOS.crowdedCalendar, scale: 0.1 }, STRATEGIES.lockInPoorService],
  ['a monopoly', { ...SCENARIOS.monopolyHall, scale: 0.1 }, STRATEGIES.overPromise],
  ['a hall too small', tight, withBase({ standPrice: 900, advertising: 90 })],
  ['everything at its end', SMALL, STRATEGIES.everythingMaximum],
  ['nothing at all', SMALL, STRATEGIES.everythingMinimum],
];

describe.each(WORLDS)('%s', (_name, scenario, decisions) => {
  const before = createRun(scenario, 21);
  playEdition(before, decisions);
  const after = cloneRun(before);
  playEdition(after, decisions);
  const watched = Array.from({ length: Math.ceil(before.count / STEP) }, (_, k) => k * STEP);
  const seen = watch(before, decisions, watched);

  test('every reason adds up to the utility the engine decided by', () => {
    for (const { choice } of seen) {
      const { terms, utility, rivalPull, chances, rival } = choice;
      expect(total(terms)).toBeCloseTo(utility, 9);
      // the engine holds exponents within ±40
      const [ours, theirs] = [Math.exp(utility), rivalPull];
      expect(rival === null ? 0 : Math.exp(total(rival))).toBeCloseTo(theirs, 6);
      const both = chances.bothShare === 0 ? 0 : (chances.bothShare * ours * ours) / (1 - chances.bothShare);
      const all = ours * ours + both + theirs * theirs;
      const any = Math.sqrt(all) / (1 + Math.sqrt(all));
      expect(Math.abs(any - chances.any)).toBeLessThan(1e-9);
      expect(Math.abs((any * (ours * ours + both)) / all - chances.ours)).toBeLessThan(1e-9);
    }
  });

  test('draws and chances make the customer do what he did', () => {
    for (const [k, { choice }] of seen.entries()) {
      const { attending, attendingRival } = after.customers;
      expect(choice.outcome.attending).toBe(attending[watched[k]] === 1);
      expect(choice.outcome.attendingRival).toBe(attendingRival[watched[k]] === 1);
    }
    const turnedAway = seen.filter(({ choice }) => choice.outcome.isTurnedAway);
    expect(turnedAway.length > 0).toBe(after.now.turnedAway > 0);
  });

  test('without a reason the chance moves against its sign', () => {
    for (const { choice } of seen) {
      for (const term of Object.keys(choice.terms) as (keyof typeof choice.terms)[]) {
        const moved = choice.chances.ours - choice.oursWithout[term];
        if (Math.abs(choice.terms[term]) < 1e-9) expect(Math.abs(moved)).toBeLessThan(1e-9);
        else if (Math.abs(moved) > 1e-12) expect(Math.sign(moved)).toBe(Math.sign(choice.terms[term]));
      }
    }
  });

  test('every part of satisfaction adds up to what he felt, and every part of quality to what he perceived', () => {
    const attended = seen.filter(({ satisfaction }) => satisfaction !== null);
    for (const { satisfaction, state } of attended) {
      expect(total(satisfaction!.terms)).toBeCloseTo(state.satisfaction, 9);
      expect(total(satisfaction!.qualityTerms)).toBeCloseTo(state.perceivedQuality, 9);
    }
    expect(seen.every(({ satisfaction, state }) => (satisfaction !== null) === state.attending)).toBe(true);
  });

  test('what failed is told as it is in the columns', () => {
    for (const [k, { service, state }] of seen.entries()) {
      const { failed, severity, complained, recoveryQuality, harm, resentment, kind } = after.customers;
      const i = watched[k];
      const hasFailed = state.attending && failed[i] > 0;
      expect(service).toEqual(
        hasFailed
          ? {
              failed: failed[i],
              kind: kind[i],
              severity: severity[i],
              complained: complained[i] === 1,
              recoveryQuality: recoveryQuality[i],
              harm: harm[i],
              resentment: resentment[i],
            }
          : null,
      );
    }
  });
});

test('the usual reasons, worked out from everybody', () => {
  const before = createRun(SMALL, 8);
  const decisions = withBase({ standPrice: 1300 });
  const played = cloneRun(before);
  const seen = watch(
    before,
    decisions,
    Array.from({ length: before.exhibitorCount }, (_, i) => i),
  );
  playEdition(played, decisions);
  for (const isReturning of [true, false]) {
    const kind = seen.filter(({ choice }) => choice.isReturning === isReturning);
    const [{ choice }] = kind;
    expect(choice.usual.count).toBe(kind.length);
    const mean = (read: (one: ObservedEdition) => number): number =>
      kind.reduce((sum, one) => sum + read(one), 0) / kind.length;
    expect(choice.usual.ours).toBeCloseTo(
      mean((one) => one.choice.chances.ours),
      9,
    );
    for (const term of ['habit', 'attitude', 'priceChange', 'otherSide'] as const) {
      expect(choice.usual.terms[term]).toBeCloseTo(
        mean((one) => one.choice.terms[term]),
        9,
      );
    }
  }
  const attended = seen.filter(({ satisfaction }) => satisfaction);
  const mood = attended.reduce((sum, { satisfaction }) => sum + satisfaction!.terms.mood, 0) / attended.length;
  expect(attended[0].satisfaction!.usual.mood).toBeCloseTo(mood, 9);
});
