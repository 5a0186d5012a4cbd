// @vitest-environment node
/** Sentences of a story: the weightiest reasons, luck, contacts, decisions and the parting of twins. */
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en';
import { numbersFor } from '../../../src/i18n/numbers';
import { BASE_DECISIONS, CHOICE_TERMS } from '../../../src/model';
import type { ChoiceTerms, Contact, CustomerChoice } from '../../../src/model';
import { changedLevers, changesByEdition } from '../../../src/screens/story/changedLevers';
import { contactsOnce } from '../../../src/screens/story/contacts';
import { customerName, mainReasons, whyLine } from '../../../src/screens/story/storyWords';
import { twinChoice, twinSentences } from '../../../src/screens/story/twinWords';
import { storyTwin } from '../../../src/state/twin';
import { findStory, storyRunner, twinPlan } from '../../figures/observed';

const reader = { t: en, numbers: numbersFor('en') };
const { line, reasons } = en.story;
const nothing = Object.fromEntries(CHOICE_TERMS.map((term) => [term, 0])) as unknown as ChoiceTerms;
const story = await findStory(({ editions }) => editions.length === 4);
const choiceWith = (
  terms: Partial<ChoiceTerms>,
  ours: number,
  outcome: Partial<CustomerChoice['outcome']>,
): CustomerChoice => ({
  ...story.editions[0].choice,
  terms: { ...nothing, ...terms },
  chances: { any: 1, ours, bothShare: 0 },
  outcome: { isAvailable: true, isTurnedAway: false, attending: false, attendingRival: false, ...outcome },
});

describe('the line that says why', () => {
  test('names the two weightiest reasons of the right sign, never what all start from', () => {
    const terms = { ...nothing, start: -3, habit: 2, attitude: 0.9, carrot: 0.5, priceChange: -0.4, badWord: -0.05 };
    expect(mainReasons(terms, true)).toEqual(['habit', 'attitude']);
    expect(mainReasons(terms, false)).toEqual(['priceChange']);
  });

  test('says chance and reasons, or that luck decided', () => {
    const terms = { habit: 2, otherSide: 1, priceChange: -0.4 };
    const { habit, otherSide } = reasons.speaksFor;
    expect(whyLine(choiceWith(terms, 0.81, { attending: true }), 'visitors', reader)).toBe(
      line.came('81%', [habit, otherSide.visitors].join(line.reasonSeparator)),
    );
    expect(whyLine(choiceWith(terms, 0.31, {}), 'exhibitors', reader)).toBe(
      line.stayed('31%', reasons.speaksAgainst.priceChange),
    );
    expect(whyLine(choiceWith(terms, 0.31, { attending: true }), 'exhibitors', reader)).toBe(
      line.cameAgainstOdds('31%'),
    );
    expect(whyLine(choiceWith(terms, 0.9, {}), 'exhibitors', reader)).toBe(line.stayedAgainstOdds('90%'));
    expect(whyLine(choiceWith({}, 0.1, {}), 'exhibitors', reader)).toBe(line.stayed('10%', line.noReason));
    expect(whyLine(choiceWith({}, 0.6, { attending: true }), 'exhibitors', reader)).toBe(
      line.came('60%', line.justEnough),
    );
    expect(whyLine(choiceWith({}, 0.6, { isAvailable: false }), 'exhibitors', reader)).toBe(line.couldNot);
    expect(whyLine(choiceWith({}, 0.6, { isTurnedAway: true }), 'exhibitors', reader)).toBe(line.turnedAway);
  });

  test('beside a twin who did otherwise with the same luck it names the world, not luck', () => {
    const draws = { ...story.editions[0].choice.draws, ours: 0.575 };
    const [stayed, came] = [choiceWith({}, 0.51, {}), choiceWith({}, 0.64, { attending: true })].map((choice) => ({
      ...choice,
      draws,
    }));
    const label = en.why.twin('Stand price');
    const line = (choice: CustomerChoice, other: CustomerChoice): string =>
      whyLine(choice, 'exhibitors', reader, { label, choice: other });
    expect(line(stayed, came)).toBe(
      'Stayed away: the chance was 51%, the draw 58. The world without “Stand price”: the same draw, but a chance of 64%, so they came.',
    );
    expect(line(came, stayed)).toBe(en.story.line.besideTwin.came('64%', '58', label, '51%'));
    const full = { ...choiceWith({}, 0.64, { isTurnedAway: true }), draws };
    expect(line(came, full)).toBe(en.story.line.besideTwin.turnedAway('64%', label));
    // the same deed, another luck, or a place in the hall: as without a twin
    expect(line(stayed, stayed)).toBe(en.story.line.stayedAgainstOdds('51%'));
    expect(line(stayed, { ...came, draws: { ...draws, ours: 0.2 } })).toBe(en.story.line.stayedAgainstOdds('51%'));
    expect(line(full, came)).toBe(en.story.line.turnedAway);
  });

  test('customers are numbered from 1', () => {
    expect(customerName(11, 'exhibitors', en)).toBe('Exhibitor #12');
    expect(customerName(11, 'visitors', en)).toBe('Visitor #12');
  });
});

