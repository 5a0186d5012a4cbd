import type { FigureExport } from '../../figures/exporting';
import type { FigureView } from '../../figures/editions';
import type { Language } from '../../i18n/language.svelte';
import type { Contestant } from '../../state/contestants';
import type { Session } from '../../state/session.svelte';
import { figureExport } from '../cockpit/figureExport';
import { contestantName } from './contestantName';

/** What is on the screen of the comparison. */
interface Compared {
  readonly contestants: readonly Contestant[];
  /** the last edition all of them have played */
  readonly common: number;
  readonly view: FigureView;
}

/** Saves figures of compared runs as downloads, with what each letter stands for under them. */
export function compareExport(
  read: () => Compared,
  session: Session,
  language: Language,
  page: Document,
): FigureExport {
  return {
    ...figureExport(session, language, page),
    origin() {
      const { contestants, common, view } = read();
      const { cockpit, figures, runs } = language.t;
      const seeds = [...new Set(contestants.map(({ document }) => document.seed))];
      const named = contestants.map((one) => runs.course.value(one.letter, contestantName(one, language.t)));
      return {
        run: named.join(runs.detailSeparator),
        edition: figures.edition(common),
        remarks: [cockpit.view[view], ...seeds.map((seed) => cockpit.print.seed(seed))],
      };
    },
  };
}
