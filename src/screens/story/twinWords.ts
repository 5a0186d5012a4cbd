/** Where two lives part, in words. */
import { classNames } from '../../figures/classNames';
import type { Dictionary } from '../../i18n/dictionary';
import type { ObservedEdition } from '../../model';
import type { Story } from '../../state/outside';
import type { PartingField, Twins } from '../../state/twin';
import type { TwinChoice } from './storyWords';

/** One or two sentences: where the lives part and how, or that they do not, and since when they feel different. */
export function twinSentences(
  { parting, by, firstDifference, compared }: Twins,
  story: Story,
  twin: Story,
  t: Dictionary,
) {
  const words = t.story.twin;
  if (parting === null) {
    const together = words.together(compared);
    return firstDifference === null
      ? [together, words.same]
      : [together, words.sinceWhen(t.figures.edition(firstDifference))];
  }
  const parted = words.parted(t.figures.edition(parting), howOf(by[0], parting, story, twin, t));
  const feltFrom = firstDifference !== null && firstDifference < parting;
  return feltFrom ? [parted, words.sinceWhen(t.figures.edition(firstDifference))] : [parted];
}

/** The booking of the same person in the other world; undefined where somebody else has the place there. */
export function twinChoice(
  { edition, generation }: ObservedEdition,
  twin: Story,
  label: string,
): TwinChoice | undefined {
  const there = twin.editions.find((one) => one.edition === edition && one.generation === generation);
  return there && { label, choice: there.choice };
}

function howOf(field: PartingField, edition: number, story: Story, twin: Story, t: Dictionary): string {
  const words = t.story.twin.by;
  const here = story.editions.find((one) => one.edition === edition);
  const there = twin.editions.find((one) => one.edition === edition);
  if (field === 'attending') return words.attending(here?.state.attending ?? false);
  if (field === 'attendingRival') return words.attendingRival(here?.state.attendingRival ?? false);
  if (field === 'complained') return words.complained(here?.service?.complained ?? false);
  if (field !== 'brandt') return words[field];
  const names = classNames(t.floor.rooms, 'brandt');
  return words.brandt(names[here?.classes.brandt ?? 0], names[there?.classes.brandt ?? 0]);
}
