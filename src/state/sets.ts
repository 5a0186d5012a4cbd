/** A plain set: made once and never changed, so it needs no reactivity of its own. */
export function setOf(members: readonly number[]): ReadonlySet<number> {
  return new Set(members);
}
