// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { BASE_DECISIONS } from '../../src/model';
import { TrialQueue } from '../../src/sim/trialQueue';
import type { Trial } from '../../src/sim/trials';
import { SMALL } from './plans';

const parameters = {};
const trial = (seed: number): Trial => ({ scenario: SMALL, seed, parameters, decisions: [BASE_DECISIONS] });
/** `each` trials of each of `shows` shows, show by show */
const trials = (shows: number, each: number): Trial[] =>
  Array.from({ length: shows * each }, (_, index) => trial(Math.floor(index / each)));
const [anna, bert] = [{ name: 'Anna' }, { name: 'Bert' }];

describe('a queue of trials', () => {
  test('hands out single trials until it knows what one takes', () => {
    const queue = new TrialQueue(trials(1, 9));
    expect(queue.next(anna)).toEqual([0]);
    expect(queue.next(anna)).toEqual([1]);
    queue.learn(1, 10);
    expect(queue.next(anna)).toEqual([2, 3, 4, 5, 6]);
    expect(queue.next(anna)).toEqual([7, 8]);
    expect(queue.next(anna)).toBeUndefined();
  });

  test('hands out one at a time when one takes long', () => {
    const queue = new TrialQueue(trials(1, 3));
    queue.learn(1, 5000);
    expect(queue.next(anna)).toEqual([0]);
  });

  test('gives each player a show of his own while there are enough', () => {
    const queue = new TrialQueue(trials(2, 3));
    expect(queue.next(anna)).toEqual([0]);
    expect(queue.next(bert)).toEqual([3]);
    expect(queue.next(anna)).toEqual([1]);
    expect(queue.next(anna)).toEqual([2]);
    // nothing left of Anna's show: she helps Bert
    expect(queue.next(anna)).toEqual([4]);
    expect(queue.next(bert)).toEqual([5]);
    expect(queue.next(bert)).toBeUndefined();
  });

  test('fills a portion from several shows, and hands out every trial once', () => {
    const queue = new TrialQueue(trials(7, 3));
    queue.learn(1, 12);
    const handed: number[] = [];
    for (let portion = queue.next(anna); portion; portion = queue.next(handed.length % 2 ? anna : bert)) {
      expect(portion.length).toBeLessThanOrEqual(4);
      handed.push(...portion);
    }
    expect(handed.sort((a, b) => a - b)).toEqual([...Array(21).keys()]);
  });
});
