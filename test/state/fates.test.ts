// @vitest-environment node
/** Whom a cause moved, against a comparison customer by customer written out by hand. */
import { describe, expect, test } from 'vitest';
import { BASE_DECISIONS, SCENARIOS, cloneRun, createRun, playEdition } from '../../src/model';
import { DirectRunner } from '../../src/sim/direct';
import type { Fates } from '../../src/sim/runner';
import { SIDE_OF, everybodyIn, fateGroups, groupsOnSide } from '../../src/state/fates';

const scenario = { ...SCENARIOS.baseline, scale: 0.2 };
const dearer = { ...BASE_DECISIONS, standPrice: 1500, empathy: 20 };

/** Four customers at a time: attending, attendedPrevious, brandt. */
const fates = (attending: number[], attendedPrevious: number[], brandt: number[]): Fates => ({
  attending: Uint8Array.from(attending),
  attendedPrevious: Uint8Array.from(attendedPrevious),
  attendingRival: new Uint8Array(attending.length),
  brandt: Uint8Array.from(brandt),
  satisfaction: new Float32Array(attending.length),
});

describe('whom a cause moved', () => {
  test('those who left because of it, stayed, were won or not won', () => {
    const played = fates([0, 0, 1, 1, 0], [1, 0, 1, 0, 1], [0, 0, 0, 0, 0]);
    const without = fates([1, 1, 0, 0, 0], [1, 0, 1, 0, 1], [0, 0, 0, 0, 0]);
    expect(fateGroups(played, without)).toEqual({
      ...{ left: [0], notWon: [1], stayed: [2], won: [3], worse: [], better: [] },
    });
  });

  test('a state counts only for those who are here in both worlds', () => {
    const played = fates([1, 1, 0, 1], [1, 1, 1, 1], [3, 0, 3, 1]);
    const without = fates([1, 1, 0, 1], [1, 1, 1, 1], [1, 2, 0, 1]);
    const groups = fateGroups(played, without);
    expect([groups.worse, groups.better]).toEqual([[0], [1]]);
    expect(everybodyIn(groups)).toEqual([0, 1]);
  });

  test('of one side they are only its customers, and of both sides all', () => {
    const groups = { left: [0, 1, 4, 5], notWon: [], stayed: [], won: [6], worse: [2], better: [] };
    expect(groupsOnSide(groups, 'exhibitors', 4)).toEqual({ ...groups, left: [0, 1], won: [] });
    expect(groupsOnSide(groups, 'visitors', 4)).toEqual({ ...groups, left: [4, 5], worse: [] });
    expect(groupsOnSide(groups, 'both', 4)).toEqual(groups);
  });

  test('of the exhibitors they add up to what the cause does to their number, the visitor groups left out', async () => {
    const plan = { scenario, seed: 9, parameters: {}, decisions: [] };
    const [a, b] = await new DirectRunner().branches(plan, [dearer, BASE_DECISIONS]);
    const { exhibitorCount } = createRun(scenario, 9);
    const { left, notWon, stayed, won } = groupsOnSide(
      fateGroups(a.fates, b.fates),
      SIDE_OF.exhibitors,
      exhibitorCount,
    );
    const moved = stayed.length + won.length - left.length - notWon.length;
    expect(moved).toBe(a.report.exhibitors.attending - b.report.exhibitors.attending);
    expect(moved).toBeLessThan(0);
  });

  test('in a real show they are those whom two replays tell apart, and nobody else', async () => {
    const run = createRun(scenario, 9);
    const [now, without] = [cloneRun(run), cloneRun(run)];
    playEdition(now, dearer);
    playEdition(without, BASE_DECISIONS);
    const plan = { scenario, seed: 9, parameters: {}, decisions: [] };
    const [a, b] = await new DirectRunner().branches(plan, [dearer, BASE_DECISIONS]);
    const groups = fateGroups(a.fates, b.fates);
    const [here, there] = [now.customers, without.customers];
    const everyone = [...here.attending.keys()];
    const came = (i: number): boolean => here.attending[i] === 1;
    const wouldCome = (i: number): boolean => there.attending[i] === 1;
    const cameBefore = (i: number): boolean => here.attendedPrevious[i] === 1;
    expect(groups.left).toEqual(everyone.filter((i) => !came(i) && wouldCome(i) && cameBefore(i)));
    expect(groups.notWon).toEqual(everyone.filter((i) => !came(i) && wouldCome(i) && !cameBefore(i)));
    expect(groups.worse).toEqual(everyone.filter((i) => came(i) && wouldCome(i) && here.brandt[i] > there.brandt[i]));
    expect(groups.left.length).toBeGreaterThan(5);
    expect(groups.worse.length).toBeGreaterThan(5);
    const changed = everyone.filter(
      (i) => here.attending[i] !== there.attending[i] || (came(i) && here.brandt[i] !== there.brandt[i]),
    );
    expect(everybodyIn(groups).sort((one, other) => one - other)).toEqual(changed);
  });
});
