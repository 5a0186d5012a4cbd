// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { SCHEMES } from '../../src/model';
import { FIGURE_SIDES } from '../../src/figures/editions';
import { isReplaced } from '../../src/figures/floor/customers';
import { markovEnd, markovPath } from '../../src/figures/markovPath';
import {
  arrivals,
  chainOf,
  goneFromMarket,
  moveOf,
  rowShare,
  transitionMatrix,
} from '../../src/figures/transitionMatrix';
import { customersWhoMoved } from '../../src/figures/moves';
import { movesOf, noMoves, playedEdition } from './fixture';
import { mixedRun } from './mixedRun';

const { editions } = mixedRun();
const [before, now] = [editions[2], editions[3]];
const CELLS = [0, 1, 2, 3, 4].flatMap((from) => [0, 1, 2, 3, 4].map((to) => ({ from, to })));

describe.each(FIGURE_SIDES)('the transition matrix of real %s', (side) => {
  test.each(SCHEMES)('is the one of the report in %s, and every cell names its customers', (scheme) => {
    const choice = { scheme, side, view: 'model' } as const;
    const matrix = transitionMatrix(now, choice);
    expect(matrix.cells).toEqual(now.report[side].transitions[scheme]);
    const gone = goneFromMarket(now.snapshot, before.snapshot, choice);
    for (const cell of CELLS) {
      if (cell.from === 4 && cell.to === 4) continue;
      const members = customersWhoMoved(now.snapshot, before.snapshot, moveOf(cell, choice), choice);
      expect(members).toHaveLength(matrix.cells[cell.from][cell.to]);
      if (cell.to < 4) continue;
      const successors = members.filter((customer) => isReplaced(before.snapshot, now.snapshot, customer));
      expect(successors).toHaveLength(gone[cell.from]);
    }
  });
  test('has rows as large as the classes of the edition before, and columns as large as those of now', () => {
    const { rowSums, cells } = transitionMatrix(now, { scheme: 'brandt', side, view: 'model' });
    expect(rowSums.slice(0, 4)).toEqual(before.report[side].segments.brandt);
    expect(arrivals(cells)).toEqual(now.report[side].segments.brandt);
  });
  test("is came, came again and left in organiser's view, and can be listed", () => {
    const choice = { scheme: 'knox', side, view: 'organiser' } as const;
    const matrix = transitionMatrix(now, choice);
    const { attending, newcomers, churn } = now.report[side];
    expect(arrivals(matrix.cells)).toEqual([attending]);
    expect(matrix.cells[1]).toEqual([newcomers, 0]);
    expect(rowShare(matrix, { from: 0, to: 1 })).toBeCloseTo(churn ?? NaN, 12);
    const list = (from: number, to: number) =>
      customersWhoMoved(now.snapshot, before.snapshot, moveOf({ from, to }, choice), choice);
    expect(list(0, 0)).toHaveLength(matrix.cells[0][0]);
    expect(list(0, 1)).toHaveLength(matrix.cells[0][1]);
    expect(list(1, 0)).toHaveLength(newcomers);
  });
  test('goes on to the present when it starts from the edition before', () => {
    const chain = chainOf(transitionMatrix(now, { scheme: 'tier', side, view: 'model' }));
    const [, next] = markovPath({ ...chain, present: before.report[side].segments.tier }, 1);
    next.forEach((count, index) => expect(count).toBeCloseTo(chain.present[index], 8));
    expect(markovEnd(chain).kind).toBe('settles');
  });
});

describe('the transition matrix by hand', () => {
  const choice = { scheme: 'dickBasu', side: 'exhibitors', view: 'model' } as const;
  const dickBasu = movesOf([
    [0, 0, 60],
    [0, 4, 40],
    [4, 1, 20],
  ]);
  const matrix = transitionMatrix(
    playedEdition(2, {
      exhibitors: {
        transitions: { dickBasu, knox: noMoves(), reinartzKumar: noMoves(), brandt: noMoves(), tier: noMoves() },
      },
    }),
    choice,
  );
  test('counts shares within a row, and none where nobody was', () => {
    expect(rowShare(matrix, { from: 0, to: 0 })).toBe(0.6);
    expect(rowShare(matrix, { from: 4, to: 1 })).toBe(1);
    expect(rowShare(matrix, { from: 3, to: 3 })).toBeNull();
  });
  test('goes on with its shares and its newcomers, and does not know what nobody showed', () => {
    const chain = chainOf(matrix);
    expect(chain).toEqual({
      present: [60, 20, 0, 0],
      moves: [[0.6, 0, 0, 0], null, null, null],
      entering: [0, 20, 0, 0],
    });
    expect(markovEnd(chain)).toEqual({ kind: 'unknown', classes: [1] });
  });
});
