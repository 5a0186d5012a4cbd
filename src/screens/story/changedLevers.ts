/** What the organiser decided otherwise than the edition before. */
import type { Dictionary } from '../../i18n/dictionary';
import type { Numbers } from '../../i18n/numbers';
import { LEVERS } from '../../model';
import type { Decisions } from '../../model';
import { writtenValue } from '../cockpit/decisions/leverText';

interface Reader {
  readonly t: Dictionary;
  readonly numbers: Numbers;
}

/** Every lever that stands elsewhere than the edition before, in words. */
export function changedLevers(now: Decisions, before: Decisions, reader: Reader): string[] {
  return LEVERS.filter(({ id }) => now[id] !== before[id]).map((lever) =>
    reader.t.story.chosen.change(
      reader.t.levers.byId[lever.id].name,
      writtenValue(lever, before, reader),
      writtenValue(lever, now, reader),
    ),
  );
}

/** The same for each edition of a story but its first, of which nothing before is known. */
export function changesByEdition(
  editions: readonly { readonly edition: number; readonly decisions: Decisions }[],
  reader: Reader,
): Map<number, string[]> {
  return new Map(
    editions
      .slice(1)
      .map(({ edition, decisions }, index) => [edition, changedLevers(decisions, editions[index].decisions, reader)]),
  );
}
