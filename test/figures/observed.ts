/** Stories of real customers of a small show, for figures and screens to be tested with. */
import { BASE_DECISIONS } from '../../src/model';
import { DirectRunner } from '../../src/sim/direct';
import type { Story } from '../../src/sim/runner';
import { DEARER, planOf } from '../sim/plans';

export const storyPlan = planOf(BASE_DECISIONS, DEARER, DEARER);
export const twinPlan = planOf(BASE_DECISIONS, BASE_DECISIONS, BASE_DECISIONS);
export const storyRunner = new DirectRunner();

export const storyOf = (customer: number): Promise<Story> => storyRunner.story(storyPlan, customer);

/** The first customer whose story is as wanted. */
export async function findStory(isWanted: (story: Story) => boolean): Promise<Story> {
  for (let customer = 0; customer < 800; customer++) {
    const story = await storyOf(customer);
    if (isWanted(story)) return story;
  }
  throw new Error('expected a customer with such a story');
}
