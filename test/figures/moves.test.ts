// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moversOf, type FlowEdition } from '../../src/figures/flowMoves';
import { attendanceFlow, classFlow, type FlowSide } from '../../src/figures/flowRibbon';
import { isReplaced } from '../../src/figures/floor/customers';
import { AWAY, customersWhoMoved } from '../../src/figures/moves';
import { BASE_DECISIONS, createRun, playEdition, SCENARIOS, SCHEMES, STRATEGIES } from '../../src/model';
import { describeEdition } from '../../src/sim/snapshot';
import { anyDecisions } from '../model/worlds';

const SIDES: readonly FlowSide[] = ['exhibitors', 'visitors', 'both'];

/** The opening and one edition for each of `plan`, of a small baseline show. */
function played(seed: number, plan: readonly (typeof BASE_DECISIONS)[]): FlowEdition[] {
  const run = createRun({ ...SCENARIOS.baseline, scale: 0.15 }, seed);
  const editions = [describeEdition(run, run.opening)];
  for (const decisions of plan) editions.push(describeEdition(run, playEdition(run, decisions)));
  return editions;
}

/** Every block and every ribbon of every scheme lists as many customers as it shows. */
function expectListsAsLongAsFlows(editions: readonly FlowEdition[]): void {
  for (const side of SIDES) {
    for (const scheme of SCHEMES) {
      const choice = { scheme, side, view: 'model' } as const;
      const { values, links } = classFlow(editions, scheme, side);
      const lengthOf = (column: number, from: number | null, to: number | null): number | undefined =>
        moversOf(editions, { column, from, to }, choice)?.members.length;
      for (let step = 0; step < editions.length - 1; step++) {
        for (const from of [0, 1, 2, 3, AWAY]) {
          for (const to of [0, 1, 2, 3, AWAY]) {
            const link = links.find((one) => one.step === step && one.from === from && one.to === to);
            expect(lengthOf(step + 1, from, to)).toBe(link?.value ?? 0);
          }
        }
        const leaving = links.filter((one) => one.step === step && one.to === AWAY);
        const coming = links.filter((one) => one.step === step && one.from === AWAY);
        expect(lengthOf(step + 1, null, AWAY)).toBe(leaving.reduce((sum, { value }) => sum + value, 0));
        expect(lengthOf(step + 1, AWAY, null)).toBe(coming.reduce((sum, { value }) => sum + value, 0));
      }
      for (let column = 0; column < editions.length; column++) {
        for (const held of [0, 1, 2, 3]) expect(lengthOf(column, null, held)).toBe(values[column][held]);
      }
    }
    const behaviour = { scheme: 'knox', side, view: 'organiser' } as const;
    for (const { step, from, to, value } of attendanceFlow(editions, side).links) {
      const at = (node: number): number => (node === 1 ? AWAY : node);
      const movers = moversOf(editions, { column: step + 1, from: at(from), to: at(to) }, behaviour);
      expect(movers?.members).toHaveLength(value);
    }
  }
}

describe('a list of those who moved', () => {
  test('is as long as its ribbon or block in every scheme, side and edition, whatever is decided', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e6 }),
        fc.array(anyDecisions, { minLength: 1, maxLength: 3 }),
        (seed, plan) => expectListsAsLongAsFlows(played(seed, plan)),
      ),
      { numRuns: 12 },
    );
  });
  test('is so over eight editions of a show that lives', () => {
    const strategies = Object.values(STRATEGIES);
    expectListsAsLongAsFlows(played(7, [...strategies, ...strategies, ...strategies].slice(0, 8)));
  });
  test('names who left the market as of the last visit, and the successor as one who came', () => {
    const [before, now] = played(3, [BASE_DECISIONS]).map(({ snapshot }) => snapshot);
    if (!before || !now) throw new Error('expected customers');
    const choice = { scheme: 'brandt', side: 'both', view: 'model' } as const;
    const left = customersWhoMoved(now, before, { from: null, to: AWAY }, choice);
    const gone = left.filter((customer) => isReplaced(before, now, customer));
    expect(gone.length).toBeGreaterThan(0);
    for (const customer of gone) expect(before.attending[customer]).toBe(1);
    const came = customersWhoMoved(now, before, { from: AWAY, to: null }, choice);
    for (const customer of came) expect(now.attending[customer]).toBe(1);
  });
});
