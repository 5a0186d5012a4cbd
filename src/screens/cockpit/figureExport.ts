import type { FigureExport } from '../../figures/exporting';
import type { Language } from '../../i18n/language.svelte';
import { scenarioName } from '../../state/names';
import { saveBlob } from '../../state/saving';
import type { Session } from '../../state/session.svelte';

/** Saves figures of the run on the screen as downloads, with its name under them. */
export function figureExport({ show, notices }: Session, language: Language, page: Document): FigureExport {
  return {
    origin() {
      const { scenario, name, view, seed, modelVersion } = show.document;
      const t = language.t.cockpit;
      return {
        run: [scenarioName(scenario, language.t), name].filter(Boolean).join(' · '),
        edition: show.shown === 0 ? t.opening : t.edition(show.shown),
        remarks: [t.view[view], t.print.seed(seed), t.print.version(modelVersion)],
      };
    },
    save(name, contents) {
      contents
        .then((file) => saveBlob(name, file, page))
        .catch(() => notices.add({ id: 'figure', tone: 'warning', text: (t) => t.exporting.failed }));
    },
  };
}
