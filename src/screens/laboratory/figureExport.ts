import type { FigureExport } from '../../figures/exporting';
import type { Language } from '../../i18n/language.svelte';
import type { Laboratory } from '../../state/laboratory/laboratory.svelte';
import { scenarioName } from '../../state/names';
import { saveBlob } from '../../state/saving';
import type { Session } from '../../state/session.svelte';
import { changedTexts } from './texts';

/** Saves figures of the laboratory as downloads, with what the experiment started from under them. */
export function figureExport(
  laboratory: Laboratory,
  session: Session,
  language: Language,
  page: Document,
): FigureExport {
  return {
    origin() {
      const { setup, source, choices, scenario, changedCount } = laboratory;
      const t = language.t.laboratory;
      const whose = source === 'run' ? session.show.document.name : t.strategies[choices.strategy];
      const print = language.t.cockpit.print;
      return {
        run: [t.title, scenarioName(scenario, language.t), whose].filter(Boolean).join(' · '),
        edition: t.setup.fromOption(setup.from),
        remarks: [
          `${t.setup.overOptions[setup.over]} × ${setup.repeats}`,
          print.seed(setup.seed),
          print.version(session.show.document.modelVersion),
          ...(changedCount > 0 ? [language.t.cockpit.assumptions.text(changedCount)] : []),
          ...changedTexts(setup.parameters, language),
        ],
      };
    },
    save(name, contents) {
      contents
        .then((file) => saveBlob(name, file, page))
        .catch(() => session.notices.add({ id: 'figure', tone: 'warning', text: (t) => t.exporting.failed }));
    },
  };
}
