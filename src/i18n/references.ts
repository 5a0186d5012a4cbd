/** What a dictionary holds besides words: which theory a lever or phase belongs to, and how well a theory is supported. */

/** The theory cards, from the promise before a show to the accounts after it. */
export const THEORY_IDS = [
  'expectationFormation',
  'promiseCredibility',
  'acquisition',
  'nestedChoice',
  'twoSidedMarket',
  'referencePrice',
  'priceFairness',
  'servqual',
  'fiveGaps',
  'marketResearch',
  'training',
  'momentsOfTruth',
  'serviceRecovery',
  'psychologicalEmpowerment',
  'choiceOverload',
  'participation',
  'disconfirmation',
  'perceivedValue',
  'relationshipQuality',
  'personalisation',
  'community',
  'attentionAllocation',
  'loyaltyRewards',
  'switchingCosts',
  'wordOfMouth',
  'dickBasu',
  'knox',
  'reinartzKumar',
  'brandt',
  'relationshipTiers',
  'customerEquity',
] as const;
export type TheoryId = (typeof THEORY_IDS)[number];

/** V measured, S secondary, M not checked, C computed, A assumption, cal calibrated. */
export const EVIDENCE_GRADES = ['V', 'S', 'M', 'C', 'A', 'cal'] as const;
export type EvidenceGrade = (typeof EVIDENCE_GRADES)[number];

/** `evidence` grades what the card states about people; the sizes used in the model are graded in its parameter table. */
export interface TheoryCard {
  readonly name: string;
  readonly idea: string;
  readonly source: string;
  readonly evidence: EvidenceGrade;
}

/** `short` fits narrow places: at most 6 Chinese or 18 Latin characters. */
export interface LeverWords {
  readonly name: string;
  readonly short: string;
  readonly meaning: string;
  readonly theory: TheoryId;
}

/** `happening` is the sentence the live region speaks while the phase plays. */
export interface PhaseWords {
  readonly name: string;
  readonly happening: string;
  readonly theory: TheoryId;
}
