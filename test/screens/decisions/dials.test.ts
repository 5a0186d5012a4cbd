import { describe, expect, test } from 'vitest';
import { BASE_DECISIONS, LEVERS } from '../../../src/model';
import type { Decisions, LeverGroup } from '../../../src/model';
import {
  DIAL_REASON_LEVER,
  dialLevers,
  dialOf,
  dialToDecisions,
  isDialLocked,
} from '../../../src/screens/cockpit/decisions/dials';
import { GROUPS, leversAt } from '../../../src/screens/cockpit/decisions/levels';
import { isOnStep } from '../../../src/ui/steps';

function changed(group: LeverGroup, position: number): Partial<Decisions> {
  const next = dialToDecisions(group, position, BASE_DECISIONS);
  return Object.fromEntries(
    Object.entries(next).filter(([id, value]) => value !== BASE_DECISIONS[id as keyof Decisions]),
  );
}

describe('a dial moves its levers', () => {
  test.each(GROUPS)('%s at 50 is base', (group) => {
    expect(dialToDecisions(group, 50, BASE_DECISIONS)).toEqual(BASE_DECISIONS);
  });

  test('service at 0 and 100 moves all eight levers to their bounds', () => {
    expect(Object.values(changed('service', 0))).toEqual(Array(8).fill(0));
    expect(Object.values(changed('service', 100))).toEqual(Array(8).fill(100));
  });

  test('halfway between base and a bound every lever is halfway', () => {
    expect(changed('empowerment', 75)).toEqual({
      suggestion: 65,
      choice: 65,
      decision: 60,
      participation: 60,
      information: 70,
      rewards: 60,
    });
    expect(changed('promise', 25)).toEqual({ promise: 62, advertising: 25 });
  });

  test('price moves the stand price only', () => {
    expect(changed('price', 0)).toEqual({ standPrice: 700 });
    expect(changed('price', 100)).toEqual({ standPrice: 1800 });
    expect(changed('price', 60)).toEqual({ standPrice: 1280 });
  });

  test('relationship leaves the attention weights alone, as they only count relative to each other', () => {
    expect(changed('relationship', 0)).toEqual({ personalisation: 0, community: 0, lockIn: 0 });
    expect(changed('relationship', 100)).toEqual({ personalisation: 100, community: 100, lockIn: 100 });
  });

  test('every position of every dial gives legal values on their steps, never falling as the dial rises', () => {
    for (const group of GROUPS) {
      let before = dialToDecisions(group, 0, BASE_DECISIONS);
      for (let position = 0; position <= 100; position++) {
        const now = dialToDecisions(group, position, BASE_DECISIONS);
        for (const lever of dialLevers(group)) {
          expect(isOnStep(now[lever.id], lever), `${lever.id} at ${position}`).toBe(true);
          expect(now[lever.id]).toBeGreaterThanOrEqual(before[lever.id]);
        }
        before = now;
      }
    }
  });
});

describe('reading a dial', () => {
  test.each(GROUPS)('%s: every position that was set is read again', (group) => {
    for (let position = 0; position <= 100; position++) {
      const next = dialToDecisions(group, position, BASE_DECISIONS);
      expect(dialOf(group, next, {}, position)).toEqual({ position, isMixed: false });
      const reading = dialOf(group, next);
      expect(reading.isMixed).toBe(false);
      expect(Math.abs(reading.position - position)).toBeLessThanOrEqual(1);
    }
  });

  test('levers that disagree make it mixed, at their mean position', () => {
    const mixed = { ...BASE_DECISIONS, reliability: 90 };
    expect(dialOf('service', mixed)).toEqual({ position: 55, isMixed: true });
    expect(dialOf('service', mixed, {}, 50).isMixed).toBe(true);
  });

  test('a single lever never disagrees with itself, though the dial is coarser', () => {
    for (let standPrice = 700; standPrice <= 1800; standPrice += 10) {
      expect(dialOf('price', { ...BASE_DECISIONS, standPrice }).isMixed).toBe(false);
    }
  });

  test('a dial put at one of several positions of the same meaning stays there', () => {
    // 54 and 63 yuan above the minimum both round to the price of 750
    const next = dialToDecisions('price', 6, BASE_DECISIONS);
    expect(next.standPrice).toBe(dialToDecisions('price', 5, BASE_DECISIONS).standPrice);
    expect(dialOf('price', next, {}, 6).position).toBe(6);
    expect(dialOf('price', next, {}, 5).position).toBe(5);
  });
});

describe('limits of an assignment', () => {
  const limits = { locked: { reliability: 'fixed' }, ranges: { empathy: { min: 40, max: 60 } } };

  test('a locked lever stays and does not make the dial mixed', () => {
    const next = dialToDecisions('service', 100, BASE_DECISIONS, { locked: limits.locked });
    expect(next.reliability).toBe(50);
    expect(next.responsiveness).toBe(100);
    expect(dialOf('service', next, { locked: limits.locked })).toEqual({ position: 100, isMixed: false });
  });
  test('a narrowed lever stops at its bound and does not make the dial mixed', () => {
    const next = dialToDecisions('service', 90, BASE_DECISIONS, limits);
    expect(next.empathy).toBe(60);
    expect(dialOf('service', next, limits)).toEqual({ position: 90, isMixed: false });
  });
  test('a dial whose levers are all locked is locked', () => {
    expect(isDialLocked('price', { locked: { standPrice: 'fixed' } })).toBe(true);
    expect(isDialLocked('service', limits)).toBe(false);
    expect(dialOf('price', BASE_DECISIONS, { locked: { standPrice: 'fixed' } }).position).toBe(50);
  });
});

test('the reason for a dial is kept under a lever of that group which Manager shows, where there is one', () => {
  for (const group of GROUPS) {
    const lever = LEVERS.find(({ id }) => id === DIAL_REASON_LEVER[group]);
    expect(lever?.group).toBe(group);
    if (group !== 'relationship') expect(leversAt('manager')).toContain(lever);
  }
});
