// @vitest-environment node
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { BASE_DECISIONS, SCHEMES } from '../../src/model';
import type { PlayedEdition, Snapshot } from '../../src/sim/runner';
import { twinDifferences } from '../../src/state/twinDifferences';
import { differenceOf, FATES, hasFate, partedBy, twinList, type TwinFilter } from '../../src/state/twinList';
import { classIn, crossTable, customersInCell, NEVER_PARTED, partingCounts, partings } from '../../src/state/twins';
import { DEARER, KINDER, play } from './twinRuns';

type Played = Pick<PlayedEdition, 'snapshot'>;

/** Everything that counts of a life in one edition, as one text. */
function lifeIn({ snapshot }: Played, customer: number): string {
  const { attending, attendingRival, generation, classes, failed, complained } = snapshot;
  return [attending, attendingRival, generation, classes.brandt, failed, complained]
    .map((column) => column[customer])
    .join();
}

/** Edition by edition, customer by customer, the slow way. */
function slowParting(a: readonly Played[], b: readonly Played[], customer: number): number {
  for (let edition = 0; edition < a.length && edition < b.length; edition++) {
    if (lifeIn(a[edition], customer) !== lifeIn(b[edition], customer)) return edition;
  }
  return NEVER_PARTED;
}

let base: PlayedEdition[];
let forked: PlayedEdition[];
let everybody: number[];
beforeAll(async () => {
  base = await play([BASE_DECISIONS, BASE_DECISIONS, BASE_DECISIONS, BASE_DECISIONS, BASE_DECISIONS]);
  forked = await play([BASE_DECISIONS, BASE_DECISIONS, DEARER, DEARER, KINDER]);
  everybody = Array.from({ length: base[0].snapshot.count }, (_, customer) => customer);
});

