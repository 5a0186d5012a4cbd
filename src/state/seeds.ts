/** A new market: any unsigned 32-bit number. */
export function randomSeed(source: Pick<Crypto, 'getRandomValues'>): number {
  return source.getRandomValues(new Uint32Array(1))[0];
}

/** Tells this page from every other one; `randomUUID` is missing on plain http hosts. */
export function randomId(source: Pick<Crypto, 'getRandomValues'>): string {
  return Array.from(source.getRandomValues(new Uint32Array(4)), (word) => word.toString(36)).join('');
}
