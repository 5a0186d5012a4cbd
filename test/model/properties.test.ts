// @vitest-environment node
/** What holds in every legal world, under any legal decisions. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COLUMNS, SCHEMES, cloneRun, createRun, digest, playEdition, simulate } from '../../src/model';
import type { Decisions, EditionReport, Run, SchemeId, SideReport } from '../../src/model';
import { columnsOf, opinionRanges, outOfRange } from './ranges';
import { SMALL } from './twinWorlds';
import { anyDecisions, anyScenario, anySeed } from './worlds';

const RUNS = { seed: 20260101, numRuns: 40 };
const anyPlay = fc.tuple(anyScenario, fc.array(anyDecisions, { minLength: 1, maxLength: 3 }), anySeed);

function playAll(run: Run, list: readonly Decisions[], each: (report: EditionReport) => void): void {
  for (const decisions of list) each(playEdition(run, decisions));
}

test('every column keeps its range', () => {
  fc.assert(
    fc.property(anyPlay, ([scenario, list, seed]) => {
      const run = createRun(scenario, seed);
      playAll(run, list, () => expect(outOfRange(run)).toEqual([]));
    }),
    RUNS,
  );
});

test('the README names the bounds of recommendation, which no clamp sets', () => {
  const [low, high] = opinionRanges(createRun(SMALL, 1)).recommendation;
  const said = `between ${low.toFixed(1).replace('-', '−')} and ${high.toFixed(1)} points`;
  expect(readFileSync('src/model/README.md', 'utf8').includes(said), said).toBe(true);
});

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const NEW = 4;
const LEFT = 4;
const nothing = (): number[][] => Array.from({ length: 5 }, () => [0, 0, 0, 0, 0]);

/** Who moved from which class to which, counted from the columns before and after an edition. */
function movesOf(before: Run, after: Run, scheme: SchemeId, [first, end]: readonly [number, number]): number[][] {
  const moves = nothing();
  const [was, is] = [before.customers, after.customers];
  for (let i = first; i < end; i++) {
    const isSame = was.generation[i] === is.generation[i];
    const cameBefore = was.attending[i] === 1;
    const comes = is.attending[i] === 1;
    if (comes) moves[cameBefore && isSame ? was[scheme][i] : NEW][is[scheme][i]]++;
    // a place whose holder left the market is somebody else's
    if (cameBefore && !(isSame && comes)) moves[was[scheme][i]][LEFT]++;
  }
  return moves;
}

/** Those of every class who came last time, are still in the market and stayed away. */
function stayedAway(before: Run, after: Run, [first, end]: readonly [number, number]): number[] {
  const counts = [0, 0, 0, 0];
  const [was, is] = [before.customers, after.customers];
  for (let i = first; i < end; i++) {
    const couldCome = was.attending[i] === 1 && was.generation[i] === is.generation[i];
    if (couldCome && is.attending[i] === 0) counts[is.dickBasu[i]]++;
  }
  return counts;
}

const columnSum = (matrix: readonly number[][], column: number): number => sum(matrix.map((row) => row[column]));

function expectCounted(side: SideReport, before: SideReport): void {
  for (const scheme of SCHEMES) {
    const matrix = side.transitions[scheme];
    // whoever attends is in exactly one class, and came from exactly one class or is new
    expect(sum([0, 1, 2, 3].map((held) => columnSum(matrix, held)))).toBe(side.attending);
    expect(sum(matrix[NEW]), 'who was not here last time is new').toBe(side.newcomers);
    expect(matrix[NEW][LEFT], 'nobody is new and gone').toBe(0);
    const returned = side.attending - side.newcomers;
    expect(columnSum(matrix, LEFT), 'who does not come again has left').toBe(before.attending - returned);
    if (scheme === 'dickBasu') continue;
    const classes = [0, 1, 2, 3];
    expect(side.segments[scheme]).toEqual(classes.map((held) => columnSum(matrix, held)));
    expect(classes.map((held) => sum(matrix[held]))).toEqual(before.segments[scheme]);
  }
}

test('everybody is counted once: one class a scheme, one way in, one way out', () => {
  fc.assert(
    fc.property(anyPlay, ([scenario, list, seed]) => {
      const run = createRun(scenario, seed);
      let before = run.opening;
      playAll(run, list, (report) => {
        expectCounted(report.exhibitors, before.exhibitors);
        expectCounted(report.visitors, before.visitors);
        before = report;
      });
    }),
    RUNS,
  );
});

