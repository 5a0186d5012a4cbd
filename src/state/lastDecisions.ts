import { scenarioOf, type RunDocument } from '../formats/document';
import { BASE_DECISIONS, type Decisions } from '../model';

/** The decisions of the edition before the coming one; before the first, those the show was handed over with. */
export function lastDecisions(document: RunDocument): Decisions {
  return document.played.at(-1) ?? { ...BASE_DECISIONS, ...scenarioOf(document.scenario).pastLevers };
}
