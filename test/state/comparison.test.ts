// @vitest-environment node
import { expect, test, vi } from 'vitest';
import { newDocument, type RunDocument } from '../../src/formats/document';
import { BASE_DECISIONS } from '../../src/model';
import { DirectRunner } from '../../src/sim/direct';
import { Comparison } from '../../src/state/comparison.svelte';
import { DEARER, play, SMALL } from './twinRuns';

const run = (played: RunDocument['played']): RunDocument =>
  newDocument({ kind: 'own', title: 'Small', scenario: SMALL }, 5, { played });
const base = run([BASE_DECISIONS, BASE_DECISIONS]);
const dearer = run([BASE_DECISIONS, DEARER]);

test('plays what is compared, each run once, and the bits are those of the runs themselves', async () => {
  const runner = new DirectRunner();
  const asked = vi.spyOn(runner, 'play');
  const comparison = new Comparison(runner);
  const showing = comparison.show([base, dearer, { ...base, name: 'the same by another name' }]);
  expect(comparison.isBusy).toBe(true);
  await showing;
  expect([comparison.isBusy, asked.mock.calls.length]).toEqual([false, 2]);
  expect(comparison.progress).toEqual({ done: 4, total: 4 });
  const digests = (await play(dearer.played)).map(({ digest }) => digest);
  expect(comparison.editionsOf(dearer)?.map(({ digest }) => digest)).toEqual(digests);
  await comparison.show([dearer]);
  expect(asked).toHaveBeenCalledTimes(2);
  expect(comparison.editionsOf(base)).toBeUndefined();
});

test('drops what is no longer asked for, and says what could not be computed', async () => {
  const runner = new DirectRunner();
  const comparison = new Comparison(runner);
  const first = comparison.show([base]);
  await comparison.show([dearer]);
  await first;
  expect([comparison.editionsOf(base), comparison.editionsOf(dearer)?.length]).toEqual([undefined, 3]);
  vi.spyOn(runner, 'play').mockRejectedValueOnce(new Error('lost'));
  await comparison.show([base, dearer]);
  expect(comparison.error).toEqual(new Error('lost'));
  await comparison.show([base, dearer]);
  expect([comparison.error, comparison.editionsOf(base)?.length]).toEqual([undefined, 3]);
});
