import { scenarioOf, type RunDocument } from '../formats/document';
import { BASE_DECISIONS, type Decisions, type Scenario } from '../model';

/** The decisions of the last edition before the first one: those a show is handed over with. */
export const takenOver = ({ pastLevers }: Scenario): Decisions => ({ ...BASE_DECISIONS, ...pastLevers });

/** The decisions edition `edition` was played with; of edition 0, those the show was handed over with. */
export function decisionsOf(document: RunDocument, edition: number): Decisions {
  return document.played[edition - 1] ?? takenOver(scenarioOf(document.scenario));
}
