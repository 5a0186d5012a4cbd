import { describe, expect, test } from 'vitest';
import { layoutFlow } from '../../../src/charts/layout/flow';

const size = { width: 112, height: 110, nodeWidth: 12, nodeGap: 4, columnCount: 2 };
const values = [
  [60, 40, 30],
  [50, 50, 20],
];
const links = [
  { step: 0, from: 0, to: 0, value: 40 },
  { step: 0, from: 0, to: 1, value: 20 },
  { step: 0, from: 1, to: 1, value: 30 },
  { step: 0, from: 1, to: 2, value: 10 },
];

describe('a flow ribbon', () => {
  test('gives every customer the same height in blocks and ribbons', () => {
    const { nodes, ribbons } = layoutFlow(values, links, size);
    const scale = nodes[0].height / 60;
    for (const node of nodes) expect(node.height / node.value).toBeCloseTo(scale);
    for (const ribbon of ribbons) expect(ribbon.thickness / ribbon.value).toBeCloseTo(scale);
  });
  test('stacks classes in their order and pins the world outside to the bottom', () => {
    const { nodes } = layoutFlow(values, links, size);
    const [first, second, outside] = nodes.filter((node) => node.column === 1);
    expect(second.y).toBeCloseTo(first.y + first.height + 4);
    expect(outside.y + outside.height).toBeCloseTo(110);
    expect(outside.y).toBeGreaterThanOrEqual(second.y + second.height);
  });
  test('keeps everything inside its height', () => {
    for (const { y, height } of layoutFlow(values, links, size).nodes) {
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + height).toBeLessThanOrEqual(110.001);
    }
  });
  test('leaves a block in the order of its targets, one ribbon under the other', () => {
    const { nodes, ribbons } = layoutFlow(values, links, size);
    const startOf = (to: number): number =>
      Number(/^M[^,]+,([^C]+)C/.exec(ribbons.find((ribbon) => ribbon.from === 0 && ribbon.to === to)!.path)![1]);
    expect(startOf(0)).toBeCloseTo(nodes[0].y, 1);
    expect(startOf(1)).toBeCloseTo(nodes[0].y + ribbons[0].thickness, 1);
  });
  test('keeps columns where they are while later ones are still to come', () => {
    const planned = layoutFlow([values[0]], [], { ...size, columnCount: 9 });
    const later = layoutFlow(values, links, { ...size, columnCount: 9 });
    expect(planned.columns).toEqual(later.columns);
    expect(planned.columns).toHaveLength(9);
    expect(planned.columns[8]).toBe(100);
  });
  test('draws one column, nobody at all, and skips empty links', () => {
    expect(layoutFlow([[1, 0, 0]], [], { ...size, columnCount: 1 }).columns).toEqual([0]);
    expect(layoutFlow([[0, 0, 0]], [{ step: 0, from: 0, to: 0, value: 0 }], size).ribbons).toEqual([]);
    expect(layoutFlow([[0, 0, 0]], [], size).nodes.every((node) => node.height === 0)).toBe(true);
  });
  test('shows a single customer among a million', () => {
    const { nodes } = layoutFlow([[1_000_000, 1, 0]], [], size);
    expect(nodes[1].height).toBeGreaterThanOrEqual(1.5);
  });
});
