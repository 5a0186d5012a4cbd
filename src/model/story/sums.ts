/** Named parts of a sum, and their means over many customers. */

export type Sums<Term extends string> = Record<Term, number>;

export function emptySums<Term extends string>(terms: readonly Term[]): Sums<Term> {
  return Object.fromEntries(terms.map((term) => [term, 0])) as Sums<Term>;
}

export function addTerms<Term extends string>(sums: Sums<Term>, terms: Readonly<Record<Term, number>>): void {
  for (const term of Object.keys(sums) as Term[]) sums[term] += terms[term];
}

/** The sums over `count` customers as their means. */
export function meanTerms<Term extends string>(sums: Sums<Term>, count: number): Record<Term, number> {
  const means = (Object.keys(sums) as Term[]).map((term) => [term, sums[term] / count] as const);
  return Object.fromEntries(means) as Record<Term, number>;
}
