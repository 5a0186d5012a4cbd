import type { RunDocument, ScenarioChoice } from '../formats/document';
import type { Dictionary } from '../i18n/dictionary';

/** What a scenario is called on the screen; an own scenario carries its own title. */
export function scenarioName(choice: ScenarioChoice, t: Dictionary): string {
  return choice.kind === 'ready' ? t.scenarios.byId[choice.id].name : choice.title || t.scenarios.own;
}

/** What a run is called: the name somebody gave it, else its scenario. */
export function runName({ name, scenario }: Pick<RunDocument, 'name' | 'scenario'>, t: Dictionary): string {
  return name || scenarioName(scenario, t);
}

/** Characters a fork keeps of the name of its run, so that there is room to say where it begins. */
const FORK_NAME = 60;

/** What a run begun at an edition of `document` is called until somebody renames it. */
export function forkName(document: RunDocument, edition: number, t: Dictionary): string {
  let kept = '';
  // cut between characters, never within one
  for (const character of document.name) {
    if (kept.length + character.length > FORK_NAME) break;
    kept += character;
  }
  return kept ? t.shelf.forkOf(kept, t.shelf.fork(edition)) : t.shelf.fork(edition);
}
