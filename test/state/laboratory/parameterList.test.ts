import { describe, expect, test } from 'vitest';
import { parameterUnit } from '../../../src/figures/parameterWords';
import { PARAMETERS, checkParameters, legalRange } from '../../../src/model';
import { parameterOf } from '../../../src/state/laboratory/parameterFactors';
import { listParameters, numbersOf, sliderBounds, withNumber } from '../../../src/state/laboratory/parameterList';
import { plausibleRange } from '../../../src/state/laboratory/parameterRange';
import { wholeLanguage } from '../../support/wholeLanguage';

const list = (text: string, overrides = {}, isChangedOnly = false) =>
  listParameters(overrides, { text, isChangedOnly, wordsOf: (group) => (group === 'talk' ? 'Word of mouth' : '') });
const keysIn = (groups: ReturnType<typeof list>) => groups.flatMap(({ rows }) => rows.map(({ key }) => key));

describe('the list of parameters', () => {
  test('holds every row once, in the groups of an edition', () => {
    expect(keysIn(list('')).sort()).toEqual(PARAMETERS.map(({ key }) => key).sort());
  });
  test('finds rows by key, by the words in it, by source and by what the reader’s language calls them', () => {
    expect(keysIn(list('trustcust'))).toEqual(['trustCust']);
    expect(keysIn(list('trust cust'))).toContain('trustCust');
    expect(keysIn(list('Oliver 1980'))).toEqual(['sD']);
    expect(keysIn(list('word mouth')).length).toBe(list('')[8].count);
    expect(keysIn(list('no such thing'))).toEqual([]);
  });
  test('counts what was changed, and shows that alone when asked', () => {
    const groups = list('', { loss: 3, lock: 1 }, true);
    expect(keysIn(groups)).toEqual(['lock', 'loss']);
    expect(groups.map(({ changed }) => changed).filter(Boolean)).toEqual([1, 1]);
  });
});

test('the discount rate is one per edition, and may be any share: it moves nothing towards anything', async () => {
  const parameter = parameterOf('discountRate');
  expect(parameterUnit(parameter, (await wholeLanguage('en')).t)).toBe('per edition');
  expect(legalRange(parameter)).toEqual([0, 1]);
});

describe('the sliders', () => {
  test('reach the plausible or the legal range and every value in between, in round steps', () => {
    for (const parameter of PARAMETERS) {
      numbersOf(parameter, {}).forEach((value, index) => {
        const plausible = sliderBounds(parameter, index, 'plausible', value);
        const [low, high] = plausibleRange(parameter, index);
        expect([plausible.min <= low, plausible.max >= high]).toEqual([true, true]);
        expect(value).toBeGreaterThanOrEqual(plausible.min);
        expect(value).toBeLessThanOrEqual(plausible.max);
        expect(plausible.step).toBeGreaterThan(0);
        const legal = sliderBounds(parameter, index, 'legal', value);
        expect([legal.min, legal.max]).toEqual([...legalRange(parameter)]);
      });
    }
  });
  test('stand where a value is beyond what is plausible', () => {
    expect(sliderBounds(parameterOf('loss'), 0, 'plausible', 9).max).toBe(9);
  });
});

describe('one number of a row', () => {
  test('is set beside the others, and taken back when it is the model’s again', () => {
    const exit = parameterOf('exit');
    const changed = withNumber(exit, {}, 1, 0.2);
    expect(changed).toEqual([0.07, 0.2]);
    checkParameters({ exit: changed ?? 0 });
    expect(withNumber(exit, { exit: [0.07, 0.2] }, 1, 0.16)).toBeUndefined();
    expect(withNumber(parameterOf('loss'), {}, 0, 2.5)).toBe(2.5);
    expect(withNumber(parameterOf('loss'), { loss: 2.5 }, 0, 2)).toBeUndefined();
  });
});
