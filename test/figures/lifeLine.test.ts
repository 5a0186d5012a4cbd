// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { lifeNumbers, lifePoints, lifeRows } from '../../src/figures/lifeLine';
import { findStory } from './observed';

const failing = await findStory(({ editions }) =>
  editions.some(({ service, state }) => service && !service.complained && state.attendingRival),
);
const absent = await findStory(
  ({ editions }) => editions.length > 2 && editions.some(({ state }) => !state.attending && state.attendingRival),
);

describe('in the view of the model', () => {
  test('judgements are there where somebody was, expectation and trust always', () => {
    const points = lifePoints(absent.editions, 'model');
    points.forEach(({ values, presence }, index) => {
      const { state } = absent.editions[index];
      expect(values.expectation).toBe(state.expectation);
      expect(values.trust).toBe(state.trust);
      expect(values.satisfaction).toBe(state.attending ? state.satisfaction : null);
      expect(values.perceived).toBe(state.attending ? state.perceivedQuality : null);
      expect(presence === 'ours' || presence === 'both').toBe(state.attending);
      expect(presence === 'rival' || presence === 'both').toBe(state.attendingRival);
    });
  });

  test('failures and messages are there', () => {
    const points = lifePoints(failing.editions, 'model');
    failing.editions.forEach(({ service, state }, index) => {
      expect(points[index].failure).toBe(service === null ? 'none' : service.failed === 2 ? 'again' : 'first');
      expect([points[index].good, points[index].bad]).toEqual([state.positiveWord, state.negativeWord]);
    });
    expect(lifeNumbers(points, ['trust'])).toHaveLength(points.length);
  });
});

test('an organiser sees visits and complaints, and nothing else', () => {
  for (const { editions } of [failing, absent]) {
    lifePoints(editions, 'organiser').forEach(({ values, presence, failure, good, bad }, index) => {
      expect(Object.values(values)).toEqual([null, null, null, null]);
      expect([good, bad]).toEqual([null, null]);
      expect(presence).toBe(editions[index].state.attending ? 'ours' : 'none');
      expect(failure !== 'none').toBe(editions[index].service?.complained ?? false);
    });
  }
});

test('a twin brings rows of its own and takes the place of talk', () => {
  expect(lifeRows('model', false)).toEqual(['presence', 'failures', 'talk', 'decisions']);
  expect(lifeRows('model', true)).toEqual(['presence', 'failures', 'twinPresence', 'twinFailures', 'decisions']);
  expect(lifeRows('organiser', false)).toEqual(['presence', 'failures', 'decisions']);
});
