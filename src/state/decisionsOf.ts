import { scenarioOf, type RunDocument } from '../formats/document';
import { BASE_DECISIONS, type Decisions } from '../model';

/** The decisions edition `edition` was played with; of edition 0, those the show was handed over with. */
export function decisionsOf(document: RunDocument, edition: number): Decisions {
  return document.played[edition - 1] ?? { ...BASE_DECISIONS, ...scenarioOf(document.scenario).pastLevers };
}
