/** Claims about a plan, and whether the seeds bear them out. */
import type { EditionReport } from '../../src/model';
import { mean, paired, standardError } from './arena';
import { SURE } from './scan';

export type Runs = readonly (readonly EditionReport[])[];

/**
 * What a reason claims of a figure against that of base, or against a number: surely more or less (by at least `by`), or no
 * sure gain. Sure is two standard errors of the difference, paired by seed.
 */
export interface Claim {
  readonly is: 'more' | 'less' | 'notMore';
  readonly by?: number;
  readonly than?: number;
}

export interface Reason {
  readonly what: string;
  readonly figure: (reports: readonly EditionReport[]) => number;
  readonly claim: Claim;
  readonly digits: number;
}

export interface Judged {
  readonly what: string;
  readonly claim: string;
  readonly naive: number;
  readonly base: number;
  /** against base, or against the number of the claim; paired by seed */
  readonly difference: number;
  readonly differenceError: number;
  readonly holds: boolean;
  readonly digits: number;
}

/** Whether the differences bear the claim out, on the safe side by two standard errors. */
export function bearsOut(differences: readonly number[], { is, by = 0 }: Claim): boolean {
  const centre = mean(differences);
  const doubt = SURE * standardError(differences);
  if (is === 'more') return centre - doubt > by;
  if (is === 'less') return centre + doubt < -by;
  return centre - doubt <= 0;
}

function claimText({ is, by, than }: Claim): string {
  if (is === 'notMore') return 'no sure gain';
  if (than !== undefined) return `${is} than ${than}`;
  return by === undefined ? is : `${is} by ${by}`;
}

/** Compares a figure of a plan with base, or with the number of the claim, seed by seed. */
export function judge({ what, figure, claim, digits }: Reason, runs: Runs, base: Runs): Judged {
  const [here, usual] = [runs.map(figure), base.map(figure)];
  const differences = claim.than === undefined ? paired(here, usual) : here.map((value) => value - claim.than!);
  return {
    what,
    claim: claimText(claim),
    naive: mean(here),
    base: mean(usual),
    difference: mean(differences),
    differenceError: standardError(differences),
    holds: bearsOut(differences, claim),
    digits,
  };
}
