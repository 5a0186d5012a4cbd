import { describe, expect, test } from 'vitest';
import {
  isWithinError,
  keyFigures,
  writeKeyChange,
  writeKeyValue,
  type KeyFigureUnit,
} from '../../src/figures/keyFigures';
import { numbersFor } from '../../src/i18n/numbers';
import { estimate, noAnswer, playedEdition, surveyOf } from './fixture';

const before = playedEdition(2, {
  exhibitors: { renewalRate: 0.71, satisfaction: 66, attending: 400 },
  money: { profit: 1_500_000 },
  survey: surveyOf(estimate(7.1, 0.1), 300),
});
const now = playedEdition(3, {
  exhibitors: { renewalRate: 0.725, satisfaction: 67.04, ratioIndex: 1.013, attending: 410 },
  money: { profit: 1_300_000 },
  survey: surveyOf(estimate(7.4, 0.1), 320),
});
const named = (id: string, view: 'model' | 'organiser' = 'model') => {
  const { main, more } = keyFigures(now, before, view);
  return [...main, ...more].find((figure) => figure.id === id);
};

describe('key figures', () => {
  test('compare an edition with the one before', () => {
    expect(named('renewal')?.change).toBeCloseTo(0.015);
    expect(named('profit')?.change).toBe(-200_000);
  });
  test('have no change at the opening or where nobody answers', () => {
    expect(keyFigures(now, null, 'model').main.every((figure) => figure.change === null)).toBe(true);
    expect(named('empowerment')?.change).toBeNull();
  });
  test('carry the ratio index beside satisfaction only', () => {
    expect(named('satisfaction')?.ratio).toBe(1.013);
    expect(named('renewal')?.ratio).toBeNull();
  });
  test("hold no true state in organiser's view", () => {
    const { main, more } = keyFigures(now, before, 'organiser');
    const ids = [...main, ...more].map((figure) => figure.id);
    for (const hidden of ['satisfaction', 'empowerment', 'secureShare', 'relationshipQuality', 'score']) {
      expect(ids).not.toContain(hidden);
    }
    expect(named('surveyedSatisfaction', 'organiser')?.value).toBe(7.4);
    expect(named('surveyedSatisfaction', 'organiser')?.interval?.low).toBeCloseTo(7.3);
  });
});

describe('a survey difference', () => {
  test('counts only when it exceeds the error of both surveys together', () => {
    expect(isWithinError(estimate(7.1, 0.1), estimate(7.2, 0.1))).toBe(true);
    expect(isWithinError(estimate(7.1, 0.1), estimate(7.4, 0.1))).toBe(false);
    expect(isWithinError(noAnswer, estimate(7.4, 0.1))).toBe(false);
    expect(isWithinError({ mean: 3, low: null, high: null }, estimate(7.4, 0.1))).toBe(true);
  });
});

describe('writing key figures', () => {
  const english = numbersFor('en');
  const change = (size: number | null, unit: KeyFigureUnit, value = 0.5, before = 0.5) =>
    writeKeyChange({ value, before, change: size, unit }, english);
  test('uses the unit of the figure', () => {
    expect(writeKeyValue(0.734, 'share', english)).toBe('73%');
    expect(writeKeyValue(66.94, 'points', english)).toBe('66.9');
    expect(writeKeyValue(1_580_000, 'yuan', english)).toBe('¥1.58m');
    expect(writeKeyValue(12_040, 'persons', english)).toBe('12,040');
    expect(writeKeyValue(null, 'points', english)).toBe('–');
  });
  test('says a change in percentage points and without sign', () => {
    expect(change(-0.0149, 'share')).toEqual({ direction: 'down', amount: '1.5' });
    expect(change(0.34, 'points')).toEqual({ direction: 'up', amount: '0.3' });
  });
  test('says of a share far beyond the whole only that it is', () => {
    expect(writeKeyValue(-8.93, 'share', english)).toBe('<−200%');
    expect(writeKeyValue(2.01, 'share', english)).toBe('>200%');
    expect(writeKeyValue(-2, 'share', english)).toBe('−200%');
    expect(change(-1.098, 'share', -8.93, -7.83)).toBeNull();
    expect(change(-2.4, 'share', -2.1, 0.3)).toBeNull();
    expect(change(-1.098, 'share', -0.8, 0.3)).toEqual({ direction: 'down', amount: '110' });
  });
  test('calls a change that rounds to nothing no change', () => {
    expect(change(0.0004, 'share')?.direction).toBe('same');
    expect(change(-0.04, 'points')?.direction).toBe('same');
    expect(change(0.4, 'yuan')?.direction).toBe('same');
    expect(change(null, 'points')).toBeNull();
  });
});