describe('partings', () => {
  test('of two runs are those found by comparing every customer in every edition', () => {
    const found = partings(base, forked);
    expect([...found]).toEqual(everybody.map((customer) => slowParting(base, forked, customer)));
    const counts = partingCounts(found, [0, everybody.length], 5);
    expect(counts.slice(0, 3)).toEqual([0, 0, 0]);
    expect(Math.min(...counts.slice(3))).toBeGreaterThan(0);
  });

  test('are none between a run and itself, and do not reach beyond what both have played', async () => {
    expect([...partings(base, base)].every((edition) => edition === NEVER_PARTED)).toBe(true);
    const shorter = await play([BASE_DECISIONS, BASE_DECISIONS, DEARER]);
    const cut = partings(base, shorter);
    const whole = partings(base, forked);
    expect([...cut]).toEqual([...whole].map((edition) => (edition <= 3 ? edition : NEVER_PARTED)));
  });

  test('hold for any lives', () => {
    const column = fc.uint8Array({ minLength: 7, maxLength: 7, max: 2 });
    const snapshot = fc
      .tuple(column, column, column, column, column, column)
      .map(([attending, attendingRival, generation, brandt, failed, complained]): Played => ({
        snapshot: {
          ...{ count: 7, attending, attendingRival, failed, complained },
          ...{ generation: Uint32Array.from(generation), classes: { brandt } },
        } as unknown as Snapshot,
      }));
    const run = fc.array(snapshot, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(run, run, (a, b) => {
        const slow = [0, 1, 2, 3, 4, 5, 6].map((customer) => slowParting(a, b, customer));
        expect([...partings(a, b)]).toEqual(slow);
      }),
    );
  });

  test('of 8,000 customers over 15 editions take a few milliseconds', () => {
    const editions = Array.from({ length: 15 }, () => ({ snapshot: largeSnapshot() }));
    const times = Array.from({ length: 7 }, () => {
      const start = performance.now();
      partings(editions, editions);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(16);
  });

  test('name at the parting at least one thing that differs, and before it none', () => {
    const found = partings(base, forked);
    const parted = everybody.filter((customer) => found[customer] !== NEVER_PARTED);
    const differencesAt = (edition: number, customer: number) =>
      twinDifferences(base[edition].snapshot, forked[edition].snapshot, customer);
    expect(parted.every((customer) => differencesAt(found[customer], customer).length > 0)).toBe(true);
    expect(parted.every((customer) => differencesAt(found[customer] - 1, customer).length === 0)).toBe(true);
  });
});

describe('the cross table', () => {
  test.each(SCHEMES)('of %s counts every customer once, and each number is that many customers', (scheme) => {
    const [a, b] = [base[5].snapshot, forked[5].snapshot];
    for (const side of ['both', 'exhibitors', 'visitors'] as const) {
      const table = crossTable(a, b, scheme, side);
      const members = table.map((row, ofA) =>
        row.map((_, ofB) => customersInCell(a, b, { scheme, a: ofA, b: ofB }, side)),
      );
      expect(members.map((row) => row.map(({ length }) => length))).toEqual(table);
      const all = members.flat(2);
      expect(new Set(all).size).toBe(all.length);
      expect(all.length).toBe(
        { both: a.count, exhibitors: a.exhibitorCount, visitors: a.count - a.exhibitorCount }[side],
      );
      expect(all.every((customer) => (side === 'visitors' ? customer >= a.exhibitorCount : true))).toBe(true);
    }
    const loyalOnlyInA = customersInCell(a, b, { scheme, a: 0, b: null }, 'both').filter(
      (customer) => classIn(b, scheme, customer) !== 0,
    );
    expect(loyalOnlyInA.every((customer) => a.attending[customer] && a.classes[scheme][customer] === 0)).toBe(true);
  });
});

describe('the list', () => {
  const filter: TwinFilter = { side: 'both', fate: 'any', number: '', parting: null, members: null };
  const momentAt = (edition: number) => ({
    ...{ a: base[edition].snapshot, b: forked[edition].snapshot },
    parted: partings(base, forked),
  });

  test('holds those whose lives have parted by the edition on the screen, earliest first', () => {
    const moment = momentAt(4);
    const list = twinList(moment, filter, 'parting');
    const slow = everybody.filter((customer) => slowParting(base, forked, customer) <= 4);
    expect([...list].sort((one, other) => one - other)).toEqual(slow);
    expect(partedBy(moment, 'both')).toBe(slow.length);
    const editions = list.map((customer) => moment.parted[customer]);
    expect(editions).toEqual([...editions].sort());
    expect(twinList(momentAt(2), filter, 'parting')).toEqual([]);
  });

  test.each(FATES)('of fate "%s" is that of a search by hand', (fate) => {
    const moment = momentAt(5);
    const { a, b } = moment;
    const isFit = (customer: number): boolean => {
      const [inA, inB] = [a.attending[customer], b.attending[customer]];
      const states = [a.classes.brandt[customer], b.classes.brandt[customer]];
      switch (fate) {
        case 'any':
          return true;
        case 'onlyInA':
          return inA === 1 && inB === 0;
        case 'onlyInB':
          return inA === 0 && inB === 1;
        case 'betterInA':
          return inA + inB === 2 && states[0] < states[1];
        case 'betterInB':
          return inA + inB === 2 && states[0] > states[1];
        case 'failedInA':
          return inA * a.failed[customer] > 0 && inB * b.failed[customer] === 0;
        case 'failedInB':
          return inB * b.failed[customer] > 0 && inA * a.failed[customer] === 0;
      }
    };
    const expected = everybody.filter((customer) => slowParting(base, forked, customer) <= 5 && isFit(customer));
    expect(expected.length).toBeGreaterThan(0);
    expect(twinList(moment, { ...filter, fate }, 'number')).toEqual(expected);
    const firms = expected.filter((customer) => customer < a.exhibitorCount);
    expect(twinList(moment, { ...filter, fate, side: 'exhibitors' }, 'number')).toEqual(firms);
    expect(expected.every((customer) => hasFate(a, b, fate, customer))).toBe(true);
  });

  test('puts the largest difference first, and an exact number before longer ones', () => {
    const moment = momentAt(5);
    const sizes = twinList(moment, filter, 'difference').map((customer) =>
      Math.abs(differenceOf(moment, customer) ?? 0),
    );
    expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
    const members = new Set(everybody);
    const found = twinList(moment, { ...filter, number: '12', members }, 'difference');
    expect(found[0]).toBe(11);
    expect(found.every((customer) => String(customer + 1).startsWith('12'))).toBe(true);
  });

  test('of a group or of one edition keeps to it', () => {
    const moment = momentAt(5);
    const members = new Set([3, 4, 5]);
    expect(twinList(moment, { ...filter, members }, 'number')).toEqual([3, 4, 5]);
    const atFour = twinList(moment, { ...filter, parting: 4 }, 'number');
    expect(atFour).toEqual(everybody.filter((customer) => moment.parted[customer] === 4));
  });
});

function largeSnapshot(): Snapshot {
  const column = (): Uint8Array => new Uint8Array(8000);
  return {
    ...{ count: 8000, attending: column(), attendingRival: column(), failed: column(), complained: column() },
    ...{ generation: new Uint32Array(8000), classes: { brandt: column() } },
  } as unknown as Snapshot;
}
