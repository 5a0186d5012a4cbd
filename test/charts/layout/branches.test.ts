// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { limbPath, placeBranches, type BranchInput } from '../../../src/charts/layout/branches';
import { stackDots } from '../../../src/charts/layout/dotStack';
import { halfRing } from '../../../src/charts/layout/halfRings';

const branch = (id: string, parent: string | null, depth: number, value: number): BranchInput => ({
  id,
  parent,
  depth,
  value,
});
const size = { step: 50, trunk: 100, endHeight: 30, forkRoom: 20 };

describe('a tree of branches', () => {
  const tree = [
    branch('all', null, 0, 100),
    branch('fine', 'all', 1, 80),
    branch('failed', 'all', 1, 20),
    branch('silent', 'failed', 2, 15),
    branch('voiced', 'failed', 2, 5),
    branch('none', 'failed', 2, 0),
  ];
  const { branches, height } = placeBranches(tree, size);
  const at = (id: string) => {
    const found = branches.find((placed) => placed.id === id);
    if (!found) throw new Error(`expected a branch ${id}`);
    return found;
  };
  test('is as thick as what it carries, and nobody is nothing', () => {
    expect([at('all').thickness, at('fine').thickness, at('failed').thickness]).toEqual([100, 80, 20]);
    expect(at('none').thickness).toBe(0);
    expect(placeBranches([branch('all', null, 0, 1000), branch('one', 'all', 1, 1)], size).branches[1].thickness).toBe(
      2,
    );
  });
  test('lets limbs leave side by side, in order', () => {
    expect(at('fine').source).toEqual({ x: 0, y: at('all').y });
    expect(at('failed').source).toEqual({ x: 0, y: at('all').y + 80 });
    expect(at('voiced').source).toEqual({ x: 50, y: at('failed').y + 15 });
  });
  test('keeps room for the label of every end', () => {
    const ends = ['fine', 'silent', 'voiced', 'none'].map((id) => at(id).middle);
    ends.slice(1).forEach((middle, index) => expect(middle - ends[index]).toBeGreaterThanOrEqual(30));
    expect(height).toBeGreaterThanOrEqual(at('none').middle + 15);
  });
  test('of nothing takes no room', () => expect(placeBranches([], size)).toEqual({ branches: [], height: 0 }));
  test('has limbs of constant thickness', () => {
    expect(limbPath({ x: 0, y: 10 }, { x: 40, y: 30 }, 6)).toBe('M0,10C20,10 20,30 40,30v6C20,36 20,16 0,16Z');
  });
});

describe('stacked dots', () => {
  test('fill the rows they fall into, and squeeze where a row is full', () => {
    expect(stackDots([10, 11, 20], 10, 100, 50)).toEqual([
      { x: 105, y: 10 },
      { x: 115, y: 10 },
      { x: 105, y: 20 },
    ]);
    expect(stackDots([10, 10, 10, 10], 10, 0, 20).map(({ x }) => x)).toEqual([2.5, 7.5, 12.5, 17.5]);
  });
});

describe('half rings', () => {
  const room = { width: 300, height: 200, margin: 50 };
  test('stand left and right of the middle, evenly from top to bottom', () => {
    const left = halfRing(3, -1, room);
    expect(left[1]).toEqual({ x: 50, y: 100 });
    expect(left.map(({ y }) => y)).toEqual([12, 100, 188]);
    expect(halfRing(3, 1, room).map(({ x }, index) => x + left[index].x)).toEqual([300, 300, 300]);
  });
  test('put one alone in the middle of its side', () => {
    expect(halfRing(1, 1, room)).toEqual([{ x: 250, y: 100 }]);
    expect(halfRing(0, 1, room)).toEqual([]);
  });
});
