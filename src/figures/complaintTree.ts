/**
 * What becomes of failures: who met one, who spoke up, how well it was mended, and who came again.
 *
 * Silence after a failure is the bad sign (Hirschman 1970; TARP); the recovery paradox lifts satisfaction, not renewal
 * (de Matos, Henrique & Rossi 2007). The tree counts what this run shows.
 */
import type { Mean, ParameterOverrides } from '../model';
import { customersWhere } from './customerGroup';
import type { FigureEdition, FigureSide, FigureView } from './editions';
import { cutsOf } from './floor/cuts';
import { sideRange, type FloorCustomers } from './floor/customers';
import { meanDifference, meanWithInterval, share, shareDifference, type Uncertain } from './uncertainty';

/** What the tree needs to know of every customer after one edition. */
export type ComplaintCustomers = Pick<
  FloorCustomers,
  | 'count'
  | 'exhibitorCount'
  | 'attending'
  | 'generation'
  | 'failed'
  | 'complained'
  | 'recoveryQuality'
  | 'satisfaction'
  | 'renewalForecast'
>;
export interface ComplaintEdition extends FigureEdition {
  readonly snapshot: ComplaintCustomers;
}

export type BranchId = 'attending' | 'fine' | 'failed' | 'silent' | 'voiced' | 'poor' | 'fair' | 'excellent' | 'quiet';

/** One branch: everybody who went this way. */
export interface Branch {
  readonly id: BranchId;
  readonly parent: BranchId | null;
  /** 0 for the trunk */
  readonly depth: number;
  readonly isLeaf: boolean;
  readonly members: readonly number[];
  /** share of the branch it grows from, 0–1; null in an empty one */
  readonly part: number | null;
  /** mean points; null below two customers */
  readonly satisfaction: Uncertain | null;
  /** share who came again to the next edition, of those who could; null as long as it has not been played */
  readonly again: Uncertain | null;
  /** mean chance of coming again as the model reckons it, 0–1 */
  readonly forecast: Mean;
}

/** Where the model draws the line between a poor, a fair and an excellent recovery, 0–1. */
export interface RecoveryCuts {
  readonly poorBelow: number;
  readonly excellentAbove: number;
}

export function recoveryCuts(parameters: ParameterOverrides): RecoveryCuts {
  return { poorBelow: cutsOf('doubleBelow', parameters)[0], excellentAbove: cutsOf('paradoxAbove', parameters)[0] };
}

type Fits = (customer: number) => boolean;
type Stem = readonly [id: BranchId, parent: BranchId | null, fits: Fits];

/** The stems as the model knows them, trunk first, or as an organiser hears of them: only through complaints. */
function stemsOf(customers: ComplaintCustomers, view: FigureView, cuts: RecoveryCuts): readonly Stem[] {
  const { attending, failed, complained, recoveryQuality } = customers;
  const isFailed: Fits = (i) => failed[i] > 0;
  const isVoiced: Fits = (i) => complained[i] === 1;
  const isPoor: Fits = (i) => recoveryQuality[i] < cuts.poorBelow;
  const isExcellent: Fits = (i) => recoveryQuality[i] > cuts.excellentAbove;
  const trunk: Stem = ['attending', null, (i) => attending[i] === 1];
  if (view === 'organiser') {
    return [trunk, ['quiet', 'attending', (i) => !isVoiced(i)], ['voiced', 'attending', isVoiced]];
  }
  return [
    trunk,
    ['fine', 'attending', (i) => !isFailed(i)],
    ['failed', 'attending', isFailed],
    ['silent', 'failed', (i) => !isVoiced(i)],
    ['voiced', 'failed', isVoiced],
    ['poor', 'voiced', isPoor],
    ['fair', 'voiced', (i) => !isPoor(i) && !isExcellent(i)],
    ['excellent', 'voiced', isExcellent],
  ];
}

/** The tree of a side at the edition `now`, trunk first and every branch after its parent; `next` where it is known. */
export function complaintTree(
  now: ComplaintCustomers,
  next: ComplaintCustomers | undefined,
  side: FigureSide,
  view: FigureView,
  cuts: RecoveryCuts,
): readonly Branch[] {
  const branches: Branch[] = [];
  const stems = stemsOf(now, view, cuts);
  for (const [id, parentId, fits] of stems) {
    const parent = branches.find((branch) => branch.id === parentId);
    const members = parent ? parent.members.filter(fits) : customersWhere(...sideRange(now, side), fits);
    branches.push({
      id,
      parent: parentId,
      depth: parent ? parent.depth + 1 : 0,
      isLeaf: !stems.some(([, other]) => other === id),
      members,
      part: parent && parent.members.length > 0 ? members.length / parent.members.length : null,
      satisfaction: meanWithInterval(members.map((customer) => now.satisfaction[customer])),
      again: next ? cameAgain(now, next, members) : null,
      forecast: meanForecast(now, members),
    });
  }
  return branches;
}

/** Of the members whose place nobody else took, those who attend the next edition. */
function cameAgain(now: ComplaintCustomers, next: ComplaintCustomers, members: readonly number[]): Uncertain | null {
  const stayed = members.filter((customer) => next.generation[customer] === now.generation[customer]);
  return share(stayed.filter((customer) => next.attending[customer] === 1).length, stayed.length);
}

function meanForecast({ renewalForecast }: ComplaintCustomers, members: readonly number[]): Mean {
  if (members.length === 0) return null;
  return members.reduce((sum, customer) => sum + renewalForecast[customer], 0) / members.length;
}

/** Excellent recovery of a first failure against no failure at all: first minus second. */
export interface Paradox {
  /** customers whose first failure was mended excellently */
  readonly count: number;
  /** points; null when somebody is missing to compare */
  readonly satisfaction: Uncertain | null;
  /** share who came again; null until the next edition is known */
  readonly again: Uncertain | null;
}

/** What the run shows of the service recovery paradox. */
export function recoveryParadox(
  branches: readonly Branch[],
  now: ComplaintCustomers,
  next: ComplaintCustomers | undefined,
): Paradox {
  const membersOf = (id: BranchId): readonly number[] => branches.find((branch) => branch.id === id)?.members ?? [];
  const fine = membersOf('fine');
  const mended = membersOf('excellent').filter((customer) => now.failed[customer] === 1);
  const [pleased, usual] = [mended, fine].map((members) =>
    meanWithInterval(members.map((customer) => now.satisfaction[customer])),
  );
  const [again, usually] = [mended, fine].map((members) => (next ? cameAgain(now, next, members) : null));
  return {
    count: mended.length,
    satisfaction: pleased && usual ? meanDifference(pleased, usual) : null,
    again: again && usually ? shareDifference(again, usually) : null,
  };
}
