import type { Dictionary } from '../../i18n/dictionary';
import { runName } from '../../state/names';
import type { RunDocument } from '../../state/outside';

/** What a compared run is called; one with an edition put back to base says so. */
export function contestantName(
  { document, variation }: { readonly document: RunDocument; readonly variation: number | null },
  t: Dictionary,
): string {
  const name = runName(document, t);
  return variation === null ? name : t.runs.variation(name, variation);
}
