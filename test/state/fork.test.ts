// @vitest-environment node
import { expect, test } from 'vitest';
import { newDocument } from '../../src/formats/document';
import { decodeRunFile, encodeRunFile } from '../../src/formats/runFile';
import { en } from '../../src/i18n/en';
import { BASE_DECISIONS } from '../../src/model';
import { forkedAt, isSameDecisions, withBaseAt } from '../../src/state/fork';
import { forkName, runName } from '../../src/state/names';
import { DEARER, KINDER, play, SMALL } from './twinRuns';

const OWN = { kind: 'own' as const, title: 'Small', scenario: SMALL };
const whole = newDocument(OWN, 5, {
  played: [BASE_DECISIONS, DEARER, KINDER],
  draft: DEARER,
  reasons: [{}, { standPrice: 'costs rose' }, { empathy: 'too cold' }, { standPrice: 'again' }],
  name: 'Mine',
});

test('a fork has the first editions, and as draft with its reason what was played next', () => {
  const fork = forkedAt(whole, 1, 'Mine – fork at 1');
  expect(fork.played).toEqual([BASE_DECISIONS]);
  expect(fork.draft).toEqual(DEARER);
  expect(fork.reasons).toEqual([{}, { standPrice: 'costs rose' }]);
  expect([fork.name, fork.seed, fork.scenario]).toEqual(['Mine – fork at 1', 5, OWN]);
  expect(decodeRunFile(encodeRunFile(fork, [])).document).toEqual(fork);
});

test('a fork at the takeover begins with the first decisions, one at the last edition with the draft', () => {
  expect(forkedAt(whole, 0, '')).toMatchObject({ played: [], draft: BASE_DECISIONS });
  expect(forkedAt(whole, 3, '')).toMatchObject({ played: whole.played, draft: DEARER });
});

test('a fork played on unchanged is the run it came from, bit for bit', async () => {
  const fork = forkedAt(whole, 1, '');
  const again = await play([...fork.played, fork.draft]);
  const original = await play(whole.played);
  expect(again.map(({ digest }) => digest)).toEqual(original.slice(0, 3).map(({ digest }) => digest));
});

test('a variation puts one edition back to base and leaves all others', () => {
  expect(withBaseAt(whole, 2).played).toEqual([BASE_DECISIONS, BASE_DECISIONS, KINDER]);
  expect(isSameDecisions(BASE_DECISIONS, { ...BASE_DECISIONS })).toBe(true);
  expect(isSameDecisions(BASE_DECISIONS, DEARER)).toBe(false);
});

test('a fork is called after its run, and a long name is cut between characters', () => {
  expect(forkName(whole, 2, en)).toBe('Mine – fork at 2');
  expect(forkName({ ...whole, name: '' }, 0, en)).toBe('Fork at the start');
  expect(forkName({ ...whole, name: '😀'.repeat(40) }, 2, en)).toBe(`${'😀'.repeat(30)} – fork at 2`);
  expect(runName({ ...whole, name: '' }, en)).toBe('Small');
});
