import type { RunDocument } from '../formats/document';
import { BASE_DECISIONS, LEVERS, type Decisions } from '../model';

/**
 * A run that begins as `document` did: its first `edition` editions are played, and what was played next is the draft,
 * so that playing on without a change gives the same again. Edition 0 begins at the takeover.
 */
export function forkedAt(document: RunDocument, edition: number, name: string): RunDocument {
  const { played, draft, reasons } = document;
  return {
    ...document,
    played: played.slice(0, edition),
    draft: played[edition] ?? draft,
    reasons: reasons.slice(0, edition + 1),
    name,
  };
}

/** The same run with one edition played at base decisions; everything before and after as it was decided. */
export function withBaseAt(document: RunDocument, edition: number): RunDocument {
  const played = document.played.map((decisions, index) => (index === edition - 1 ? BASE_DECISIONS : decisions));
  return { ...document, played };
}

/** Whether two sets of decisions are the same in every lever. */
export function isSameDecisions(one: Decisions, other: Decisions): boolean {
  return LEVERS.every(({ id }) => one[id] === other[id]);
}
