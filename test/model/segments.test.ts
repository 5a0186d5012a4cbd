// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { levelOf } from '../../src/model/segments/brandt';
import { dickBasuClass, visitsOf } from '../../src/model/segments/dickBasu';
import { knoxClass } from '../../src/model/segments/knox';
import { reinartzKumarClass } from '../../src/model/segments/reinartzKumar';
import { tierClass } from '../../src/model/segments/tier';

describe('classes are numbered as the schemes name them', () => {
  test('Dick and Basu: loyal, latent, spurious, none', () => {
    expect([dickBasuClass(5, 2, 2), dickBasuClass(5, 1, 2), dickBasuClass(-5, 3, 2), dickBasuClass(0, 1, 2)]).toEqual([
      0, 1, 2, 3,
    ]);
    expect([0b000, 0b001, 0b101, 0b111].map(visitsOf)).toEqual([0, 1, 2, 3]);
  });

  test('Knox: loyal, habitual, variety seeker, switcher', () => {
    expect([knoxClass(1, 1), knoxClass(0, 1), knoxClass(1, 0), knoxClass(0, 0)]).toEqual([0, 1, 2, 3]);
  });

  test('Reinartz and Kumar: true friend, barnacle, butterfly, stranger', () => {
    const classes = [
      reinartzKumarClass(1, 1),
      reinartzKumarClass(1, 0),
      reinartzKumarClass(0, 1),
      reinartzKumarClass(0, 0),
    ];
    expect(classes).toEqual([0, 1, 2, 3]);
  });

  test('Brandt: a level from each cut up', () => {
    expect([72, 71.9, 60, 50, 49.9].map((satisfaction) => levelOf(satisfaction, 72, 60, 50))).toEqual([0, 1, 1, 2, 3]);
  });

  test('tiers: risk before everything, then strategic, key, transaction', () => {
    expect([
      tierClass(1, 1, 1),
      tierClass(0, 1, 1),
      tierClass(0, 1, 0),
      tierClass(0, 0, 1),
      tierClass(0, 0, 0),
    ]).toEqual([3, 0, 0, 1, 2]);
  });
});
