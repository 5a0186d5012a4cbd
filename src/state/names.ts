import type { ScenarioChoice } from '../formats/document';
import type { Dictionary } from '../i18n/dictionary';

/** What a scenario is called on the screen; an own scenario carries its own title. */
export function scenarioName(choice: ScenarioChoice, t: Dictionary): string {
  return choice.kind === 'ready' ? t.scenarios.byId[choice.id].name : choice.title || t.scenarios.own;
}
