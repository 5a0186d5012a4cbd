import { describe, expect, test } from 'vitest';
import { spreadLabels } from '../../../src/charts/layout/spreadLabels';

describe('labels at the ends of lines', () => {
  test('stay where they want to be when there is room', () => {
    expect(spreadLabels([80, 10, 45], 14, 0, 100)).toEqual([80, 10, 45]);
  });
  test('move apart by the same way when two want the same place', () => {
    expect(spreadLabels([50, 50], 14, 0, 100)).toEqual([43, 57]);
  });
  test('keep their order and their distance when three are crowded', () => {
    const places = spreadLabels([52, 50, 51], 14, 0, 100);
    expect(places[1]).toBeLessThan(places[2]);
    expect(places[2]).toBeLessThan(places[0]);
    expect(places[2] - places[1]).toBeCloseTo(14);
    expect(places[0] - places[2]).toBeCloseTo(14);
  });
  test('stay inside the plot at both edges', () => {
    expect(spreadLabels([1, 2], 14, 7, 100)).toEqual([7, 21]);
    expect(spreadLabels([99, 98], 14, 7, 100)).toEqual([100, 86]);
  });
  test('do not overlap wherever five of them want to be', () => {
    for (let seed = 1; seed < 200; seed++) {
      const wanted = Array.from({ length: 5 }, (_, index) => (seed * (index + 3) * 37) % 100);
      const places = spreadLabels(wanted, 14, 0, 100).sort((one, other) => one - other);
      for (let index = 1; index < 5; index++) expect(places[index] - places[index - 1]).toBeGreaterThanOrEqual(13.999);
      expect(places[0]).toBeGreaterThanOrEqual(0);
      expect(places[4]).toBeLessThanOrEqual(100);
    }
  });
  test('of nothing are nothing', () => {
    expect(spreadLabels([], 14, 0, 100)).toEqual([]);
  });
});
