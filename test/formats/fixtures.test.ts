/** What was once made opens for ever: fixtures of every format version, never made again. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BASE_DECISIONS, SCENARIOS } from '../../src/model';
import { decodeRunFile } from '../../src/formats/runFile';
import { decodeLink } from '../../src/formats/shareLink';

const fixture = (name: string): string => readFileSync(`test/fixtures/formats/${name}`, 'utf8');

const first = { ...BASE_DECISIONS, standPrice: 1300, explainPrice: true, reliability: 72.5 };
const second = { ...first, promise: 78, loyaltyDiscount: 7.5, attentionRisk: 0 };
const priceWar = {
  scenario: { kind: 'ready', id: 'priceWar' },
  parameters: {},
  seed: 4_294_967_295,
  played: [first, second],
  draft: { ...second, lockIn: 20 },
  reasons: [],
  name: '春季展 <b>1</b>',
  note: '',
  level: 'expert',
  view: 'organiser',
  modelVersion: '1',
};

test.each(['link-v1.txt', 'link-v1-plain.txt'])('%s opens', async (name) => {
  expect((await decodeLink(fixture(name))).document).toEqual(priceWar);
});

test('link-v1-own.txt opens with its own scenario', async () => {
  const scenario = {
    ...SCENARIOS.baseline,
    editions: 6,
    hall: 6400,
    events: [{ from: 2, to: 3, rivalPrice: 0.8 }],
    pastLevers: { promise: 80 },
  };
  expect((await decodeLink(fixture('link-v1-own.txt'))).document).toEqual({
    ...priceWar,
    scenario: { kind: 'own', title: 'Small hall · 小展馆', scenario },
    parameters: { attOld: 0.4, avail: [0.9, 0.5] },
    seed: 0,
    played: [first],
    draft: BASE_DECISIONS,
    name: '',
    level: 'starter',
    view: 'model',
  });
});

test('run-v1.json opens with its reasons, note and digests', () => {
  const { document, digests } = decodeRunFile(fixture('run-v1.json'));
  expect(document).toEqual({
    ...priceWar,
    note: 'First line\nsecond line',
    reasons: [{ standPrice: '试试高价' }, {}, { lockIn: 'hold them' }],
  });
  expect(digests.join()).toMatch(/^[0-9a-f]{16},[0-9a-f]{16},[0-9a-f]{16}$/);
});
