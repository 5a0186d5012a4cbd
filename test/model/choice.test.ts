// @vitest-environment node
/** How one customer answers to price, relationship and rivals. */
import { describe, expect, test } from 'vitest';
import { BASE_DECISIONS, SCENARIOS, cloneRun, createRun, playEdition } from '../../src/model';
import type { Decisions, Run } from '../../src/model';
import { choices, crossPull, turnoutFactor } from '../../src/model/choice';
import { feltChange, feltRise, ladder, priceLevelOf } from '../../src/model/prices';
import { parameterValues } from '../../src/model/parameters';
import { enter } from '../../src/model/stage';
import { withBase } from './twinWorlds';

const p = parameterValues({});
const opening = createRun(SCENARIOS.baseline, 1);
playEdition(opening, BASE_DECISIONS);
const exhibitor = opening.attendees[3];

/** Probability that one regular exhibitor books under the levers, after `prepare` has set his state. */
function booking(decisions: Decisions, prepare: (run: Run, i: number) => void = () => undefined): number {
  const run = cloneRun(opening);
  run.now.decisions = decisions;
  run.now.reachedByAds = 0.5;
  run.customers.referencePrice[exhibitor] = 1150;
  prepare(run, exhibitor);
  enter(run);
  const list = Int32Array.of(exhibitor);
  const turnout = turnoutFactor(run, 0, true, crossPull(run, 0, 12_000, 400));
  return choices({ run, side: 0, list, from: 0, count: 1, isReturning: true }, turnout).oursProbability[0];
}

describe('price', () => {
  test('the dearer, the fewer book – and a rise hurts more than a cut of the same size helps', () => {
    const [low, usual, high] = [1035, 1150, 1265].map((standPrice) =>
      booking(withBase({ standPrice, loyaltyDiscount: 0 })),
    );
    expect(low).toBeGreaterThan(usual);
    expect(usual).toBeGreaterThan(high);
    expect(usual - high).toBeGreaterThan(low - usual);
  });

  test('an explanation makes a moderate rise fair and leaves a large one dear', () => {
    const kept = (standPrice: number, explainPrice: boolean): number => booking(withBase({ standPrice, explainPrice }));
    expect(kept(1300, true)).toBeGreaterThan(kept(1300, false));
    expect(feltRise(0.1, 0.2, 0.15)).toBeCloseTo(0.02, 12);
    expect(feltRise(0.25, 0.2, 0.15)).toBeCloseTo(0.03 + 0.1, 12);
  });

  test('a fall is felt as it is, a rise half as much again', () => {
    expect(feltChange(-0.1, 1.5, 1, 0.15)).toBe(-0.1);
    expect(feltChange(0.1, 1.5, 1, 0.15)).toBeCloseTo(0.15, 12);
  });

  test('above the market it counts more than in proportion', () => {
    expect(priceLevelOf(1150, 1150, 2.2)).toBe(0);
    expect(priceLevelOf(1265, 1150, 2.2)).toBeGreaterThan(-priceLevelOf(1045, 1150, 2.2));
  });

  test('the ladder gives new customers .4 of the discount, .6 after one edition and 1.2 from the fourth on', () => {
    expect([0, 1, 2, 3, 4, 9].map((tenure) => ladder(tenure, p).toFixed(2))).toEqual([
      '0.40',
      '0.60',
      '0.80',
      '1.00',
      '1.20',
      '1.20',
    ]);
  });
});

describe('satisfaction and relationship', () => {
  const withAttitude = (attitude: number, rivalAttitude = 66): number =>
    booking(BASE_DECISIONS, (run, i) => {
      run.customers.attitude[i] = attitude;
      run.customers.rivalAttitude[i] = rivalAttitude;
    });

  test('the better the attitude, the likelier the booking', () => {
    const chances = [50, 58, 66, 74, 82].map((attitude) => withAttitude(attitude));
    expect(chances).toEqual([...chances].sort((a, b) => a - b));
  });

  test('attitude counts less where there is nowhere else to go', () => {
    const effect = (rivals: number): number => {
      const at = (attitude: number): number =>
        booking(BASE_DECISIONS, (run, i) => {
          run.now.conditions = { ...run.now.conditions, rivals };
          run.customers.attitude[i] = attitude;
          run.customers.habit[i] = 0.4;
        });
      const logit = (chance: number): number => Math.log(chance / (1 - chance));
      return logit(at(72)) - logit(at(60));
    };
    expect(effect(0)).toBeLessThan(effect(1));
    expect(effect(1)).toBeLessThan(effect(3));
  });

  test('a liked rival draws away', () => {
    expect(withAttitude(66, 80)).toBeLessThan(withAttitude(66, 55));
  });

  test('lock-in holds, and takes attitude its say', () => {
    const held = (lockIn: number, attitude: number): number =>
      booking(withBase({ lockIn }), (run, i) => void (run.customers.attitude[i] = attitude));
    expect(held(80, 55)).toBeGreaterThan(held(0, 55));
    expect(held(80, 75) - held(80, 55)).toBeLessThan(held(0, 75) - held(0, 55));
  });

  test('bad talk keeps away, good talk brings', () => {
    const heard = (good: number, bad: number): number =>
      booking(BASE_DECISIONS, (run, i) => {
        run.customers.positiveWord[i] = good;
        run.customers.negativeWord[i] = bad;
      });
    expect(heard(1, 0)).toBeGreaterThan(heard(0, 0));
    expect(heard(0, 1)).toBeLessThan(heard(0, 0));
  });
});

describe('the other side', () => {
  test('draws by its logarithm and never breaks an empty show', () => {
    expect(crossPull(opening, 0, 12_000, 400)).toBeCloseTo(0, 12);
    expect(crossPull(opening, 1, 0, 400)).toBeCloseTo(0, 12);
    expect(crossPull(opening, 0, 0, 0)).toBeGreaterThan(-10);
    expect(crossPull(opening, 1, 0, 0)).toBeCloseTo(Math.log(20 / 400), 6);
  });
});
