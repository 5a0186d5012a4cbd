/** Named parts of a sum as bars: in groups, the weightiest first, each beside what is usual. */

export interface Reason {
  readonly id: string;
  /** in the unit of the sum; above 0 it adds */
  readonly value: number;
  /** the same on average over those it is compared with */
  readonly usual: number;
}

export interface ReasonGroup {
  readonly id: string;
  readonly total: number;
  readonly usual: number;
  readonly reasons: readonly Reason[];
}

type Terms = Readonly<Record<string, number>>;

const size = (reasons: readonly Reason[]): number => reasons.reduce((sum, { value }) => sum + Math.abs(value), 0);
const bySize = (one: Reason, other: Reason): number => Math.abs(other.value) - Math.abs(one.value);

/**
 * Groups of reasons, the group and the reason that weigh most first. Reasons that weigh less than `least` here and
 * usually are left out; a group of which nothing is left, too.
 */
export function reasonGroups(
  terms: Terms,
  usual: Terms,
  groups: Readonly<Record<string, readonly string[]>>,
  least: number,
): ReasonGroup[] {
  const made = Object.entries(groups).map(([id, members]) => {
    const reasons = members.map((member) => ({ id: member, value: terms[member], usual: usual[member] }));
    const kept = reasons.filter(({ value, usual: often }) => Math.max(Math.abs(value), Math.abs(often)) >= least);
    const sum = (read: (reason: Reason) => number): number => kept.reduce((total, reason) => total + read(reason), 0);
    return {
      id,
      total: sum(({ value }) => value),
      usual: sum(({ usual: often }) => often),
      reasons: kept.sort(bySize),
    };
  });
  return made.filter(({ reasons }) => reasons.length > 0).sort((one, other) => size(other.reasons) - size(one.reasons));
}

/** Which reasons of a booking belong together; what all start from stands apart. */
export const CHOICE_GROUPS = {
  self: ['habit', 'taste'],
  experience: ['attitude', 'relationship', 'expectation'],
  price: ['priceLevel', 'priceChange'],
  talk: ['goodWord', 'badWord'],
  organiser: ['rebooking', 'carrot', 'lockIn', 'advertising', 'brokenPromise'],
  market: ['otherSide'],
} as const;
export type ChoiceGroupId = keyof typeof CHOICE_GROUPS;

/** The same for what made an attendee satisfied. */
export const SATISFACTION_GROUPS = {
  comparison: ['quality', 'disconfirmation'],
  worth: ['value', 'fairness'],
  power: ['empowerment'],
  recovery: ['resentment', 'bonus'],
  chance: ['mood', 'limit'],
} as const;
export type SatisfactionGroupId = keyof typeof SATISFACTION_GROUPS;
