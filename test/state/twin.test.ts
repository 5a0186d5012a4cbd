// @vitest-environment node
/** Where two lives part, against a comparison by brute force of real runs. */
import { describe, expect, test } from 'vitest';
import { BASE_DECISIONS } from '../../src/model';
import { DirectRunner } from '../../src/sim/direct';
import type { PlayedEdition } from '../../src/sim/runner';
import { PARTING_FIELDS, lifeFromEditions, lifeFromStory, storyTwin, twinOf } from '../../src/state/twin';
import type { LifeMoment } from '../../src/state/twin';
import { NEVER_PARTED, partings } from '../../src/state/twins';
import { DEARER, KINDER, planOf } from '../sim/plans';

const runner = new DirectRunner();
const plan = planOf(BASE_DECISIONS, BASE_DECISIONS, BASE_DECISIONS, BASE_DECISIONS);
/** dearer from the second edition on */
const dearer = planOf(BASE_DECISIONS, DEARER, DEARER, DEARER);
const [editions, otherEditions] = await Promise.all([runner.play(plan), runner.play(dearer)]);

type Column = 'attending' | 'attendingRival' | 'generation' | 'failed' | 'complained';
const read = ({ snapshot }: PlayedEdition, field: string, customer: number): number =>
  field === 'brandt' ? snapshot.classes.brandt[customer] : snapshot[field as Column][customer];

/** Customer by customer, edition by edition, field by field, with no cleverness. */
function partingByBruteForce(customer: number): number | null {
  for (let edition = 0; edition < editions.length; edition++) {
    for (const field of ['attending', 'attendingRival', 'generation', 'brandt', 'failed', 'complained']) {
      if (read(editions[edition], field, customer) !== read(otherEditions[edition], field, customer)) return edition;
    }
  }
  return null;
}

const everybody = Array.from({ length: 800 }, (_, customer) => customer);
const twinOfCustomer = (customer: number) =>
  twinOf(lifeFromEditions(editions, customer), lifeFromEditions(otherEditions, customer));

describe('two runs that differ from the second edition on', () => {
  const twins = everybody.map(twinOfCustomer);

  test('every pair of lives parts where a comparison by hand says', () => {
    expect(twins.map(({ parting }) => parting)).toEqual(everybody.map(partingByBruteForce));
    const parted = twins.filter(({ parting }) => parting !== null);
    expect(parted.length).toBeGreaterThan(50);
    expect(parted.length).toBeLessThan(800);
  });

  test('twin worlds find the same partings for all customers at once', () => {
    const all = partings(editions, otherEditions);
    expect([...all]).toEqual(twins.map(({ parting }) => parting ?? NEVER_PARTED));
  });

  test('nobody parts, or feels anything, before the decisions do', () => {
    for (const { parting, firstDifference } of twins) {
      if (parting !== null) expect(parting).toBeGreaterThanOrEqual(2);
      if (firstDifference !== null) expect(firstDifference).toBeGreaterThanOrEqual(2);
      if (parting !== null) expect(firstDifference).toBeLessThanOrEqual(parting);
    }
  });

  test('a first difference is the first edition in which any column differs', () => {
    for (const customer of everybody) {
      const first = editions.findIndex(({ snapshot }, edition) => {
        const other = otherEditions[edition].snapshot;
        const names = Object.keys(snapshot) as (keyof typeof snapshot)[];
        const columns = names.filter((name) => ArrayBuffer.isView(snapshot[name])) as 'trust'[];
        const classes = Object.keys(snapshot.classes) as (keyof typeof snapshot.classes)[];
        return (
          columns.some((name) => Math.abs(snapshot[name][customer] - other[name][customer]) > 1e-4) ||
          classes.some((name) => snapshot.classes[name][customer] !== other.classes[name][customer])
        );
      });
      // by hand only what is larger than any rounding counts
      const { firstDifference } = twins[customer];
      if (first >= 0) expect(firstDifference).not.toBeNull();
      if (first >= 0) expect(firstDifference).toBeLessThanOrEqual(first);
    }
  });

  test('what parts them is named', () => {
    twins.forEach(({ parting, by }, customer) => {
      if (parting === null) return expect(by).toEqual([]);
      const apart = PARTING_FIELDS.filter(
        (field) => read(editions[parting], field, customer) !== read(otherEditions[parting], field, customer),
      );
      expect(by).toEqual(apart);
      expect(by.length).toBeGreaterThan(0);
    });
  });

  test('stories tell the same parting as the editions', async () => {
    const someone = [...everybody.keys()].filter((customer) => customer % 40 === 0);
    for (const customer of someone) {
      const [one, other] = await Promise.all([runner.story(plan, customer), runner.story(dearer, customer)]);
      const first = one.editions[0].edition;
      const { parting } = twins[customer];
      // a story begins with the person, so what parted predecessors is no part of it
      const own = twinOf(
        lifeFromEditions(editions.slice(first), customer),
        lifeFromEditions(otherEditions.slice(first), customer),
      );
      expect(storyTwin(one, other).parting).toBe(own.parting);
      if (first === 0) expect(own.parting).toBe(parting);
    }
  });
});

test('a life is its own twin', () => {
  const life = lifeFromEditions(editions, 5);
  expect(twinOf(life, life)).toEqual({ parting: null, by: [], firstDifference: null, compared: 5 });
});

test('only editions both have are compared, by their number', async () => {
  const [long, short] = [lifeFromEditions(editions, 5), lifeFromEditions(editions.slice(1, 3), 5)];
  expect(twinOf(long, short).compared).toBe(2);
  expect(twinOf(long, []).compared).toBe(0);
  const story = await runner.story(planOf(KINDER), 5);
  expect(twinOf(lifeFromStory(story), lifeFromStory(story)).compared).toBe(story.editions.length);
});

test('rounding is no difference, and a difference without an event is no parting', () => {
  const calm: LifeMoment = {
    edition: 0,
    generation: 0,
    attending: 1,
    attendingRival: 0,
    failed: 0,
    complained: 0,
    brandt: 1,
    numbers: [70, 200_000],
  };
  expect(twinOf([calm], [{ ...calm, numbers: [70.00001, 200_000.05] }]).firstDifference).toBeNull();
  const nudged = twinOf([calm], [{ ...calm, numbers: [70.001, 200_000] }]);
  expect(nudged).toEqual({ parting: null, by: [], firstDifference: 0, compared: 1 });
});
