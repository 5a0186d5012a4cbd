import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/state/place';

describe('addresses', () => {
  it.each([
    ['', 'home', undefined],
    ['#/', 'home', undefined],
    ['#/run/priceWar', 'run', 'priceWar'],
    ['#/run', 'run', 'baseline'],
    ['#/run/own?run=abc', 'run', 'own'],
    ['#/lab', 'lab', undefined],
    ['#/lab?tab=sweep', 'lab', undefined],
    ['#/lab/more', 'unknown', undefined],
    ['#/compare?with=now', 'compare', undefined],
    ['#/compare/a', 'unknown', undefined],
    ['#/nowhere', 'unknown', undefined],
    ['#/run/a/b', 'unknown', undefined],
    ['#<img src=x>', 'unknown', undefined],
  ])('%s leads to %s', (hash, screen, scenario) => {
    expect(placeOf(hash)).toMatchObject({ screen, scenario });
  });

  it('reads what stands behind the question mark', () => {
    expect(placeOf('#/run/baseline?seed=7&run=a-b_c').query.get('run')).toBe('a-b_c');
  });
});
