// @vitest-environment node
import { describe, expect, test } from 'vitest';
import {
  complaintTree,
  recoveryCuts,
  recoveryParadox,
  type Branch,
  type BranchId,
  type ComplaintCustomers,
} from '../../src/figures/complaintTree';
import { FIGURE_SIDES } from '../../src/figures/editions';
import { mixedRun } from './mixedRun';

const { editions } = mixedRun();
const [now, next] = [editions[2], editions[3]];
const cuts = recoveryCuts({});

function branchOf(branches: readonly Branch[], id: BranchId): Branch {
  const found = branches.find((branch) => branch.id === id);
  if (!found) throw new Error(`expected a branch ${id}`);
  return found;
}

describe.each(FIGURE_SIDES)('the complaint tree of real %s', (side) => {
  const tree = complaintTree(now.snapshot, next.snapshot, side, 'model', cuts);
  const report = now.report[side];
  test('counts the shares of the report', () => {
    expect(branchOf(tree, 'attending').members).toHaveLength(report.attending);
    expect(branchOf(tree, 'failed').part).toBe(report.failureShare);
    expect(branchOf(tree, 'voiced').part).toBe(report.voicedShare);
    expect(branchOf(tree, 'attending').satisfaction?.value).toBeCloseTo(report.satisfaction ?? NaN, 4);
    expect(branchOf(tree, 'attending').again?.value).toBe(next.report[side].renewalRate);
  });
  test('forks without losing or doubling anybody', () => {
    for (const parent of tree.filter(({ isLeaf }) => !isLeaf)) {
      const children = tree.filter((branch) => branch.parent === parent.id);
      const members = children.flatMap((branch) => branch.members).sort((one, other) => one - other);
      expect(members).toEqual(parent.members);
    }
  });
  test('has the mean recovery of the report in its voiced branch', () => {
    const { members } = branchOf(tree, 'voiced');
    const sum = members.reduce((total, customer) => total + now.snapshot.recoveryQuality[customer], 0);
    expect(sum / members.length).toBeCloseTo(report.recoveryQuality ?? NaN, 5);
  });
  test("knows only complaints in organiser's view", () => {
    const known = complaintTree(now.snapshot, next.snapshot, side, 'organiser', cuts);
    expect(known.map(({ id }) => id)).toEqual(['attending', 'quiet', 'voiced']);
    expect(branchOf(known, 'voiced').members).toEqual(branchOf(tree, 'voiced').members);
  });
  test('has a forecast and no outcome as long as the next edition is not played', () => {
    const last = complaintTree(next.snapshot, undefined, side, 'model', cuts);
    expect(last.every(({ again }) => again === null)).toBe(true);
    expect(branchOf(last, 'attending').forecast).toBeGreaterThan(0.2);
  });
});

/** Six firms: two untroubled, one silent, three who complained and were mended badly, well and excellently. */
function sixFirms(): ComplaintCustomers {
  return {
    count: 6,
    exhibitorCount: 6,
    attending: new Uint8Array(6).fill(1),
    generation: new Uint32Array(6),
    failed: Uint8Array.of(0, 0, 1, 1, 2, 1),
    complained: Uint8Array.of(0, 0, 0, 1, 1, 1),
    recoveryQuality: Float32Array.of(0, 0, 0, 0.2, 0.6, 0.9),
    satisfaction: Float32Array.of(60, 70, 50, 40, 60, 72),
    renewalForecast: new Float32Array(6).fill(0.5),
  };
}

describe('the complaint tree of six firms', () => {
  test('sorts recoveries by the cuts of the model', () => {
    expect(cuts).toEqual({ poorBelow: 0.4, excellentAbove: 0.8 });
    const tree = complaintTree(sixFirms(), undefined, 'exhibitors', 'model', cuts);
    const members = (id: BranchId) => branchOf(tree, id).members;
    expect([members('silent'), members('poor'), members('fair'), members('excellent')]).toEqual([[2], [3], [4], [5]]);
  });
  test('compares an excellent first recovery with no failure at all', () => {
    const firms = sixFirms();
    firms.recoveryQuality[4] = 0.95;
    firms.failed[3] = 1;
    firms.recoveryQuality[3] = 0.9;
    const after = { ...firms, attending: Uint8Array.of(1, 0, 0, 1, 0, 1) };
    const tree = complaintTree(firms, after, 'exhibitors', 'model', cuts);
    const paradox = recoveryParadox(tree, firms, after);
    // 3 and 5 met their first failure, 4 his second: (40 + 72)/2 − (60 + 70)/2, and 2 of 2 − 1 of 2
    expect(paradox.count).toBe(2);
    expect(paradox.satisfaction?.value).toBeCloseTo(-9, 10);
    expect(paradox.again?.value).toBe(0.5);
  });
  test('of nobody has branches without numbers', () => {
    const nobody = { ...sixFirms(), attending: new Uint8Array(6) };
    const tree = complaintTree(nobody, nobody, 'exhibitors', 'model', cuts);
    expect(
      tree.every(
        ({ members, satisfaction, again, forecast }) =>
          members.length === 0 && satisfaction === null && again === null && forecast === null,
      ),
    ).toBe(true);
    expect(recoveryParadox(tree, nobody, nobody)).toEqual({ count: 0, satisfaction: null, again: null });
  });
});
