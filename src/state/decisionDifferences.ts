import type { RunDocument } from '../formats/document';
import { LEVERS, type Decisions, type Lever } from '../model';

/** A lever that was not set alike in one edition of several runs. */
export interface DecisionDifference {
  readonly edition: number;
  readonly lever: Lever;
  /** one for each run; undefined where the run has not played the edition */
  readonly decisions: readonly (Decisions | undefined)[];
}

/** What the runs decided differently, by edition and in the order of the levers; what only one of them played does not count. */
export function decisionDifferences(documents: readonly Pick<RunDocument, 'played'>[]): DecisionDifference[] {
  const editions = Math.max(0, ...documents.map(({ played }) => played.length));
  return Array.from({ length: editions }, (_, index) => index).flatMap((index) => {
    const decisions = documents.map(({ played }) => played.at(index));
    return LEVERS.filter((lever) => isSetDifferently(lever, decisions)).map((lever) => ({
      edition: index + 1,
      lever,
      decisions,
    }));
  });
}

function isSetDifferently({ id }: Lever, decisions: readonly (Decisions | undefined)[]): boolean {
  const values = decisions.flatMap((one) => (one ? [one[id]] : []));
  return values.some((value) => value !== values[0]);
}
