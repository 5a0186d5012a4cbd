// @vitest-environment node
/** What chance does to whom is settled by the customer, the edition, the purpose and the luck, in every legal world. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BASE_DECISIONS, LEVERS, cloneRun, createRun, playEdition } from '../../src/model';
import type { ColumnName } from '../../src/model';
import { attendeesOfBoth, differencesOf, failureChance, noiseOf, spreadOfDifferences } from './fates';
import type { Twins } from './fates';
import { columnsOf } from './ranges';
import { SMALL } from './twinWorlds';
import { anyDecisions, anyLuck, anyScenario, anySeed } from './worlds';

const RUNS = { seed: 20260101, numRuns: 30 };

/** Columns a customer is born with, and his place in the market: nothing an organiser does can change them. */
const FATE: readonly ColumnName[] = [
  'randomKey', 'generation', 'dimensionWeight', 'priceSensitivity', 'involvement', 'varietySeeking', 'bothPull',
  'baseCompetence', 'ourTaste', 'rivalTaste', 'serviceFit', 'rivalFit', 'serviceCostFactor', 'responseStyle', 'standArea',
]; // prettier-ignore

/** Decisions, and others: all levers drawn anew, or one alone. */
const anyPair = fc
  .tuple(anyDecisions, anyDecisions, fc.option(fc.constantFrom(...LEVERS)))
  .map(([one, other, lever]) => [one, lever === null ? other : { ...one, [lever.id]: other[lever.id] }] as const);

/** An edition played twice from the same opening. */
const anyTwins: fc.Arbitrary<Twins> = fc
  .tuple(anyScenario, anyPair, anySeed, anyLuck)
  .map(([scenario, [decisions, changed], seed, luck]) => {
    const opening = createRun(scenario, seed);
    const [one, other] = [cloneRun(opening), cloneRun(opening)];
    playEdition(one, decisions, luck);
    playEdition(other, changed, luck);
    return { opening, one, other };
  });

