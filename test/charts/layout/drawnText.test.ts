// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { flowItems, rowCount } from '../../../src/charts/layout/flowItems';
import { keyHeight, placeKey } from '../../../src/charts/layout/keyItems';
import { stripPlaces } from '../../../src/charts/layout/valueStrip';
import { closeWidth, wrapText } from '../../../src/charts/layout/wrapText';

describe('wrapText', () => {
  test('breaks between words, as evenly as the fewest lines allow', () => {
    expect(wrapText('Service quality specifications', 110, 12)).toEqual(['Service quality', 'specifications']);
    expect(wrapText('one two three four', 70, 12)).toEqual(['one two', 'three four']);
  });
  test('breaks Chinese between any two characters, but lets no line begin with a mark', () => {
    const lines = wrapText('管理者，对客户期望的认识。', 60, 12);
    expect(lines.join('')).toBe('管理者，对客户期望的认识。');
    expect(lines.every((line) => closeWidth(line, 12) <= 60)).toBe(true);
    expect(lines.some((line) => /^[，。]/.test(line))).toBe(false);
  });
  test('keeps one line where there is room, and a long word whole', () => {
    expect(wrapText('Trust', 100, 12)).toEqual(['Trust']);
    expect(wrapText('communication', 20, 12)).toEqual(['communication']);
    expect(wrapText('', 20, 12)).toEqual([]);
  });
});

describe('flowItems', () => {
  test('begins a new row when the next item does not fit', () => {
    const items = flowItems([40, 40, 40], 100, 10);
    expect(items).toEqual([
      { x: 0, row: 0 },
      { x: 50, row: 0 },
      { x: 0, row: 1 },
    ]);
    expect(rowCount(items)).toBe(2);
    expect(rowCount([])).toBe(0);
  });
  test('never begins with an empty row', () => {
    expect(flowItems([200], 100, 10)).toEqual([{ x: 0, row: 0 }]);
  });
});

describe('a key', () => {
  test('takes as many lines as its items need', () => {
    const items = [
      { text: 'dashed = last edition', signWidth: 14 },
      { text: 'hollow = better than asked', signWidth: 12 },
    ];
    expect(keyHeight(items, 1000)).toBeLessThan(keyHeight(items, 180));
    expect(placeKey(items, 180)[1]).toEqual({ x: 0, row: 1 });
    expect(keyHeight([], 100)).toBe(0);
  });
});

describe('stripPlaces', () => {
  test('spreads the editions between the edges', () => {
    expect(stripPlaces(3, 0, 124)).toEqual([12, 62, 112]);
    expect(stripPlaces(1, 0, 124)).toEqual([12]);
    expect(stripPlaces(0, 0, 124)).toEqual([]);
  });
});
