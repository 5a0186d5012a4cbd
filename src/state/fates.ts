import type { Fates } from '../sim/runner';
import type { SideChoice } from './look.svelte';
import type { OutcomeId } from './outcomes';

/**
 * What a cause did to whom: those who are here because of it, those who are not, and those it left in a worse or a better
 * of Brandt's four states, which intention and recommendation decide as well as satisfaction.
 */
export type FateChange = 'left' | 'notWon' | 'stayed' | 'won' | 'worse' | 'better';
export const FATE_CHANGES: readonly FateChange[] = ['left', 'notWon', 'stayed', 'won', 'worse', 'better'];

export type FateGroups = Readonly<Record<FateChange, readonly number[]>>;

/** Compares what happened to every customer with what would have happened without the cause. Exhibitors come first. */
export function fateGroups(played: Fates, without: Fates): FateGroups {
  const groups: Record<FateChange, number[]> = { left: [], notWon: [], stayed: [], won: [], worse: [], better: [] };
  for (let i = 0; i < played.attending.length; i++) {
    const change = fateChange(played, without, i);
    if (change !== null) groups[change].push(i);
  }
  return groups;
}

function fateChange(played: Fates, without: Fates, i: number): FateChange | null {
  const wasHere = played.attendedPrevious[i] === 1;
  if (played.attending[i] !== without.attending[i]) {
    if (played.attending[i] === 1) return wasHere ? 'stayed' : 'won';
    return wasHere ? 'left' : 'notWon';
  }
  // states are numbered from secure to dissatisfied; who stayed away keeps his last one
  const step = played.brandt[i] - without.brandt[i];
  if (played.attending[i] === 0 || step === 0) return null;
  return step > 0 ? 'worse' : 'better';
}

/** Everybody in the groups, for lighting them all. */
export function everybodyIn(groups: FateGroups): number[] {
  return FATE_CHANGES.flatMap((change) => [...groups[change]]);
}

/** Whose coming and judging each key figure is made of; money and secure customers come from both sides. */
export const SIDE_OF: Readonly<Record<OutcomeId, SideChoice>> = {
  renewal: 'exhibitors',
  satisfaction: 'exhibitors',
  empowerment: 'exhibitors',
  profit: 'both',
  exhibitors: 'exhibitors',
  visitors: 'visitors',
  secureShare: 'both',
  relationshipQuality: 'exhibitors',
  margin: 'both',
  score: 'both',
};

/** The groups without the customers of the other side; the first `exhibitorCount` customers are exhibitors. */
export function groupsOnSide(groups: FateGroups, side: SideChoice, exhibitorCount: number): FateGroups {
  if (side === 'both') return groups;
  const isOnSide = (customer: number): boolean => customer < exhibitorCount === (side === 'exhibitors');
  const kept: Record<FateChange, readonly number[]> = { ...groups };
  for (const change of FATE_CHANGES) kept[change] = groups[change].filter(isOnSide);
  return kept;
}