test('every move between classes is that of a customer, and Dick–Basu counts who stayed away, too', () => {
  fc.assert(
    fc.property(anyPlay, ([scenario, list, seed]) => {
      const run = createRun(scenario, seed);
      for (const decisions of list) {
        const before = cloneRun(run);
        const report = playEdition(run, decisions);
        const sides = [
          [report.exhibitors, [0, run.exhibitorCount]],
          [report.visitors, [run.exhibitorCount, run.count]],
        ] as const;
        for (const [side, range] of sides) {
          for (const scheme of SCHEMES) {
            expect(side.transitions[scheme], scheme).toEqual(movesOf(before, run, scheme, range));
          }
          const away = stayedAway(before, run, range);
          const held = away.map((count, held) => count + columnSum(side.transitions.dickBasu, held));
          expect(side.segments.dickBasu).toEqual(held);
        }
      }
    }),
    { ...RUNS, numRuns: 20 },
  );
});

test('the accounts of an edition add up, and the score is what it says', () => {
  fc.assert(
    fc.property(anyPlay, ([scenario, list, seed]) => {
      const run = createRun(scenario, seed);
      let profits = 0;
      playAll(run, list, ({ money }) => {
        profits += money.profit;
        const size = 1 + money.revenue;
        expect(sum(Object.values(money.revenueParts)) / size).toBeCloseTo(money.revenue / size, 9);
        expect((money.revenue - sum(Object.values(money.costs))) / size).toBeCloseTo(money.profit / size, 9);
        const score = profits + money.customerEquity - run.opening.money.customerEquity;
        expect(score / size).toBeCloseTo(money.score / size, 6);
      });
    }),
    RUNS,
  );
});

test('the same seed and decisions give the same bits', () => {
  fc.assert(
    fc.property(anyPlay, ([scenario, list, seed]) => {
      expect(digest(simulate({ ...scenario, editions: 4 }, list, seed).run)).toBe(
        digest(simulate({ ...scenario, editions: 4 }, list, seed).run),
      );
    }),
    { ...RUNS, numRuns: 15 },
  );
});

/** Two to four editions, and after which of them, but the last, the run is put away and taken up again. */
const anySplit = fc
  .array(anyDecisions, { minLength: 2, maxLength: 4 })
  .chain((list) => fc.tuple(fc.constant(list), fc.integer({ min: 1, max: list.length - 1 })));

test('a run that is split at any edition goes on with the same bits', () => {
  fc.assert(
    fc.property(anyScenario, anySplit, anySeed, (scenario, [list, cut], seed) => {
      const whole = createRun(scenario, seed);
      let resumed = cloneRun(whole);
      list.forEach((decisions, edition) => {
        if (edition === cut) resumed = cloneRun(resumed);
        playEdition(whole, decisions);
        playEdition(resumed, decisions);
      });
      expect(digest(resumed)).toBe(digest(whole));
    }),
    { ...RUNS, numRuns: 20 },
  );
});

/** A world in which nobody gives up and nobody is born: a newborn's key follows from his place. */
const NO_EXITS = { exit: [0, 0] };

/** `order[new place] = old place`, exhibitors among themselves. */
function shuffled(run: Run, seed: number): Int32Array {
  const order = Int32Array.from({ length: run.count }, (_, i) => i);
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * limit);
  };
  for (const [from, to] of [
    [0, run.exhibitorCount],
    [run.exhibitorCount, run.count],
  ]) {
    for (let i = to - 1; i > from; i--) {
      const j = from + below(i - from + 1);
      [order[i], order[j]] = [order[j], order[i]];
    }
  }
  return order;
}

function relabel(run: Run, order: Int32Array): Run {
  const other = cloneRun(run);
  const placeOf = new Int32Array(run.count);
  order.forEach((old, place) => (placeOf[old] = place));
  for (const { name } of COLUMNS) {
    const targets = columnsOf(other, name);
    columnsOf(run, name).forEach((column, part) => order.forEach((old, place) => (targets[part][place] = column[old])));
  }
  const links = run.links.slice();
  const perCustomer = run.links.length / run.count;
  order.forEach((old, place) => {
    for (let k = 0; k < perCustomer; k++) links[place * perCustomer + k] = placeOf[run.links[old * perCustomer + k]];
  });
  return Object.assign(other, { links });
}

test('other labels for the same customers change nobody’s own columns', () => {
  fc.assert(
    fc.property(anyDecisions, anySeed, (decisions, seed) => {
      const run = createRun({ ...SMALL, hall: 40_000 }, seed, NO_EXITS);
      const order = shuffled(run, seed);
      const other = relabel(run, order);
      for (let edition = 0; edition < 3; edition++) {
        playEdition(run, decisions);
        playEdition(other, decisions);
      }
      for (const { name } of COLUMNS) {
        const [here, there] = [columnsOf(run, name), columnsOf(other, name)];
        here.forEach((column, part) => {
          order.forEach((old, place) => {
            // sums over everybody are added up in another order, so their last bits may differ
            const scale = Math.max(1, Math.abs(column[old]));
            expect(Math.abs(there[part][place] - column[old]) / scale, `${name} of ${old}`).toBeLessThan(1e-9);
          });
        });
      }
    }),
    { ...RUNS, numRuns: 6 },
  );
});
