/** Stories are asked for once, and the one asked for last is the one on the screen. */
import { expect, test, vi } from 'vitest';
import { BASE_DECISIONS } from '../../src/model';
import { DirectRunner } from '../../src/sim/direct';
import { Stories } from '../../src/state/stories';
import { StoryReader } from '../../src/state/storyReader.svelte';
import { DEARER, planOf } from '../sim/plans';

const plan = planOf(BASE_DECISIONS);

test('a story is told once and then kept, and the longest unread one goes first', async () => {
  const runner = new DirectRunner();
  const asked = vi.spyOn(runner, 'story');
  const stories = new Stories(runner);
  const story = await stories.tell(plan, 3, undefined);
  expect(await stories.tell(plan, 3, undefined)).toBe(story);
  expect(asked).toHaveBeenCalledTimes(1);
  for (let customer = 100; customer < 124; customer++) await stories.tell(plan, customer, undefined);
  expect(await stories.tell(plan, 3, undefined)).toEqual(story);
  expect(asked).toHaveBeenCalledTimes(26);
});

test('a reader shows what was asked for last, and the twin beside it', async () => {
  const reader = new StoryReader(new Stories(new DirectRunner()));
  const first = reader.read({ plan, customer: 3 });
  expect(reader.isWaiting).toBe(true);
  const second = reader.read({ plan, customer: 4, twinPlan: planOf(DEARER) });
  await Promise.all([first, second]);
  expect(reader.story?.customer).toBe(4);
  expect(reader.twin?.editions.at(-1)?.decisions.standPrice).toBe(DEARER.standPrice);
  expect(reader.isWaiting).toBe(false);
  await reader.read({ plan, customer: 5 });
  expect([reader.story?.customer, reader.twin]).toEqual([5, undefined]);
});

test('a story that cannot be told is said to be, and the next one is told', async () => {
  const reader = new StoryReader(new Stories(new DirectRunner()));
  await reader.read({ plan, customer: 800 });
  expect(reader.error).toMatchObject({ what: 'customer' });
  await reader.read({ plan, customer: 3 });
  expect([reader.error, reader.story?.customer]).toEqual([undefined, 3]);
});

test('a reader that is stopped waits for nothing', async () => {
  const reader = new StoryReader(new Stories(new DirectRunner()));
  const reading = reader.read({ plan, customer: 3 });
  reader.stop();
  await reading;
  expect([reader.story, reader.error, reader.isWaiting]).toEqual([undefined, undefined, false]);
});
