// @vitest-environment node
/** What holds in every legal world, under any legal decisions. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BASE_DECISIONS, COLUMNS, SCHEMES, cloneRun, createRun, digest, playEdition, simulate } from '../../src/model';
import type { ColumnName, Decisions, EditionReport, Run, SideReport } from '../../src/model';
import { SMALL } from './twinWorlds';
import { anyDecisions, anyScenario, anySeed } from './worlds';

const RUNS = { seed: 20260101, numRuns: 40 };
const anyPlay = fc.tuple(anyScenario, fc.array(anyDecisions, { minLength: 1, maxLength: 3 }), anySeed);

/** Columns by their range; what is not named only has to be finite. Points run 0–100. */
const POINTS: readonly ColumnName[] = [
  'involvement', 'shouldExpectation', 'attitude', 'rivalAttitude', 'friendship', 'trust', 'belonging', 'empowerment',
  'experienced', 'outcomeQuality', 'perceivedQuality', 'perceivedValue', 'satisfaction', 'lastingSatisfaction',
  'serviceChoice', 'informationAttainment', 'impact', 'recommendation',
]; // prettier-ignore
const SHARES: readonly ColumnName[] = [
  'dimensionWeight', 'baseCompetence', 'competence', 'habit', 'rivalHabit', 'recoveryQuality', 'renewalForecast',
  'statedIntention',
]; // prettier-ignore
const POSITIVE: readonly ColumnName[] = [
  'priceSensitivity', 'bothPull', 'serviceCostFactor', 'portfolio', 'referencePrice', 'failureMemory', 'positiveWord',
  'negativeWord', 'pricePaid', 'harm', 'overload', 'severity',
]; // prettier-ignore
const WILL: readonly ColumnName[] = ['willExpectation', 'willAtBooking', 'expectationAtBooking'];
const FLAGS: readonly ColumnName[] = [
  'hasAttended', 'attending', 'attendedPrevious', 'attendingRival', 'firstTimer', 'complained',
]; // prettier-ignore
const CLASSES: readonly ColumnName[] = ['dickBasu', 'knox', 'reinartzKumar', 'brandt', 'tier'];

const RANGES = new Map<ColumnName, readonly [number, number]>([
  ...POINTS.map((name) => [name, [0, 100]] as const),
  ...SHARES.map((name) => [name, [0, 1]] as const),
  ...POSITIVE.map((name) => [name, [0, Infinity]] as const),
  ...WILL.map((name) => [name, [0, 98]] as const),
  ...FLAGS.map((name) => [name, [0, 1]] as const),
  ...CLASSES.map((name) => [name, [0, 3]] as const),
  ['failed', [0, 2]],
  ['kind', [0, 2]],
  ['disconfirmation', [-100, 100]],
  ['recentAttendance', [0, 7]],
]);

type Numbers = Float64Array | Uint32Array | Uint8Array;
const columnsOf = (run: Run, name: ColumnName): readonly Numbers[] => {
  const column = run.customers[name];
  return Array.isArray(column) ? (column as readonly Numbers[]) : [column as Numbers];
};

/** Columns with a value out of range, and the value. */
function outOfRange(run: Run): string[] {
  return COLUMNS.flatMap(({ name }) => {
    const [low, high] = RANGES.get(name) ?? [-Infinity, Infinity];
    // the last bit of a weighted mean may lie beyond its largest member
    const slack = 1e-9;
    return columnsOf(run, name).flatMap((column) => {
      const bad = column.find((value) => !Number.isFinite(value) || value < low - slack || value > high + slack);
      return bad === undefined ? [] : [`${name} ${bad}`];
    });
  });
}

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

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function expectCounted(side: SideReport, before: SideReport): void {
  for (const scheme of SCHEMES) {
    const matrix = side.transitions[scheme];
    const now = [0, 1, 2, 3].map((held) => sum(matrix.map((row) => row[held])));
    // whoever attends is in exactly one class, and came from exactly one class or is new
    expect(sum(now)).toBe(side.attending);
    const stayed = sum(matrix.slice(0, 4).map((row) => sum(row.slice(0, 4))));
    const left = sum(matrix.slice(0, 4).map((row) => row[4]));
    expect(stayed + left, 'everybody of the edition before stays or leaves').toBe(before.attending);
    expect(matrix[4][4], 'nobody is new and gone').toBe(0);
    if (scheme !== 'dickBasu') expect(side.segments[scheme]).toEqual(now);
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

test('a run that is split at any edition goes on with the same bits', () => {
  fc.assert(
    fc.property(anyPlay, fc.integer({ min: 0, max: 3 }), ([scenario, list, seed], cut) => {
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

/** Columns a customer is born with, and his place in the market: nothing an organiser does can change them. */
const FATE: readonly ColumnName[] = [
  'randomKey', 'generation', 'dimensionWeight', 'priceSensitivity', 'involvement', 'varietySeeking', 'bothPull',
  'baseCompetence', 'ourTaste', 'rivalTaste', 'serviceFit', 'rivalFit', 'serviceCostFactor', 'responseStyle', 'standArea',
]; // prettier-ignore

describe('draws depend on the customer, the edition, the purpose and the luck, and on nothing else', () => {
  test('no decision changes who leaves the market, who is born, or what he is like', () => {
    fc.assert(
      fc.property(anyScenario, anyDecisions, anyDecisions, anySeed, (scenario, one, other, seed) => {
        const [a, b] = [createRun(scenario, seed), createRun(scenario, seed)];
        for (let edition = 0; edition < 3; edition++) {
          playEdition(a, one);
          playEdition(b, other);
        }
        for (const name of FATE) expect(columnsOf(a, name), name).toEqual(columnsOf(b, name));
      }),
      { ...RUNS, numRuns: 20 },
    );
  });

  test('a lever that only some feel leaves the others as they were', () => {
    // recovery reaches complainers alone; within the edition nobody else can notice it
    const [plain, other] = [createRun(SMALL, 8), createRun(SMALL, 8)];
    playEdition(plain, BASE_DECISIONS);
    playEdition(other, { ...BASE_DECISIONS, recovery: 90 });
    const { complained, satisfaction, attending } = plain.customers;
    let differing = 0;
    for (let i = 0; i < plain.count; i++) {
      const isSame = satisfaction[i] === other.customers.satisfaction[i];
      if (complained[i] === 1 && attending[i] === 1) differing += isSame ? 0 : 1;
      else expect(isSame, `customer ${i}`).toBe(true);
    }
    expect(differing).toBeGreaterThan(0);
  });
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
