// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { BASE_DECISIONS, createRun, digest, playEdition, simulate } from '../../src/model';
import type { Decisions, EditionReport } from '../../src/model';
import { RunLibrary } from '../../src/sim/library';
import { Player, restUnless } from '../../src/sim/player';
import type { Plan } from '../../src/sim/runner';
import { DEARER, KINDER, SMALL, noRest, planOf } from './plans';

const company = { rest: noRest };
const lucks = Array.from({ length: 16 }, (_, index) => index + 1);

describe('a future', () => {
  test('is the coming edition of the same customers under other luck', async () => {
    const [future] = await new Player().futures(planOf(KINDER), DEARER, [5], company);
    const run = createRun(SMALL, planOf().seed);
    playEdition(run, KINDER);
    const report = playEdition(run, DEARER, 5);
    expect(future).toEqual({
      luck: 5,
      renewalRate: report.exhibitors.renewalRate,
      secureShare: secureShareOf(report),
      profit: report.money.profit,
      exhibitors: report.exhibitors.attending,
      visitorPersons: report.market.visitorPersons,
      satisfaction: report.exhibitors.satisfaction,
      empowerment: report.exhibitors.empowerment,
      relationshipQuality: report.exhibitors.relationshipQuality,
      margin: report.money.margin,
    });
  });

  test('leaves the run it starts from as it was', async () => {
    const library = new RunLibrary();
    const player = new Player(library);
    const plan = planOf(KINDER);
    const before = digest((await library.reach(plan, 1, noRest)).run);
    await player.futures(plan, DEARER, lucks, company);
    expect(digest((await library.reach(plan, 1, noRest)).run)).toBe(before);
  });

  test('does not depend on what was asked before, even about another show or edition', async () => {
    const alone = await new Player().futures(planOf(KINDER), DEARER, [9], company);
    const player = new Player();
    const others: Plan[] = [planOf(), planOf(DEARER), { ...planOf(KINDER), seed: 4 }];
    for (const other of others) {
      await player.futures(other, BASE_DECISIONS, [2], company);
      expect(await player.futures(planOf(KINDER), DEARER, [9], company)).toEqual(alone);
    }
  });

  test('of a run too large to be kept twice, which is played on in place, is that of its last edition', async () => {
    const player = new Player(new RunLibrary(1));
    await player.futures(planOf(), DEARER, [9], company);
    const later = await player.futures(planOf(KINDER), DEARER, [9], company);
    expect(later).toEqual(await new Player().futures(planOf(KINDER), DEARER, [9], company));
  });

  test('is never the one that will happen', async () => {
    const futures = await new Player().futures(planOf(), BASE_DECISIONS, lucks, company);
    const [real] = simulate(SMALL, BASE_DECISIONS, planOf().seed).reports;
    const profits = futures.map(({ profit }) => profit);
    expect(profits).not.toContain(real.money.profit);
    expect(new Set(profits).size).toBe(lucks.length);
  });
});

test('requests wait for each other, so that no run is touched by two at once', async () => {
  const player = new Player();
  const order: string[] = [];
  const slow = { rest: () => new Promise<void>((resolve) => setTimeout(resolve, 5)) };
  const note = (name: string) => () => order.push(name);
  await Promise.all([
    player.play(planOf(KINDER), 0, slow).then(note('play')),
    player.futures(planOf(), DEARER, [1, 2], company).then(note('futures')),
    player.links(planOf(), company).then(note('links')),
  ]);
  expect(order).toEqual(['play', 'futures', 'links']);
});

test('a request that fails does not hold up the next', async () => {
  const player = new Player();
  const illegal: Decisions = { ...BASE_DECISIONS, standPrice: 0 };
  const [refused, played] = await Promise.allSettled([
    player.play(planOf(illegal), 0, company),
    player.play(planOf(), 0, company),
  ]);
  expect([refused.status, played.status]).toEqual(['rejected', 'fulfilled']);
});

test('a rest lets waiting messages in and rejects once the request was cancelled', async () => {
  const { port1, port2 } = new MessageChannel();
  let isCancelled = false;
  port2.onmessage = () => (isCancelled = true);
  const rest = restUnless(() => isCancelled);
  await expect(rest()).resolves.toBeUndefined();
  port1.postMessage('cancel');
  const manyRests = async () => {
    for (let k = 0; k < 100; k++) await rest();
  };
  await expect(manyRests()).rejects.toMatchObject({ name: 'AbortError' });
  port1.close();
});

function secureShareOf({ exhibitors, visitors }: EditionReport): number {
  const secure = exhibitors.segments.brandt[0] + visitors.segments.brandt[0];
  return secure / (exhibitors.attending + visitors.attending);
}