describe('draws depend on the customer, the edition, the purpose and the luck, and on nothing else', () => {
  test('no decision changes who leaves the market, who is born, or what he is like', () => {
    fc.assert(
      fc.property(anyScenario, anyDecisions, anyDecisions, anySeed, (scenario, one, other, seed) => {
        const [a, b] = [createRun(scenario, seed), createRun(scenario, seed)];
        for (let edition = 0; edition < 3; edition++) {
          playEdition(a, one);
          playEdition(b, other);
        }
        for (const name of FATE) expect(columnsOf(a, name), name).toEqual(columnsOf(b, name));
      }),
      { ...RUNS, numRuns: 20 },
    );
  });

  test('failures of the same customer are of the same kind and weight, whatever is decided and in every future', () => {
    fc.assert(
      fc.property(anyScenario, anyPair, anySeed, anyLuck, (scenario, [decisions, changed], seed, luck) => {
        const [a, b] = [createRun(scenario, seed), createRun(scenario, seed)];
        for (let edition = 0; edition < 3; edition++) {
          playEdition(a, decisions, luck);
          playEdition(b, changed, luck);
          expect(a.customers.randomKey).toEqual(b.customers.randomKey);
          const twins = { opening: a, one: a, other: b };
          const failing = attendeesOfBoth(twins).filter((i) => a.customers.failed[i] > 0 && b.customers.failed[i] > 0);
          for (const name of ['severity', 'kind'] as const) {
            expect(
              failing.map((i) => a.customers[name][i]),
              name,
            ).toEqual(failing.map((i) => b.customers[name][i]));
          }
        }
      }),
      RUNS,
    );
  });

  test('encounters, results and the rival’s show have the same noise for everybody who is there in both worlds', () => {
    fc.assert(
      fc.property(anyTwins, (twins) => {
        const { opening, one, other } = twins;
        const attendees = attendeesOfBoth(twins);
        for (const i of attendees) {
          for (let dimension = 0; dimension < 5; dimension++) {
            const [here, there] = [noiseOf(opening, one, i, dimension), noiseOf(opening, other, i, dimension)];
            if (here !== null && there !== null) expect(Math.abs(here - there), `customer ${i}`).toBeLessThan(1e-9);
          }
        }
        const sides = [
          attendees.filter((i) => i < one.exhibitorCount),
          attendees.filter((i) => i >= one.exhibitorCount),
        ];
        for (const side of sides) {
          expect(spreadOfDifferences(differencesOf(twins, side, 'outcomeQuality', 100))).toBeLessThan(1e-9);
        }
        one.customers.attendingRival.forEach((goes, i) => {
          if (goes !== other.customers.attendingRival[i]) return;
          expect(one.customers.rivalAttitude[i]).toBe(other.customers.rivalAttitude[i]);
        });
      }),
      RUNS,
    );
  });

  test('who fails or complains at the smaller probability does so at the larger one, and is answered with the same luck', () => {
    fc.assert(
      fc.property(anyTwins, (twins) => {
        const { opening, one, other } = twins;
        const [here, there] = [one.customers, other.customers];
        const attendees = attendeesOfBoth(twins);
        for (const i of attendees) {
          const more = failureChance(opening, one, i) - failureChance(opening, other, i);
          if (more >= 0 && there.failed[i] > 0) expect(here.failed[i], `customer ${i}`).toBeGreaterThan(0);
          if (more <= 0 && here.failed[i] > 0) expect(there.failed[i], `customer ${i}`).toBeGreaterThan(0);
        }
        const failing = attendees.filter((i) => here.failed[i] > 0 && there.failed[i] > 0);
        const asked = one.now.decisions.suggestion - other.now.decisions.suggestion;
        for (const i of failing) {
          const [fewer, more] = asked >= 0 ? [there, here] : [here, there];
          expect(more.complained[i], `customer ${i}`).toBeGreaterThanOrEqual(fewer.complained[i]);
        }
        const answered = failing.filter((i) => here.complained[i] === 1 && there.complained[i] === 1);
        expect(spreadOfDifferences(differencesOf(twins, answered, 'recoveryQuality', 1))).toBeLessThan(1e-9);
      }),
      RUNS,
    );
  });

  test('who comes again at the higher price comes again at the lower one', () => {
    // in the market of the baseline, where hundreds come again
    const anyPrices = fc.tuple(
      fc.constantFrom('standPrice' as const, 'ticketPrice' as const),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(anyDecisions, anyPrices, anySeed, (decisions, [lever, one, other], seed) => {
        const { min, max } = LEVERS.find(({ id }) => id === lever)!;
        const price = (share: number): number => min + share * (max - min);
        const opening = createRun(SMALL, seed);
        const [cheap, dear] = [cloneRun(opening), cloneRun(opening)];
        playEdition(cheap, { ...decisions, [lever]: price(Math.min(one, other)) });
        playEdition(dear, { ...decisions, [lever]: price(Math.max(one, other)) });
        const [first, end] =
          lever === 'standPrice' ? [0, opening.exhibitorCount] : [opening.exhibitorCount, opening.count];
        for (let i = first; i < end; i++) {
          if (dear.customers.attendedPrevious[i] === 0 || dear.customers.attending[i] === 0) continue;
          expect(cheap.customers.attending[i], `customer ${i}`).toBe(1);
        }
      }),
      { ...RUNS, numRuns: 20 },
    );
  });

  test('a lever that only some feel leaves the others as they were', () => {
    // recovery reaches complainers alone; within the edition nobody else can notice it
    const [plain, other] = [createRun(SMALL, 8), createRun(SMALL, 8)];
    playEdition(plain, BASE_DECISIONS);
    playEdition(other, { ...BASE_DECISIONS, recovery: 90 });
    const { complained, satisfaction, attending } = plain.customers;
    let differing = 0;
    for (let i = 0; i < plain.count; i++) {
      const isSame = satisfaction[i] === other.customers.satisfaction[i];
      if (complained[i] === 1 && attending[i] === 1) differing += isSame ? 0 : 1;
      else expect(isSame, `customer ${i}`).toBe(true);
    }
    expect(differing).toBeGreaterThan(0);
  });
});
