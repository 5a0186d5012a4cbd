import { planOf, type RunDocument } from '../formats/document';
import { NOW } from './address';
import { isSameDecisions, withBaseAt } from './fork';
import { BASE_DECISIONS } from '../model';

/** At most so many runs are compared: more lines cannot be told apart. */
export const MOST_COMPARED = 4;
export const LETTERS = ['A', 'B', 'C', 'D'] as const;
export type Letter = (typeof LETTERS)[number];

/** A run that could be compared. */
export interface Candidate {
  /** what addresses call it: `now` or the library's name */
  readonly id: string;
  readonly document: RunDocument;
}

/** A run that is compared, under a letter. */
export interface Contestant extends Candidate {
  /** what the address calls it, with the edition put back: "now~3" */
  readonly token: string;
  readonly letter: Letter;
  /** the one edition played at base decisions instead of its own, or null */
  readonly variation: number | null;
}

/** The runs an address names, each once, in their order. */
export function tokensOf(query: URLSearchParams): string[] {
  const tokens = (query.get('with') ?? '').split(',').filter(Boolean);
  return [...new Set(tokens)].slice(0, MOST_COMPARED);
}

/** What the address calls a run with `edition` at base decisions. */
export function variationToken(id: string, edition: number): string {
  return `${id}~${edition}`;
}

/** Those of the tokens that are there, lettered in their order. */
export function contestantsOf(tokens: readonly string[], candidates: readonly Candidate[]): Contestant[] {
  const found = tokens.flatMap((token) => named(token, candidates) ?? []);
  return found.slice(0, MOST_COMPARED).map((one, index) => ({ ...one, letter: LETTERS[index] }));
}

function named(token: string, candidates: readonly Candidate[]): Omit<Contestant, 'letter'> | undefined {
  const [id, edition] = token.split('~');
  const candidate = candidates.find((one) => one.id === id);
  if (!candidate) return undefined;
  if (edition === undefined) return { ...candidate, token, variation: null };
  const variation = Number(edition);
  if (!canVary(candidate.document, variation)) return undefined;
  return { id, token, variation, document: withBaseAt(candidate.document, variation) };
}

/** Whether an edition was played at other than base decisions, so that putting it back makes a difference. */
export function canVary({ played }: RunDocument, edition: number): boolean {
  const decisions = played[edition - 1];
  return decisions !== undefined && !isSameDecisions(decisions, BASE_DECISIONS);
}

/** What is different between the markets of runs; `none` makes them a paired comparison. */
export type MarketDifference = 'none' | 'scenario' | 'seed' | 'parameters';

/** The first thing in which the markets differ: the customers are the same persons with the same luck only if nothing does. */
export function marketDifference(documents: readonly RunDocument[]): MarketDifference {
  const plans = documents.map((document) => planOf(document, 0));
  const differ = (part: (plan: (typeof plans)[number]) => unknown): boolean =>
    new Set(plans.map((plan) => canonical(part(plan)))).size > 1;
  if (differ(({ scenario }) => scenario)) return 'scenario';
  if (differ(({ seed }) => seed)) return 'seed';
  return differ(({ parameters }) => parameters) ? 'parameters' : 'none';
}

/** JSON that does not depend on the order in which an object got its keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}

/** The run on the screen, once there is one, and those of the library, as they can be compared. */
export function candidatesOf(
  current: RunDocument | undefined,
  library: readonly { readonly id: string; readonly document: RunDocument }[],
): Candidate[] {
  const now = current ? [{ id: NOW, document: current }] : [];
  return [...now, ...library.map(({ id, document }) => ({ id, document }))];
}