test('decisions that changed are told with what they were', () => {
  const now = { ...BASE_DECISIONS, standPrice: 1400, explainPrice: true, attentionRisk: 20 };
  expect(changedLevers(now, BASE_DECISIONS, reader)).toEqual([
    `${en.levers.byId.standPrice.name} 1,150 yuan per m² → 1,400 yuan per m²`,
    `${en.levers.byId.explainPrice.name} ${en.common.no} → ${en.common.yes}`,
    `${en.levers.byId.attentionRisk.name} 10 → 20`,
  ]);
  const changes = changesByEdition(story.editions, reader);
  expect([...changes.keys()]).toEqual([1, 2, 3]);
  expect(changes.get(1)).toEqual([]);
  expect(changes.get(2)?.length).toBeGreaterThan(0);
});

test('a contact linked more than once is listed once, the loudest first', () => {
  const contact = (customer: number, wordVolume: number): Contact => ({
    customer,
    attending: wordVolume !== 0,
    attendingRival: false,
    hasAttended: true,
    brandt: 0,
    satisfaction: 60,
    wordVolume,
  });
  const heard = contactsOnce([contact(5, 2), contact(9, -3), contact(5, 2), contact(7, 0), contact(6, 0)]);
  expect(heard.map(({ contact: { customer }, times }) => [customer, times])).toEqual([
    [5, 2],
    [9, 1],
    [6, 1],
    [7, 1],
  ]);
});

describe('the twin', () => {
  test('is said to part where the comparison says, and how', async () => {
    const parting = await findTwins((twins) => twins.parting !== null && twins.by[0] === 'attending');
    const [first] = twinSentences(parting.twins, parting.one, parting.other, en);
    const edition = parting.twins.parting!;
    const comes = parting.one.editions.find((one) => one.edition === edition)!.state.attending;
    expect(first).toBe(en.story.twin.parted(en.figures.edition(edition), en.story.twin.by.attending(comes)));
  });

  test('is said to be the same where nothing differs', () => {
    const twins = storyTwin(story, story);
    expect(twinSentences(twins, story, story, en)).toEqual([en.story.twin.together(4), en.story.twin.same]);
  });
});

test('of real twins the one who stayed away is told by both chances, and nobody new is taken for the twin', async () => {
  const parting = await findTwins(({ by }) => by[0] === 'attending');
  const edition = parting.twins.parting!;
  const [own, theirs] = [parting.one, parting.other].map(({ editions }) =>
    editions.find((it) => it.edition === edition)!,
  );
  const twin = twinChoice(own, parting.other, 'Another world');
  expect(twin).toEqual({ label: 'Another world', choice: theirs.choice });
  const said = whyLine(own.choice, parting.one.traits.side, reader, twin);
  const [here, there] = [own, theirs].map(({ choice }) => reader.numbers.percent(choice.chances.ours));
  expect(said).toContain(here);
  expect(said).toContain(`Another world: the same draw`);
  expect(said).toContain(there);
  expect(twinChoice({ ...own, generation: own.generation + 1 }, parting.other, '')).toBeUndefined();
});

async function findTwins(isWanted: (twins: ReturnType<typeof storyTwin>) => boolean) {
  for (let customer = 0; customer < 800; customer++) {
    const one = await storyRunner.story(
      { ...twinPlan, decisions: story.editions.slice(1).map((it) => it.decisions) },
      customer,
    );
    const other = await storyRunner.story(twinPlan, customer);
    const twins = storyTwin(one, other);
    if (isWanted(twins)) return { one, other, twins };
  }
  throw new Error('expected twins that part so');
}
