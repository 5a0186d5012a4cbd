/** Customers as a plain set: made once and never changed, so it needs no reactivity of its own. */
export const customerSet = (members: Iterable<number>): ReadonlySet<number> => new Set(members);
