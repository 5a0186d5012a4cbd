// @vitest-environment node
/** What the film says of one customer is what the phases did to him, and an organiser hears only what he can know. */
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en';
import { zhHans } from '../../../src/i18n/zhHans';
import { numbersFor } from '../../../src/i18n/numbers';
import { PHASE_IDS, PHASE_MEASURES, SCHEMES } from '../../../src/model';
import type { ObservedEdition } from '../../../src/model';
import { tellPhase, type PhaseTold, type Telling } from '../../../src/screens/cockpit/film/phaseTold';
import { whyLine } from '../../../src/screens/story/storyWords';
import type { Story } from '../../../src/sim/runner';
import { findStory } from '../../figures/observed';

const numbers = numbersFor('en');
const words = en.film;

/** An edition of a story that fits, told in English. */
async function find(fits: (observed: ObservedEdition, index: number) => boolean): Promise<Telling> {
  const story: Story = await findStory(({ editions }) => editions.some(fits));
  const observed = story.editions.find(fits)!;
  return { observed, side: story.traits.side, view: 'model', lens: 'brandt', t: en, numbers };
}
const lineOf = ({ lines }: PhaseTold, name: string) => lines.find((line) => line.name === name);

const regular = await find(({ state }, index) => index > 0 && state.attending && state.tenure > 1);
const absent = await find(({ state }, index) => index > 0 && !state.attending && state.hasAttended);
const first = await find(({ state }) => state.attending && state.tenure === 1);
const failed = await find(({ service }) => service?.complained === true);
const silent = await find(({ service }) => service !== null && !service.complained);

test('every measure of every phase is told: by a line, a sentence or the class', () => {
  const spoken = ['attending', 'attendingRival', 'failed', 'complained', 'recoveryQuality', 'harm', ...SCHEMES];
  const told = [...spoken, ...Object.keys(words.measure)].sort();
  expect(told).toEqual([...new Set(Object.values(PHASE_MEASURES).flat())].sort());
  expect(Object.keys(zhHans.film.measure)).toEqual(Object.keys(words.measure));
});

describe('somebody at the show', () => {
  test('is told by the reasons to come, then by what the edition made of it', () => {
    const { observed, side } = regular;
    expect(tellPhase('book', regular).sentences).toEqual([whyLine(observed.choice, side, { t: en, numbers })]);
    const judged = tellPhase('evaluate', regular);
    const satisfaction = lineOf(judged, words.measure.satisfaction)!;
    expect(satisfaction.after).toBe(numbers.plain(observed.state.satisfaction));
    const disconfirmation = lineOf(judged, words.measure.disconfirmation)!;
    expect(disconfirmation.after).toBe(numbers.signed(observed.state.disconfirmation));
    const related = tellPhase('relate', regular);
    expect(lineOf(related, words.measure.trust)?.after).toBe(numbers.plain(observed.state.trust));
  });

  test('has an arrow in the direction of the change, and none where nothing is seen to change', () => {
    for (const phase of PHASE_IDS)
      for (const { measure, before, after } of regular.observed.phases.find((one) => one.phase === phase)!.moved) {
        if (!(measure in words.measure)) continue;
        const line = lineOf(tellPhase(phase, regular), words.measure[measure as keyof typeof words.measure]);
        if (!line?.before || line.before === line.after) expect(line?.direction ?? 'same').toBe('same');
        else expect(line.direction).toBe(after > before ? 'up' : 'down');
      }
  });

  test('has nothing before a first visit', () => {
    for (const { before } of tellPhase('evaluate', first).lines) expect(before).toBeNull();
    expect(lineOf(tellPhase('classify', first), en.floor.lenses.brandt)?.before).toBeNull();
  });

  test('hears of the failure, of the complaint and of the harm', () => {
    const t = en.story.service;
    const recovery = numbers.plain(100 * failed.observed.service!.recoveryQuality, 0);
    expect(tellPhase('serve', failed).sentences).toContain(t.recovered(recovery));
    expect(tellPhase('serve', silent).sentences).toContain(t.silent);
    expect(tellPhase('serve', silent).sentences).toContain(t.harm(numbers.plain(silent.observed.service!.harm)));
  });
});

test('who stayed away is passed by while the show is on, and forgets afterwards', () => {
  for (const phase of ['serve', 'empower', 'evaluate'] as const)
    expect(tellPhase(phase, absent)).toEqual({ sentences: [words.absent], lines: [] });
  const habit = lineOf(tellPhase('relate', absent), words.measure.habit);
  expect(habit?.direction ?? 'same').not.toBe('up');
});

test('a margin that faded while the customer was away is not held against the new one', () => {
  const margin = lineOf(tellPhase('relate', regular), words.measure.margin)!;
  expect([margin.before, margin.after]).toEqual([null, numbers.yuan(regular.observed.state.margin)]);
});

test('words sent have a sign: below 0 they are bad ones', () => {
  const sent = lineOf(tellPhase('talk', regular), words.measure.wordVolume);
  if (sent) expect(sent.after).toBe(numbers.signed(regular.observed.state.wordVolume));
  expect(words.measure.wordVolume).toMatch(/\+.*−/);
});

test('what an organiser can see, and did not change, is not called hidden', () => {
  const account = tellPhase('account', { ...absent, view: 'organiser' });
  expect(account.sentences).toEqual([words.nothing]);
  expect(tellPhase('evaluate', { ...regular, view: 'organiser' }).sentences).toEqual([words.hidden]);
});

test('no phase is left without a word', () => {
  for (const telling of [regular, absent, first, failed, silent])
    for (const view of ['model', 'organiser'] as const)
      for (const phase of PHASE_IDS) {
        const { sentences, lines } = tellPhase(phase, { ...telling, view });
        expect(sentences.length + lines.length).toBeGreaterThan(0);
      }
});

test('an organiser learns of presence, complaints and money alone', () => {
  const money = [words.measure.pricePaid, words.measure.margin, words.measure.cumulativeProfit];
  for (const telling of [regular, absent, first, failed, silent]) {
    const told = PHASE_IDS.map((phase) => tellPhase(phase, { ...telling, view: 'organiser' }));
    for (const { name } of told.flatMap(({ lines }) => lines)) expect(money).toContain(name);
    const [, book, serve] = told;
    expect(book.sentences).toEqual([telling.observed.state.attending ? words.came : words.stayed]);
    if (telling === silent) expect(serve.sentences).toEqual([en.story.service.noneVoiced]);
  }
});
