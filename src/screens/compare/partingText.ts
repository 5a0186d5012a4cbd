import { STATE_KEYS } from '../../figures/floor/texts';
import type { Dictionary } from '../../i18n/dictionary';
import { twinDifferences, type TwinDifference } from '../../state/twinDifferences';
import type { TwinMoment } from '../../state/twinList';
import type { TwinRun } from './twinRun';

/** In what the two lives of `customer` differ where they part; empty as long as they have not by the edition on the screen. */
export function partingText(runs: readonly TwinRun[], moment: TwinMoment, customer: number, t: Dictionary): string {
  const parting = moment.parted[customer];
  if (parting > moment.a.edition) return '';
  const [a, b] = runs.map(({ editions }) => editions[parting].snapshot);
  return twinDifferences(a, b, customer)
    .map((difference) => textOf(difference, t))
    .join(t.runs.twins.lives.partSeparator);
}

function textOf(difference: TwinDifference, t: Dictionary): string {
  const { what } = t.runs.twins.lives;
  if (difference.kind === 'attendance') return what.attending(what[difference.a], what[difference.b]);
  if (difference.kind !== 'state') return what[difference.kind](difference.run === 'a' ? 'A' : 'B');
  const { states } = t.floor;
  return what.state(states[STATE_KEYS[difference.a]], states[STATE_KEYS[difference.b]]);
}
