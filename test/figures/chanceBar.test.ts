// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawBetween, drawnHundred, rivalShares, verdictOf } from '../../src/figures/chanceBar';
import type { CustomerChoice } from '../../src/model';
import { findStory } from './observed';

const { editions } = await findStory(({ editions: all }) => all.length === 4);
const choice = editions[0].choice;

const ending = (ours: number, outcome: Partial<CustomerChoice['outcome']>): CustomerChoice => ({
  ...choice,
  chances: { ...choice.chances, ours },
  outcome: { isAvailable: true, isTurnedAway: false, attending: false, attendingRival: false, ...outcome },
});

test('an ending is as likely, against the odds, or none of the offer’s', () => {
  expect(verdictOf(ending(0.7, { attending: true }))).toBe('came');
  expect(verdictOf(ending(0.2, { attending: true }))).toBe('cameAgainstOdds');
  expect(verdictOf(ending(0.2, {}))).toBe('stayed');
  expect(verdictOf(ending(0.7, {}))).toBe('stayedAgainstOdds');
  expect(verdictOf(ending(0.7, { isAvailable: false }))).toBe('couldNot');
  expect(verdictOf(ending(0.7, { isTurnedAway: true }))).toBe('turnedAway');
});

test('the rival’s share is of those who do not come, and of those who do', () => {
  const shares = rivalShares({ ...choice, chances: { any: 0.8, ours: 0.6, bothShare: 0.3 } });
  expect(shares?.instead).toBeCloseTo(0.5, 12);
  expect(shares?.alongside).toBe(0.3);
  expect(rivalShares({ ...choice, rival: null })).toBeNull();
  expect(rivalShares({ ...choice, chances: { any: 1, ours: 1, bothShare: 0 } })?.instead).toBe(0);
});

test('a draw as a whole number is on the same side of the chance as the draw', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
  fc.assert(
    fc.property(share, share, (draw, chance) => {
      const { drawn, needed } = drawnHundred(draw, chance);
      expect(drawn <= needed).toBe(draw < chance);
      expect(drawn).toBeGreaterThanOrEqual(1);
      expect(drawn).toBeLessThanOrEqual(100);
      expect(needed).toBeGreaterThanOrEqual(0);
      expect(needed).toBeLessThanOrEqual(100);
    }),
  );
  expect(drawnHundred(0.46, 0.74)).toEqual({ drawn: 47, needed: 74 });
});

test('a draw between two chances is written between them, with no more decimals than that needs', () => {
  expect(drawBetween(0.575, 0.51, 0.64)).toEqual({ drawn: 58, digits: 0 });
  expect(drawBetween(0.575, 0.64, 0.51)).toEqual({ drawn: 58, digits: 0 });
  expect(drawBetween(0.5114, 0.511, 0.513)).toEqual({ drawn: 51.2, digits: 1 });
  expect(drawBetween(0.64, 0.51, 0.64)).toBeNull();
  expect(drawBetween(0.5, 0.51, 0.64)).toBeNull();
  const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
  fc.assert(
    fc.property(share, share, share, (draw, one, other) => {
      const isBetween = draw < one !== draw < other;
      expect(drawBetween(draw, one, other) !== null).toBe(isBetween);
    }),
  );
});
