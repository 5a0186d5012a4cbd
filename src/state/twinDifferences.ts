import type { Snapshot } from '../sim/runner';

/** In what two lives differ in one edition. */
export type TwinDifference =
  | { readonly kind: 'attendance'; readonly a: Presence; readonly b: Presence }
  /** the place was taken over by somebody new in this run only */
  | { readonly kind: 'replaced' | 'failed' | 'failedTwice' | 'complained'; readonly run: 'a' | 'b' }
  | { readonly kind: 'state'; readonly a: number; readonly b: number };
/** at the show, at both shows, at the rival's only, or at none */
export type Presence = 'here' | 'both' | 'rival' | 'away';

/** Where a customer is in an edition. */
export function presenceOf({ attending, attendingRival }: Snapshot, customer: number): Presence {
  if (attending[customer]) return attendingRival[customer] ? 'both' : 'here';
  return attendingRival[customer] ? 'rival' : 'away';
}

/** What of two lives differs in an edition, what matters most first; the same columns as partings are found by. */
export function twinDifferences(a: Snapshot, b: Snapshot, customer: number): TwinDifference[] {
  const found: TwinDifference[] = [];
  const [inA, inB] = [presenceOf(a, customer), presenceOf(b, customer)];
  const moreIn = (column: 'generation' | 'failed' | 'complained'): 'a' | 'b' | undefined => {
    if (a[column][customer] === b[column][customer]) return undefined;
    return a[column][customer] > b[column][customer] ? 'a' : 'b';
  };
  if (inA !== inB) found.push({ kind: 'attendance', a: inA, b: inB });
  const replaced = moreIn('generation');
  if (replaced) found.push({ kind: 'replaced', run: replaced });
  const failed = moreIn('failed');
  if (failed) found.push({ kind: a.failed[customer] && b.failed[customer] ? 'failedTwice' : 'failed', run: failed });
  const complained = moreIn('complained');
  if (complained) found.push({ kind: 'complained', run: complained });
  const [stateA, stateB] = [a.classes.brandt[customer], b.classes.brandt[customer]];
  if (stateA !== stateB) found.push({ kind: 'state', a: stateA, b: stateB });
  return found;
}
