import type { TheoryId } from '../../i18n/references';
import type { ParameterGroupId } from '../../model';

/** The theories whose equations the parameters of a group belong to. */
export const GROUP_THEORIES: Readonly<Record<ParameterGroupId, readonly TheoryId[]>> = {
  birth: ['expectationFormation', 'relationshipQuality'],
  promise: ['expectationFormation', 'promiseCredibility', 'acquisition'],
  book: ['nestedChoice', 'switchingCosts', 'referencePrice', 'loyaltyRewards', 'twoSidedMarket'],
  serve: ['servqual', 'fiveGaps', 'training', 'personalisation', 'participation'],
  failure: ['momentsOfTruth', 'serviceRecovery'],
  empower: ['psychologicalEmpowerment', 'choiceOverload', 'participation'],
  evaluate: ['disconfirmation', 'perceivedValue', 'priceFairness'],
  relate: ['relationshipQuality', 'community', 'attentionAllocation'],
  talk: ['wordOfMouth'],
  classify: ['dickBasu', 'knox', 'reinartzKumar', 'brandt', 'relationshipTiers'],
  account: ['customerEquity'],
};
