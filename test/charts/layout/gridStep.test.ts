// @vitest-environment node
import { expect, test } from 'vitest';
import { gridStep } from '../../../src/charts/layout/gridStep';

test('arrow keys walk a grid and stop at its edges', () => {
  const at = { row: 1, column: 2 };
  expect(gridStep(at, 'ArrowUp', 3, 4)).toEqual({ row: 0, column: 2 });
  expect(gridStep(at, 'ArrowDown', 2, 4)).toEqual({ row: 1, column: 2 });
  expect(gridStep(at, 'ArrowLeft', 3, 4)).toEqual({ row: 1, column: 1 });
  expect(gridStep(at, 'ArrowRight', 3, 3)).toEqual({ row: 1, column: 2 });
});

test('Home and End go to the ends of the row, other keys nowhere', () => {
  const at = { row: 1, column: 2 };
  expect(gridStep(at, 'Home', 3, 4)).toEqual({ row: 1, column: 0 });
  expect(gridStep(at, 'End', 3, 4)).toEqual({ row: 1, column: 3 });
  expect(gridStep(at, 'a', 3, 4)).toBeUndefined();
  expect(gridStep({ row: 0, column: 0 }, 'ArrowUp', 0, 0)).toBeUndefined();
});
